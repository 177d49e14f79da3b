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
#include <future>

namespace armoedeval {

namespace {

/// The smallest step along an axis: far below a cent of income, far above the noise of a double.
constexpr double least_step = 1e-9;
constexpr size_t most_pieces = 200'000;
/// Room for what most axes fall into: to copy pieces while their room grows took a third of the time. What is not used
/// is never touched.
constexpr size_t usual_pieces = 8192;

/// A shorter axis is walked before a thread has begun; hours a week, or euros.
constexpr double worth_two_threads = 1;
/// Neighbouring limits that differ less than this are one limit, seen from two places.
constexpr double same_limit = 1e-8;

/// Pieces that cover the axis from `from` to `to`; the last may reach further.
std::vector<Piece> walk(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                        const Law<Slope>& wet, bool smooth)
{
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
        piece.to = at + std::max(horizon.distance(), least_step);
        at = piece.to;
        result.push_back(std::move(piece));
        if (result.size() > most_pieces) throw std::logic_error("the axis falls into too many pieces");
    }
    return result;
}

/// `later` begins in the middle of the last piece of `earlier`: what of both is one piece becomes one.
void append(std::vector<Piece>& earlier, std::vector<Piece>&& later)
{
    Piece& cut = earlier.back();
    const double reach = later.front().to;
    const bool one = cut.to == reach || std::abs(cut.to - reach) < same_limit; // neither may end at all
    cut.to = one ? reach : later.front().from;
    earlier.insert(earlier.end(), std::make_move_iterator(later.begin() + (one ? 1 : 0)),
                   std::make_move_iterator(later.end()));
}

} // namespace

std::vector<Piece> pieces(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                          const Law<Slope>& wet, bool smooth)
{
    check_axis(scenario, situation, axis, scenario.titel);
    const auto walked = [&](double begin, double end) {
        return walk(scenario, situation, axis, begin, end, wet, smooth);
    };
    std::vector<Piece> result;
    if (to - from < worth_two_threads) {
        result = walked(from, to);
    } else {
        // Both halves at once, always cut at the same place: what is found does not depend on the machine.
        const double middle = from + (to - from) / 2;
        auto later = std::async(std::launch::async, walked, middle, to);
        result = walked(from, middle);
        append(result, later.get());
    }
    if (!result.empty()) result.back().to = std::min(result.back().to, to);
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

/// Of some of the pieces; whether they tile is not looked at.
PiecesCheck compare(const std::vector<Piece>& pieces, size_t first, size_t end, Comparer comparer)
{
    PiecesCheck check;
    for (size_t i = first; i < end; ++i) {
        const Piece& piece = pieces[i];
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

} // namespace

PiecesCheck check_pieces(const std::vector<Piece>& pieces, const Scenario& scenario, size_t situation, Axis axis,
                         double from, double to, const Law<Lanes>& wet)
{
    const auto compared = [&](size_t first, size_t end) {
        return compare(pieces, first, end, Comparer(scenario, situation, axis, wet));
    };
    const size_t middle = pieces.size() / 2;
    auto later = std::async(std::launch::async, compared, middle, pieces.size());
    PiecesCheck check = compared(0, middle);
    const PiecesCheck rest = later.get();
    check.points += rest.points;
    check.largest_error = std::max(check.largest_error, rest.largest_error);
    check.tiles = !pieces.empty() && pieces.front().from == from && pieces.back().to == to;
    for (size_t i = 1; i < pieces.size(); ++i)
        if (pieces[i - 1].to != pieces[i].from) check.tiles = false;
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
