#pragma once

namespace armoedeval {

/// The colour and the name of a part of what is left: one per scheme, the same in every view.
enum class Part {
    loon,
    overig,
    bijstand,
    kindgebonden_budget,
    kinderbijslag,
    huurtoeslag,
    zorgtoeslag,
    gemeentelijk, ///< what is known of the schemes of the municipality
    opvang,       ///< what the household pays itself: toeslag minus bill
    reiskosten
};

/// What stands at the part of the wage: a business brings a profit, which nobody calls a wage.
enum class Earned { loon, winst, beide };

/// A part of what is left in one situation. Incomes are positive, costs negative.
struct PartAmount {
    Part part;
    double per_month; ///< euros; NaN when not computed
};

} // namespace armoedeval
