// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What there is to do around a change, as Doen shows it.
#include "engine/actions/action.hpp"
#include "engine/household/scenario.hpp"

#include <string>

namespace armoedeval {

class LawsByDate;

struct ActionsResult {
    size_t situation = 0;
    std::string not_computed; ///< why there is no list; then it is empty
    ActionList list;
    std::string not_final; ///< how far its months can move with amounts that are not published; empty: not at all
};

/// Of a situation that is not the first. What cannot be computed comes as the reason.
ActionsResult actions_result(const Scenario& question, size_t situation, LawsByDate& laws, Date today);

} // namespace armoedeval
