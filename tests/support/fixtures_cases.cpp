// SPDX-License-Identifier: EUPL-1.2
// The schemes as curves over one amount, their random cases, and cases changed.
#include "tests/support/fixtures.hpp"

#include "engine/reasons/explanation.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/household/scenario.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace armoedeval::test {

// ---- the schemes as curves, and their random cases --------------------------------------------------
std::vector<int> random_ages(Chance& chance, int at_least)
{
    std::vector<int> ages;
    for (int n = chance.whole(at_least, 5); n > 0; --n) ages.push_back(chance.whole(0, 17));
    return ages;
}

Amount zorgtoeslag_per_jaar(Date date, ZorgtoeslagCase<double> c)
{
    return [=, &wet = law(date)](double income) mutable {
        c.toetsingsinkomen = income;
        return zorgtoeslag(c, wet.zorgtoeslag, wet.awir).per_jaar;
    };
}

Amount kgb_per_jaar(Date date, KindgebondenBudgetCase<double> c)
{
    return [=, &wet = law(date)](double income) mutable {
        c.toetsingsinkomen = income;
        return kindgebonden_budget(c, wet.kindgebonden_budget, wet.awir).per_jaar;
    };
}

double kgb_maximum(const PublishedYear& p, const std::vector<int>& ages, bool partner)
{
    double sum = 0;
    for (const int age : ages)
        if (age >= 0 && age < 18) sum += p.kgb_kind + (age >= 16 ? p.kgb_16_17 : age >= 12 ? p.kgb_12_15 : 0);
    return sum > 0 && !partner ? sum + p.kgb_alleenstaand : sum;
}

double huurtoeslag_of(Date date, const HuurtoeslagCase<double>& c)
{
    return huurtoeslag(c, law(date).huurtoeslag, law(date).awir);
}
Amount huurtoeslag_by_income(Date date, HuurtoeslagCase<double> c)
{
    return [=](double income) mutable { return c.toetsingsinkomen = income, huurtoeslag_of(date, c); };
}
Amount huurtoeslag_by_rent(Date date, HuurtoeslagCase<double> c)
{
    return [=](double rent) mutable { return c.kale_huur = rent, huurtoeslag_of(date, c); };
}

HuurtoeslagCase<double> random_tenants(Chance& chance, Date date)
{
    const PublishedYear& p = published_year(date);
    HuurtoeslagCase<double> c;
    c.personen = chance.whole(1, 5);
    c.oudste_leeftijd = chance.yes(25) ? chance.whole(18, 23) : chance.whole(24, 66);
    c.heeft_kind = c.personen > 1 && chance.yes(50);
    c.toeslagpartner = c.personen > 1 && chance.yes(50);
    c.aangepaste_woning = chance.yes(10);
    c.aow = c.oudste_leeftijd > 60 && chance.yes(50);
    c.kale_huur = chance.cents(250, 850);
    c.servicekosten = chance.yes(40) ? chance.cents(0, 100) : 0;
    c.vermogen = chance.yes(80) ? 0 : p.vermogensgrens_huurtoeslag;
    return c;
}

Amount kot_per_maand(Date date, KinderopvangtoeslagCase<double> c)
{
    return [=, &wet = law(date).kinderopvangtoeslag](double income) mutable {
        c.toetsingsinkomen = income;
        return kinderopvangtoeslag(c, wet);
    };
}

KinderopvangtoeslagCase<double> random_childcare(Chance& chance)
{
    KinderopvangtoeslagCase<double> c;
    const std::vector<OpvangSoort> soorten{OpvangSoort::dagopvang, OpvangSoort::bso, OpvangSoort::gastouder};
    for (int n = chance.whole(1, 4); n > 0; --n) {
        c.kinderen.emplace_back();
        for (int m = chance.whole(1, 2); m > 0; --m)
            c.kinderen.back().push_back({chance.one_of(soorten), chance.yes(30) ? 80 : chance.cents(5, 240),
                                         chance.yes(30) ? 9 : chance.cents(5, 15)});
    }
    return c;
}

