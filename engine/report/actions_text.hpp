// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/actions/action.hpp"
#include "engine/household/scenario.hpp"

namespace armoedeval {

std::string actions_text(const Scenario& scenario, const ActionList& list);
std::string actions_json(const Scenario& scenario, const ActionList& list);

} // namespace armoedeval
