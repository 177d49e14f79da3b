// SPDX-License-Identifier: EUPL-1.2
// What the facts ask of each scheme, written a second time, and amounts compared.
#include "tests/support/fixtures.hpp"

#include "engine/law/law.hpp"
#include "engine/number/traced.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/voorbehouden.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/household/scenario.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace armoedeval::test {

// ---- what the facts ask of each scheme, written a second time
// ----------------------------------------------------------
InkomstenbelastingCase<double> expected_assessment(const Case& c, size_t adult)
{
    const Adult& v = c.household.volwassenen[adult];
    std::array<double, 2> wage{0, 0};
    bool works = false, young_child = false;
    for (const Work& w : c.situation.werk) {
        const double gross = w.uren_per_week * 52 * w.uurloon *
                             (1 + w.vakantiegeld.value_or(0.08) + w.kind.eindejaarsuitkering.value_or(0));
        const auto& f = w.kind.pensioenfranchise;
        const double free_of_premium = f ? std::min(gross, f->per_jaar * w.uren_per_week / f->voltijd_uren) : 0;
        wage[w.van] += gross - (gross - free_of_premium) * w.pensioenpremie;
        works = works || w.van == adult;
    }
    for (const Child& k : c.household.kinderen) // under 12 on 1 January, or born since
        young_child =
            young_child || (k.geboren <= c.date && k.geboren > (c.date.year() - std::chrono::years(12)) / 1 / 1);
    const bool partner = c.household.volwassenen.size() == 2;
    const bool lowest = !partner || wage[adult] < wage[1 - adult] || (wage[adult] == wage[1 - adult] && adult == 0);
    InkomstenbelastingCase<double> a{wage[adult], 0, works && young_child && lowest, wage[adult]};
    for (const auto& i : v.inkomen)
        if (i.soort != SoortInkomen::kinderalimentatie) a.overig_inkomen += i.bruto_per_jaar;
    a.aow = v.geboren <= (c.date.year() - std::chrono::years(67)) / c.date.month() / c.date.day();
    a.geboren_voor_1946 = v.geboren < 1946y / 1 / 1;
    a.jonggehandicapt = v.jonggehandicapt;
    a.alleenstaande_oudere = !partner && c.household.medebewoners.empty();
    return a;
}

double expected_tax(const Case& c)
{
    double sum = 0;
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i)
        sum += inkomstenbelasting(expected_assessment(c, i), law(c.date).inkomstenbelasting).belasting;
    return sum;
}

double expected_zvw(const Case& c)
{
    double sum = 0;
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i) {
        double own = 0, of_payers = expected_assessment(c, i).arbeidsinkomen; // these use the maximum first
        for (const auto& income : c.household.volwassenen[i].inkomen)
            if (income.soort == SoortInkomen::aow || income.soort == SoortInkomen::pensioen ||
                income.soort == SoortInkomen::partneralimentatie)
                own += income.bruto_per_jaar;
            else if (income.soort != SoortInkomen::kinderalimentatie)
                of_payers += income.bruto_per_jaar;
        sum +=
            published_year(c.date).zvw * std::min(own, std::max(0.0, published_year(c.date).zvw_maximum - of_payers));
    }
    return sum;
}

double expected_huurtoeslag(const Case& c, double income)
{
    const Household& h = c.household;
    if (!h.woning || h.woning->soort == SoortWoning::koop) return 0;
    HuurtoeslagCase<double> t{income, h.woning->kale_huur, h.woning->servicekosten,  h.vermogen, 0, 0, false,
                              false,  h.woning->aangepast, h.volwassenen.size() == 2};
    const auto lives_in = [&](Date geboren) {
        ++t.personen;
        t.oudste_leeftijd = std::max(t.oudste_leeftijd, age_on(geboren, c.date));
        t.heeft_kind = t.heeft_kind || age_on(geboren, c.date) < 18;
        t.aow = t.aow || age_on(geboren, c.date) >= 67;
    };
    for (const Adult& v : h.volwassenen) lives_in(v.geboren);
    for (const Child& k : h.kinderen)
        if (k.geboren <= c.date) lives_in(k.geboren);
    bool rich = false;
    for (const Housemate& m : h.medebewoners) {
        if (m.huurcontract) continue;
        lives_in(m.geboren);
        const bool exempt = m.kind && m.geboren > (c.date.year() - std::chrono::years(23)) / 1 / 1;
        const PublishedYear& p = published_year(c.date);
        t.toetsingsinkomen += exempt ? std::max(m.inkomen_per_jaar - p.vrijstelling_kind, 0.0) : m.inkomen_per_jaar;
        rich = rich || m.vermogen > p.vermogensgrens_huurtoeslag;
    }
    return rich ? 0 : 12 * huurtoeslag_of(c.date, t);
}

double expected_zorgtoeslag(const Case& c, double income)
{
    const auto& v = c.household.volwassenen;
    const auto insured = std::count_if(v.begin(), v.end(), [](const Adult& a) { return a.zorgverzekerd; });
    if (insured == 0) return 0;
    const bool partner = v.size() == 2;
    return zorgtoeslag_per_jaar(c.date, {0, c.household.vermogen, partner, insured == 2})(income);
}

double expected_kgb(const Case& c, double income)
{
    std::vector<int> ages;
    for (const Child& k : c.household.kinderen) ages.push_back(age_on(k.geboren, c.date));
    return kgb_per_jaar(c.date, {0, c.household.vermogen, c.household.volwassenen.size() == 2, ages})(income);
}

double expected_gross_bijstand(const Case& c, double net)
{
    const PublishedYear& p = published_year(c.date);
    const InkomstenbelastingCase<double> a = expected_assessment(c, 0);
    const double rate = p.tarief.of(a.aow);
    const double credit_left = std::max(p.ahk_maximum.of(a.aow) - rate * (a.arbeidsinkomen + a.overig_inkomen), 0.0);
    return std::max(net, (net - credit_left) / (1 - rate));
}

