// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/steps_chart.hpp"

#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using ui::Font;
using ui::Point;
using ui::Rect;

constexpr float name_line = 21, step_gap = 8, thinnest_step = 4;

/// One bar of the chart, the ends included.
struct Bar {
    std::string name, amount;
    double from, to;
    PartColor color;
    bool end, chosen;
};

std::vector<Bar> bars_of(const StepsChart& chart, const Theme& theme)
{
    std::vector<Bar> bars;
    const PartColor before{theme.quiet_bar, theme.strong_edge, theme.text};
    const PartColor after{theme.accent, theme.accent, theme.on_accent};
    bars.push_back({chart.from_name, whole(chart.from), 0, chart.from, before, true, false});
    double at = chart.from;
    for (const ChartStep& step : chart.steps) {
        bars.push_back({step.name, signed_whole(step.change), at, at + step.change, step.color, false, step.chosen});
        at += step.change;
    }
    bars.push_back({chart.to_name, whole(chart.to), 0, chart.to, after, true, false});
    return bars;
}

/// From euros to a place; both ends and nought are always on it.
struct Scale {
    double low = 0, high = 1;
    float start, length; ///< length below nought: upwards
    float operator()(double euros) const { return start + length * static_cast<float>((euros - low) / (high - low)); }
};

Scale scale_of(const std::vector<Bar>& bars, float start, float length)
{
    Scale scale{0, 0, start, length};
    for (const Bar& bar : bars) {
        scale.low = std::min({scale.low, bar.from, bar.to});
        scale.high = std::max({scale.high, bar.from, bar.to});
    }
    if (scale.high <= scale.low) scale.high = scale.low + 1;
    return scale;
}

/// A name in at most two lines, broken at the space that divides it best.
std::vector<std::string> in_lines(const Canvas& canvas, const std::string& name, Font font, float width)
{
    if (canvas.text_width(name, font) <= width) return {name};
    std::vector<std::string> best{name};
    float least = canvas.text_width(name, font);
    for (size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1)) {
        const std::string first = name.substr(0, at), second = name.substr(at + 1);
        const float widest = std::max(canvas.text_width(first, font), canvas.text_width(second, font));
        if (widest < least) best = {first, second}, least = widest;
    }
    return best;
}

std::string fitted(const Canvas& canvas, const std::string& text, Font font, float width)
{
    if (canvas.text_width(text, font) <= width) return text;
    for (size_t end = text.size(); end > 0; --end) {
        if ((static_cast<unsigned char>(text[end - 1]) & 0xC0) == 0x80) continue; // not inside a character
        std::string shorter = text.substr(0, end - 1);
        while (!shorter.empty() && shorter.back() == ' ') shorter.pop_back();
        shorter += "\u2026";
        if (canvas.text_width(shorter, font) <= width) return shorter;
    }
    return {};
}

Font name_font(const Bar& bar)
{
    return bar.end || bar.chosen ? Font::note_bold : Font::note;
}

float column_needed(const Canvas& canvas, const std::vector<Bar>& bars)
{
    float widest = 0;
    for (const Bar& bar : bars) {
        widest = std::max(widest, canvas.text_width(bar.amount, Font::body_bold));
        for (const std::string& line : in_lines(canvas, bar.name, Font::note_bold, 0))
            widest = std::max(widest, canvas.text_width(line, Font::note_bold));
    }
    return widest + step_gap;
}

void centred(Canvas& canvas, float x, float y, const std::string& text, Font font, ui::Color color)
{
    canvas.text({x - canvas.text_width(text, font) / 2, y}, text, font, color);
}

/// Marks the chosen ones, under all that is drawn after.
void mark_chosen(Canvas& canvas, const std::vector<Bar>& bars, const std::vector<Rect>& areas, const Theme& theme)
{
    for (size_t i = 0; i < bars.size(); ++i) {
        if (!bars[i].chosen) continue;
        fill(canvas, areas[i], theme.accent_tint, 6);
        outline(canvas, areas[i], theme.accent, 2, 6);
    }
}

void paint(Canvas& canvas, Rect r, const PartColor& color)
{
    fill(canvas, r, color.fill, 2);
    outline(canvas, r, color.edge, 1, 2);
}

