// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/actions/action.hpp"
#include "engine/household/scenario.hpp"

namespace armoedeval {

std::string actions_text(const Scenario& scenario, const ActionList& list);
/// For a calendar (RFC 5545): each thing that is not done yet, on its last day; what is past on the day from which we
/// look.
std::string actions_calendar(const Scenario& scenario, const ActionList& list);
std::string actions_json(const Scenario& scenario, const ActionList& list);

} // namespace armoedeval
