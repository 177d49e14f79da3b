// SPDX-License-Identifier: EUPL-1.2
// Werkloosheidswet (BWBR0004045), hoofdstuk IIA.
#include "engine/schemes/ww.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R ww_per_maand(const WwCase<R>& c, const Chapter<WerkloosheidswetTable<R>>& wet)
{
    // Art. 1b lid 1 en 4: het maandloon is 21,75 maal het dagloon, en dat heeft een maximum.
    const R maximum = wet->dagen_per_maand * wet->maximum_dagloon;
    const auto boven_maximum = c.maandloon > maximum;
    const R maandloon = named("maandloon", "WW art. 1b", where(boven_maximum, maximum, c.maandloon));

    // Art. 47 lid 1, C/D: wie meer verdiende dan het maximum, telt van nieuw inkomen hetzelfde deel.
    const R inkomen = named("inkomen naast de WW", "WW art. 47 lid 1",
                            where(boven_maximum, c.inkomen_uit_werk * (maximum / c.maandloon), c.inkomen_uit_werk));

    // Art. 47 lid 1: een percentage van het verschil, verminderd met inkomen dat met arbeid samenhangt.
    const R percentage = c.maand <= wet->eerste_maanden ? since("in de eerste maanden", wet->percentage_eerste_maanden)
                                                        : wet->percentage;
    const R uitkering = named("WW", "WW art. 47 lid 1",
                              at_least_zero(percentage * at_least_zero(maandloon - inkomen) - c.ander_inkomen));

    // Art. 20 lid 1 onder c: het recht eindigt bij een inkomen boven een deel van het maandloon.
    return named("WW", "WW art. 20 lid 1 onder c", only_if(inkomen <= wet->grens_inkomen * maandloon, uitkering));
}

#define INSTANTIATE(R) template R ww_per_maand(const WwCase<R>&, const Chapter<WerkloosheidswetTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
