// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace armoedeval {

using ui::Color;
using ui::Point;
using ui::Rect;

Color mixed(Color a, Color b, double share_of_b)
{
    const auto mix = [&](uint8_t x, uint8_t y) { return static_cast<uint8_t>(std::lround(x + (y - x) * share_of_b)); };
    return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)};
}

std::vector<Point> rounded(Rect r, float radius)
{
    // Where a side is no longer than its corners they meet: a point twice gives the line a spike.
    const auto same = [](Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y) < 0.01f; };
    radius = std::max(0.f, std::min({radius, r.w / 2, r.h / 2}));
    if (radius == 0) return {{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
    constexpr int steps = 6;
    std::vector<Point> points;
    const Point centres[] = {{r.right() - radius, r.y + radius},
                             {r.right() - radius, r.bottom() - radius},
                             {r.x + radius, r.bottom() - radius},
                             {r.x + radius, r.y + radius}};
    for (int corner = 0; corner < 4; ++corner)
        for (int step = 0; step <= steps; ++step) {
            const float angle =
                std::numbers::pi_v<float> / 2 * (static_cast<float>(corner) - 1 + static_cast<float>(step) / steps);
            const Point p{centres[corner].x + radius * std::cos(angle), centres[corner].y + radius * std::sin(angle)};
            if (points.empty() || !same(p, points.back())) points.push_back(p);
        }
    if (same(points.front(), points.back())) points.pop_back();
    return points;
}

void fill(Canvas& canvas, Rect r, Color color, float radius)
{
    if (r.w <= 0 || r.h <= 0) return;
    canvas.polygon(rounded(r, radius), color, radius > 0);
}

void outline(Canvas& canvas, Rect r, Color color, float width, float radius)
{
    canvas.polyline(rounded(r.inset(width / 2), std::max(0.f, radius - width / 2)), color, width, true);
}

void line(Canvas& canvas, Point from, Point to, Color color, float width)
{
    const Point points[] = {from, to};
    canvas.polyline(points, color, width);
}

void dashed(Canvas& canvas, Point from, Point to, Color color, float width, float dash, float gap)
{
    const float dx = to.x - from.x, dy = to.y - from.y, length = std::hypot(dx, dy);
    for (float at = 0; at < length; at += dash + gap) {
        const float a = at / length, b = std::min(at + dash, length) / length;
        line(canvas, {from.x + a * dx, from.y + a * dy}, {from.x + b * dx, from.y + b * dy}, color, width);
    }
}

void circle(Canvas& canvas, Point middle, float radius, Color inside, Color edge, float width)
{
    const Rect r{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius};
    canvas.polygon(rounded(r, radius), edge);
    if (width < radius) canvas.polygon(rounded(r.inset(width), radius - width), inside);
}

void hatched(Canvas& canvas, Rect r, Color color)
{
    constexpr float step = 8;
    for (float start = r.x - r.h; start < r.right(); start += step) {
        const float from = std::max(start, r.x), to = std::min(start + r.h, r.right());
        if (from < to) line(canvas, {from, r.bottom() - (from - start)}, {to, r.bottom() - (to - start)}, color);
    }
}

namespace {

/// Strokes in a square from -1 to 1.
class Pen {
public:
    Pen(Canvas& canvas, Point middle, float size, Color color, float width)
        : canvas_(canvas), middle_(middle), half_(size / 2), color_(color), width_(width)
    {
    }
    void stroke(std::initializer_list<Point> points, bool closed = false)
    {
        std::vector<Point> placed;
        for (const Point& p : points) placed.push_back({middle_.x + p.x * half_, middle_.y + p.y * half_});
        canvas_.polyline(placed, color_, width_, closed);
    }
    void arc(Point centre, float radius, float from, float to)
    {
        std::vector<Point> placed;
        constexpr int steps = 16;
        for (int i = 0; i <= steps; ++i) {
            const float turn = std::numbers::pi_v<float> * 2 * (from + (to - from) * static_cast<float>(i) / steps);
            placed.push_back({middle_.x + (centre.x + radius * std::cos(turn)) * half_,
                              middle_.y + (centre.y + radius * std::sin(turn)) * half_});
        }
        canvas_.polyline(placed, color_, width_, false);
    }

private:
    Canvas& canvas_;
    Point middle_;
    float half_;
    Color color_;
    float width_;
};

void person(Pen& pen, float x, float size)
{
    pen.arc({x, -0.45f * size}, 0.38f * size, 0, 1);
    pen.arc({x, 0.85f}, 0.65f * size, 0.5f, 1);
}

} // namespace

void icon(Canvas& canvas, Icon which, Point middle, float size, Color color, float width)
{
    Pen pen(canvas, middle, size, color, width);
    switch (which) {
    case Icon::undo:
        pen.stroke({{-0.3f, -0.75f}, {-0.7f, -0.35f}, {-0.3f, 0.05f}});
        pen.stroke({{-0.7f, -0.35f}, {0.25f, -0.35f}});
        pen.arc({0.25f, 0.1f}, 0.45f, -0.25f, 0.25f);
        pen.stroke({{0.25f, 0.55f}, {-0.2f, 0.55f}});
        break;
    case Icon::redo:
        pen.stroke({{0.3f, -0.75f}, {0.7f, -0.35f}, {0.3f, 0.05f}});
        pen.stroke({{0.7f, -0.35f}, {-0.25f, -0.35f}});
        pen.arc({-0.25f, 0.1f}, 0.45f, 0.25f, 0.75f);
        pen.stroke({{-0.25f, 0.55f}, {0.2f, 0.55f}});
        break;
    case Icon::plus:
        pen.stroke({{0, -0.7f}, {0, 0.7f}});
        pen.stroke({{-0.7f, 0}, {0.7f, 0}});
        break;
    case Icon::minus: pen.stroke({{-0.7f, 0}, {0.7f, 0}}); break;
    case Icon::tick: pen.stroke({{-0.6f, 0.05f}, {-0.15f, 0.5f}, {0.65f, -0.45f}}); break;
    case Icon::cross:
        pen.stroke({{-0.55f, -0.55f}, {0.55f, 0.55f}});
        pen.stroke({{0.55f, -0.55f}, {-0.55f, 0.55f}});
        break;
    case Icon::chevron_left: pen.stroke({{0.3f, -0.6f}, {-0.3f, 0}, {0.3f, 0.6f}}); break;
    case Icon::chevron_right: pen.stroke({{-0.3f, -0.6f}, {0.3f, 0}, {-0.3f, 0.6f}}); break;
    case Icon::chevron_down: pen.stroke({{-0.6f, -0.3f}, {0, 0.3f}, {0.6f, -0.3f}}); break;
    case Icon::chevron_up: pen.stroke({{-0.6f, 0.3f}, {0, -0.3f}, {0.6f, 0.3f}}); break;
    case Icon::person: person(pen, 0, 1); break;
    case Icon::people:
        person(pen, -0.35f, 0.95f);
        person(pen, 0.6f, 0.65f);
        break;
    case Icon::house:
        pen.stroke({{-0.95f, 0.05f}, {0, -0.8f}, {0.95f, 0.05f}});
        pen.stroke({{-0.7f, -0.1f}, {-0.7f, 0.85f}, {0.7f, 0.85f}, {0.7f, -0.1f}});
        pen.stroke({{-0.2f, 0.85f}, {-0.2f, 0.3f}, {0.2f, 0.3f}, {0.2f, 0.85f}});
        break;
    case Icon::briefcase:
        pen.stroke({{-0.9f, -0.4f}, {0.9f, -0.4f}, {0.9f, 0.75f}, {-0.9f, 0.75f}}, true);
        pen.stroke({{-0.35f, -0.4f}, {-0.35f, -0.75f}, {0.35f, -0.75f}, {0.35f, -0.4f}});
        pen.stroke({{-0.9f, 0.1f}, {0.9f, 0.1f}});
        break;
    case Icon::care:
        pen.arc({0, -0.4f}, 0.4f, 0, 1);
        pen.stroke({{0, 0}, {0, 0.5f}, {-0.45f, 0.9f}});
        pen.stroke({{0, 0.5f}, {0.45f, 0.9f}});
        pen.stroke({{-0.6f, 0.2f}, {0.6f, 0.2f}});
        break;
    case Icon::wallet:
        pen.stroke({{-0.9f, -0.4f}, {0.85f, -0.4f}, {0.85f, 0.75f}, {-0.9f, 0.75f}}, true);
        pen.stroke({{-0.9f, -0.4f}, {-0.6f, -0.75f}, {0.6f, -0.75f}, {0.6f, -0.4f}});
        pen.stroke({{0.35f, 0.18f}, {0.55f, 0.18f}});
        break;
    case Icon::health:
        pen.stroke({{-0.28f, -0.85f},
                    {0.28f, -0.85f},
                    {0.28f, -0.28f},
                    {0.85f, -0.28f},
                    {0.85f, 0.28f},
                    {0.28f, 0.28f},
                    {0.28f, 0.85f},
                    {-0.28f, 0.85f},
                    {-0.28f, 0.28f},
                    {-0.85f, 0.28f},
                    {-0.85f, -0.28f},
                    {-0.28f, -0.28f}},
                   true);
        break;
    case Icon::info:
        pen.arc({0, 0}, 0.85f, 0, 1);
        pen.stroke({{0, -0.05f}, {0, 0.45f}});
        pen.stroke({{0, -0.42f}, {0, -0.38f}});
        break;
    case Icon::wage:
        pen.stroke({{-0.95f, -0.55f}, {0.95f, -0.55f}, {0.95f, 0.55f}, {-0.95f, 0.55f}}, true);
        pen.arc({0, 0}, 0.28f, 0, 1);
        break;
    case Icon::form:
        pen.stroke({{-0.7f, -0.6f}, {0.7f, -0.6f}});
        pen.stroke({{-0.7f, 0}, {0.7f, 0}});
        pen.stroke({{-0.7f, 0.6f}, {0.7f, 0.6f}});
        break;
    case Icon::folder:
        pen.stroke({{-0.95f, -0.65f}, {-0.3f, -0.65f}, {-0.1f, -0.4f}, {0.95f, -0.4f}, {0.95f, 0.7f}, {-0.95f, 0.7f}},
                   true);
        break;
    case Icon::file:
        pen.stroke({{-0.65f, -0.9f}, {0.2f, -0.9f}, {0.65f, -0.45f}, {0.65f, 0.9f}, {-0.65f, 0.9f}}, true);
        pen.stroke({{0.2f, -0.9f}, {0.2f, -0.45f}, {0.65f, -0.45f}});
        break;
    }
}

} // namespace armoedeval
