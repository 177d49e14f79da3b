// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is kept of each extra euro, as a strip under the curve.
#include "gui/paint/canvas.hpp"
#include "gui/paint/theme.hpp"
#include "gui/results/results.hpp"

#include <string>
#include <vector>

namespace armoedeval {

class KeptStrip {
public:
    /// From `left` to `right` runs the axis of the curve, in design units.
    KeptStrip(const HoursResult& hours, float left, float right, const Theme& theme, const Canvas& canvas);
    /// With the labels under it of stretches that are too narrow for their own.
    float height() const;
    void draw(Canvas& canvas, float top) const;

private:
    struct Cell {
        float from, to;
        double kept;
        std::string words; ///< empty: told by a bracket
    };
    /// Narrow cells beside each other, told as one.
    struct Bracket {
        float from, to, at; ///< `at`: the left end of its words
        std::string words;
    };
    void find_brackets(const Canvas& canvas);
    ui::Color tint(double kept) const;

    float left_, right_;
    const Theme& theme_;
    std::vector<Cell> cells_;
    std::vector<Bracket> brackets_;
};

} // namespace armoedeval
