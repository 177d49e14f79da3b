// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"

#include <optional>

namespace armoedeval {

/// The kind of other income in two situations of a household; nothing when there is none, or more than one.
std::optional<SoortInkomen> other_income_in(const Scenario& question, size_t one, size_t other);

} // namespace armoedeval
