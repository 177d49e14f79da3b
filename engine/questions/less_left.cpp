// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/less_left.hpp"

#include "engine/questions/pieces.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

LeftCurve::LeftCurve(const std::vector<Piece>& exact)
{
    for (const Piece& p : exact) {
        const Slope& over = p.amounts.blijft_over;
        parts_.push_back({p.from, p.to, over.value, over.first, over.second});
    }
}

LeftCurve::LeftCurve(const std::vector<double>& at, const std::vector<double>& left)
{
    for (size_t i = 1; i < at.size(); ++i)
        parts_.push_back({at[i - 1], at[i], left[i - 1], (left[i] - left[i - 1]) / (at[i] - at[i - 1]), 0});
}

namespace {

using LowPart = LeftCurve::Part;

/// Half a cent a year is no difference.
bool is_below(double left, double level)
{
    return left < level - half_a_cent;
}

/// Where a part whose ends lie on either side passes from below a level to as much, or back.
double crossing(const LowPart& part, double level)
{
    double low = part.from;
    double high = part.to;
    const bool rises = part.at(part.to) > part.at(part.from);
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (is_below(part.at(middle), level) == rises ? low : high) = middle;
    }
    return high;
}

/// Every stretch on which less than a level is left, from the first cent on.
std::vector<PovertyTrap> stretches_below(const LeftCurve& curve, double level)
{
    std::vector<PovertyTrap> found;
    bool inside = false;
    const auto reach = [&](double at) {
        if (inside) found.back().to = at;
        inside = false;
    };
    const auto drop = [&](double at, double left) {
        if (!inside) found.push_back({at, std::nullopt, at, 0, std::numeric_limits<double>::infinity()});
        inside = true;
        PovertyTrap& trap = found.back();
        const double depth = (level - left) / months_per_year;
        trap.shallowest = std::min(trap.shallowest, depth);
        if (depth > trap.depth) {
            trap.depth = depth;
            trap.deepest_at = at;
        }
    };
    for (const LowPart& p : curve.parts()) {
        const double starts = p.at(p.from);
        const double ends = p.at(p.to);
        const bool starts_below = is_below(starts, level), ends_below = is_below(ends, level);
        if (starts_below)
            drop(p.from, starts);
        else
            reach(p.from);
        // A stretch begins or ends where the part passes the level, not where the part ends.
        if (starts_below != ends_below) {
            const double at = crossing(p, level);
            drop(at, level - half_a_cent);
            if (starts_below) reach(at);
        }
        if (ends_below) drop(p.to, ends);
    }
    return found;
}

/// `next` begins where or after `trap` ends.
void join(PovertyTrap& trap, const PovertyTrap& next)
{
    trap.to = next.to;
    trap.shallowest = std::min(trap.shallowest, next.shallowest);
    if (next.depth > trap.depth) {
        trap.depth = next.depth;
        trap.deepest_at = next.deepest_at;
    }
}

} // namespace

std::optional<double> reaches(const LeftCurve& curve, size_t part, double level)
{
    for (size_t i = part; i < curve.parts().size(); ++i) {
        const LowPart& p = curve.parts()[i];
        if (!is_below(p.at(p.from), level)) return p.from;
        if (!is_below(p.at(p.to), level)) return crossing(p, level);
    }
    return std::nullopt;
}

std::vector<Fall> falls(const LeftCurve& curve, double threshold)
{
    std::vector<Fall> found;
    if (curve.parts().empty()) return found;
    double highest_at = curve.parts().front().from;
    double highest = curve.parts().front().left;
    std::optional<Fall> open; // a stretch below the highest point so far
    const auto look = [&](double at, double left) {
        if (left >= highest) {
            if (open && open->depth > threshold) {
                open->to = at;
                found.push_back(*open);
            }
            open.reset();
            highest = left;
            highest_at = at;
        } else {
            if (!open) open = Fall{highest_at, std::nullopt, at, 0};
            const double depth = (highest - left) / months_per_year;
            if (depth > open->depth) {
                open->depth = depth;
                open->deepest_at = at;
            }
        }
    };
    for (size_t i = 0; i < curve.parts().size(); ++i) {
        const LowPart& p = curve.parts()[i];
        look(p.from, p.at(p.from));
        // Where a rising part passes the height before, that is where the loss is made good.
        if (open && p.at(p.to) > highest) look(reaches(curve, i, highest).value_or(p.to), highest);
        look(p.to, p.at(p.to));
    }
    if (open && open->depth > threshold) found.push_back(*open);
    return found;
}

std::vector<PovertyTrap> poverty_traps(const LeftCurve& curve, double now)
{
    std::vector<PovertyTrap> found;
    for (const PovertyTrap& stretch : stretches_below(curve, now)) {
        if (!is_less(stretch.depth * months_per_year)) continue;
        if (!found.empty() && found.back().to && stretch.from - *found.back().to < shortest_gap)
            join(found.back(), stretch);
        else
            found.push_back(stretch);
    }
    return found;
}

std::optional<double> first_reaching(const LeftCurve& curve, double now)
{
    const std::vector<PovertyTrap> traps = poverty_traps(curve, now);
    const double start = curve.parts().front().from;
    return traps.empty() || traps.front().from > start ? start : traps.front().to;
}

std::optional<double> safe_from(const LeftCurve& curve, double now)
{
    const std::vector<PovertyTrap> traps = poverty_traps(curve, now);
    return traps.empty() ? curve.parts().front().from : traps.back().to;
}

std::optional<double> more_from(const LeftCurve& curve, double now)
{
    const std::vector<PovertyTrap> lower = stretches_below(curve, now + least_less * months_per_year);
    return lower.empty() ? curve.parts().front().from : lower.back().to;
}

} // namespace armoedeval
