// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/law/law.hpp"
#include "gui/results/results.hpp"

namespace armoedeval {

/// Why the chosen amount is what it is, and why the chosen situation differs from the one compared with. Throws
/// UnknownValue.
WhyResult why_result(const Scenario& question, const Screen& screen, const Law<Traced>& wet, const Tables& tables);

} // namespace armoedeval