std::vector<Rect> draw_upright(Canvas& canvas, Rect where, const std::vector<Bar>& bars, const Theme& theme)
{
    const float column = where.w / static_cast<float>(bars.size());
    size_t lines = 1;
    for (const Bar& bar : bars)
        lines = std::max(lines, in_lines(canvas, bar.name, name_font(bar), column - step_gap).size());
    const float names = name_line * static_cast<float>(lines) + step_gap, top = 32;
    const float base = where.bottom() - names;
    const Scale y = scale_of(bars, base, -(where.h - names - top));
    std::vector<Rect> columns;
    for (size_t i = 0; i < bars.size(); ++i)
        columns.push_back({where.x + column * static_cast<float>(i), where.y, column, where.h});
    mark_chosen(canvas, bars, columns, theme);
    for (size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const Rect& area = columns[i];
        const float high = y(std::max(bar.from, bar.to)), low = y(std::min(bar.from, bar.to));
        const float side = std::max(3.f, column * 0.1f);
        paint(canvas, {area.x + side, high, column - 2 * side, std::max(thinnest_step, low - high)}, bar.color);
        if (i + 1 < bars.size())
            dashed(canvas, {area.right() - side, y(bar.to)}, {area.right() + side, y(bar.to)}, theme.second_text, 1, 3,
                   2);
        centred(canvas, area.middle().x, high - 14, bar.amount, Font::body_bold, theme.text);
        float at = base + step_gap + name_line / 2;
        for (const std::string& line : in_lines(canvas, bar.name, name_font(bar), column - step_gap)) {
            centred(canvas, area.middle().x, at, fitted(canvas, line, name_font(bar), column - 2), name_font(bar),
                    bar.end || bar.chosen ? theme.text : theme.second_text);
            at += name_line;
        }
    }
    line(canvas, {where.x, y(0)}, {where.right(), y(0)}, theme.text, 1.5f);
    return columns;
}

std::vector<Rect> draw_lying(Canvas& canvas, Rect where, const std::vector<Bar>& bars, const Theme& theme)
{
    const float row = std::min(48.f, where.h / static_cast<float>(bars.size()));
    float names = 0, amounts = 0;
    for (const Bar& bar : bars) {
        for (const std::string& words :
             bar.end ? std::vector{bar.name} : in_lines(canvas, bar.name, Font::note_bold, where.w * 0.3f))
            names = std::max(names, canvas.text_width(words, Font::note_bold));
        amounts = std::max(amounts, canvas.text_width(bar.amount, Font::body_bold));
    }
    names = std::min(names, where.w * 0.55f);
    const float left = where.x + step_gap + names + 12;
    const Scale x = scale_of(bars, left, std::max(1.f, where.right() - step_gap - amounts - 12 - left));
    std::vector<Rect> rows;
    for (size_t i = 0; i < bars.size(); ++i)
        rows.push_back({where.x, where.y + row * static_cast<float>(i), where.w, row});
    mark_chosen(canvas, bars, rows, theme);
    for (size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const Rect& area = rows[i];
        const float start = x(std::min(bar.from, bar.to)), end = x(std::max(bar.from, bar.to));
        const float side = row * 0.2f;
        paint(canvas, {start, area.y + side, std::max(thinnest_step, end - start), row - 2 * side}, bar.color);
        if (i + 1 < bars.size())
            dashed(canvas, {x(bar.to), area.bottom() - side}, {x(bar.to), area.bottom() + side}, theme.second_text, 1,
                   3, 2);
        const float y = area.middle().y;
        // The ends may have long names of their own: one line, so that two names of two lines never meet.
        const auto lines = bar.end ? std::vector{bar.name} : in_lines(canvas, bar.name, name_font(bar), names);
        float at = y - name_line / 2 * static_cast<float>(lines.size() - 1);
        for (const std::string& words : lines) {
            canvas.text({area.x + step_gap, at}, fitted(canvas, words, name_font(bar), names), name_font(bar),
                        theme.text);
            at += name_line;
        }
        canvas.text({area.right() - step_gap - canvas.text_width(bar.amount, Font::body_bold), y}, bar.amount,
                    Font::body_bold, theme.text);
    }
    line(canvas, {x(0), where.y}, {x(0), rows.back().bottom()}, theme.text, 1.5f);
    return rows;
}

} // namespace

bool stands_upright(const Canvas& canvas, float width, const StepsChart& chart)
{
    const std::vector<Bar> bars = bars_of(chart, theme_of(ThemeName::licht));
    return column_needed(canvas, bars) * static_cast<float>(bars.size()) <= width;
}

float least_height(const Canvas& canvas, float width, const StepsChart& chart)
{
    return stands_upright(canvas, width, chart) ? 190 : 32 * static_cast<float>(chart.steps.size() + 2);
}

std::vector<Rect> draw_steps(Canvas& canvas, Rect where, const StepsChart& chart, const Theme& theme)
{
    const std::vector<Bar> bars = bars_of(chart, theme);
    return stands_upright(canvas, where.w, chart) ? draw_upright(canvas, where, bars, theme)
                                                  : draw_lying(canvas, where, bars, theme);
}

} // namespace armoedeval
