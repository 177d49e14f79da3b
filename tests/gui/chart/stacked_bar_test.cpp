// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/stacked_bar.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;

namespace {

/// Draws nothing; every letter is as wide.
struct NoCanvas : Canvas {
    void polygon(std::span<const ui::Point>, ui::Color, bool) override {}
    void polyline(std::span<const ui::Point>, ui::Color, float, bool) override {}
    void text(ui::Point, const std::string&, ui::Font, ui::Color) override {}
    float text_width(const std::string& text, ui::Font) const override
    {
        return 7.5f * static_cast<float>(text.size());
    }
};

} // namespace

TEST_CASE("no name beside a bar runs through the line under it")
{
    constexpr float tail = 3; // of a g
    for (const auto& file : example_files()) {
        Calculator calculator = fresh_calculator();
        Model model;
        model.question = load_scenario(file);
        const Results& results = calculator.compute(model);
        const ui::Rect room{0, 0, 200, 290};
        const BarScale scale = bar_scale(results.situations, room);
        NoCanvas canvas;
        INFO(file.filename().string());
        for (const SituationResult& s : results.situations)
            for (const BarLabel& label : stacked_bar(canvas, s, scale, room, 52))
                if (label.where.y < scale.base) CHECK(label.where.bottom() + tail <= scale.base);
    }
}
