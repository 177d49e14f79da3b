#pragma once
// Who Participatiewet art. 78gg can be about: a couple that has a benefit of another act (lid 1 onder a).
#include "engine/household.hpp"

#include <algorithm>

namespace armoedeval {

template <class R> bool paar_met_uitkering(const BasicHousehold<R>& h)
{
    const auto een_uitkering = [](const auto& v) {
        return std::any_of(v.inkomen.begin(), v.inkomen.end(),
                           [](const auto& i) { return i.soort == SoortInkomen::uitkering; });
    };
    return h.volwassenen.size() == 2 && std::any_of(h.volwassenen.begin(), h.volwassenen.end(), een_uitkering);
}

} // namespace armoedeval
