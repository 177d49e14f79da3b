// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is left along an axis: the curve, where it is less than now, what is kept of a euro.
#include "gui/results/laws.hpp"
#include "gui/results/parts.hpp"

namespace armoedeval {

/// All on which the curve of a situation rests; not what is dragged along it, so that dragging keeps the curve.
struct HoursAsked {
    Household household;
    Date date{};
    Situation now, here;
    Axis axis = Axis::uren;
    double from = 0, to = 0;
    friend bool operator==(const HoursAsked&, const HoursAsked&) = default;
};

/// The situation must have work. Throws UnknownValue.
HoursAsked hours_asked(const Scenario& question, size_t situation, Axis axis, const Law<double>& wet);

/// Everything but what is left at the situation's own place. Throws UnknownValue.
HoursResult hours_result(const Scenario& question, size_t situation, const HoursAsked& asked, const Laws& laws);

/// Euros an hour or hours a week of the first job.
double place_on_axis(const Situation& situation, Axis axis);

/// The stretches of exact pieces where less is left than `now`, with the largest cause.
std::vector<TrapStretch> traps(const std::vector<Piece>& exact, const Breakdown<double>& now);
std::vector<KeptStretch> kept_stretches(const std::vector<Piece>& smooth);
/// Four at most: falls, kinks that matter, and the end of the bijstand.
std::vector<MarkedPoint> marked_points(const std::vector<Piece>& exact, const std::vector<Piece>& smooth);

} // namespace armoedeval
