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
    double euros = 0; ///< of which that is the text
    bool not_final = false;
    ui::Rect where;           ///< of the label, to press
    float from = 0, to = 0;   ///< y of what it names, top and bottom
    bool with_others = false; ///< shares its label with a neighbour, and says so
};

/// What the labels of the costs take under the base line, in the bar that has most of them.
float room_of_costs(const std::vector<SituationResult>& all);

/// The scale on which every bar fits above and below a base line in `room`, of which the lowest bit is kept for the
/// costs' labels.
BarScale bar_scale(const std::vector<SituationResult>& all, ui::Rect room);

/// Whether there is room beside the bar for a label at each of its parts. Bars beside each other are labelled alike:
/// all at each part, or all with the toeslagen together.
bool each_part_fits(const Canvas& canvas, const SituationResult& situation, const BarScale& scale, ui::Rect room,
                    float bar_width);
/// Draws the bar at the left of `room` and returns where its labels belong. Those that still do not fit share one with
/// their neighbour, so that the amounts add up. Nothing is drawn beside the bar: the caller writes the labels.
std::vector<BarLabel> stacked_bar(Canvas& canvas, const SituationResult& situation, const BarScale& scale,
                                  ui::Rect room, float bar_width, bool together);

} // namespace armoedeval
