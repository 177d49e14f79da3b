// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Who Participatiewet art. 78gg can be about: a couple that has a benefit of another act (lid 1 onder a).
#include "engine/household/household.hpp"

#include <algorithm>

namespace armoedeval {

template <class R> bool paar_met_uitkering(const BasicHousehold<R>& h, const BasicSituation<R>& s)
{
    const auto een_uitkering = [](const auto& v) {
        return std::any_of(v.inkomen.begin(), v.inkomen.end(), [](const auto& i) { return is_uitkering(i.soort); });
    };
    return h.volwassenen.size() == 2 && (std::any_of(h.volwassenen.begin(), h.volwassenen.end(), een_uitkering) ||
                                         std::any_of(s.inkomen.begin(), s.inkomen.end(),
                                                     [](const auto& i) { return is_uitkering(i.inkomen.soort); }));
}

} // namespace armoedeval
