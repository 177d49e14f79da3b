// SPDX-License-Identifier: EUPL-1.2
// The Participatiewet, and bijstand before tax.
#include "engine/household/scenario.hpp"
#include "engine/proof/case_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

Outcomes bijstandsnorm_case(const Facts& f, const Law<double>& wet)
{
    const auto norm = bijstandsnorm(norm_case_of(f, wet), wet.participatiewet);
    return {norm.norm_incl, norm.norm_excl};
}

Outcomes bijstand_case(const Facts& f, const Law<double>& wet)
{
    const ParticipatiewetWet<double>& pw = wet.participatiewet;
    const NormCase norm = norm_case_of(f, wet);
    VrijlatingCase<double> v;
    const auto& words = vrijlating_words();
    v.soort = static_cast<Vrijlating>(std::find(words.begin(), words.end(), f.word("vrijlating")) - words.begin());
    v.leeftijd = f.count("leeftijd");
    v.aow = norm.leeftijd == Leeftijdsgroep::aow;
    v.alleenstaande_ouder_jong_kind = norm.leefvorm == Leefvorm::alleenstaande_ouder;
    v.netto_loon = f.amount("netto_inkomen");
    const bool recht = f.amount("vermogen") <= vermogensgrens(norm.leefvorm, pw);
    const double vrijgelaten = only_if(recht, vrijlating(v, pw));
    return {vrijgelaten, only_if(recht, aanvulling(bijstandsnorm(norm, pw).norm_incl, v.netto_loon - vrijgelaten))};
}

Outcomes premie_case(const Facts& f, const Law<double>& wet)
{
    return {vrijgelaten_premie(
        PremieCase<double>{f.amount("premie"), f.count("leeftijd"), f.yes("doelgroep_loonkostensubsidie")},
        wet.participatiewet)};
}

Outcomes bruto_bijstand_case(const Facts& f, const Law<double>& wet)
{
    const InkomstenbelastingWet<double>& ib = wet.inkomstenbelasting;
    return {round_cent(brutering(f.amount("netto_per_jaar"), ib.algemene_heffingskorting->maximum,
                                 tarief_schijf1(false, *ib.schijven)))};
}

} // namespace

std::vector<SchemeCases> bijstand_cases()
{
    return {
        {"bijstandsnorm",
         "Participatiewet",
         norm_facts(),
         {{"norm_incl", per_month}, {"norm_excl", per_month}},
         bijstandsnorm_case},
        {"bijstand",
         "Participatiewet",
         with(norm_facts(), {amount("netto_inkomen", "0", "netto loon, met vakantiegeld", per_month),
                             word("vrijlating", "geen", "welke vrijlating geldt", vrijlating_words()),
                             amount("vermogen", "0", "van het huishouden", "euro")}),
         {{"vrijgelaten", per_month}, {"bijstand", per_month}},
         bijstand_case},
        {"premie",
         "Participatiewet",
         {amount("premie", "0", "van de gemeente, in een kalenderjaar"),
          count("leeftijd", "40", "van wie haar krijgt", "jaren", 18, 120),
          yes_no("doelgroep_loonkostensubsidie", "0", "hoort tot de doelgroep loonkostensubsidie")},
         {{"vrijgelaten", per_year}},
         premie_case},
        {"bruto_bijstand",
         "Wet op de loonbelasting 1964",
         {amount("netto_per_jaar", "0", "netto bijstand van één persoon, met vakantietoeslag")},
         {{"bruto_per_jaar", per_year}},
         bruto_bijstand_case},
    };
}

} // namespace armoedeval
