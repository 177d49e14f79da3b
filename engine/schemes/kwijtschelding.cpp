// SPDX-License-Identifier: EUPL-1.2
// Uitvoeringsregeling Invorderingswet 1990 (BWBR0004766), hoofdstuk II.
#include "engine/schemes/kwijtschelding.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <class R> R basishuur(Leefvorm leefvorm, const KwijtscheldingTable<R>& table)
{
    return leefvorm == Leefvorm::alleenstaande ? since("alleenstaande", table.basishuur_alleen) : table.basishuur_samen;
}

/// Participatiewet art. 23 lid 2: wat de norm al voor de premie bevat.
template <class R> R normpremie(Leefvorm leefvorm, const InrichtingTable<R>& table)
{
    return leefvorm == Leefvorm::gehuwd ? since("gehuwd", table.verhoging_gehuwd) : table.verhoging_alleenstaande;
}

template <class R> R extra_geld(Leefvorm leefvorm, const KwijtscheldingTable<R>& table)
{
    switch (leefvorm) {
    case Leefvorm::alleenstaande: return since("alleenstaande", table.extra_alleenstaande);
    case Leefvorm::alleenstaande_ouder: return since("alleenstaande ouder", table.extra_alleenstaande_ouder);
    case Leefvorm::gehuwd: break;
    }
    return since("gehuwd", table.extra_gehuwd);
}

/// Art. 12: geld tot de uitgaven van een maand, inboedel en een auto tot een waarde blijven buiten beschouwing.
template <Number R>
R vermogen_boven_de_grens(const KwijtscheldingCase<R>& c, const KwijtscheldingTable<R>& table, const R& boven_basishuur,
                          const R& boven_normpremie)
{
    R vrij_geld = c.kosten_van_bestaan + boven_basishuur + boven_normpremie;
    // Regeling kwijtschelding belastingen medeoverheden: de raad kan meer laten.
    if (c.extra_geld) vrij_geld = vrij_geld + extra_geld(c.leefvorm, table);
    const R geld = at_least_zero(
        c.geld - named("geld dat vrij blijft", "Uitv.reg. Invorderingswet 1990 art. 12", vrij_geld, AmountUnit::euro));
    const R inboedel = at_least_zero(c.inboedel - table.inboedel_tot);
    const R auto_telt = c.auto_onmisbaar ? nothing<R>("de auto is onmisbaar")
                                         : where(not_above(c.auto_waarde, table.auto_tot), R(0), c.auto_waarde);
    return named("vermogen boven de grens", "Uitv.reg. Invorderingswet 1990 art. 12",
                 geld + inboedel + auto_telt + c.ander_vermogen, AmountUnit::euro);
}

} // namespace

template <Number R>
Kwijtschelding<R> kwijtschelding(const KwijtscheldingCase<R>& c, const KwijtscheldingWetten<R>& wetten)
{
    const KwijtscheldingTable<R>& table = *wetten.uitvoeringsregeling;
    const R basis = basishuur(c.leefvorm, table);
    const R premie = normpremie(c.leefvorm, *wetten.participatiewet.inrichting);

    // Art. 15: woonlasten, premie en gemist kindgebonden budget gaan van het inkomen af; van de woonlasten wat na de
    // huurtoeslag tussen de basishuur en de maximale huur ligt.
    const R woonlasten =
        named("woonlasten", "Uitv.reg. Invorderingswet 1990 art. 15",
              at_least_zero(least(c.woonlasten - c.huurtoeslag, wetten.huurtoeslag.grenzen->maximale_huur) - basis));
    const R zorg = named("zorgpremie", "Uitv.reg. Invorderingswet 1990 art. 15",
                         at_least_zero(c.zorgpremie - c.zorgtoeslag - premie));
    const R gemist = named("gemist kindgebonden budget", "Uitv.reg. Invorderingswet 1990 art. 15",
                           at_least_zero(c.kindgebonden_budget_bij_nihil - c.kindgebonden_budget));
    const R inkomen = named("netto besteedbaar inkomen", "Uitv.reg. Invorderingswet 1990 art. 14 en 15",
                            c.netto_inkomen - woonlasten - zorg - gemist - c.betaald, AmountUnit::euro_per_maand);

    Kwijtschelding<R> uit;
    // Art. 13: het verschil met de kosten van bestaan, over twaalf maanden.
    uit.betalingscapaciteit = named("betalingscapaciteit", "Uitv.reg. Invorderingswet 1990 art. 13",
                                    yearly(at_least_zero(inkomen - c.kosten_van_bestaan)));
    uit.vermogen_boven_de_grens =
        vermogen_boven_de_grens(c, table, at_least_zero(c.woonlasten - basis), at_least_zero(c.zorgpremie - premie));
    // Art. 11: kwijtschelding alleen van wat er daarna nog te betalen is.
    uit.te_betalen =
        named("zelf te betalen", "Uitv.reg. Invorderingswet 1990 art. 11",
              uit.vermogen_boven_de_grens + c.aandeel.value_or(table.aandeel_capaciteit) * uit.betalingscapaciteit);
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template Kwijtschelding<R> kwijtschelding(const KwijtscheldingCase<R>&, const KwijtscheldingWetten<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
