// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/population/totals.hpp"

#include <array>

namespace armoedeval {

/// The share of those with a right who use it, with bijstand and without, and by part of what is left.
using TakeUp = std::array<std::array<double, part_count>, 2>;
/// As the data say; a part that they do not name is used by all.
TakeUp take_up(const PopulationData& data);

} // namespace armoedeval
