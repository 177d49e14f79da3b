// Stretches of an axis: where less is left than now, and how much is kept of each euro.
#include "engine/questions/pieces.hpp"
#include "gui/results/results_hours.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

namespace {

constexpr double least_less = 0.5;      ///< euros per month; less than this is "evenveel" in whole euros
constexpr double shortest_shown = 0.25; ///< hours, or euros an hour

double rate(const Slope& s, double t)
{
    return s.first + 2 * t * s.second;
}

/// One part of a piece that lies under the level.
struct Low {
    const Piece* piece;
    double from, to;
};

/// Pieces run straight, or are so short that they nearly do.
std::vector<Low> below(const std::vector<Piece>& exact, double level)
{
    std::vector<Low> found;
    for (const Piece& p : exact) {
        const double first = p.over(p.from);
        const double last = p.over(p.to);
        if (first >= level && last >= level) continue;
        const double crossing = p.from + (p.to - p.from) * (level - first) / (last - first);
        found.push_back({&p, first < level ? p.from : crossing, last < level ? p.to : crossing});
    }
    return found;
}

} // namespace

std::vector<TrapStretch> traps(const std::vector<Piece>& exact, const Breakdown<double>& now)
{
    const double over_now = now.over_na_opvang_en_werk;
    std::vector<TrapStretch> found;
    for (const Low& low : below(exact, over_now - least_less * months_per_year)) {
        // Steps of rounding near the level would cut one stretch into many.
        if (found.empty() || low.from - found.back().to > shortest_shown) {
            found.push_back({low.from, low.to, 0, std::numeric_limits<double>::infinity(), {}});
        }
        TrapStretch& trap = found.back();
        trap.to = low.to;
        for (const double at : {low.from, low.to}) {
            const double less = (over_now - low.piece->over(at)) / months_per_year;
            trap.shallowest = std::min(trap.shallowest, less);
            // Of places that are equally deep in whole euros the last tells most: by then there is a wage.
            if (less < trap.deepest - least_less) continue;
            trap.deepest = std::max(trap.deepest, less);
            trap.amounts = breakdown_at(*low.piece, at);
        }
    }
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
        found.push_back({p.from, p.to, std::round(rate(p.amounts.over_na_opvang_en_werk, middle) / pay * 100) / 100});
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
