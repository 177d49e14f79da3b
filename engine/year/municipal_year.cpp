// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/municipal_year.hpp"

#include "engine/number/every_number.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/toeslagen_year.hpp"
#include "engine/year/wealth.hpp"

namespace armoedeval {

namespace {

constexpr double percent = 100;

template <class R>
const BasicBeschikking<R>* letter_of(const GemeentelijkeRegeling& regeling, const BasicHousehold<R>& h)
{
    const auto& letters = h.gemeentelijk.beschikking;
    if (letters.empty()) return nullptr; // by far the most; a search in nothing still takes a fiftieth of a population
    const auto found = letters.find(regeling.id);
    return found == letters.end() ? nullptr : &found->second;
}

Waarde by_leefvorm(Leefvorm leefvorm, Waarde alleenstaande, Waarde alleenstaande_ouder, Waarde gehuwd)
{
    return leefvorm == Leefvorm::alleenstaande         ? alleenstaande
           : leefvorm == Leefvorm::alleenstaande_ouder ? alleenstaande_ouder
                                                       : gehuwd;
}

template <class R> int kinderen_van_de_leeftijd(const RegelingWet<R>& wet, const BasicHousehold<R>& h, Date on)
{
    const double vanaf = wet.getal(Waarde::kind_leeftijd_vanaf).value_or(0);
    const double tot = wet.getal(Waarde::kind_leeftijd_tot).value_or(18);
    return static_cast<int>(std::count_if(h.kinderen.begin(), h.kinderen.end(), [&](const auto& kind) {
        const int age = age_on(kind.geboren, on);
        return kind.geboren <= on && vanaf <= age && age < tot;
    }));
}

template <class R>
bool is_van_de_leeftijd(const BasicAdult<R>& v, const RegelingWet<R>& regeling, const Law<R>& wet, Date on)
{
    const int age = age_on(v.geboren, on);
    return age >= regeling.getal(Waarde::leeftijd_vanaf).value_or(0) &&
           age < regeling.getal(Waarde::leeftijd_tot).value_or(1000) &&
           !(regeling.regeling->tot_aow && is_aow(v.geboren, wet, on));
}

/// Nothing: nobody told since when.
template <class R> std::optional<int> jaren_bijstand(const BasicHousehold<R>& h, Date on)
{
    std::optional<int> years;
    for (const BasicAdult<R>& v : h.volwassenen)
        if (v.bijstand_sinds) years = std::max(years.value_or(0), age_on(*v.bijstand_sinds, on));
    return years;
}

/// Who a scheme is for, where no letter says it. False: not for this household.
template <class R>
bool is_voor(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Law<R>& wet, Date on, Onbekend& onbekend)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    if (!r.voor.empty() && std::find(r.voor.begin(), r.voor.end(), leefvorm(h, wet, on)) == r.voor.end()) return false;
    if (std::none_of(h.volwassenen.begin(), h.volwassenen.end(),
                     [&](const auto& v) { return is_van_de_leeftijd(v, regeling, wet, on); }))
        return false;
    const bool for_children = r.vraagt(Waarde::kind_leeftijd_vanaf) || r.vraagt(Waarde::kind_leeftijd_tot) ||
                              r.vraagt(Waarde::bedrag_per_kind);
    if (for_children && kinderen_van_de_leeftijd(regeling, h, on) == 0) return false;
    for (const Waarde w : {Waarde::leeftijd_vanaf, Waarde::leeftijd_tot, Waarde::kind_leeftijd_vanaf,
                           Waarde::kind_leeftijd_tot, Waarde::jaren_bijstand})
        onbekend.voorwaarden = onbekend.voorwaarden || regeling.onbekend(w);
    if (const auto needed = regeling.getal(Waarde::jaren_bijstand)) {
        const auto years = jaren_bijstand(h, on);
        if (years && *years < *needed) return false;
        onbekend.begin_bijstand = !years;
    }
    onbekend.bijzonder = !r.voorwaarde.empty();
    return true;
}

/// The amount of the tables for a household; nothing when one that it needs is not known.
template <class R>
std::optional<R> bedrag_volgens_de_tabel(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Law<R>& wet,
                                         Date on)
{
    const Waarde of_this_form = by_leefvorm(leefvorm(h, wet, on), Waarde::bedrag_alleenstaande,
                                            Waarde::bedrag_alleenstaande_ouder, Waarde::bedrag_gehuwd);
    R som = R(0);
    bool any = false;
    for (const Waarde w : {Waarde::bedrag, of_this_form, Waarde::bedrag_per_kind}) {
        if (!regeling.regeling->vraagt(w)) continue;
        if (!regeling.waarde(w)) return std::nullopt;
        const double times = w == Waarde::bedrag_per_kind ? kinderen_van_de_leeftijd(regeling, h, on) : 1;
        som = som + (times == 1 ? *regeling.waarde(w) : *regeling.waarde(w) * times);
        any = true;
    }
    return any ? std::optional<R>(som) : std::nullopt;
}

template <class R> std::optional<R> deel_van_de_norm(const RegelingWet<R>& regeling, const BasicBeschikking<R>* letter)
{
    if (letter && letter->inkomensgrens) return *letter->inkomensgrens / percent;
    return regeling.waarde(Waarde::inkomensgrens);
}

template <class R>
std::optional<R> aandeel_dat_afgaat(const RegelingWet<R>& regeling, const BasicBeschikking<R>* letter)
{
    if (letter && letter->aandeel_dat_afgaat) return *letter->aandeel_dat_afgaat / percent;
    return regeling.waarde(Waarde::aandeel_dat_afgaat);
}

/// The net income of a month, holiday allowance included or not. What is exempted is no means of the Participatiewet.
template <Number R> R inkomen_voor_de_toets(const Breakdown<R>& year, bool zonder_vakantietoeslag, const Law<R>& wet)
{
    if (!zonder_vakantietoeslag)
        return named(
            "netto inkomen per maand", "Participatiewet art. 31 en 32",
            monthly(year.loon_netto + year.teruggaaf + year.overig_netto + year.bijstand_netto - year.vrijgelaten),
            AmountUnit::euro_per_maand);
    // Of the wage the holiday pay that the act prescribes is taken to be left out in proportion.
    const R zonder = R(1) / (R(1) + wet.vakantiebijslag->vakantiebijslag);
    const R bijstand = year.bijstand_netto - wet.participatiewet.normen->vakantietoeslag * year.bijstand_netto;
    return named("netto inkomen per maand zonder vakantietoeslag", "Participatiewet art. 31 en 32",
                 monthly(zonder * year.loon_netto - year.vrijgelaten + year.teruggaaf + year.overig_netto + bijstand),
                 AmountUnit::euro_per_maand);
}

template <Number R>
InkomenstoetsCase<R> toets(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Breakdown<R>& year,
                           const Law<R>& wet, Date peildatum)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    NormCase c = met_recht_van(norm_case(h, wet, peildatum), heeft_recht_op_bijstand(h.volwassenen.front()),
                               heeft_recht_op_bijstand(h.volwassenen.back()));
    if (r.zonder_kostendelersnorm) c.kostendelers = 0;
    const Bijstandsnorm<R> norm = bijstandsnorm(c, wet.participatiewet);
    InkomenstoetsCase<R> uit;
    uit.inkomen = inkomen_voor_de_toets(year, r.zonder_vakantietoeslag, wet);
    uit.grens = inkomensgrens(r, r.zonder_vakantietoeslag ? norm.norm_excl : norm.norm_incl,
                              *deel_van_de_norm(regeling, letter_of(r, h)));
    return uit;
}

