// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/shapes.hpp"
#include "tests/support/catch.hpp"

#include <cmath>

using namespace armoedeval;

TEST_CASE("a rounded corner that takes the whole side has no point twice: the line would get a spike there")
{
    for (const ui::Rect r : {ui::Rect{0, 0, 8, 68}, ui::Rect{10, 10, 52, 3}, ui::Rect{0, 0, 20, 20}}) {
        const std::vector<ui::Point> points = rounded(r, 10);
        INFO(r.w << " x " << r.h);
        for (size_t i = 0; i < points.size(); ++i) {
            const ui::Point a = points[i], b = points[(i + 1) % points.size()];
            CHECK(std::hypot(a.x - b.x, a.y - b.y) > 0.001f);
        }
    }
}
