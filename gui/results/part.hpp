// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/work_kinds.hpp"
#include "engine/year/amounts.hpp"

#include <optional>

namespace armoedeval {

/// What stands at the part of the wage, as a business brings a profit, which nobody calls a wage; and at the part of
/// other income, where that is of one kind.
struct Earned {
    enum Kind { loon, winst, beide };
    Kind kind = loon;
    std::optional<SoortInkomen> other{};

    Earned(Kind of = loon) : kind(of) {}
    friend bool operator==(const Earned& earned, Kind asked) { return earned.kind == asked; }
};

/// A part of what is left in one situation. Incomes are positive, costs negative.
struct PartAmount {
    Part part;
    double per_month;       ///< euros; NaN when not computed
    bool not_final = false; ///< rests on an amount of the law that is not published yet
};

} // namespace armoedeval
