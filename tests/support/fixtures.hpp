// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The law read once, what others published about it, and random households that are the same everywhere.
#include "engine/household/scenario.hpp"
#include "engine/law/law.hpp"
#include "engine/number/traced.hpp"
#include "engine/year/net_income.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace armoedeval::test {

// ---- the law ----------------------------------------------------------------------------------------------------
using namespace std::chrono_literals;
inline constexpr std::array<Date, 6> peildatums{2024y / 1 / 1, 2024y / 7 / 1, 2025y / 1 / 1,
                                                2025y / 7 / 1, 2026y / 1 / 1, 2026y / 7 / 1};
inline constexpr std::array<Date, 3> new_years{2024y / 1 / 1, 2025y / 1 / 1, 2026y / 1 / 1};
inline constexpr Date july = 2026y / 7 / 1; ///< the rules that most goldens were read in

const Tables& tables();
/// The same, but each amount goes on as it last was: what the program and the window answer from.
const Tables& tables_going_on();
const Law<double>& law(Date date);
const Law<Traced>& traced_law(Date date);

// ---- published figures: sources stand in fixtures_published.cpp ---------------------------------------------------
/// One person and more persons, or without and with a partner.
struct Pair {
    double alleen, samen;
    double of(bool met_meer) const { return met_meer ? samen : alleen; }
};

struct PublishedYear {
    int year;
    Pair zorgtoeslag_maximum, zorgtoeslag_inkomensgrens, vermogensgrens; ///< per year; of zorgtoeslag and kgb
    double kgb_kind, kgb_12_15, kgb_16_17, kgb_alleenstaand;
    Pair kgb_drempel;
    double kgb_percentage;
    std::array<double, 3> huurtoeslag_maximum; ///< per month: 1, 2, and 3 or more persons
    double maximale_huur, maximale_huur_jong, vermogensgrens_huurtoeslag;
    double opvang_96_tot, dagopvang, bso, gastouder; ///< the income up to which all get 96 %, and maxima per hour
    Pair ahk_maximum;                                ///< here and below: under and from the AOW-leeftijd
    double ahk_vanaf, ahk_nihil;
    Pair ahk_percentage, ark_maximum;
    double ark_top, ark_nihil;
    Pair ark_afbouw;
    double iack_drempel, iack_maximum, ouderenkorting_maximum, ouderenkorting_nihil;
    double zvw, zvw_maximum;
    Pair tarief; ///< of the first bracket: under and from the AOW-leeftijd
    double schijf1_voor_1946, tarief_schijf2, jonggehandicapt, alleenstaande_oudere, schijf1_tot;
    double vrijstelling_woning, vrijstelling_kind;
    Pair bijstand_vermogen; ///< a single person; a single parent or a couple
};
struct PublishedHalfYear {
    Date from;
    double norm_alleenstaande, norm_gehuwd, norm_aow_alleenstaande, norm_aow_gehuwd;
    double vrijlating_n, vrijlating_r, vrijlating_y, vrijlating_z;
    std::array<double, 3> kinderbijslag; ///< per quarter: 0-5, 6-11, 12-17
};
const PublishedYear& published_year(Date date);
const PublishedHalfYear& published_half_year(Date date);

// ---- chance -----------------------------------------------------------------------------------------------------
/// Random choices from a fixed seed. The distributions of std differ between libraries; these do not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : bits_(seed) {}

    int whole(int low, int high) ///< both inclusive
    {
        return low + static_cast<int>(bits_() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool yes(int percent) { return whole(1, 100) <= percent; }
    double cents(int low, int high) { return whole(low * 100, high * 100) / 100.0; } ///< euros with cents
    template <class T> T one_of(const std::vector<T>& choices)
    {
        return choices[static_cast<size_t>(whole(0, static_cast<int>(choices.size()) - 1))];
    }
    template <class List> void shuffle(List& items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<size_t>(whole(0, static_cast<int>(i) - 1))]);
    }

private:
    std::mt19937_64 bits_;
};

