// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Shapes of the page, in design units: a page of 1280 x 800 at 150 % is 853 x 533 units. Only the ui layer knows
// pixels.
#include <cstdint>

namespace armoedeval::ui {

struct Point {
    float x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point middle() const { return {x + w / 2, y + h / 2}; }
    bool holds(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    Rect inset(float all) const { return inset(all, all); }
    Rect inset(float sides, float ends) const { return {x + sides, y + ends, w - 2 * sides, h - 2 * ends}; }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    /// Cuts a strip off and returns it.
    Rect take_top(float height)
    {
        const Rect taken{x, y, w, height};
        y += height, h -= height;
        return taken;
    }
    Rect take_bottom(float height)
    {
        h -= height;
        return {x, bottom(), w, height};
    }
    Rect take_left(float width)
    {
        const Rect taken{x, y, width, h};
        x += width, w -= width;
        return taken;
    }
    Rect take_right(float width)
    {
        w -= width;
        return {right(), y, width, h};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

struct Color {
    uint8_t r = 0, g = 0, b = 0, a = 255;
    Color faded(float share) const { return {r, g, b, static_cast<uint8_t>(static_cast<float>(a) * share)}; }
    friend bool operator==(const Color&, const Color&) = default;
};

/// 0x17324D
constexpr Color rgb(uint32_t hex)
{
    return {static_cast<uint8_t>(hex >> 16), static_cast<uint8_t>(hex >> 8), static_cast<uint8_t>(hex), 255};
}

} // namespace armoedeval::ui
