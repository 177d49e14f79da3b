// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Algemene wet inkomensafhankelijke regelingen (BWBR0018472): what all toeslagen share.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

template <class R> struct AwirTable {
    R minimum_per_jaar;
};
/// Art. 7 lid 3 and 6, for the huurtoeslag only.
template <class R> struct AwirHuurtoeslagTable {
    R vermogensgrens, vrijstelling_inkomen_kind;
    int vrijstelling_kind_leeftijd;
};

/// Art. 3 lid 2 onder e.
struct ToeslagpartnerTable {
    int meerderjarig_vanaf;
};
/// Art. 3 lid 5 until 2025: parent and child were partners when both had this age on 1 January.
struct EersteGraadTable {
    int partner_vanaf;
};

template <class R> struct AwirWet {
    Chapter<AwirTable<R>> algemeen;
    Chapter<AwirHuurtoeslagTable<R>> huurtoeslag;
    Chapter<ToeslagpartnerTable> partner;
    Chapter<EersteGraadTable> eerste_graad;
};

/// Art. 7 lid 1 and art. 8 lid 1: the incomes of the household in a calendar year as they are assessed (Wet IB 2001
/// art. 2.18: together, less what a business may deduct). Euros per year.
template <Number R> R toetsingsinkomen(const R& bruto_inkomen, const R& winstaftrek)
{
    return named("toetsingsinkomen", "Awir art. 7 en 8", bruto_inkomen - winstaftrek);
}

/// Art. 14 lid 4 and 5: whole euros, half up, and nothing below the minimum. Euros per year.
template <Number R> R toekenning(const R& aanspraak_per_jaar, const AwirWet<R>& wet)
{
    const R heel_bedrag = named("bedrag in hele euro's", "Awir art. 14 lid 4", round_euro(aanspraak_per_jaar));
    return named("toekenning per jaar", "Awir art. 14 lid 5", drop_below(wet.algemeen->minimum_per_jaar, heel_bedrag),
                 AmountUnit::euro_per_jaar);
}

/// Art. 7 lid 6: of the income of a child under 23 that lives in, the exemption does not count for the huurtoeslag.
template <Number R> R inkomen_medebewoner(const R& inkomen_per_jaar, bool kind_met_vrijstelling, const AwirWet<R>& wet)
{
    return kind_met_vrijstelling ? named("inkomen van een inwonend kind", "Awir art. 7 lid 6",
                                         at_least_zero(inkomen_per_jaar - wet.huurtoeslag->vrijstelling_inkomen_kind))
                                 : inkomen_per_jaar;
}

} // namespace armoedeval
