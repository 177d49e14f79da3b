// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Synthetic households: those with bijstand and others with a low income, drawn to the published figures.
#include "engine/household/scenario.hpp"
#include "engine/population/chance.hpp"
#include "engine/population/data.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace armoedeval {

template <class R> struct Law;
class Tables;

enum class Groep : std::uint8_t { bijstand, werkend, uitkering, aow, student };
inline constexpr size_t group_count = 5;
const std::array<const char*, group_count>& group_words();
enum class SoortHuishouden : std::uint8_t { alleenstaand, alleenstaande_ouder, paar, paar_met_kinderen };
/// A room is no independent home: no huurtoeslag.
enum class Woonvorm : std::uint8_t { huur, kamer, koop };

/// What the applicant has beside work and bijstand; aow: each adult of that age.
enum class AnderInkomen : std::uint8_t { geen, ww, wia, wajong, aow, studie };
const std::array<const char*, 6>& other_income_words();

/// Everything of a household that decides which way the law goes, but for its amounts: equal compositions take the same
/// branches and can be evaluated side by side. Ages are whole years.
struct Composition {
    static constexpr size_t most_children = 8;
    static constexpr int most_housemates = 7, oldest = 120;
    static constexpr std::uint8_t years_not_told = 127;

    Groep groep = Groep::bijstand;
    Woonvorm woning = Woonvorm::huur;
    Vrijlating vrijlating = Vrijlating::geen;         ///< of the applicant
    std::uint8_t leeftijd = 40, leeftijd_partner = 0; ///< 0: no partner
    std::uint8_t medebewoners = 0;                    ///< of 27 or older, who share the costs
    std::uint8_t kinderen = 0;
    AnderInkomen inkomen = AnderInkomen::geen;
    /// Of bijstand, or of the low income that a scheme of a municipality asks in its place.
    std::uint8_t jaren = years_not_told;
    bool beslag = false;                                     ///< on the income of the applicant
    std::array<std::uint8_t, most_children> leeftijd_kind{}; ///< oldest first; the rest 0

    bool partner() const { return leeftijd_partner > 0; }
    SoortHuishouden soort() const;
    /// Unequal for unequal compositions.
    std::array<std::uint64_t, 2> key() const;
    friend bool operator==(const Composition&, const Composition&) = default;
};

/// One household as columns of amounts; euros.
struct PopulationRow {
    std::uint64_t number = 0; ///< its place in the whole population, from 0
    Composition composition;
    double gewicht = 1;                 ///< households that it stands for
    double kale_huur = 0, vermogen = 0; ///< per month; of the adults together
    double uren = 0, uurloon = 0;       ///< of the applicant now; what an hour of work would bring when there is none
    double uren_partner = 0, uurloon_partner = 0;
    double opvang_kans = 0.5; ///< childcare is used when this is below the share that uses it
    double opvang_vanaf = 20; ///< and from so many hours a week, of the adult who works least
    double reiskosten = 0;    ///< per month, of each adult who works
    double servicekosten = 0; ///< per month
    double overwaarde = 0;    ///< of an own home
    double inkomen = 0;       ///< gross per year: the benefit without work beside it, the AOW, the gift of DUO
    double maandloon = 0;     ///< of before WW or WIA
    double inkomen_partner = 0, pensioen = 0; ///< gross per year: AOW of the partner; pension of the applicant
    double inkomen_medebewoner = 0;           ///< of each, per year
    friend bool operator==(const PopulationRow&, const PopulationRow&) = default;
};

/// What the law and the data say of everybody, taken once from the law before any reform.
struct Circumstances {
    Circumstances(const PopulationData& data, const Law<double>& wet);
    Date date{};
    std::string gemeente;                ///< whose schemes count; empty: none
    double met_vakantiegeld = 1;         ///< a wage with its holiday pay, as a share of the wage (WML art. 15)
    std::array<double, 4> minimumloon{}; ///< per hour at 18, 19, 20, and 21 or older
    double uurprijs_dagopvang = 0, uurprijs_bso = 0;
    OpvangleeftijdenTable opvangleeftijden{};
    int opvang_kind_tot = 0;                ///< the age up to which families are counted that may have childcare
    double norm_alleen = 0, norm_samen = 0; ///< bijstand per month with holiday allowance, from 21
    double vermogensgrens_alleen = 0, vermogensgrens_samen = 0; ///< of bijstand: without, and with partner or child
    int aow_leeftijd = 67;
    double voltijd = 0; ///< hours a week
    double opvang_werkweek = 0, opvang_hoogste_uren = 0;
    double opvang_uren_dagopvang = 0, opvang_uren_bso = 0;
    double opvang_aandeel_0_3 = 0, opvang_aandeel_4_11 = 0;
    chance::Choice reiskosten, opvang_vanaf; ///< what a household has of which it is not told
    double referentiemaandloon = 0;          ///< gross minimum wage a month, with holiday pay
    /// Net of so much gross a year, for one adult alone: in steps of `netto_stap`, from work and from a benefit.
    std::vector<double> netto_loon, netto_uitkering;
    static constexpr double netto_stap = 250;
    /// Ages that every law of a run treats alike, by the lowest of them; empty: each age by itself. See age_classes.
    std::vector<std::uint8_t> leeftijdsklasse, jarenklasse;

