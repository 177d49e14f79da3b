// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/year/amounts.hpp"

namespace armoedeval {

/// What stands at the part of the wage: a business brings a profit, which nobody calls a wage.
enum class Earned { loon, winst, beide };

/// A part of what is left in one situation. Incomes are positive, costs negative.
struct PartAmount {
    Part part;
    double per_month; ///< euros; NaN when not computed
};

} // namespace armoedeval
