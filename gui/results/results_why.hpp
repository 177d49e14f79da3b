// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/law/law.hpp"
#include "gui/results/results.hpp"

namespace armoedeval {

/// The amount that Waarom? explains: what was asked for, or what is left.
std::string explained_amount(const Scenario& question, const Screen& screen);

/// Why the chosen amount is what it is, and why the chosen situation differs from the one compared with. Throws
/// UnknownValue.
WhyResult why_result(const Scenario& question, const Screen& screen, const Law<Traced>& wet, const Tables& tables);

} // namespace armoedeval