double most_exempted(const Case& c)
{
    double sum = 0;
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i) {
        const Adult& v = c.household.volwassenen[i];
        const bool works = expected_assessment(c, i).arbeidsinkomen > 0;
        const bool n_or_r = v.vrijlating == Vrijlating::n || v.vrijlating == Vrijlating::r;
        const bool couple_with_r = v.vrijlating == Vrijlating::r && c.household.volwassenen.size() == 2;
        if (!works || !v.recht_op_bijstand || couple_with_r || (n_or_r && age_on(v.geboren, c.date) < 27)) continue;
        sum += 12 * vrijlating_maximum(v.vrijlating, c.date);
    }
    // Art. 33 lid 5: with somebody of AOW age a private pension, up to 53 euro a month in 2026.
    double pension = 0;
    bool aow = false;
    for (const Adult& v : c.household.volwassenen) {
        aow = aow || is_aow(v.geboren, law(c.date), c.date);
        for (const auto& i : v.inkomen)
            if (i.soort == SoortInkomen::pensioen) pension += i.bruto_per_jaar;
    }
    if (aow) sum += std::min(pension, 12 * (c.household.volwassenen.size() == 2 ? 53 : 26.50));
    return sum;
}

// ---- amounts compared ----------------------------------------------------------------------------------------------
bool same(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (!is_computed(a) && !is_computed(b));
}
bool close(double a, double b)
{
    return std::abs(a - b) < 1e-6 || (!is_computed(a) && !is_computed(b));
}

std::string differences(const Breakdown<double>& a, const Breakdown<double>& b, const std::vector<Member>& left_out)
{
    std::string names;
    for (const auto& amount : breakdown_amounts<double>)
        if (std::find(left_out.begin(), left_out.end(), amount.member) == left_out.end())
            if (!close(a.*amount.member, b.*amount.member)) names += std::string(amount.name) + " ";
    return names;
}

std::string below_zero(const Case& c, const Breakdown<double>& b)
{
    // What is left over may be: somebody without a right to kinderopvangtoeslag pays the childcare. So may the
    // assessment beside other income: bijstand takes some of that income's algemene heffingskorting.
    using B = Breakdown<double>;
    std::vector<Member> may_be{&B::over_na_opvang_en_werk, &B::in_de_hand, &B::blijft_over};
    if (b.bijstand_netto > 0 && b.overig_bruto > published_year(c.date).ahk_vanaf / 2) may_be.push_back(&B::teruggaaf);
    std::string names;
    for (const auto& amount : breakdown_amounts<double>)
        if (std::find(may_be.begin(), may_be.end(), amount.member) == may_be.end() && b.*amount.member < -1e-6)
            names += std::string(amount.name) + " " + std::to_string(b.*amount.member) + " ";
    return names;
}

double net(const Breakdown<double>& b)
{
    return b.loon_netto + b.teruggaaf + b.overig_netto + b.bijstand_netto;
}

bool anyone(const Household& h, bool Adult::*fact)
{
    return std::any_of(h.volwassenen.begin(), h.volwassenen.end(), [&](const Adult& v) { return v.*fact; });
}
bool all_entitled(const Household& h)
{
    return std::all_of(h.volwassenen.begin(), h.volwassenen.end(), [](const Adult& v) { return v.recht_op_bijstand; });
}

double expected_kinderbijslag(const std::vector<KinderbijslagKind>& children, Date date)
{
    double sum = 0; // AKW art. 12 and 7 lid 6
    for (const KinderbijslagKind& k : children)
        if (k.leeftijd >= 0 && k.leeftijd < 18)
            sum += published_half_year(date).kinderbijslag[static_cast<size_t>(k.leeftijd / 6)] * (k.dubbel ? 2 : 1);
    return sum;
}

double exempted_share(Vrijlating soort)
{
    switch (soort) {
    case Vrijlating::geen: return 0;
    case Vrijlating::n: return 0.25;
    case Vrijlating::r: return 0.125;
    default: return 0.15;
    }
}

double last_huurtoeslag_2026(int persons)
{
    const bool alone = persons == 1;
    const double basishuur = alone ? 202.52 : 200.71, cap = persons < 3 ? 713.02 : 764.14;
    const double top = 498.20 - basishuur + 0.65 * (cap - 498.20) + 0.40 * (932.93 - cap);
    return std::floor(alone ? 23425 + (top - 2) * 12 / 0.27 : 31500 + (top - 2) * 12 / 0.22);
}

double expected_kostendelersnorm(int persons, Date date)
{
    const double exact = (0.40 + persons * 0.30) / persons * published_half_year(date).norm_gehuwd;
    return std::floor(exact * 100 + 0.5 + 1e-7) / 100;
}

NormCase young_without_parents()
{
    NormCase c;
    c.leeftijd = Leeftijdsgroep::jong;
    c.ouders_niet_aanspreekbaar = true;
    return c;
}

Child born_on(Date day)
{
    Child k;
    k.geboren = day;
    return k;
}

bool told(const Case& c, const std::string& regeling, const std::string& words)
{
    const Scenario s{
        .titel = "geval", .notitie = {}, .peildatum = c.date, .huishouden = c.household, .situaties = {c.situation}};
    const auto list =
        voorbehouden(c.household, c.situation, traced_breakdown(s, 0, traced_law(c.date)), law(c.date), c.date);
    return std::any_of(list.begin(), list.end(), [&](const Voorbehoud& v) {
        return v.regeling == regeling && (v.wat + ": " + v.waarom).find(words) != std::string::npos;
    });
}

} // namespace armoedeval::test
