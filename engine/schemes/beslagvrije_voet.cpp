// SPDX-License-Identifier: EUPL-1.2
// Wetboek van Burgerlijke Rechtsvordering (BWBR0001827), boek 2, titel 2, afdeling 2.
#include "engine/schemes/beslagvrije_voet.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

bool is_gehuwd(Leefsituatie leefsituatie)
{
    return leefsituatie == Leefsituatie::gehuwd || leefsituatie == Leefsituatie::gehuwd_met_kind;
}

/// Lid 2: wat de zorgtoeslag minder wordt door het inkomen, ten hoogste de hele toeslag.
template <Number R> R gemiste_zorgtoeslag(const BeslagvrijeVoetCase<R>& c, const BeslagvrijeVoetWetten<R>& wetten)
{
    const ZorgtoeslagTable<R>& wzt = *wetten.zorgtoeslag;
    const InrichtingTable<R>& normpremie = *wetten.participatiewet.inrichting; // art. 23 lid 2 Participatiewet
    const R premie = monthly(wzt.standaardpremie);
    const R hele_toeslag = is_gehuwd(c.leefsituatie) ? premie * 2.0 - normpremie.verhoging_gehuwd
                                                     : premie - normpremie.verhoging_alleenstaande;
    const R boven_drempel = at_least_zero(c.belastbaar_jaarinkomen - wzt.drempelinkomen);
    return named("gemiste zorgtoeslag", "Rv art. 475da lid 2",
                 at_least_zero(least(monthly(wzt.percentage_boven_drempel * boven_drempel), hele_toeslag)));
}

/// Lid 2: wat de huurtoeslag minder wordt door het inkomen, ten hoogste het verschil tussen de maximale huur en de
/// basishuur. De tekst tot en met 2025 rekent met de minimumnormhuur en een kwadratische normhuur.
template <Number R> R gemiste_huurtoeslag(const BeslagvrijeVoetCase<R>& c, const HuurtoeslagWet<R>& wht)
{
    const bool alleen = c.leefsituatie == Leefsituatie::alleenstaande;
    const BasishuurTable<R>& basis = *wht.basishuur;
    const R ijkpunt = alleen ? basis.inkomensijkpunt_alleen : basis.inkomensijkpunt_samen;
    const R inkomen = c.belastbaar_jaarinkomen;
    R minder, basishuur = basis.minimumnormhuur;
    if (wht.lineair.holds()) {
        basishuur = basishuur - (alleen ? basis.vermindering_alleen : basis.vermindering_samen) - basis.verlaging;
        minder = monthly((alleen ? wht.lineair->afbouwpercentage_alleen : wht.lineair->afbouwpercentage_samen) *
                         at_least_zero(inkomen - ijkpunt));
    } else {
        const R a = alleen ? wht.kwadratisch->factor_a_alleen : wht.kwadratisch->factor_a_samen;
        const R b = alleen ? wht.kwadratisch->factor_b_alleen : wht.kwadratisch->factor_b_samen;
        minder = only_if(ijkpunt < inkomen, at_least_zero(a * inkomen * inkomen + b * inkomen - basishuur));
    }
    return named("gemiste huurtoeslag", "Rv art. 475da lid 2", least(minder, wht.grenzen->maximale_huur - basishuur));
}

/// Lid 2: wat het kindgebonden budget minder wordt door het inkomen.
template <Number R>
R gemist_kindgebonden_budget(const BeslagvrijeVoetCase<R>& c, const KindgebondenBudgetTable<R>& wkgb)
{
    if (c.leefsituatie == Leefsituatie::alleenstaande || c.leefsituatie == Leefsituatie::gehuwd)
        return nothing<R>("er is geen kind");
    const R drempel = c.leefsituatie == Leefsituatie::gehuwd_met_kind
                          ? wkgb.drempelinkomen + wkgb.drempelverhoging_samen
                          : wkgb.drempelinkomen;
    return named("gemist kindgebonden budget", "Rv art. 475da lid 2",
                 monthly(wkgb.afbouwpercentage * at_least_zero(c.belastbaar_jaarinkomen - drempel)));
}

template <Number R> R maximum(Leefsituatie leefsituatie, const BeslagvrijeVoetTable<R>& rv)
{
    switch (leefsituatie) {
    case Leefsituatie::alleenstaande: return since("alleenstaande", rv.maximum_alleenstaande);
    case Leefsituatie::alleenstaande_ouder: return since("alleenstaande ouder", rv.maximum_alleenstaande_ouder);
    case Leefsituatie::gehuwd: return since("gehuwd", rv.maximum_gehuwd);
    case Leefsituatie::gehuwd_met_kind: break;
    }
    return since("gehuwd, met een kind", rv.maximum_gehuwd_met_kind);
}

} // namespace

template <Number R> R beslagvrije_voet(const BeslagvrijeVoetCase<R>& c, const BeslagvrijeVoetWetten<R>& wetten)
{
    const BeslagvrijeVoetTable<R>& rv = *wetten.rechtsvordering;
    const NormenTable<R>& normen = *wetten.participatiewet.normen;

    // Art. 475da lid 2: een deel van de norm zonder kostendelers, en wat het inkomen aan toeslagen kost.
    const R norm = is_gehuwd(c.leefsituatie) ? since("gehuwd", normen.gehuwd) : normen.alleenstaande;
    const R naar_inkomen =
        named("beslagvrije voet naar inkomen", "Rv art. 475da lid 2",
              rv.aandeel_norm * norm + gemiste_zorgtoeslag(c, wetten) + gemiste_huurtoeslag(c, wetten.huurtoeslag) +
                  gemist_kindgebonden_budget(c, *wetten.kindgebonden_budget.algemeen));
    // Art. 475da lid 1: ten hoogste een vast bedrag.
    R voet = named("beslagvrije voet", "Rv art. 475da lid 1", least(naar_inkomen, maximum(c.leefsituatie, rv)));

    // Art. 475da lid 5: op verzoek verhoogd met de huur boven 110% van de maximale huur.
    if (c.kale_huur)
        voet =
            named("met hoge woonkosten", "Rv art. 475da lid 5",
                  voet + at_least_zero(*c.kale_huur - rv.grens_woonkosten * wetten.huurtoeslag.grenzen->maximale_huur));
    // Art. 475db: verminderd met het inkomen van de echtgenoot waarop geen beslag ligt, tot de helft.
    voet = named("na het inkomen van de partner", "Rv art. 475db",
                 voet - least(c.netto_partner, rv.aandeel_partner * voet));
    // Art. 475dc lid 2: bij bijstand een deel van de norm, verminderd met de middelen.
    if (c.bijstandsnorm)
        voet = named("beslagvrije voet bij bijstand", "Rv art. 475dc lid 2",
                     least(voet, at_least_zero(rv.aandeel_norm * *c.bijstandsnorm - c.netto_naast_bijstand)));
    // Art. 475dc lid 1: altijd blijft een twintigste van het inkomen voor schuldeisers.
    if (c.netto_inkomen)
        voet = named("ten hoogste een deel van het inkomen", "Rv art. 475dc lid 1",
                     least(voet, rv.aandeel_inkomen * *c.netto_inkomen));
    return voet;
}

#define INSTANTIATE(R) template R beslagvrije_voet(const BeslagvrijeVoetCase<R>&, const BeslagvrijeVoetWetten<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
