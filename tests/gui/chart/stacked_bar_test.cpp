// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/stacked_bar.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

#include <array>
#include <cmath>

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
            for (const bool together : {false, true})
                for (const BarLabel& label : stacked_bar(canvas, s, scale, room, 52, together))
                    if (label.where.y < scale.base) CHECK(label.where.bottom() + tail <= scale.base);
    }
}

TEST_CASE("however low a bar, its labels add up")
{
    for (const auto& file : example_files()) {
        Calculator calculator = fresh_calculator();
        Model model;
        model.question = load_scenario(file);
        const Results& results = calculator.compute(model);
        NoCanvas canvas;
        INFO(file.filename().string());
        for (const float height : {150.f, 190.f, 240.f, 400.f}) {
            const ui::Rect room{0, 0, 180, height};
            const BarScale scale = bar_scale(results.situations, room);
            for (const SituationResult& s : results.situations) {
                // Above the line and below it; where there is no room for any label there is none.
                std::array<double, 2> parts{}, labels{};
                std::array<bool, 2> any{};
                for (const PartAmount& p : s.parts)
                    if (std::abs(p.per_month) >= 0.5) parts[p.per_month < 0] += p.per_month;
                for (const BarLabel& label : stacked_bar(canvas, s, scale, room, 52, true)) {
                    labels[label.euros < 0] += label.euros;
                    any[label.euros < 0] = true;
                }
                INFO(s.titel << " at " << height);
                for (const size_t side : {0u, 1u})
                    if (any[side]) CHECK(labels[side] == nearly(parts[side], 0.01));
            }
        }
    }
}