Amount tax(Date date, InkomstenbelastingCase<double> c, Income varies)
{
    return [=, &wet = law(date).inkomstenbelasting](double income) mutable {
        c.*varies = income;
        c.iack_arbeidsinkomen = c.arbeidsinkomen;
        return inkomstenbelasting(c, wet).belasting;
    };
}
Amount credit(Date date, bool aow, double Inkomstenbelasting<double>::*which)
{
    return [=, &wet = law(date).inkomstenbelasting](double income) {
        InkomstenbelastingCase<double> c;
        c.aow = aow;
        c.arbeidsinkomen = c.iack_arbeidsinkomen = income;
        c.recht_op_iack = date.year() != 2024y || !aow; // of AOW age not known in 2024
        return inkomstenbelasting(c, wet).*which;
    };
}
Amount withheld(Date date, LoonheffingCase<double> c)
{
    return [=, &wet = law(date)](double wage) mutable {
        c.tijdvakloon = wage;
        return loonheffing(c, wet.loonheffing, wet.inkomstenbelasting).loonheffing;
    };
}

NormCase random_norm_case(Chance& chance)
{
    const std::vector<Leeftijdsgroep> ages{Leeftijdsgroep::jong, Leeftijdsgroep::volwassen, Leeftijdsgroep::aow};
    NormCase c;
    c.leefvorm = chance.one_of<Leefvorm>({Leefvorm::alleenstaande, Leefvorm::alleenstaande_ouder, Leefvorm::gehuwd});
    c.leeftijd = chance.one_of(ages);
    c.leeftijd_partner = chance.one_of(ages);
    c.heeft_kind = c.leefvorm == Leefvorm::alleenstaande_ouder || (c.leefvorm == Leefvorm::gehuwd && chance.yes(50));
    c.kostendelers = chance.yes(60) ? 0 : chance.whole(1, 6);
    c.inrichting = chance.yes(10);
    c.partner_niet_rechthebbend = c.leefvorm == Leefvorm::gehuwd && chance.yes(20);
    c.ouders_niet_aanspreekbaar = chance.yes(30);
    return c;
}

double vrijlating_maximum(Vrijlating soort, Date date)
{
    const PublishedHalfYear& p = published_half_year(date);
    switch (soort) {
    case Vrijlating::n: return p.vrijlating_n;
    case Vrijlating::r: return p.vrijlating_r;
    case Vrijlating::y: return p.vrijlating_y;
    case Vrijlating::z:
    case Vrijlating::aa: return p.vrijlating_z;
    case Vrijlating::geen: return 0;
    case Vrijlating::artikel_34a: return 1e9;
    }
    return 0;
}
Amount exempted(Date date, VrijlatingCase<double> c)
{
    return [=, &wet = law(date).participatiewet](double wage) mutable {
        c.netto_loon = wage;
        return vrijlating(c, wet);
    };
}

/// The highest huurtoeslag by formula: at the lowest income and with the maximal rent.
HuurtoeslagCase<double> tenants_at_the_top(Date date, int persons)
{
    HuurtoeslagCase<double> c;
    c.personen = persons;
    c.kale_huur = published_year(date).maximale_huur;
    return c;
}

double costs(const KinderopvangtoeslagCase<double>& c)
{
    double sum = 0;
    for (const auto& child : c.kinderen)
        for (const auto& care : child) sum += care.uren_per_maand * care.uurprijs;
    return sum;
}

/// Where the first-child percentage changes: the incomes up to and including which a row holds.
Places ends_of_rows(Date date)
{
    Places ends;
    const auto& rows = law(date).kinderopvangtoeslag.percentages->rijen;
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (rows[i].eerste_kind != rows[i + 1].eerste_kind) ends.push_back(rows[i].tot_en_met);
    return ends;
}

/// The last euro with a credit, if what is left of it there is more than one step of its reduction.
Places end_of_credit(double maximum, double percentage, double from, double end)
{
    const double left = maximum - percentage * (end - from);
    return left > 1e-6 ? Places{end} : nowhere;
}

