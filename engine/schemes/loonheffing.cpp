// SPDX-License-Identifier: EUPL-1.2
// Wet op de loonbelasting 1964 (BWBR0002471) art. 20a-25, Rekenvoorschriften voor de geautomatiseerde
// loonadministratie.
#include "engine/schemes/loonheffing.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// Rekenvoorschriften: the tax on a table wage, in whole euros a year, set out per month.
template <Number R>
Loonheffing<R> tabelrij(const R& tabelloon, const LoonheffingCase<R>& c, const InkomstenbelastingWet<R>& wet)
{
    const R jaarloon = yearly(tabelloon);
    const Schijven<R> tarief = schijven(jaarloon, c.aow, false, wet);
    // Per schijf op hele euro's naar beneden.
    const R voor_kortingen = floor_euro(tarief.schijf1) + floor_euro(tarief.schijf2) + floor_euro(tarief.schijf3);
    if (!c.heffingskorting) return {round_cent(monthly(voor_kortingen)), R(0)};

    // De kortingen op hele euro's naar boven; de arbeidskorting vult als laatste de ruimte die overblijft.
    R kortingen = ceil_euro(algemene_heffingskorting(jaarloon, algemene_heffingskorting_van(c.aow, wet)));
    if (c.aow) kortingen = kortingen + ceil_euro(ouderenkorting(jaarloon, *wet.ouderenkorting));
    const R ruimte = at_least_zero(voor_kortingen - kortingen);
    if (c.tabel == LoonheffingTabel::groen) return {round_cent(monthly(ruimte)), R(0)};
    const R verrekend = least(ceil_euro(arbeidskorting(jaarloon, arbeidskorting_van(c.aow, wet))), ruimte);
    return {round_cent(monthly(ruimte - verrekend)), round_cent(monthly(verrekend))};
}

} // namespace

template <Number R>
Loonheffing<R> loonheffing(const LoonheffingCase<R>& c, const Chapter<LoonheffingTable<R>>& tabel,
                           const InkomstenbelastingWet<R>& wet)
{
    // Een loon tussen twee rijen telt als de lagere rij; boven de laatste rij komt het hoogste tarief over het
    // meerdere.
    const R tabelloon = least(floor_to(c.tijdvakloon, tabel->tabelloon_stap), tabel->laatste_tabelloon);
    const R meerdere = at_least_zero(c.tijdvakloon - tabel->laatste_tabelloon);
    Loonheffing<R> uit = tabelrij(tabelloon, c, wet);
    uit.loonheffing = named("loonheffing", "Wet LB 1964 art. 20a en 25",
                            uit.loonheffing + floor_cent(wet.schijven->tarief_schijf3 * meerdere));
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template Loonheffing<R> loonheffing(const LoonheffingCase<R>&, const Chapter<LoonheffingTable<R>>&,                \
                                        const InkomstenbelastingWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
