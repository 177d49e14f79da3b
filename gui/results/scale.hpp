// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <vector>

namespace armoedeval {

/// A step of 1, 2, 2.5 or 5 times a power of ten, at least `least`.
double round_step(double least);
/// The whole multiples of a step within a range, ascending.
std::vector<double> multiples(double step, double from, double to);

} // namespace armoedeval
