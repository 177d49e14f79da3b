// SPDX-License-Identifier: EUPL-1.2
// The few points of an axis that matter to people, with their cause.
#include "engine/base/periods.hpp"
#include "engine/questions/pieces.hpp"
#include "gui/results/results_hours.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t most_points = 4;
constexpr double least_kink = 0.05;     ///< of a euro
constexpr double close_together = 0.75; ///< hours, or euros an hour: told as one point
constexpr double least_turn = 0.01;     ///< of a euro: where a kink begins
constexpr double a_fall = 10;           ///< weighs more than any kink
constexpr double the_end = 1e4;         ///< of the bijstand: weighs more than any fall
constexpr double still = 0.005;         ///< a part that moves less than this on a euro stands still

/// A point with how much it matters, of a euro; a fall and the end of the bijstand always do.
struct Weighed {
    MarkedPoint point;
    double weight;
};

/// A course of the parts on a point: euros per month per euro gross a month.
struct Course {
    std::array<double, all_parts.size()> rates{}, amounts{};
    double over = 0;
    Earned earned = Earned::loon;
};

Course course_at(const Piece& piece, double at)
{
    const auto first = [&](const Slope& s) { return s.first + 2 * (at - piece.from) * s.second; };
    Breakdown<double> rates;
    for (size_t i = 0; i < breakdown_amounts<double>.size(); ++i)
        rates.*breakdown_amounts<double>[i].member = first(piece.amounts.*breakdown_amounts<Slope>[i].member);
    const Breakdown<double> amounts = breakdown_at(piece, at);
    const double pay = rates.loon_bruto / months_per_year;
    Course c;
    for (size_t i = 0; i < all_parts.size(); ++i) {
        c.rates[i] = part_amount(rates, all_parts[i]) / pay;
        c.amounts[i] = part_amount(amounts, all_parts[i]);
    }
    c.over = rates.blijft_over / rates.loon_bruto;
    c.earned = earned_in(amounts, amounts);
    return c;
}

/// The parts that pull hardest in the direction in which what is left turns; at most two.
std::vector<PartTurn> what_turns(const Course& before, const Course& after)
{
    const double direction = after.over < before.over ? -1 : 1;
    std::vector<std::pair<double, size_t>> pulls;
    for (size_t i = 0; i < all_parts.size(); ++i)
        if (const double pull = direction * (after.rates[i] - before.rates[i]); pull > least_kink)
            pulls.push_back({-pull, i});
    std::sort(pulls.begin(), pulls.end());
    std::vector<PartTurn> turns;
    for (size_t k = 0; k < std::min<size_t>(2, pulls.size()); ++k) {
        const size_t i = pulls[k].second;
        turns.push_back({all_parts[i], before.rates[i], after.rates[i], after.amounts[i]});
    }
    return turns;
}

bool bijstand_ends(const Course& before, const Course& after)
{
    static const size_t bijstand =
        static_cast<size_t>(std::find(all_parts.begin(), all_parts.end(), Part::bijstand) - all_parts.begin());
    return before.rates[bijstand] < -still && std::abs(after.amounts[bijstand]) < 1;
}

/// Kinks that lie close together are one: from the course before the first to that after the last.
std::vector<Weighed> kinks(const std::vector<Piece>& smooth)
{
    std::vector<Weighed> found;
    for (size_t i = 1; i < smooth.size(); ++i) {
        const Course before = course_at(smooth[i - 1], smooth[i - 1].to);
        const double at = smooth[i].from;
        if (!(std::abs(course_at(smooth[i], at).over - before.over) > least_turn)) continue;
        while (i + 1 < smooth.size() && smooth[i + 1].from - at < close_together) ++i;
        const Course after = course_at(smooth[i], smooth[i].from);
        const double turn = std::abs(after.over - before.over);
        const bool ends = bijstand_ends(before, after);
        auto turns = ends ? std::vector<PartTurn>{} : what_turns(before, after);
        if (ends || (turn > least_kink && !turns.empty()))
            found.push_back({{at,
                              ends ? MarkedPoint::Kind::end_of_bijstand : MarkedPoint::Kind::turn,
                              after.earned,
                              {},
                              std::move(turns)},
                             ends ? the_end : turn});
    }
    return found;
}

std::vector<Weighed> drops(const std::vector<Piece>& exact)
{
    std::vector<Weighed> found;
    for (size_t i = 1; i < exact.size(); ++i) {
        const double at = exact[i].from;
        const double less = (exact[i - 1].over(at) - exact[i].over(at)) / months_per_year;
        if (!(less > default_threshold)) continue;
        const Breakdown<double> before = breakdown_at(exact[i - 1], at);
        const Breakdown<double> after = breakdown_at(exact[i], at);
        const auto change = change_of_parts(before, after);
        const auto worst = std::min_element(change.begin(), change.end(),
                                            [](const auto& a, const auto& b) { return a.per_month < b.per_month; });
        found.push_back({{at, MarkedPoint::Kind::fall, earned_in(before, after), *worst, {}}, a_fall + less});
    }
    return found;
}

} // namespace

std::vector<MarkedPoint> marked_points(const std::vector<Piece>& exact, const std::vector<Piece>& smooth)
{
    const auto by_place = [](const Weighed& a, const Weighed& b) { return a.point.at < b.point.at; };
    std::vector<Weighed> points = kinks(smooth);
    const auto falling = drops(exact);
    points.insert(points.end(), falling.begin(), falling.end());
    std::stable_sort(points.begin(), points.end(),
                     [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
    if (points.size() > most_points) points.resize(most_points);
    std::stable_sort(points.begin(), points.end(), by_place);
    std::vector<MarkedPoint> named;
    for (Weighed& w : points) named.push_back(std::move(w.point));
    return named;
}

} // namespace armoedeval
