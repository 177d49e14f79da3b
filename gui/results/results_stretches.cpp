// SPDX-License-Identifier: EUPL-1.2
// Stretches of an axis: where less is left than now, and how much is kept of each euro.
#include "engine/questions/pieces.hpp"
#include "gui/results/results_hours.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

namespace {

constexpr double shortest_shown = 0.25; ///< hours, or euros an hour

double rate(const Slope& s, double t)
{
    return s.first + 2 * t * s.second;
}

} // namespace

namespace {

/// Where to look for the cause. Of places that are equally deep in whole euros the last tells most: by then there is a
/// wage.
Breakdown<double> most_telling(const std::vector<Piece>& exact, const PovertyTrap& trap, double now)
{
    Breakdown<double> amounts = {};
    for (const Piece& p : exact)
        for (const double at : {p.from, p.to}) {
            if (at < trap.from || at > trap.to.value_or(at)) continue;
            if ((now - p.over(at)) / months_per_year >= trap.depth - least_less) amounts = breakdown_at(p, at);
        }
    return amounts;
}

} // namespace

std::vector<TrapStretch> traps(const std::vector<Piece>& exact, const Breakdown<double>& now)
{
    const double over_now = now.blijft_over;
    std::vector<TrapStretch> found;
    for (const PovertyTrap& trap : poverty_traps(exact, over_now))
        found.push_back({trap.from, trap.to.value_or(exact.back().to), trap.depth, trap.shallowest,
                         most_telling(exact, trap, over_now)});
    return found;
}

namespace {

void merge_equal(std::vector<KeptStretch>& stretches)
{
    std::vector<KeptStretch> merged;
    for (const KeptStretch& s : stretches) {
        if (!merged.empty() && merged.back().kept == s.kept)
            merged.back().to = s.to;
        else
            merged.push_back(s);
    }
    stretches = std::move(merged);
}

/// Gives a stretch that is too short to show to its longer neighbour.
void give_away(std::vector<KeptStretch>& stretches, size_t i)
{
    const auto length = [&](size_t at) { return stretches[at].to - stretches[at].from; };
    const bool to_left = i + 1 == stretches.size() || (i > 0 && length(i - 1) >= length(i + 1));
    if (to_left)
        stretches[i - 1].to = stretches[i].to;
    else
        stretches[i + 1].from = stretches[i].from;
    stretches.erase(stretches.begin() + static_cast<std::ptrdiff_t>(i));
}

} // namespace

std::vector<KeptStretch> kept_stretches(const std::vector<Piece>& smooth)
{
    std::vector<KeptStretch> found;
    for (const Piece& p : smooth) {
        const double middle = (p.to - p.from) / 2;
        const double pay = rate(p.amounts.loon_bruto, middle);
        if (pay <= 0) return {}; // nothing is earned, so nothing is kept of it
        found.push_back({p.from, p.to, std::round(rate(p.amounts.blijft_over, middle) / pay * 100) / 100});
    }
    for (;;) {
        merge_equal(found);
        const auto shortest =
            std::min_element(found.begin(), found.end(),
                             [](const KeptStretch& a, const KeptStretch& b) { return a.to - a.from < b.to - b.from; });
        if (found.size() < 2 || shortest->to - shortest->from >= shortest_shown) break;
        give_away(found, static_cast<size_t>(shortest - found.begin()));
    }
    return found;
}

} // namespace armoedeval
