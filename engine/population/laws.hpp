// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The laws that a population is evaluated under, in lanes.
#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/population/population.hpp"
#include "engine/population/variant.hpp"

#include <vector>

namespace armoedeval {

/// The law of each variant; the circumstances then tell apart the ages that any of them does.
std::vector<Law<Lanes>> laws_of(const std::vector<Variant>& variants, Circumstances& circumstances);
std::vector<const Law<Lanes>*> pointers_to(const std::vector<Law<Lanes>>& laws);

} // namespace armoedeval
