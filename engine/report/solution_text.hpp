// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/policy/solve.hpp"

namespace armoedeval {

std::string solution_text(const SolveQuestion& question, const Solution& solution, const Tables& tables,
                          const std::vector<Scenario>& households);
/// armoedeval-oplossing/1
std::string solution_json(const SolveQuestion& question, const Solution& solution,
                          const std::vector<Scenario>& households);

} // namespace armoedeval
