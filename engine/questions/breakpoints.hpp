// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Waar precies?": every kink, jump and stretch where what is left falls, along one axis, with the rule that causes it.
#include "engine/questions/axis.hpp"
#include "engine/questions/less_left.hpp"
#include "engine/questions/pieces_check.hpp"
#include "engine/reasons/flip.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

class Tables;

/// An amount that changes at a point, and the rule that does it.
struct ChangedPart {
    std::string amount;        ///< zorgtoeslag
    double change = 0;         ///< at a jump: by how much; euros per month
    std::optional<Flip> cause; ///< nothing when only rounding steps meet here
};

/// A single point where the course of what is left changes.
struct Breakpoint {
    enum class Kind { jump, kink };
    Kind kind = Kind::jump;
    double at = 0;          ///< on the axis: hours, euros an hour, or euros of rent a month
    double loon_bruto = 0;  ///< at that point; euros per year
    double change = 0;      ///< of a jump: what is left after minus before; euros per month
    double kept_before = 0; ///< of a kink: what is left of an extra euro gross (of rent: per euro a month of rent)
    double kept_after = 0;
    /// Largest first. At a jump all that jump by the threshold or more, and always the largest; at a kink only that
    /// one.
    std::vector<ChangedPart> parts;
    std::optional<double>
        made_good_at; ///< of a fall: from here what is left is back at its height before; nothing within range
};

/// A point where what the municipality gives in kind begins or stops. It counts in no sum, so it is no jump.
struct InKindChange {
    double at = 0;             ///< on the axis
    double change = 0;         ///< of its value; euros per year
    std::optional<Flip> cause; ///< the scheme and the rule
};

struct Breakpoints {
    Axis axis = Axis::uren;
    double from = 0, to = 0;
    double threshold = 0;           ///< euros per month; smaller jumps are counted as rounding steps
    std::vector<Breakpoint> points; ///< ascending
    std::vector<Fall> falls;
    std::vector<InKindChange> in_kind; ///< ascending
    size_t small_steps = 0;            ///< jumps below the threshold
    double largest_small_step = 0;     ///< euros per month
    PiecesCheck check;                 ///< the certificate: the pieces tile the axis and meet the plain evaluator
    size_t pieces = 0;
};

/// Finds them all: nothing is sampled. The causes point into `tables`. Throws UnknownValue, InputError (nothing to
/// drag, or an amount is not computed).
Breakpoints breakpoints(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                        const Tables& tables, double threshold = default_threshold);

} // namespace armoedeval
