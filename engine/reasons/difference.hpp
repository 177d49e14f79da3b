// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Waarom anders?": the change in what is left between two situations, split per scheme.
#include "engine/household/scenario.hpp"

#include <string>
#include <vector>

namespace armoedeval {

class Tables;

struct DifferencePart {
    std::string amount;   ///< huurtoeslag
    double change = 0;    ///< what it does to what is left; whole cents per year
    double per_month = 0; ///< the same of a month as it is paid (twelve_months)
    int sign = 1;         ///< -1 for costs
    std::string because;  ///< the first condition or amount behind it that changed; a Dutch clause, may be empty
};

struct Difference {
    double change = 0;                 ///< of blijft_over; whole cents per year
    double per_month = 0;              ///< the same of a month as it is paid
    std::vector<DifferencePart> parts; ///< largest first; they add up to both to the cent
};

/// Throws UnknownValue, and InputError when what is left is not computed in one of the two.
Difference difference(const Scenario& scenario, size_t from, size_t to, const Tables& tables);

} // namespace armoedeval
