// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The lines of an explanation that stand open, under each other.
#include "gui/views/why/why_parts.hpp"
#include "gui/views/why/why_words.hpp"

#include <vector>

namespace armoedeval {

class WhyTree {
public:
    /// `path` names the tree in the screen; what lies outside `visible` takes its place but is not drawn.
    WhyTree(Model& model, std::string path, ui::Rect visible);
    /// Draws the parts of `root`, which is for `months`; returns the height.
    float draw(const Step& root, Months months, ui::Rect where);

private:
    struct Chip {
        std::string words;
        ui::Color ink, tint;
    };
    /// One line and where its things stand.
    struct Row {
        const Step& step;
        std::string line; ///< "/0/2"
        int depth = 0;
        Months months = 0;
        bool can_open = false, open = false;
        std::vector<Chip> chips{};
        ui::Rect fold{}, name{}, body{}; ///< body: all of it that can be pressed
    };

    float parts(const Step& step, const std::string& line, int depth, Months months, float top);
    float node(Row row, float top);
    void draw_row(const Row& row);
    void press(const Row& row);
    /// The formula and the conditions of a step; returns the height.
    float formula(const Step& step, float left, float top);
    std::vector<Chip> chips_of(const Row& row) const;
    /// Places the chips in lines; draws them when asked. Returns the height.
    float flow(const std::vector<Chip>& chips, ui::Rect where, bool draw) const;
    bool seen(float top, float bottom) const;
    static bool opens(const Step& parent, const Step& part, int depth);
    float left_of(int depth) const;

    Model& model_;
    const Step* root_ = nullptr;
    std::string path_, chosen_;
    ui::Rect visible_, where_;
    bool narrow_ = false;
};

/// The step at a line; null when the tree has none there.
const Step* step_at(const Step& root, const std::string& line);

} // namespace armoedeval