std::vector<LoonheffingCase<double>> payrolls()
{
    std::vector<LoonheffingCase<double>> all;
    for (const bool korting : both)
        for (const bool aow : both)
            for (const auto tabel : {LoonheffingTabel::wit, LoonheffingTabel::groen})
                all.push_back({0, korting, tabel, aow});
    return all;
}

// ---- cases changed -------------------------------------------------------------------------------------------------
std::vector<Opvang<double>> care_of(const Case& c, size_t child)
{
    std::vector<Opvang<double>> brought;
    for (const auto& care : c.situation.opvang)
        if (care.kind == child) brought.push_back(care.opvang);
    return brought.empty() ? c.household.kinderen[child].opvang : brought;
}

std::vector<Opvang<double>> all_care(const Case& c)
{
    std::vector<Opvang<double>> all;
    for (size_t k = 0; k < c.household.kinderen.size(); ++k)
        for (const auto& care : care_of(c, k)) all.push_back(care);
    return all;
}

double gross_wage(const Case& c)
{
    double sum = 0; // 52 weeks, and 8 % holiday pay unless told (WML art. 15)
    for (const Work& w : c.situation.werk)
        sum += w.uren_per_week * 52 * w.uurloon *
               (1 + w.vakantiegeld.value_or(0.08) + w.kind.eindejaarsuitkering.value_or(0));
    return sum;
}

/// The household with its children in another order, the childcare of the situation with them.
Case children_shuffled(const Case& c, Chance& chance)
{
    std::vector<size_t> order(c.household.kinderen.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    chance.shuffle(order);
    Case other = c;
    for (size_t i = 0; i < order.size(); ++i) other.household.kinderen[i] = c.household.kinderen[order[i]];
    for (auto& care : other.situation.opvang)
        care.kind = static_cast<size_t>(std::find(order.begin(), order.end(), care.kind) - order.begin());
    return other;
}

/// Applicant and partner change places.
Case adults_swapped(Case c)
{
    std::reverse(c.household.volwassenen.begin(), c.household.volwassenen.end());
    if (c.household.volwassenen.size() == 2) {
        for (Work& w : c.situation.werk) w.van = 1 - w.van;
        for (auto& income : c.situation.inkomen) income.van = 1 - income.van;
    }
    return c;
}

/// Households with one earner, without other income or jonggehandicaptenkorting: what the act says of wages shows
/// without other effects.
std::vector<Case> one_earner_cases(std::uint64_t seed, int per_date)
{
    std::vector<Case> cases;
    for (Case& c : random_cases(seed, per_date)) {
        for (Adult& v : c.household.volwassenen) v.inkomen.clear(), v.jonggehandicapt = false;
        if (c.situation.werk.empty()) continue;
        c.situation.werk.resize(1);
        cases.push_back(std::move(c));
    }
    return cases;
}

bool aow_household(const Case& c)
{
    return huurtoeslag_structure(c.household, law(c.date), c.date, toeslagpartner(c.household, law(c.date), c.date))
        .aow;
}
std::set<std::string> doubts_of(const Case& c)
{
    std::set<std::string> ids;
    const auto amounts =
        net_income(as_number<Traced>(c.household), as_number<Traced>(c.situation), traced_law(c.date), c.date);
    std::vector<Traced> all;
    for (const auto& amount : breakdown_amounts<Traced>) all.push_back(amounts.*amount.member);
    for (const Reason* doubt : doubts_behind(all)) ids.insert(doubt->parameter->id);
    return ids;
}

Amount by_wage(Case c, const std::function<double(const Breakdown<double>&)>& what)
{
    c.situation.werk[0].uren_per_week = 36;
    c.situation.werk[0].vakantiegeld = 0.0;
    c.situation.werk[0].kind.eindejaarsuitkering.reset();
    return [=](double wage) mutable {
        c.situation.werk[0].uurloon = wage / (36 * 52);
        return what(amounts_of(c));
    };
}

} // namespace armoedeval::test
