#pragma once
#include "engine/axis.hpp"
#include "engine/law.hpp"
#include "engine/net_income.hpp"
#include "engine/number/slope.hpp"

#include <vector>

namespace armoedeval {

struct Lanes;

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
    double over(double at) const { return value(&Breakdown<Slope>::over_na_opvang_en_werk, at); }
};

/// Cuts an axis from `from` to `to` into pieces, by walking from horizon to horizon: nothing is sampled. In smooth mode
/// rounding is left out (see slope.hpp). Throws UnknownValue, InputError (nothing to drag).
std::vector<Piece> pieces(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                          const Law<Slope>& wet, bool smooth);

/// How well pieces agree with the plain evaluator.
struct PiecesCheck {
    size_t points = 0;        ///< compared: both ends and the middle of every piece
    double largest_error = 0; ///< euros per year
    bool tiles = false;       ///< the pieces cover the axis without gap or overlap
    bool holds() const { return tiles && largest_error < 0.005; }
};
PiecesCheck check_pieces(const std::vector<Piece>& pieces, const Scenario& scenario, size_t situation, Axis axis,
                         double from, double to, const Law<Lanes>& wet);

} // namespace armoedeval
