// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is left in one situation as one bar: incomes from the base line up, costs below it, names and amounts beside it.
#include "gui/paint/shapes.hpp"
#include "gui/paint/theme.hpp"
#include "gui/results/results.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// One scale for all bars: euros per month against design units.
struct BarScale {
    float units_per_euro = 0;
    float base = 0; ///< y of the base line
};

/// A name and an amount beside the bar; `parts` holds more than one where they share a bracket.
struct BarLabel {
    std::vector<Part> parts;
    std::vector<std::string> name; ///< one or two lines
    std::string amount;
    ui::Rect where;         ///< of the label, to press
    float from = 0, to = 0; ///< y of what it names, top and bottom
};

/// The scale on which every bar fits above and below a base line in `room`, of which the lowest bit is kept for the
/// costs' labels.
BarScale bar_scale(const std::vector<SituationResult>& all, ui::Rect room);

/// Draws the bar at the left of `room` and returns where its labels belong; small ones are merged under a bracket when
/// they do not fit. Nothing is drawn beside the bar: the caller writes the labels.
std::vector<BarLabel> stacked_bar(Canvas& canvas, const SituationResult& situation, const BarScale& scale,
                                  ui::Rect room, float bar_width);

} // namespace armoedeval
