// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/rounding.hpp"

#include <cstddef>

namespace armoedeval {

/// How well pieces agree with the plain evaluator.
struct PiecesCheck {
    size_t points = 0;        ///< compared: both ends and the middle of every piece
    double largest_error = 0; ///< euros per year
    bool tiles = false;       ///< the pieces cover the axis without gap or overlap
    bool holds() const { return tiles && largest_error < half_a_cent; }
};
} // namespace armoedeval
