// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A few lines of text under each other, on any canvas.
#include "gui/paint/canvas.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// The lines of a text in a width. A word that is wider stands alone.
std::vector<std::string> wrapped(const Canvas& canvas, const std::string& text, ui::Font font, float width);

struct TextLine {
    std::string text;
    ui::Font font = ui::Font::note;
    ui::Color color;
};

struct TextBlock {
    std::vector<TextLine> lines;

    /// A paragraph in a width.
    void add(const Canvas& canvas, const std::string& text, ui::Font font, ui::Color color, float width);
    /// Width of the widest line and height of all, in design units.
    ui::Point size(const Canvas& canvas) const;
    void draw(Canvas& canvas, ui::Point top_left) const;
};

/// A text that has its place in a chart.
struct PlacedText {
    TextBlock block;
    ui::Rect where;
    std::optional<ui::Point> from; ///< the point of the leader line
    std::optional<ui::Color> plate;
};

/// The distance between two lines.
float line_distance(ui::Font font);

} // namespace armoedeval
