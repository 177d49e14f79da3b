// SPDX-License-Identifier: EUPL-1.2
// Wet op de arbeidsongeschiktheidsverzekering (BWBR0002524), art. 21 en 44.
#include "engine/schemes/wao.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R wao_per_maand(const WaoCase<R>& c, const Chapter<WaoTable<R>>& wet)
{
    const WaoTable<R>& wao = *wet;
    // Art. 44 lid 1: uitbetaald wordt alsof het inkomen is wat iemand nog kan verdienen.
    const R verlies = named("mate van arbeidsongeschiktheid naar het inkomen", "WAO art. 44 lid 1",
                            R(1) - c.inkomen / c.maandloon, AmountUnit::aandeel);
    R percentage = only_if(verlies >= wao.grens_15, wao.uitkering_15);
    percentage = where(verlies >= wao.grens_25, wao.uitkering_25, percentage);
    percentage = where(verlies >= wao.grens_35, wao.uitkering_35, percentage);
    percentage = where(verlies >= wao.grens_45, wao.uitkering_45, percentage);
    percentage = where(verlies >= wao.grens_55, wao.uitkering_55, percentage);
    percentage = where(verlies >= wao.grens_65, wao.uitkering_65, percentage);
    percentage = where(verlies >= wao.grens_80, wao.uitkering_80, percentage);
    // Art. 21 lid 2: van 100/108 maal het dagloon; met de vakantie-uitkering erbij is dat van het dagloon.
    const R maatstaf = least(c.maandloon, wao.dagen_per_maand * wao.maximum_dagloon);
    return named("WAO naast het werk", "WAO art. 44 lid 1",
                 least(c.uitkering, named("WAO bij deze klasse", "WAO art. 21 lid 2", percentage * maatstaf)));
}

#define INSTANTIATE(R) template R wao_per_maand(const WaoCase<R>&, const Chapter<WaoTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
