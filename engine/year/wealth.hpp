// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a household has, as the Participatiewet counts it.
#include "engine/household/household.hpp"
#include "engine/schemes/participatiewet.hpp"

namespace armoedeval {

/// Art. 34; euros.
template <Number R> R vermogen_participatiewet(const BasicHousehold<R>& h, const ParticipatiewetWet<R>& wet)
{
    const bool koopwoning = h.woning && h.woning->soort == SoortWoning::koop;
    if (!koopwoning && !h.vermogen_in_bijstand) return h.vermogen;
    VermogenCase<R> c;
    c.bezittingen = h.vermogen;
    if (koopwoning) c.overwaarde_woning = h.woning->overwaarde;
    if (h.vermogen_in_bijstand) {
        c.gespaard_tijdens_bijstand = h.vermogen_in_bijstand->gespaard_tijdens_bijstand;
        c.schulden = h.vermogen_in_bijstand->schulden;
    }
    return vermogen_dat_telt(c, wet);
}

} // namespace armoedeval
