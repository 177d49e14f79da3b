#include "engine/curve.hpp"

#include "engine/axis.hpp"
#include "engine/household_numbers.hpp"
#include "engine/number/lanes.hpp"

#include <algorithm>
#include <cassert>

namespace armoedeval {

namespace {

/// The hours of each point. Rounded in the sixth decimal, so that three steps of 0.1 are 0.3 as people write it.
std::vector<double> points(double from, double to, double step)
{
    const auto count = static_cast<size_t>(std::floor((to - from) / step + rounding_guard)) + 1;
    std::vector<double> hours(count);
    for (size_t i = 0; i < count; ++i) hours[i] = std::round((from + static_cast<double>(i) * step) * 1e6) / 1e6;
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

Curve curve(const Scenario& scenario, size_t situation, const Law<Lanes>& wet, double from, double to, double step)
{
    assert(from <= to && step > 0);
    check_axis(scenario, situation, Axis::uren, scenario.titel);
    const auto household = as_number<Lanes>(scenario.huishouden);
    auto at_hours = as_number<Lanes>(scenario.situaties[situation]);

    Curve uit;
    uit.hours = points(from, to, step);
    const size_t count = uit.hours.size();
    for (std::vector<double>& values : uit.amounts) values.resize(count);
    for (size_t first = 0; first < count; first += lane_count) {
        // The last block is filled up with the last point.
        for (size_t lane = 0; lane < lane_count; ++lane)
            at_hours.werk.front().uren_per_week.values[static_cast<int>(lane)] =
                uit.hours[std::min(first + lane, count - 1)];
        const Breakdown<Lanes> block = net_income(household, at_hours, wet, scenario.peildatum);
        const size_t in_block = std::min<size_t>(lane_count, count - first);
        for (size_t a = 0; a < Curve::amount_count; ++a) {
            const Lanes& amount = block.*breakdown_amounts<Lanes>[a].member;
            for (size_t lane = 0; lane < in_block; ++lane)
                uit.amounts[a][first + lane] = amount[static_cast<int>(lane)];
        }
    }
    return uit;
}

} // namespace armoedeval