/// A household with one situation on a peildatum.
struct Case {
    Date date{};
    Household household;
    Situation situation;
};

Date born(Chance& chance, Date on, int age);
Household random_household(Chance& chance, Date date);
/// Work for a wage, of every kind.
Situation random_situation(Chance& chance, const Household& household);
/// With businesses, participatiebanen and every kind of income beside it: what the fixtures expect of an assessment
/// does not hold for them.
Situation random_situation_of_any_kind(Chance& chance, const Household& household);
/// `per_date` cases on each peildatum.
std::vector<Case> random_cases(std::uint64_t seed, int per_date);
std::vector<Case> cases_of_any_kind(std::uint64_t seed, int per_date);
/// The same with housemates of whom is told who they are, people without lawful residence, spouses abroad, and rooms.
std::vector<Case> cases_with_residents(std::uint64_t seed, int per_date);
/// The case as a scenario that the program can read, to look at a failure.
std::string in_json(const Case& c);

/// The plainest adult, and a case with only that adult and one job; a start for examples.
Adult adult_of(int age, Date on);
Case one_adult(Date date, int age, double uren_per_week, double uurloon);
/// A case as a household with that one situation.
Scenario scenario_of(const Case& c);
Case couple_with_equal_wages();
Breakdown<double> amounts_of(const Case& c);
Breakdown<double> amounts_of(const Case& c, const Law<double>& wet);

// ---- curves -----------------------------------------------------------------------------------------------------
using Amount = std::function<double(double)>;
struct Range {
    double from, to, step = 1;
};
using Places = std::vector<double>;
inline const Places nowhere;
inline const std::vector<bool> both{false, true};

/// The places x (not more than `most`) where f(x + step) is more than `bound` above or below f(x).
Places jumps(const Amount& f, const Range& over, double bound, size_t most = 10);
Places rises(const Amount& f, const Range& over);
Places falls(const Amount& f, const Range& over);
/// Where f is below `low`, above `high` or not a number.
Places outside(const Amount& f, const Range& over, double low, double high);

// ---- the schemes as curves over one amount, and their random cases -------------------------------------------------
using Income = double InkomstenbelastingCase<double>::*;
std::vector<int> random_ages(Chance& chance, int at_least);
Amount zorgtoeslag_per_jaar(Date date, ZorgtoeslagCase<double> c);
Amount kgb_per_jaar(Date date, KindgebondenBudgetCase<double> c);
double kgb_maximum(const PublishedYear& p, const std::vector<int>& ages, bool partner);
double huurtoeslag_of(Date date, const HuurtoeslagCase<double>& c);
Amount huurtoeslag_by_income(Date date, HuurtoeslagCase<double> c);
Amount huurtoeslag_by_rent(Date date, HuurtoeslagCase<double> c);
HuurtoeslagCase<double> random_tenants(Chance& chance, Date date);
Amount kot_per_maand(Date date, KinderopvangtoeslagCase<double> c);
KinderopvangtoeslagCase<double> random_childcare(Chance& chance);
Amount tax(Date date, InkomstenbelastingCase<double> c, Income varies);
Amount credit(Date date, bool aow, double Inkomstenbelasting<double>::*which);
Amount withheld(Date date, LoonheffingCase<double> c);
NormCase random_norm_case(Chance& chance);
double vrijlating_maximum(Vrijlating soort, Date date);
Amount exempted(Date date, VrijlatingCase<double> c);
/// The highest huurtoeslag by formula: at the lowest income and with the maximal rent.
HuurtoeslagCase<double> tenants_at_the_top(Date date, int persons);
double costs(const KinderopvangtoeslagCase<double>& c);
/// Where the first-child percentage changes: the incomes up to and including which a row holds.
Places ends_of_rows(Date date);
/// The last euro with a credit, if what is left of it there is more than one step of its reduction.
Places end_of_credit(double maximum, double percentage, double from, double end);
std::vector<LoonheffingCase<double>> payrolls();

