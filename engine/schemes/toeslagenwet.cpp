// SPDX-License-Identifier: EUPL-1.2
// Toeslagenwet (BWBR0004043), hoofdstuk II.
#include "engine/schemes/toeslagenwet.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// What art. 2 chooses for somebody: a norm a day, and the wage a day under which art. 8a has a limit.
template <class R> struct Maatstaf {
    R norm{0}, grens{0}, minimumloon{0};
};

/// Art. 2 lid 1, 2, 7 en 8; art. 1 lid 1 onder f; art. 8a lid 1.
template <Number R> Maatstaf<R> maatstaf(const ToeslagenwetCase<R>& c, const ToeslagenwetTable<R>& tw)
{
    if (c.leefvorm == Leefvorm::gehuwd)
        return {since("gehuwd", tw.norm_gehuwd), tw.minimumloon / tw.dagen_per_maand, tw.minimumloon};
    if (c.leeftijd >= tw.leeftijd_volwassen) {
        const R dagloon = tw.minimumloon / tw.dagen_per_maand;
        if (c.woningdeler)
            return {since("met een volwassen medebewoner", tw.norm_woningdeler), tw.grens_woningdeler * dagloon,
                    tw.minimumloon};
        return {tw.norm_alleenstaande, tw.grens_alleenstaande * dagloon, tw.minimumloon};
    }
    const R norm = c.leeftijd == 20 ? tw.norm_20 : c.leeftijd == 19 ? tw.norm_19 : tw.norm_18;
    const R aandeel = c.leeftijd == 20 ? tw.jeugdloon_20 : c.leeftijd == 19 ? tw.jeugdloon_19 : tw.jeugdloon_18;
    const R minimumloon = aandeel * tw.minimumloon;
    return {since("naar de leeftijd", norm), tw.grens_alleenstaande * (minimumloon / tw.dagen_per_maand), minimumloon};
}

/// Art. 7: van inkomen uit arbeid blijft ten hoogste twee jaar een deel buiten aanmerking.
template <Number R>
R meetellend_werk(const R& inkomen, bool vrijlating, const R& minimumloon, const ToeslagenwetTable<R>& tw)
{
    if (!vrijlating) return inkomen;
    const R vast = tw.vrij_vast * minimumloon;
    const R vrij =
        least(least(inkomen, vast) + tw.vrij_aandeel * at_least_zero(inkomen - vast), tw.vrij_hoogste * minimumloon);
    return inkomen - named("niet meegeteld inkomen uit arbeid", "TW art. 7", vrij);
}

} // namespace

template <Number R> R toeslagenwet(const ToeslagenwetCase<R>& c, const Chapter<ToeslagenwetTable<R>>& wet)
{
    const ToeslagenwetTable<R>& tw = *wet;
    // Art. 2 lid 3, 5 en 6.
    if (c.leeftijd < tw.leeftijd_vanaf) return nothing<R>("geldt niet onder de {}", {tw.leeftijd_vanaf});
    if (c.aow) return nothing<R>("geldt niet vanaf de AOW-leeftijd");
    const bool gehuwd = c.leefvorm == Leefvorm::gehuwd;
    if (!gehuwd && c.leeftijd < tw.leeftijd_volwassen && c.bij_ouders)
        return nothing<R>("geldt niet onder de {} bij de ouders thuis", {tw.leeftijd_volwassen});
    // Art. 3.
    if (gehuwd && c.partner_geboren >= tw.partner_geboren_voor && !c.kind_onder_12)
        return nothing<R>("de echtgenoot is geboren na {} en er is geen kind jonger dan {}",
                          {tw.partner_geboren_voor - 1, tw.kind_tot});

    // AIB art. 2:5: vakantiebijslag telt niet; ook niet waar zij in het loon of de uitkering zit.
    const R deel = 1.0 / (R(1) + tw.vakantie_uitkering);
    const Maatstaf<R> m = maatstaf(c, tw);
    const R uitkering = named("uitkering per dag", "AIB art. 2:5", c.uitkering * deel / tw.dagen_per_maand);
    const R werk = meetellend_werk(R(c.inkomen_uit_werk * deel), c.vrijlating, m.minimumloon, tw);
    const R inkomen =
        named("inkomen per dag", "TW art. 6", uitkering + (werk + c.ander_inkomen * deel) / tw.dagen_per_maand);

    // Art. 8: het verschil tussen de norm en het inkomen.
    R toeslag = named("toeslag per dag", "TW art. 8", at_least_zero(m.norm - inkomen));
    // Art. 8a: wie minder verdiende dan (een deel van) het minimumloon, komt niet boven het oude loon.
    if (c.maandloon) {
        const R dagloon =
            named("dagloon zonder vakantiebijslag", "TW art. 8a lid 2", *c.maandloon * deel / tw.dagen_per_maand);
        toeslag = named("toeslag per dag", "TW art. 8a",
                        where(dagloon < m.grens, least(toeslag, at_least_zero(dagloon - uitkering)), toeslag));
    }
    // Art. 2: wie geen uitkering meer heeft, heeft ook geen recht op toeslag.
    return named("toeslag", "TW art. 8", only_if(c.uitkering > R(0), toeslag * tw.dagen_per_maand));
}

template <Number R>
R toeslagenwet_met_vakantie_uitkering(const ToeslagenwetCase<R>& c, const Chapter<ToeslagenwetTable<R>>& wet)
{
    const R toeslag = toeslagenwet(c, wet);
    return named("toeslag met vakantie-uitkering", "TW art. 10 lid 1", toeslag + wet->vakantie_uitkering * toeslag);
}

#define INSTANTIATE(R)                                                                                                 \
    template R toeslagenwet(const ToeslagenwetCase<R>&, const Chapter<ToeslagenwetTable<R>>&);                         \
    template R toeslagenwet_met_vakantie_uitkering(const ToeslagenwetCase<R>&, const Chapter<ToeslagenwetTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
