// SPDX-License-Identifier: EUPL-1.2
// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten (BWBR0008657).
#include "engine/schemes/wajong.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R wajong_per_maand(const WajongCase<R>& c, const Chapter<WajongTable<R>>& wet)
{
    const WajongTable<R>& wajong = *wet;
    R aandeel(1);
    if (c.leeftijd < wajong.leeftijd_volwassen)
        aandeel = since("naar de leeftijd", c.leeftijd == 20   ? wajong.jeugdloon_20
                                            : c.leeftijd == 19 ? wajong.jeugdloon_19
                                                               : wajong.jeugdloon_18);
    const R minimumloon = aandeel * wajong.minimumloon;
    const R grondslag = named("grondslag met vakantie-uitkering", "Wajong art. 1a:4 lid 1 en 3:7",
                              minimumloon + wajong.vakantiebijslag * minimumloon);
    // 0,70 of 0,75 maal het verschil tussen grondslag en inkomen: het percentage is dat van de brief.
    return named("Wajong naast het werk", "Wajong art. 1a:4, 2:40 en 3:8",
                 c.uitkering * (at_least_zero(grondslag - c.inkomen) / grondslag));
}

#define INSTANTIATE(R) template R wajong_per_maand(const WajongCase<R>&, const Chapter<WajongTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