// ---- a case looked at, and changed ----------------------------------------------------------------------------------
/// The childcare of a child: what the situation brings replaces what stands with the child.
std::vector<Opvang<double>> care_of(const Case& c, size_t child);
std::vector<Opvang<double>> all_care(const Case& c);
double gross_wage(const Case& c);
/// The household with its children in another order, the childcare of the situation with them.
Case children_shuffled(const Case& c, Chance& chance);
/// Applicant and partner change places.
Case adults_swapped(Case c);
/// Households with one earner, without other income or jonggehandicaptenkorting: what the act says of wages shows
/// without other effects.
std::vector<Case> one_earner_cases(std::uint64_t seed, int per_date);
bool aow_household(const Case& c);
/// The parameters on which some amount of the case rests with doubt.
std::set<std::string> doubts_of(const Case& c);
/// Some amount of the household by the gross wage of the year of the first job.
Amount by_wage(Case c, const std::function<double(const Breakdown<double>&)>& what);

// ---- what the facts ask of each scheme, written a second time
// ----------------------------------------------------------
/// The assessment without bijstand.
InkomstenbelastingCase<double> expected_assessment(const Case& c, size_t adult);
double expected_tax(const Case& c);
double expected_zvw(const Case& c);
/// Per year, at the toetsingsinkomen of the adults.
double expected_huurtoeslag(const Case& c, double income);
double expected_zorgtoeslag(const Case& c, double income);
double expected_kgb(const Case& c, double income);
/// Per quarter.
double expected_kinderbijslag(const std::vector<KinderbijslagKind>& children, Date date);
/// Art. 31 lid 2: the share of the wage that is exempted up to the maximum.
double exempted_share(Vrijlating soort);
/// The last whole income with the highest rent. Dienst Toeslagen TG 083-1Z62FD (2026): 27 % of a year's income above
/// 23.425 alone, 22 % above 31.500 together.
double last_huurtoeslag_2026(int persons);
struct PublishedNorm {
    Date date;
    NormCase c;
    double norm;
};
NormCase young_without_parents();
/// Participatiewet art. 20-22a, per month with holiday allowance.
std::vector<PublishedNorm> published_norms();
/// Of one person of 21 or older and below the AOW-leeftijd, art. 22a lid 1.
double expected_kostendelersnorm(int persons, Date date);
/// Of a single person.
double expected_gross_bijstand(const Case& c, double net);
/// What the exempted wage may be at most in a year; no limit for art. 34a.
double most_exempted(const Case& c);

// ---- amounts compared ----------------------------------------------------------------------------------------------
using Member = double Breakdown<double>::*;
/// Equal to the last bit, or both not computed.
bool same(double a, double b);
bool close(double a, double b);
/// The names of the amounts that differ, but for those left out.
std::string differences(const Breakdown<double>& a, const Breakdown<double>& b,
                        const std::vector<Member>& left_out = {});
/// The names of the amounts that are below zero and may not be.
std::string below_zero(const Case& c, const Breakdown<double>& b);
double net(const Breakdown<double>& b);
bool anyone(const Household& h, bool Adult::*fact);
bool all_entitled(const Household& h);

/// One table of a law changed; nothing where it is not known.
template <class T> void changed(Chapter<T>& chapter, const std::function<void(T&)>& change)
{
    if (!chapter.known()) return;
    T table = *chapter;
    change(table);
    chapter.set(std::move(table));
}

Child born_on(Date day);
/// Does the answer to a case say this of a scheme?
bool told(const Case& c, const std::string& regeling, const std::string& words);

// ---- worked out by hand -------------------------------------------------------------------------------------------
/// Single, 30, in an own home: "Nu" without work, and 40 hours at 15 euro. What is left can be worked out by hand.
Scenario owner_at_15_euro();

/// The tables with values changed: in each file the first `from` becomes `to`.
struct Planted {
    std::string file, from, to;
};
Tables tables_with(const std::vector<Planted>& changes);

} // namespace armoedeval::test
