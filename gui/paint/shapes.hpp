// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Shapes that charts and widgets are made of, on any canvas.
#include "gui/paint/canvas.hpp"

namespace armoedeval {

/// The colour between two, solid.
ui::Color mixed(ui::Color a, ui::Color b, double share_of_b);
std::vector<ui::Point> rounded(ui::Rect r, float radius);
void fill(Canvas& canvas, ui::Rect r, ui::Color color, float radius = 0);
void outline(Canvas& canvas, ui::Rect r, ui::Color color, float width = 1, float radius = 0);
void line(Canvas& canvas, ui::Point from, ui::Point to, ui::Color color, float width = 1);
void dashed(Canvas& canvas, ui::Point from, ui::Point to, ui::Color color, float width = 1, float dash = 5,
            float gap = 4);
void circle(Canvas& canvas, ui::Point middle, float radius, ui::Color fill, ui::Color edge, float width);
/// At 45 degrees: uncertain, and nothing else.
void hatched(Canvas& canvas, ui::Rect r, ui::Color color);

enum class Icon {
    undo,
    redo,
    plus,
    minus,
    tick,
    cross,
    chevron_left,
    chevron_right,
    chevron_down,
    chevron_up,
    person,
    people,
    house,
    briefcase,
    care,
    wallet,
    health,
    info,
    wage,
    form,
    folder,
    file
};
/// Drawn as lines in a square of side `size`, so that no glyph can be missing.
void icon(Canvas& canvas, Icon which, ui::Point middle, float size, ui::Color color, float width = 2);

} // namespace armoedeval
