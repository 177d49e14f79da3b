// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/policy/comparison.hpp"

#include <string>

namespace armoedeval {

/// One page with nothing beside it: what changed in the law, which households move most and why, and what is not final.
std::string comparison_html(const Comparison& comparison);

} // namespace armoedeval
