// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Whether a housemate counts as a child (Awir art. 7 lid 6), where nobody told.
#include "engine/household/household.hpp"

#include <algorithm>

namespace armoedeval {

/// Below this age nobody is taken for a parent. Our own line, not the law's: what is told goes before it.
inline constexpr int least_age_of_a_parent = 15;

/// Who can be an own child of the applicant or the partner by age is taken for one (Awir art. 7 lid 6).
inline bool can_be_an_own_child(const Household& h, Date geboren)
{
    return std::any_of(h.volwassenen.begin(), h.volwassenen.end(), [&](const Adult& v) {
        return v.geboren < geboren && age_on(v.geboren, geboren) >= least_age_of_a_parent;
    });
}

/// By who it is; where that is not told either, by age.
inline bool presumed_child(const Household& h, const Housemate& m)
{
    return m.relatie == Relatie::onbekend ? can_be_an_own_child(h, m.geboren) : is_kind(m.relatie);
}

} // namespace armoedeval