/// Nothing above the wealth limit.
template <Number R>
R na_vermogenstoets(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const R& bedrag, const Law<R>& wet,
                    Date peildatum)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    if (r.vermogen == Vermogenstoets::geen || r.vermogen == Vermogenstoets::kwijtschelding) return bedrag;
    const Leefvorm vorm = leefvorm(h, wet, peildatum);
    const R grens =
        r.vermogen == Vermogenstoets::participatiewet
            ? vermogensgrens(vorm, wet.participatiewet)
            : *regeling.waarde(by_leefvorm(vorm, Waarde::vermogensgrens_alleenstaande,
                                           Waarde::vermogensgrens_alleenstaande_ouder, Waarde::vermogensgrens_gehuwd));
    return only_if(vermogen_participatiewet(h, wet.participatiewet) <= grens, bedrag);
}

template <Number R> R zorgpremie(const BasicHousehold<R>& h)
{
    R premie = R(0);
    if (h.vaste_lasten)
        for (const BasicFixedCost<R>& cost : *h.vaste_lasten)
            if (cost.soort == SoortVasteLast::zorgverzekering) premie = premie + cost.per_maand;
    return premie;
}

/// Of the tax of a year what is waived. Interest on one's own home, a car and debts of tax were not told: without them.
template <Number R>
R kwijtgescholden(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Breakdown<R>& year,
                  const R& belasting, const Law<R>& wet, Date peildatum)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    const BasicBeschikking<R>* letter = letter_of(r, h);
    const InkomenstoetsCase<R> income = toets(regeling, h, year, wet, peildatum);
    KwijtscheldingCase<R> c;
    c.leefvorm = leefvorm(h, wet, peildatum);
    c.kosten_van_bestaan = income.grens;
    c.netto_inkomen = income.inkomen;
    if (h.woning && heeft_huur(h.woning->soort)) c.woonlasten = h.woning->kale_huur;
    c.huurtoeslag = monthly(year.huurtoeslag);
    c.zorgpremie = zorgpremie(h);
    c.zorgtoeslag = monthly(year.zorgtoeslag);
    if (!h.kinderen.empty()) {
        const HouseholdFacts<R> facts(h, wet, peildatum);
        c.kindgebonden_budget_bij_nihil = monthly(kindgebonden_budget_bij_nihil(facts));
        c.kindgebonden_budget = monthly(year.kindgebonden_budget);
    }
    c.geld = h.vermogen;
    if (h.woning && h.woning->soort == SoortWoning::koop) c.ander_vermogen = h.woning->overwaarde;
    if (letter && letter->aandeel_dat_afgaat) c.aandeel = *letter->aandeel_dat_afgaat / percent;
    const R te_betalen = kwijtschelding(c, {wet.kwijtschelding, wet.participatiewet, wet.huurtoeslag}).te_betalen;
    return named(r.titel, r.artikel, at_least_zero(belasting - te_betalen));
}

} // namespace

