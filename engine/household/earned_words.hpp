// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the work of a situation brings, in a word: nobody calls a profit a wage.
#include "engine/household/household.hpp"

#include <algorithm>
#include <string>

namespace armoedeval {

/// "loon", "winst", "loon en winst"; without work "loon".
inline std::string earned_word(const Situation& s)
{
    const auto any = [&](auto&& is) {
        return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) { return is(w.kind.soort); });
    };
    if (!any([](SoortWerk soort) { return soort == SoortWerk::ondernemen; })) return "loon";
    return any(has_wage) ? "loon en winst" : "winst";
}

} // namespace armoedeval