    double minimumloon_at(int age) const;
    double netto(const std::vector<double>& table, double gross) const;
    /// The composition by whose ages the law may be asked: equal ones can be evaluated side by side.
    Composition as_asked(const Composition& composition) const;
};

/// Puts ages together between which no limit of the law lies, of any of these tables on these dates: `as_asked`.
void set_age_classes(Circumstances& circumstances, const std::vector<std::pair<const Tables*, Date>>& laws);

/// What the evaluation does not ask, but the published figures are about.
struct Traits {
    size_t duur = 0;      ///< place in the labels of bijstand_duur; of bijstand only
    size_t opleiding = 0; ///< place in the labels of opleiding
    bool vrouw = false;   ///< the applicant
    bool probleemschuld = false;
};

/// A drawn population. Household n is the same whatever else is drawn: it depends on seed, n and the plan only.
class Population {
public:
    /// `count` households, 1 to 100 million. Kinds, ages and durations are quotas (largest remainder of raked shares);
    /// the rest is chance.
    Population(const PopulationData& data, const Circumstances& circumstances, std::uint64_t count, std::uint64_t seed);

    std::uint64_t count() const { return count_; }
    std::uint64_t seed() const { return seed_; }
    /// Real households that one drawn household stands for.
    double weight() const { return weight_; }
    PopulationRow row(std::uint64_t number) const;
    Traits traits(std::uint64_t number) const;

    static constexpr std::uint64_t most = 100'000'000;

private:
    struct Cell {
        Groep groep{};
        SoortHuishouden soort{};
        size_t age_band = 0, duration = 0;
        double share = 0;
        std::uint64_t end = 0; ///< the first number after this cell
    };
    using Choice = chance::Choice;

    void read_figures(const PopulationData& data);
    void read_choices(const PopulationData& data);
    void add_cells(const PopulationData& data);
    void add_bijstand(const PopulationData& data);
    void add_others(const PopulationData& data, Groep groep, const std::vector<double>& of_type, double households);
    void set_quotas();
    const Cell& cell_of(std::uint64_t number) const;
    double drawn(std::uint64_t number, std::uint64_t variable) const;
    void draw_people(PopulationRow& row, const Cell& cell) const;
    void draw_children(PopulationRow& row, const Cell& cell) const;
    void draw_home(PopulationRow& row, const Cell& cell) const;
    void draw_part_time(PopulationRow& row, const Cell& cell) const;
    void draw_low_wage(PopulationRow& row, const Cell& cell) const;
    void draw_benefit(PopulationRow& row) const;
    void draw_aow(PopulationRow& row) const;
    void draw_student(PopulationRow& row) const;
    double share_of_norm(const PopulationRow& row) const;
    void draw_wealth(PopulationRow& row) const;
    void draw_costs(PopulationRow& row) const;
    double wage(std::uint64_t number, std::uint64_t variable, Groep groep, int age) const;
    double hours(std::uint64_t number, std::uint64_t variable, bool from_12) const;

    Circumstances circumstances_;
    std::uint64_t count_, seed_;
    double weight_ = 1;
    std::vector<Cell> cells_;
    std::array<Choice, 5> ages_; ///< by age band: to 27, to 45, to the AOW, from the AOW, of students
    std::array<Choice, group_count> home_;
    std::array<Choice, 2> children_, hours_;
    Choice child_age_, housemates_, wages_, education_, age_difference_, exemption_, benefit_, pension_, low_years_,
        service_, housemate_income_;
    std::array<std::array<double, 4>, 4> part_time_{}; ///< chance by kind and duration
    std::array<chance::TruncatedNormal, 4> rents_;     ///< of 1, 2, and 3 or more persons; private
    std::array<chance::TruncatedNormal, 2> part_time_wages_, wealth_bijstand_; ///< logs; low and high norm or limit
    double kostendelers_ = 0, tweede_verdiener_ = 0, loon_boven_ = 0, loon_boven_tot_ = 0, loon_verschuiving_ = 0;
    double vermogen_nihil_ = 0, vermogen_nihil_tot_ = 0, vermogen_werkend_ = 0, vermogen_werkend_spreiding_ = 0;
    std::array<double, 4> vrouw_{};                     ///< by kind
    std::array<double, 2> probleemschuld_{}, beslag_{}; ///< with bijstand; without
    double laag_vanaf_ = 1, laag_tot_ = 1.6;            ///< of the norm
    double aow_alleen_ = 0, aow_samen_ = 0, van_loon_ = 0, wajong_ = 0, studiefinanciering_ = 0, student_uren_ = 0;
    double hoogste_jaren_ = 15;
    std::array<double, 2> overwaarde_{}; ///< the highest: with bijstand; without
};

/// The household as a file: the situations now, with four hours more, and full-time. `titel` must hold no names.
Scenario scenario_of(const PopulationRow& row, const Circumstances& circumstances, const std::string& titel);

} // namespace armoedeval
