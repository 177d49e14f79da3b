// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/timeline/timeline_types.hpp"

namespace armoedeval {

/// Fills the months and the lowest points from the events of the range, which are ascending. `staying` are the events
/// of the same range without the change.
void fill_balance(Timeline& timeline, double opening, const std::vector<MoneyEvent>& staying);

} // namespace armoedeval
