#pragma once
#include <optional>
#include <vector>

namespace armoedeval {

struct Piece;

/// A stretch where what is left is more than the threshold below its highest point before.
struct Fall {
    double from = 0;          ///< the highest point before
    std::optional<double> to; ///< where that height is reached again; nothing within range
    double deepest_at = 0;
    double depth = 0; ///< euros per month
};

/// The falls of an axis that has been cut into exact pieces.
std::vector<Fall> falls(const std::vector<Piece>& pieces, double threshold);

} // namespace armoedeval
