// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/curve.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/questions/axis.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace armoedeval {

namespace {

/// The hours of each point. Rounded in the sixth decimal, so that three steps of 0.1 are 0.3 as people write it.
std::vector<double> points(double from, double to, double step)
{
    const auto count = static_cast<size_t>(std::floor((to - from) / step + rounding_guard)) + 1;
    std::vector<double> hours(count);
    for (size_t i = 0; i < count; ++i) {
        const double millionths = (from + static_cast<double>(i) * step) * 1e6 + 0.5;
        hours[i] = static_cast<double>(static_cast<std::int64_t>(millionths)) / 1e6;
    }
    return hours;
}

} // namespace

const std::vector<double>& Curve::of(double Breakdown<double>::*amount) const
{
    const auto& all = breakdown_amounts<double>;
    const auto place = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.member == amount; });
    assert(place != all.end());
    return amounts[static_cast<size_t>(place - all.begin())];
}

Breakdown<double> Curve::at(size_t point) const
{
    Breakdown<double> b;
    for (size_t a = 0; a < amount_count; ++a) b.*breakdown_amounts<double>[a].member = amounts[a][point];
    return b;
}

Curve curve(const Scenario& scenario, size_t situation, const Law<Lanes>& wet, double from, double to, double step)
{
    assert(from <= to && step > 0);
    check_axis(scenario, situation, Axis::uren, scenario.titel);
    Dragged<Lanes> dragged(scenario, situation);
    const HouseholdFacts<Lanes> facts(dragged.household, wet, scenario.peildatum);

    Curve uit;
    uit.hours = points(from, to, step);
    const size_t count = uit.hours.size();
    // Whole blocks; what the last one has too much is cut off.
    const size_t blocks = (count + lane_count - 1) / lane_count;
    for (std::vector<double>& values : uit.amounts) values.resize(blocks * lane_count);
    for (size_t first = 0; first < count; first += lane_count) {
        for (size_t lane = 0; lane < lane_count; ++lane)
            dragged.amount(Axis::uren).values[static_cast<int>(lane)] = uit.hours[std::min(first + lane, count - 1)];
        const Breakdown<Lanes> block = net_income(facts, dragged.situation);
        for (size_t a = 0; a < Curve::amount_count; ++a) {
            const Lanes& amount = block.*breakdown_amounts<Lanes>[a].member;
            std::memcpy(uit.amounts[a].data() + first, &amount.values, sizeof amount.values);
        }
    }
    for (std::vector<double>& values : uit.amounts) values.resize(count);
    return uit;
}

} // namespace armoedeval
