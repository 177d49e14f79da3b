// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From one amount to another in steps: a bar at each end, and between them a floating bar for everything that changes.
// Upright where every name fits under its bar; else lying, one row a step.
#include "gui/paint/shapes.hpp"
#include "gui/paint/theme.hpp"

#include <string>
#include <vector>

namespace armoedeval {

struct ChartStep {
    std::string name;
    double change = 0; ///< euros per month, positive for more
    PartColor color;
    bool chosen = false;
};

struct StepsChart {
    std::string from_name, to_name;
    double from = 0, to = 0; ///< euros per month; `from` and the changes add up to `to`
    std::vector<ChartStep> steps;
};

bool stands_upright(const Canvas& canvas, float width, const StepsChart& chart);
/// The least height at which it is legible, in design units.
float least_height(const Canvas& canvas, float width, const StepsChart& chart);
/// Returns what can be pressed: the first bar, each step, the last bar; columns or rows that do not overlap.
std::vector<ui::Rect> draw_steps(Canvas& canvas, ui::Rect where, const StepsChart& chart, const Theme& theme);

} // namespace armoedeval
