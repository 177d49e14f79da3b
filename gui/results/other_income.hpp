// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"

#include <optional>

namespace armoedeval {

/// The kind of other income in two situations of a household; of several benefits "uitkering"; nothing when there is
/// none, or several that have no name together.
std::optional<SoortInkomen> other_income_in(const Scenario& question, size_t one, size_t other);

} // namespace armoedeval
