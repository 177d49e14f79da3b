// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/number/declared.hpp"
#include "engine/number/slope.hpp"
#include "engine/questions/axis.hpp"
#include "engine/questions/pieces_check.hpp"
#include "engine/year/amounts.hpp"

#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// A stretch of an axis on which no branch of the law changes: every amount runs straight (or along one parabola).
struct Piece {
    double from = 0, to = 0;  ///< holds from `from` (included) to `to` (not included)
    Breakdown<Slope> amounts; ///< just after `from`; euros per year

    /// An amount inside the piece.
    double value(Slope Breakdown<Slope>::*amount, double at) const
    {
        const Slope& s = amounts.*amount;
        const double t = at - from;
        return s.value + t * (s.first + t * s.second);
    }
    double over(double at) const { return value(&Breakdown<Slope>::blijft_over, at); }
};

/// The amounts at a point of a piece.
Breakdown<double> breakdown_at(const Piece& piece, double at);

/// Cuts an axis from `from` to `to` into pieces, by walking from horizon to horizon: nothing is sampled. In smooth mode
/// rounding is left out (see slope.hpp). Throws UnknownValue, InputError (nothing to drag).
std::vector<Piece> pieces(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                          const Law<Slope>& wet, bool smooth);

/// Both ends and the middle of every piece against the plain evaluator.
PiecesCheck check_pieces(const std::vector<Piece>& pieces, const Scenario& scenario, size_t situation, Axis axis,
                         double from, double to, const Law<Lanes>& wet);

} // namespace armoedeval
