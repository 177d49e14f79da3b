// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/reasons/difference.hpp"

namespace armoedeval {

std::string difference_text(const Scenario& scenario, size_t from, size_t to, const Difference& difference);
std::string difference_json(const Scenario& scenario, size_t from, size_t to, const Difference& difference);

} // namespace armoedeval
