// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Finds room for labels in a chart: what is taken stays taken, so no two texts meet.
#include "gui/paint/geometry.hpp"

#include <optional>
#include <span>
#include <vector>

namespace armoedeval {

bool overlap(const ui::Rect& a, const ui::Rect& b);

class Placing {
public:
    explicit Placing(ui::Rect room) : room_(room) {}

    /// A label: neither another label nor a leader line may cross it.
    void take(ui::Rect label) { labels_.push_back(label); }
    /// Something that labels keep off, but leader lines may cross.
    void keep_off(ui::Rect mark) { marks_.push_back(mark); }
    /// The same along a line of points from left to right, at a distance.
    void keep_off(std::span<const ui::Point> line, float distance);

    bool is_free(ui::Rect r) const;
    /// The first free one of a few.
    std::optional<ui::Rect> first_free(std::span<const ui::Rect> wishes) const;
    /// The same for what may lie over a mark, though not over a label.
    std::optional<ui::Rect> first_off_labels(std::span<const ui::Rect> wishes) const;
    /// Free, above or below a point, with an upright leader of at least `shortest` between them that crosses no label;
    /// the nearest one.
    std::optional<ui::Rect> along_leader(ui::Point point, ui::Point size, float shortest) const;

private:
    bool meets_label(ui::Rect r) const;

    ui::Rect room_;
    std::vector<ui::Rect> labels_, marks_;
};

/// From a point to the nearest edge of the label above or below it.
ui::Rect leader_of(ui::Point point, ui::Rect label);

} // namespace armoedeval
