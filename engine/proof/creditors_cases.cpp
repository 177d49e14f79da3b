// SPDX-License-Identifier: EUPL-1.2
// What creditors cannot take, and what the tax office lets go.
#include "engine/proof/case_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const std::vector<std::string> leefsituaties{"alleenstaande", "alleenstaande_ouder", "gehuwd", "gehuwd_met_kind"};

Outcomes beslagvrije_voet_case(const Facts& f, const Law<double>& wet)
{
    BeslagvrijeVoetCase<double> c;
    const auto which = std::find(leefsituaties.begin(), leefsituaties.end(), f.word("leefsituatie"));
    c.leefsituatie = static_cast<Leefsituatie>(which - leefsituaties.begin());
    c.belastbaar_jaarinkomen = f.amount("belastbaar_jaarinkomen");
    c.kale_huur = f.maybe("kale_huur");
    c.netto_inkomen = f.maybe("netto_inkomen");
    c.netto_partner = f.amount("netto_partner");
    c.bijstandsnorm = f.maybe("bijstandsnorm");
    c.netto_naast_bijstand = f.amount("netto_naast_bijstand");
    return {beslagvrije_voet(
        c, {wet.beslagvrije_voet, wet.participatiewet, wet.zorgtoeslag, wet.huurtoeslag, wet.kindgebonden_budget})};
}

Outcomes kwijtschelding_case(const Facts& f, const Law<double>& wet)
{
    KwijtscheldingCase<double> c;
    c.leefvorm = leefvorm_of(f);
    c.kosten_van_bestaan =
        f.amount("kosten_van_bestaan") / 100 * bijstandsnorm(norm_case_of(f, wet), wet.participatiewet).norm_incl;
    c.netto_inkomen = f.amount("netto_inkomen");
    c.woonlasten = f.amount("kale_huur");
    c.huurtoeslag = f.amount("huurtoeslag");
    c.zorgpremie = f.amount("zorgpremie");
    c.zorgtoeslag = f.amount("zorgtoeslag");
    c.kindgebonden_budget_bij_nihil = f.amount("kindgebonden_budget_bij_nihil");
    c.kindgebonden_budget = f.amount("kindgebonden_budget");
    c.betaald = f.amount("betaald");
    c.geld = f.amount("geld");
    c.extra_geld = f.yes("extra_geld");
    c.auto_waarde = f.amount("auto");
    c.auto_onmisbaar = f.yes("auto_onmisbaar");
    c.inboedel = f.amount("inboedel");
    c.ander_vermogen = f.amount("ander_vermogen");
    const auto uit = kwijtschelding(c, {wet.kwijtschelding, wet.participatiewet, wet.huurtoeslag});
    return {uit.te_betalen, at_least_zero(f.amount("belasting") - uit.te_betalen), uit.betalingscapaciteit,
            uit.vermogen_boven_de_grens};
}

} // namespace

std::vector<SchemeCases> creditors_cases()
{
    return {
        {"beslagvrije_voet",
         "Wetboek van Burgerlijke Rechtsvordering",
         {word("leefsituatie", "alleenstaande", "van de schuldenaar", leefsituaties),
          amount("belastbaar_jaarinkomen", "0", "van beide echtgenoten samen"),
          maybe_amount("kale_huur", "voor de verhoging om hoge woonkosten; leeg: niet gevraagd"),
          maybe_amount("netto_inkomen", "van de schuldenaar zelf, met vakantietoeslag; leeg: geen begrenzing"),
          amount("netto_partner", "0", "netto inkomen van de partner waarop geen beslag ligt", per_month),
          maybe_amount("bijstandsnorm", "van wie bijstand krijgt, met vakantietoeslag; leeg: geen bijstand"),
          amount("netto_naast_bijstand", "0", "middelen die met de bijstand worden verrekend", per_month)},
         {{"per_maand", per_month}},
         beslagvrije_voet_case},
        {"kwijtschelding",
         "Uitvoeringsregeling Invorderingswet 1990",
         with(norm_facts(),
              {amount("kosten_van_bestaan", "100", "deel van de norm dat de raad koos", "procent"),
               amount("netto_inkomen", "0",
                      "van beiden, met vakantiegeld en ontvangen alimentatie; zonder toeslagen en kinderbijslag",
                      per_month),
               amount("kale_huur", "0", "of van een eigen huis de rente en de erfpacht", per_month),
               amount("huurtoeslag", "0", "die wordt ontvangen", per_month),
               amount("zorgpremie", "0", "van beiden", per_month),
               amount("zorgtoeslag", "0", "die wordt ontvangen", per_month),
               amount("kindgebonden_budget_bij_nihil", "0", "als er geen inkomen was", per_month),
               amount("kindgebonden_budget", "0", "dat wordt ontvangen", per_month),
               amount(
                   "betaald", "0",
                   "alimentatie, aflossing van belastingschuld, en opvang na toeslag waar de raad die mee laat tellen",
                   per_month),
               amount("geld", "0", "contant en op rekeningen", "euro"),
               yes_no("extra_geld", "1", "de raad koos het extra vrij te laten geld"),
               amount("auto", "0", "waarde van de auto", "euro"),
               yes_no("auto_onmisbaar", "0", "nodig voor werk of door ziekte"),
               amount("inboedel", "0", "waarde van de inboedel", "euro"),
               amount("ander_vermogen", "0", "ander bezit, zoals een eigen huis zonder de hypotheek", "euro"),
               amount("belasting", "0", "waarvoor kwijtschelding wordt gevraagd")}),
         {{"te_betalen", per_year},
          {"kwijtgescholden", per_year},
          {"betalingscapaciteit", per_year},
          {"vermogen_boven_de_grens", "euro"}},
         kwijtschelding_case},
    };
}

} // namespace armoedeval
