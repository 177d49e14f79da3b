// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), afdeling 3.2.
#include "engine/schemes/winst_uit_onderneming.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R> R zelfstandigenaftrek(const WinstCase<R>& c, const WinstTable<R>& wet)
{
    // Art. 3.76 lid 2 tot en met 5: met de startersaftrek erbij; vanaf de AOW-leeftijd de helft; niet meer dan de
    // winst, behalve voor een starter.
    R aftrek = c.starter ? since("er is recht op startersaftrek", wet.zelfstandigenaftrek + wet.startersaftrek)
                         : wet.zelfstandigenaftrek;
    if (c.aow) aftrek = wet.aandeel_aow * aftrek;
    if (!c.starter) aftrek = least(aftrek, c.winst);
    // Art. 3.6 lid 1: het urencriterium; grotendeels in de onderneming, of nieuw als ondernemer.
    R bij_urencriterium = only_if(c.uren_onderneming >= wet.urencriterium, aftrek);
    if (!c.starter) bij_urencriterium = only_if(c.uren_onderneming > c.uren_ander_werk, bij_urencriterium);
    return named("zelfstandigenaftrek", "Wet IB 2001 art. 3.6 en 3.76", bij_urencriterium);
}

} // namespace

template <Number R> BelastbareWinst<R> belastbare_winst(const WinstCase<R>& c, const Chapter<WinstTable<R>>& wet)
{
    BelastbareWinst<R> uit{};
    uit.zelfstandigenaftrek = zelfstandigenaftrek(c, *wet);
    const R na_aftrek = at_least_zero(c.winst - uit.zelfstandigenaftrek);
    uit.mkb_winstvrijstelling =
        named("MKB-winstvrijstelling", "Wet IB 2001 art. 3.79a", wet->mkb_winstvrijstelling * na_aftrek);
    uit.belastbare_winst =
        named("belastbare winst uit onderneming", "Wet IB 2001 art. 3.2", na_aftrek - uit.mkb_winstvrijstelling);
    return uit;
}

#define INSTANTIATE(R) template BelastbareWinst<R> belastbare_winst(const WinstCase<R>&, const Chapter<WinstTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
