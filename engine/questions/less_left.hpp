// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Where is less left": the one definition, for exact pieces, for a curve of points and for two amounts. The command
// line, the window, policy and population all ask here, so that none can name another edge. See docs/decisions/026.
#include "engine/base/periods.hpp"
#include "engine/base/rounding.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace armoedeval {

struct Piece;

/// Less than this is "evenveel" for people, who read whole euros; euros per month.
inline constexpr double least_less = 0.5;
/// Two stretches that lie closer together are one: what parts them is a step of rounding. Hours, or euros an hour.
inline constexpr double shortest_gap = 0.25;
/// A fall that is not deeper is a step of rounding of one of the toeslagen; euros per month.
inline constexpr double default_threshold = 5;

/// Is so much less, in euros per year, less?
inline bool is_less(double less_per_year)
{
    return less_per_year > least_less * months_per_year - rounding_guard;
}

/// What is left along an axis, in euros per year: parts without a jump, one after the other.
class LeftCurve {
public:
    /// A part runs straight or along one parabola.
    struct Part {
        double from, to;
        double left, slope, bend; ///< at `from`: the amount, what a step adds, and half of how that changes
        double at(double place) const
        {
            const double t = place - from;
            return left + t * (slope + t * bend);
        }
    };
    /*implicit*/ LeftCurve(const std::vector<Piece>& exact);
    /// Straight between points that were looked at.
    LeftCurve(const std::vector<double>& at, const std::vector<double>& left);

    const std::vector<Part>& parts() const { return parts_; }

private:
    std::vector<Part> parts_;
};

/// The first place from a part on where at least `level` is left; half a cent a year is no difference. Nothing within
/// range.
std::optional<double> reaches(const LeftCurve& curve, size_t part, double level);

/// A stretch where what is left is more than the threshold below its highest point before.
struct Fall {
    double from = 0;          ///< the highest point before
    std::optional<double> to; ///< where that height is reached again; nothing within range
    double deepest_at = 0;
    double depth = 0; ///< euros per month
};
/// Ascending; the threshold in euros per month.
std::vector<Fall> falls(const LeftCurve& curve, double threshold);

/// An armoedeval: a stretch of the axis on which less is left than now, somewhere by `least_less` or more. It runs from
/// where the first cent is less to where as much is left as now.
struct PovertyTrap {
    double from = 0;
    std::optional<double> to; ///< nothing within range
    double deepest_at = 0;
    double depth = 0;      ///< below now at its deepest; euros per month
    double shallowest = 0; ///< and where it is least below now
};
/// Ascending; `now` in euros per year.
std::vector<PovertyTrap> poverty_traps(const LeftCurve& curve, double now);
/// The first point that is in no armoedeval, and the point after the last.
std::optional<double> first_reaching(const LeftCurve& curve, double now);
std::optional<double> safe_from(const LeftCurve& curve, double now);
/// From here on `least_less` or more is left above now.
std::optional<double> more_from(const LeftCurve& curve, double now);

} // namespace armoedeval
