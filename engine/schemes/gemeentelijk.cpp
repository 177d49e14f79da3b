// SPDX-License-Identifier: EUPL-1.2
#include "engine/schemes/gemeentelijk.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R inkomensgrens(const GemeentelijkeRegeling& regeling, const R& norm, const R& deel_van_de_norm)
{
    const AmountsOf<R> scheme(regeling.titel);
    return named("inkomensgrens", regeling.artikel, round_cent(deel_van_de_norm * norm));
}

template <Number R> R in_een_stap(const GemeentelijkeRegeling& regeling, const InkomenstoetsCase<R>& c, const R& bedrag)
{
    return named(regeling.titel, regeling.artikel, only_if(not_above(c.inkomen, c.grens), bedrag));
}

template <Number R>
R in_een_afbouw(const GemeentelijkeRegeling& regeling, const InkomenstoetsCase<R>& c, const R& bedrag, const R& aandeel,
                double termijnen)
{
    const R meerdere = named("inkomen boven de grens", regeling.artikel, at_least_zero(c.inkomen - c.grens));
    const R volledig = named("bedrag zonder afbouw", regeling.artikel, bedrag);
    return named(regeling.titel, regeling.artikel, at_least_zero(volledig - aandeel * meerdere * termijnen));
}

#define INSTANTIATE(R)                                                                                                 \
    template R inkomensgrens(const GemeentelijkeRegeling&, const R&, const R&);                                        \
    template R in_een_stap(const GemeentelijkeRegeling&, const InkomenstoetsCase<R>&, const R&);                       \
    template R in_een_afbouw(const GemeentelijkeRegeling&, const InkomenstoetsCase<R>&, const R&, const R&, double);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
