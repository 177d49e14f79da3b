// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Algemene Kinderbijslagwet (BWBR0002368).
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/schemes/deel_kinderbijslag.hpp"

#include <vector>

namespace armoedeval {

/// Euros per quarter.
template <class R> struct KinderbijslagTable {
    R bedrag_0_5, bedrag_6_11, bedrag_12_17, dubbel_bedrag;
    int tweede_bedrag_vanaf, derde_bedrag_vanaf, kind_tot; ///< ages
};

struct KinderbijslagKind {
    int leeftijd = 0;    ///< on the first day of the quarter
    bool dubbel = false; ///< intensive care at home, or away from home for school or illness (art. 7 lid 6 en 7a)
    DeelKinderbijslag deel = DeelKinderbijslag::geheel;
};

/// Art. 12: the amounts of all children together, per quarter.
template <Number R>
R kinderbijslag(const std::vector<KinderbijslagKind>& kinderen, const Chapter<KinderbijslagTable<R>>& wet)
{
    R som = nothing<R>("er is geen kind onder de 18");
    bool eerste = true;
    for (const KinderbijslagKind& kind : kinderen) {
        if (kind.leeftijd < 0 || kind.leeftijd >= wet->kind_tot || kind.deel == DeelKinderbijslag::geen) continue;
        const R bedrag = kind.leeftijd < wet->tweede_bedrag_vanaf  ? wet->bedrag_0_5
                         : kind.leeftijd < wet->derde_bedrag_vanaf ? wet->bedrag_6_11
                                                                   : wet->bedrag_12_17;
        const R heel = kind.dubbel ? since("dubbele kinderbijslag", bedrag * wet->dubbel_bedrag) : bedrag;
        const R van_kind =
            kind.deel == DeelKinderbijslag::helft ? since("co-ouders, ieder de helft", heel / 2.0) : heel;
        som = eerste ? van_kind : som + van_kind;
        eerste = false;
    }
    return named("kinderbijslag", "AKW art. 12", som);
}

} // namespace armoedeval