template <Number R>
Oordeel oordeel(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    const BasicBeschikking<R>* letter = letter_of(r, h);
    Oordeel uit;
    if (letter && !letter->krijgt) return uit;
    if (!letter && !is_voor(regeling, h, wet, peildatum, uit.onbekend)) return uit;
    uit.onbekend.bedrag = !(letter && letter->bedrag) && !bedrag_volgens_de_tabel(regeling, h, wet, peildatum);
    uit.onbekend.grens = r.vraagt(Waarde::inkomensgrens) && !deel_van_de_norm(regeling, letter);
    uit.onbekend.aandeel = r.vraagt(Waarde::aandeel_dat_afgaat) && !aandeel_dat_afgaat(regeling, letter);
    uit.onbekend.vermogensgrens = regeling.onbekend(Waarde::vermogensgrens_alleenstaande) ||
                                  regeling.onbekend(Waarde::vermogensgrens_alleenstaande_ouder) ||
                                  regeling.onbekend(Waarde::vermogensgrens_gehuwd);
    if (r.vorm == Vorm::eenmalig)
        uit.onbekend.voorwaarden = uit.onbekend.voorwaarden || regeling.onbekend(Waarde::na_maanden) ||
                                   regeling.onbekend(Waarde::uren_per_week);
    uit.stand = uit.onbekend.iets() ? Stand::onbekend : r.vorm == Vorm::eenmalig ? Stand::eenmalig : Stand::bekend;
    return uit;
}

