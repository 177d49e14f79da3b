#include "engine/pieces.hpp"

#include "engine/number/every_number.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// The smallest step along an axis: far below a cent of income, far above the noise of a double.
constexpr double least_step = 1e-9;
/// Neighbouring limits that differ less than this are one point.
constexpr double most_pieces = 200'000;

} // namespace

std::vector<Piece> pieces(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                          const Law<Slope>& wet, bool smooth)
{
    check_axis(scenario, situation, axis, scenario.titel);
    Dragged<Slope> dragged(scenario, situation);
    std::vector<Piece> result;
    double at = from;
    while (at < to) {
        const Horizon horizon(smooth);
        dragged.set(axis, Slope(at, 1, 0));
        Piece piece;
        piece.from = at;
        piece.amounts = net_income(dragged.household, dragged.situation, wet, scenario.peildatum);
        piece.to = std::min(to, at + std::max(horizon.distance(), least_step));
        at = piece.to;
        result.push_back(std::move(piece));
        if (result.size() > most_pieces) throw std::logic_error("the axis falls into too many pieces");
    }
    return result;
}

PiecesCheck check_pieces(const std::vector<Piece>& pieces, const Scenario& scenario, size_t situation, Axis axis,
                         double from, double to, const Law<double>& wet)
{
    PiecesCheck check;
    check.tiles = !pieces.empty() && pieces.front().from == from && pieces.back().to == to;
    Dragged<double> dragged(scenario, situation);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (i > 0 && pieces[i - 1].to != piece.from) check.tiles = false;
        // Just inside the ends: on a limit itself a double may stand on either side of a jump.
        const double length = piece.to - piece.from;
        const double inside = std::min(length / 4, 1e-6);
        for (const double at : {piece.from + inside, piece.from + length / 2, piece.to - inside}) {
            dragged.set(axis, at);
            const auto plain = net_income(dragged.household, dragged.situation, wet, scenario.peildatum);
            const double error = std::abs(plain.over_na_opvang_en_werk - piece.over(at));
            if (length > 1e-6) check.largest_error = std::max(check.largest_error, error);
            ++check.points;
        }
    }
    return check;
}

} // namespace armoedeval
