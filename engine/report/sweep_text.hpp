// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/policy/sweep.hpp"

namespace armoedeval {

std::string sweep_text(const Sweep& sweep, const Tables& tables);
std::string sweep_csv(const Sweep& sweep);
/// armoedeval-reeks/1
std::string sweep_json(const Sweep& sweep);

} // namespace armoedeval
