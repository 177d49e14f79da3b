// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Whole euros for a page that people check with a pen: lines that add up to the total under them, and differences that
// are those of what is printed.
#include <vector>

namespace armoedeval {

/// Two columns with the same rows, and what they add up to.
struct WholeColumns {
    std::vector<double> now, then; ///< whole; every one the amount rounded up or down
    double total_now = 0, total_then = 0;
    double difference = 0; ///< total_then - total_now, as whole_difference() has it
};

/// A row that is the same in both columns is printed the same in both. All amounts are computed, and the rows of a
/// column add up to its total.
WholeColumns whole_columns(const std::vector<double>& now, const std::vector<double>& then);

/// What has to be put aside a month, in whole euros that are enough together.
double enough_in_whole(double exact);

} // namespace armoedeval