template <Number R>
R bedrag_zonder_toets(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    const BasicBeschikking<R>* letter = letter_of(*regeling.regeling, h);
    return letter && letter->bedrag ? *letter->bedrag : *bedrag_volgens_de_tabel(regeling, h, wet, peildatum);
}

template <Number R>
R bedrag_na_toets(const RegelingWet<R>& regeling, const BasicHousehold<R>& h, const Adults<R>& a,
                  const Breakdown<R>& year, const Law<R>& wet, Date peildatum)
{
    const GemeentelijkeRegeling& r = *regeling.regeling;
    R bedrag = na_vermogenstoets(regeling, h, bedrag_zonder_toets(regeling, h, wet, peildatum), wet, peildatum);
    if (r.alleen_bij_bijstand) bedrag = only_if(year.bijstand_netto > R(0), bedrag);
    if (r.alleen_bij_werk) {
        R uren = R(0);
        for (size_t i = 0; i < a.count; ++i) uren = uren + a.income[i].uren_per_week;
        bedrag = only_if(uren > R(0), bedrag);
    }
    if (!r.vraagt(Waarde::inkomensgrens)) return named(r.titel, r.artikel, bedrag);
    if (r.vorm == Vorm::kwijtschelding) return kwijtgescholden(regeling, h, year, bedrag, wet, peildatum);
    const InkomenstoetsCase<R> c = toets(regeling, h, year, wet, peildatum);
    if (r.vorm == Vorm::afbouw)
        return in_een_afbouw(r, c, bedrag, *aandeel_dat_afgaat(regeling, letter_of(r, h)),
                             r.per == "maand" ? 1.0 : 12.0);
    return in_een_stap(r, c, bedrag);
}

template <Number R>
MunicipalYear<R> municipal_year(const BasicHousehold<R>& h, const Adults<R>& a, const Breakdown<R>& income,
                                const Law<R>& wet, Date peildatum)
{
    MunicipalYear<R> uit;
    const GemeenteWet<R>* gemeente = wet.gemeente(h.gemeentelijk.gemeente);
    if (!gemeente) {
        uit.geld_onbekend = uit.natura_onbekend = true;
        return uit;
    }
    bool geld_bekend = false, natura_bekend = false;
    for (const RegelingWet<R>& regeling : gemeente->regelingen) {
        const GemeentelijkeRegeling& r = *regeling.regeling;
        if (!letter_of(r, h) && !regeling.alles_bekend) continue;
        if (oordeel(regeling, h, wet, peildatum).stand != Stand::bekend) continue;
        const R bedrag = bedrag_na_toets(regeling, h, a, income, wet, peildatum);
        const bool geld = is_geld(r, h.gemeentelijk);
        (geld ? geld_bekend : natura_bekend) = true;
        R& som = geld ? uit.geld : uit.natura;
        som = som + (r.per == "maand" ? yearly(bedrag) : bedrag);
    }
    uit.geld_onbekend = gemeente->iets_onbekend && !geld_bekend;
    uit.natura_onbekend = gemeente->iets_onbekend && !natura_bekend;
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template Oordeel oordeel(const RegelingWet<R>&, const BasicHousehold<R>&, const Law<R>&, Date);                    \
    template R bedrag_zonder_toets(const RegelingWet<R>&, const BasicHousehold<R>&, const Law<R>&, Date);              \
    template R bedrag_na_toets(const RegelingWet<R>&, const BasicHousehold<R>&, const Adults<R>&, const Breakdown<R>&, \
                               const Law<R>&, Date);                                                                   \
    template MunicipalYear<R> municipal_year(const BasicHousehold<R>&, const Adults<R>&, const Breakdown<R>&,          \
                                             const Law<R>&, Date);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
