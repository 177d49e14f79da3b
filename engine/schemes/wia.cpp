// SPDX-License-Identifier: EUPL-1.2
// Wet werk en inkomen naar arbeidsvermogen (BWBR0019057), hoofdstukken 6 en 7.
#include "engine/schemes/wia.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// Het maandloon heeft een maximum; van nieuw inkomen telt dan hetzelfde deel (art. 61 lid 1, C/D; art. 52, B/C).
template <class R> struct Gemaximeerd {
    R maandloon{0}, deel{1};
};
template <Number R> Gemaximeerd<R> gemaximeerd(const R& maandloon, const WiaTable<R>& wia)
{
    const R maximum = wia.dagen_per_maand * wia.maximum_dagloon;
    const auto erboven = maandloon > maximum;
    return {named("maandloon", "WIA art. 13", where(erboven, maximum, maandloon)),
            where(erboven, maximum / maandloon, R(1))};
}

/// Art. 61 lid 6: het percentage bij een mate van arbeidsongeschiktheid; art. 62 lid 1: van het minimumloon, of van een
/// lager maandloon.
template <Number R> R vervolguitkering(const R& maandloon, const R& verdiencapaciteit, const WiaTable<R>& wia)
{
    const R verlies = named("mate van arbeidsongeschiktheid", "WIA art. 5 en 6", R(1) - verdiencapaciteit / maandloon,
                            AmountUnit::aandeel);
    R percentage = only_if(verlies >= wia.grens_35, wia.uitkering_35);
    percentage = where(verlies >= wia.grens_45, wia.uitkering_45, percentage);
    percentage = where(verlies >= wia.grens_55, wia.uitkering_55, percentage);
    percentage = where(verlies >= wia.grens_65, wia.uitkering_65, percentage);
    percentage = where(verlies >= wia.grens_80, wia.uitkering_80, percentage);
    const R minimumloon = wia.minimumloon + wia.vakantiebijslag * wia.minimumloon;
    return named("vervolguitkering", "WIA art. 62 lid 1", percentage * least(minimumloon, maandloon));
}

/// Art. 60 en 61 lid 2 tot en met 5: bij de inkomenseis gaat de vervolguitkering over in de loonaanvulling.
template <Number R> R met_inkomenseis(const WiaCase<R>& c, const WiaTable<R>& wia)
{
    const Gemaximeerd<R> loon = gemaximeerd(*c.maandloon, wia);
    const R verdiencapaciteit =
        named("overblijvende verdiencapaciteit", "WIA art. 61 lid 3", wia.maal_inkomenseis * *c.inkomenseis);
    R vervolg = c.uitkering;
    if (c.soort == WiaSoort::loonaanvulling)
        vervolg = least(c.uitkering, vervolguitkering(*c.maandloon, verdiencapaciteit, wia));
    const R naar_inkomen = named("loonaanvulling", "WIA art. 61 lid 2",
                                 wia.percentage * at_least_zero(loon.maandloon - c.inkomen * loon.deel));
    const R naar_capaciteit = named("loonaanvulling", "WIA art. 61 lid 4",
                                    wia.percentage * at_least_zero(loon.maandloon - verdiencapaciteit * loon.deel));
    const R tot_capaciteit =
        named("loonaanvulling", "WIA art. 61 lid 5", least(greatest(naar_capaciteit, vervolg), naar_inkomen));
    return where(c.inkomen < *c.inkomenseis, vervolg,
                 where(c.inkomen < verdiencapaciteit, tot_capaciteit, naar_inkomen));
}

} // namespace

template <Number R> R wia_per_maand(const WiaCase<R>& c, const Chapter<WiaTable<R>>& wet)
{
    const WiaTable<R>& wia = *wet;
    if (c.inkomenseis && c.maandloon && asks_inkomenseis(c.soort))
        return named("WIA naast het werk", "WIA art. 60", met_inkomenseis(c, wia));
    Gemaximeerd<R> loon;
    if (c.maandloon) loon = gemaximeerd(*c.maandloon, wia);
    // Art. 61 lid 1: een percentage van het verschil tussen maandloon en inkomen; in de eerste twee maanden is dat van
    // het maandloon zelf ook hoger. De IVA (art. 52) houdt altijd hetzelfde percentage in.
    R af = wia.percentage * c.inkomen * loon.deel;
    if (c.maandloon && c.soort != WiaSoort::iva) af = c.uitkering * (c.inkomen * loon.deel / loon.maandloon);
    return named("WIA naast het werk", c.soort == WiaSoort::iva ? "WIA art. 52" : "WIA art. 61 lid 1",
                 at_least_zero(c.uitkering - af));
}

#define INSTANTIATE(R) template R wia_per_maand(const WiaCase<R>&, const Chapter<WiaTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
