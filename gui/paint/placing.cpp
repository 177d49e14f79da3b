// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/placing.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

using ui::Point;
using ui::Rect;

bool overlap(const Rect& a, const Rect& b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

void Placing::keep_off(std::span<const Point> line, float distance)
{
    for (size_t i = 1; i < line.size(); ++i) {
        const auto [low, high] = std::minmax(line[i - 1].y, line[i].y);
        marks_.push_back({line[i - 1].x - distance / 2, low - distance, line[i].x - line[i - 1].x + distance,
                          high - low + 2 * distance});
    }
}

bool Placing::is_free(Rect r) const
{
    const auto meets = [&](const Rect& other) { return overlap(r, other); };
    return r.x >= room_.x && r.y >= room_.y && r.right() <= room_.right() && r.bottom() <= room_.bottom() &&
           std::none_of(labels_.begin(), labels_.end(), meets) && std::none_of(marks_.begin(), marks_.end(), meets);
}

std::optional<Rect> Placing::first_free(std::span<const Rect> wishes) const
{
    for (const Rect& r : wishes)
        if (is_free(r)) return r;
    return {};
}

bool Placing::meets_label(Rect r) const
{
    return std::any_of(labels_.begin(), labels_.end(), [&](const Rect& l) { return overlap(l, r); });
}

std::optional<Rect> Placing::first_off_labels(std::span<const Rect> wishes) const
{
    for (const Rect& r : wishes)
        if (!meets_label(r)) return r;
    return {};
}

std::optional<Rect> Placing::along_leader(Point point, Point size, float shortest) const
{
    constexpr float step = 8;
    constexpr std::array shares{0.08f, 0.5f, 0.92f, 0.3f, 0.7f}; // of the width that lies left of the leader
    for (float away = shortest; away < room_.h; away += step)
        for (const float y : {point.y + away, point.y - away - size.y})
            for (const float share : shares) {
                const Rect r{point.x - share * size.x, y, size.x, size.y};
                if (is_free(r) && !meets_label(leader_of(point, r))) return r;
            }
    return {};
}

Rect leader_of(Point point, Rect label)
{
    const float end = label.y > point.y ? label.y : label.bottom();
    return {point.x - 1, std::min(point.y, end), 2, std::abs(end - point.y)};
}

} // namespace armoedeval
