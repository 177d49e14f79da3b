// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a drawing needs of a surface. The screen is one; paper can be another.
#include "gui/paint/fonts.hpp"
#include "gui/paint/geometry.hpp"

#include <span>
#include <string>
#include <vector>

namespace armoedeval {

class Canvas {
public:
    virtual ~Canvas() = default;
    /// A filled convex shape. `smooth` softens its edge; leave it out where shapes touch.
    virtual void polygon(std::span<const ui::Point> corners, ui::Color fill, bool smooth = true) = 0;
    virtual void polyline(std::span<const ui::Point> points, ui::Color color, float width, bool closed = false) = 0;
    /// One line of text, with its left end and its baseline's middle (half the height of a capital above it) at `at`.
    virtual void text(ui::Point at, const std::string& text, ui::Font font, ui::Color color) = 0;
    virtual float text_width(const std::string& text, ui::Font font) const = 0;
};

} // namespace armoedeval
