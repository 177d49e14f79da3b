// Stretches of an axis: where less is left than now, and how much is kept of each euro.
#include "gui/part_sentences.hpp"
#include "gui/results_hours.hpp"

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

/// Where a piece may turn: its ends, its vertex and where it meets a level; ascending.
std::vector<double> turns(const Piece& p, double level)
{
    const Slope& s = p.amounts.over_na_opvang_en_werk;
    std::vector<double> at{p.from, p.to};
    const auto add = [&](double t) {
        if (t > 0 && p.from + t < p.to) at.push_back(p.from + t);
    };
    if (s.second == 0) {
        if (s.first != 0) add((level - s.value) / s.first);
    } else {
        add(-s.first / (2 * s.second));
        const double discriminant = s.first * s.first - 4 * s.second * (s.value - level);
        const double root = std::sqrt(std::max(0.0, discriminant));
        if (discriminant > 0) add((-s.first - root) / (2 * s.second)), add((-s.first + root) / (2 * s.second));
    }
    std::sort(at.begin(), at.end());
    return at;
}

/// One part of a piece that lies under the level.
struct Low {
    const Piece* piece;
    double from, to;
};

std::vector<Low> below(const std::vector<Piece>& exact, double level)
{
    std::vector<Low> found;
    for (const Piece& p : exact) {
        const auto at = turns(p, level);
        for (size_t i = 1; i < at.size(); ++i)
            if (at[i] > at[i - 1] && p.over((at[i - 1] + at[i]) / 2) < level) found.push_back({&p, at[i - 1], at[i]});
    }
    return found;
}

} // namespace

std::vector<TrapStretch> traps(const std::vector<Piece>& exact, const Breakdown<double>& now)
{
    const double over_now = now.over_na_opvang_en_werk;
    std::vector<TrapStretch> found;
    std::vector<Breakdown<double>> deepest; // the amounts there, for the cause
    for (const Low& low : below(exact, over_now - least_less * months_per_year)) {
        // Steps of rounding near the level would cut one stretch into many.
        if (found.empty() || low.from - found.back().to > shortest_shown) {
            found.push_back({low.from, low.to, 0, std::numeric_limits<double>::infinity(), {}});
            deepest.emplace_back();
        }
        TrapStretch& trap = found.back();
        trap.to = low.to;
        for (const double at : {low.from, low.to}) {
            const double less = (over_now - low.piece->over(at)) / months_per_year;
            trap.shallowest = std::min(trap.shallowest, less);
            // Of places that are equally deep in whole euros the last tells most: by then there is a wage.
            if (less < trap.deepest - least_less) continue;
            trap.deepest = std::max(trap.deepest, less);
            deepest.back() = breakdown_at(*low.piece, at);
        }
    }
    for (size_t i = 0; i < found.size(); ++i) found[i].why = why_less(now, deepest[i]);
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
    merge_equal(found);
    while (found.size() > 1) {
        const auto shortest =
            std::min_element(found.begin(), found.end(),
                             [](const KeptStretch& a, const KeptStretch& b) { return a.to - a.from < b.to - b.from; });
        if (shortest->to - shortest->from >= shortest_shown) break;
        give_away(found, static_cast<size_t>(shortest - found.begin()));
        merge_equal(found);
    }
    return found;
}

} // namespace armoedeval
