// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"
#include "engine/parameters/tables.hpp"

namespace armoedeval {

/// What a scenario says of its municipality against what tables/gemeenten/ holds: a municipality of which there is no
/// file, a letter about a scheme that it does not have, a limit where the scheme has none. Empty when all is well.
std::vector<Problem> municipal_problems(const Scenario& scenario, const Tables& tables, const std::string& file);

} // namespace armoedeval
