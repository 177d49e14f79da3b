// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/pieces.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/lanes.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// The smallest step along an axis: far below a cent of income, far above the noise of a double.
constexpr double least_step = 1e-9;
/// Neighbouring limits that differ less than this are one point.
constexpr double most_pieces = 200'000;
/// Room for what most axes fall into: to copy pieces while their room grows took a third of the time. What is not used
/// is never touched.
constexpr size_t usual_pieces = 8192;

} // namespace

std::vector<Piece> pieces(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                          const Law<Slope>& wet, bool smooth)
{
    check_axis(scenario, situation, axis, scenario.titel);
    Dragged<Slope> dragged(scenario, situation);
    const HouseholdFacts<Slope> facts(dragged.household, wet, scenario.peildatum);
    std::vector<Piece> result;
    result.reserve(usual_pieces);
    double at = from;
    while (at < to) {
        const Horizon horizon(smooth);
        dragged.set(axis, Slope(at, 1, 0));
        Piece piece;
        piece.from = at;
        piece.amounts = net_income(facts, dragged.situation);
        piece.to = std::min(to, at + std::max(horizon.distance(), least_step));
        at = piece.to;
        result.push_back(std::move(piece));
        if (result.size() > most_pieces) throw std::logic_error("the axis falls into too many pieces");
    }
    return result;
}

namespace {

/// Compares in lanes, eight points at once: each lane is the plain evaluator to the bit.
class Comparer {
public:
    Comparer(const Scenario& scenario, size_t situation, Axis axis, const Law<Lanes>& wet)
        : axis_(axis), dragged_(scenario, situation), facts_(dragged_.household, wet, scenario.peildatum)
    {
    }
    void compare(double at, double expected, bool counts)
    {
        at_[waiting_] = at;
        expected_[waiting_] = expected;
        counts_[waiting_] = counts;
        if (++waiting_ == lane_count) flush();
    }
    double largest_error()
    {
        for (int lane = waiting_; waiting_ > 0 && lane < lane_count; ++lane) {
            at_[lane] = at_[0];
            counts_[lane] = false;
        }
        if (waiting_ > 0) flush();
        return largest_;
    }

private:
    void flush()
    {
        Lanes at;
        for (int lane = 0; lane < lane_count; ++lane) at.values[lane] = at_[lane];
        dragged_.set(axis_, at);
        const auto plain = net_income(facts_, dragged_.situation).blijft_over;
        for (int lane = 0; lane < lane_count; ++lane)
            if (counts_[lane]) largest_ = std::max(largest_, std::abs(plain[lane] - expected_[lane]));
        waiting_ = 0;
    }

    Axis axis_;
    Dragged<Lanes> dragged_;
    HouseholdFacts<Lanes> facts_; ///< of dragged_
    int waiting_ = 0;
    double at_[lane_count], expected_[lane_count];
    bool counts_[lane_count];
    double largest_ = 0;
};

} // namespace

PiecesCheck check_pieces(const std::vector<Piece>& pieces, const Scenario& scenario, size_t situation, Axis axis,
                         double from, double to, const Law<Lanes>& wet)
{
    PiecesCheck check;
    check.tiles = !pieces.empty() && pieces.front().from == from && pieces.back().to == to;
    Comparer comparer(scenario, situation, axis, wet);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (i > 0 && pieces[i - 1].to != piece.from) check.tiles = false;
        // Just inside the ends: on a limit itself a double may stand on either side of a jump.
        const double length = piece.to - piece.from;
        const double inside = std::min(length / 4, 1e-6);
        for (const double at : {piece.from + inside, piece.from + length / 2, piece.to - inside}) {
            comparer.compare(at, piece.over(at), length > 1e-6);
            ++check.points;
        }
    }
    check.largest_error = comparer.largest_error();
    return check;
}

Breakdown<double> breakdown_at(const Piece& piece, double at)
{
    Breakdown<double> b;
    for (size_t i = 0; i < breakdown_amounts<double>.size(); ++i)
        b.*breakdown_amounts<double>[i].member = piece.value(breakdown_amounts<Slope>[i].member, at);
    return b;
}

} // namespace armoedeval
