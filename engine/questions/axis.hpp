// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// What is dragged while all else stays as it is: the hours of the first job at its wage, the wage of the first job at
/// its hours, or the rent.
enum class Axis { uren, uurloon, huur };

/// Throws InputError where there is nothing to drag: no work, or no rented home. `file` is named in the message.
void check_axis(const Scenario& scenario, size_t situation, Axis axis, const std::string& file);

/// The words of the command line.
const std::vector<std::string>& axis_words();

} // namespace armoedeval
