// SPDX-License-Identifier: EUPL-1.2
// The frame of the chart: its scale, its axes and what moves over it.
#include "gui/chart/curve_chart.hpp"

#include "engine/base/rounding.hpp"
#include "gui/results/scale.hpp"
#include "gui/words/curve_words.hpp"
#include "gui/words/format.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Point;
using ui::Rect;

namespace {

constexpr float axis_height = 36, low_chart = 260, room_at_right = 14, bubble_padding = 12, room_for_grip = 30;
constexpr double least_range = 200; ///< euros: a flat line is not blown up to mountains

} // namespace

CurveChart::CurveChart(Rect where, CurvePicture picture, const Theme& theme, const Canvas& canvas)
    : where_(where), picture_(std::move(picture)), theme_(theme), small_(where.h < low_chart)
{
    band_ = small_ ? line_distance(Font::note) + 20 : 2 * line_distance(Font::note) + 26;
    choose_scale();
    lay_out(canvas, 0);
    if (!legend_.empty()) lay_out(canvas, legend_height(canvas));
    place_labels(canvas);
}

void CurveChart::choose_scale()
{
    double least = hours().over_now, most = hours().over_now;
    const auto reach = [&](double over) { // a NaN reaches nothing
        if (!(least <= over)) least = std::isnan(over) ? least : over;
        if (!(most >= over)) most = std::isnan(over) ? most : over;
    };
    for (size_t i = 0; i < hours().curve.size(); ++i) {
        reach(hours().curve[i].over);
        for (size_t p = 0; picture_.parts && p < hours().curve[i].parts.size(); ++p)
            reach(layer(i, p).first), reach(layer(i, p).second);
    }
    for (const CurveDot& dot : picture_.others) reach(dot.over);
    if (picture_.parts) reach(0);
    const bool from_nought = least >= 0 && (picture_.parts || least < 0.35 * most);
    if (from_nought) least = 0;
    const double flat = std::max(0.0, least_range - (most - least)) / 2;
    high_ = most + flat;
    low_ = least;
    const float height = where_.h - axis_height - band_;
    if (!from_nought) // the grip lies on the axis, and the line not on the grip
        low_ -=
            flat + (high_ - least + flat) * static_cast<double>(room_for_grip / std::max(height - room_for_grip, 40.f));
    const float lines = std::clamp(height / 44, 2.f, 5.f);
    step_ = round_step((high_ - low_) / static_cast<double>(lines));
}

void CurveChart::lay_out(const Canvas& canvas, float legend_height)
{
    const double highest = std::max(std::abs(low_), high_ + 2 * step_);
    const float left = std::max(canvas.text_width(euros(highest), Font::note),
                                canvas.text_width(axis_caption(hours().axis), Font::note)) +
                       16;
    plot_ = {where_.x + left, where_.y + legend_height, where_.w - left - room_at_right,
             where_.h - axis_height - legend_height};
    if (picture_.parts) place_layer_names(canvas);
}

float CurveChart::x_of(double at) const
{
    return plot_.x + plot_.w * static_cast<float>((at - hours().from) / (hours().to - hours().from));
}

double CurveChart::at_x(float x) const
{
    return hours().from + (hours().to - hours().from) * static_cast<double>((x - plot_.x) / plot_.w);
}

float CurveChart::y_of(double over) const
{
    return plot_.bottom() - (plot_.h - band_) * static_cast<float>((over - low_) / (high_ - low_));
}

std::vector<Point> CurveChart::line() const
{
    std::vector<Point> points;
    for (const CurvePoint& p : hours().curve)
        if (!std::isnan(p.over)) points.push_back({x_of(p.at), y_of(p.over)});
    return points;
}

double CurveChart::over_at(double at) const
{
    const auto& curve = hours().curve;
    if (curve.empty()) return std::nan("");
    const auto next =
        std::lower_bound(curve.begin(), curve.end(), at, [](const CurvePoint& p, double x) { return p.at < x; });
    if (next == curve.end()) return curve.back().over;
    if (next == curve.begin()) return next->over;
    const CurvePoint& before = *(next - 1);
    return before.over + (next->over - before.over) * (at - before.at) / (next->at - before.at);
}

void CurveChart::draw(Canvas& canvas, std::optional<double> asked) const
{
    draw_tints(canvas);
    draw_axes(canvas);
    if (picture_.parts) draw_layers(canvas);
    draw_now(canvas);
    draw_safe(canvas);
    draw_leaders(canvas);
    draw_line(canvas);
    draw_dots(canvas);
    draw_here(canvas);
    draw_labels(canvas);
    if (asked) draw_asked(canvas, *asked);
}

ui::Color CurveChart::trap_tint() const
{
    const bool shows = !(theme_.negative_tint == theme_.card); // high contrast has no tints
    return shows ? theme_.negative_tint : mixed(theme_.card, theme_.negative, 0.12);
}

void CurveChart::draw_tints(Canvas& canvas) const
{
    for (const TrapStretch& trap : hours().traps) {
        const float from = x_of(trap.from), to = x_of(trap.to);
        fill(canvas, {from, plot_.y, std::max(to - from, 2.f), plot_.h}, trap_tint());
        for (const float x : {from, to})
            armoedeval::line(canvas, {x, plot_.y}, {x, plot_.bottom()}, theme_.negative.faded(0.4f));
    }
}

void CurveChart::draw_axes(Canvas& canvas) const
{
    const double top = high_ + (high_ - low_) * static_cast<double>(band_ / (plot_.h - band_));
    const float half = line_distance(Font::note) / 2;
    bool with_sign = true;
    std::vector<double> ticks = multiples(step_, low_, top);
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const float y = y_of(*tick);
        if (y - half < where_.y || y + half > plot_.bottom() + 4) continue;
        armoedeval::line(canvas, {plot_.x, y}, {plot_.right(), y},
                         *tick == 0 ? theme_.strong_edge : theme_.text.faded(0.13f));
        const std::string amount = with_sign ? euros(*tick) : whole(*tick);
        canvas.text({plot_.x - 12 - canvas.text_width(amount, Font::note), y}, amount, Font::note, theme_.second_text);
        with_sign = false;
    }
    armoedeval::line(canvas, {plot_.x, plot_.bottom()}, {plot_.right(), plot_.bottom()}, theme_.text, 1.3f);
    if (low_ > 0)
        for (const float y : {plot_.bottom() - 11, plot_.bottom() - 6})
            armoedeval::line(canvas, {plot_.x - 6, y + 3}, {plot_.x + 6, y - 3}, theme_.second_text, 1.3f);
    draw_hours(canvas);
}

void CurveChart::draw_hours(Canvas& canvas) const
{
    const double range = hours().to - hours().from;
    double step = hours().axis == Axis::uren ? 4 : 1; // half a working day is what people think in
    constexpr float least_apart = 36;
    while (plot_.w * static_cast<float>(step / range) < least_apart) step *= 2;
    const float y = plot_.bottom() + 22;
    const std::string caption = axis_caption(hours().axis);
    canvas.text({plot_.x - 16 - canvas.text_width(caption, Font::note), y}, caption, Font::note, theme_.second_text);
    for (const double at : multiples(step, hours().from, hours().to)) {
        const bool here = std::abs(at - hours().here) < 1e-6;
        const Font font = here ? Font::note_bold : Font::note;
        const std::string number = whole(at);
        const float x = x_of(at);
        armoedeval::line(canvas, {x, plot_.bottom()}, {x, plot_.bottom() + 5}, theme_.text, 1.3f);
        canvas.text({x - canvas.text_width(number, font) / 2, y}, number, font,
                    here ? theme_.text : theme_.second_text);
    }
}

void CurveChart::draw_line(Canvas& canvas) const
{
    std::vector<Point> run;
    const auto finish = [&] {
        if (picture_.parts) canvas.polyline(run, theme_.card, 6);
        canvas.polyline(run, theme_.accent, 3.5f);
        run.clear();
    };
    for (const CurvePoint& p : hours().curve) {
        if (std::isnan(p.over))
            finish();
        else
            run.push_back({x_of(p.at), y_of(p.over)});
    }
    finish();
}

void CurveChart::draw_now(Canvas& canvas) const
{
    if (std::isnan(hours().over_now)) return;
    const float y = y_of(hours().over_now);
    if (picture_.parts) armoedeval::line(canvas, {plot_.x, y}, {plot_.right(), y}, theme_.card, 4);
    dashed(canvas, {plot_.x, y}, {plot_.right(), y}, theme_.text, 1.6f, 2, 4);
    if (picture_.now) circle(canvas, {x_of(*picture_.now), y}, 6, theme_.accent, theme_.accent, 2);
}

TextBlock CurveChart::words_of_here() const
{
    const double more = whole_difference(hours().over_here, hours().over_now);
    const std::string amount = place_words(hours().axis, hours().here) + "   " + euros(hours().over_here);
    TextBlock block;
    block.lines.push_back({amount, Font::note_bold, theme_.on_accent});
    if (picture_.here_is_now || std::isnan(more)) return block;
    const std::string difference = signed_whole(more);
    if (small_ && difference != "0")
        block.lines.front().text += "   " + difference;
    else if (!small_)
        block.lines.push_back({difference == "0" ? "evenveel als nu"
                                                 : whole(std::abs(more)) + (more > 0 ? " meer" : " minder") + " dan nu",
                               Font::note, theme_.on_accent});
    return block;
}

Rect CurveChart::bubble(const Canvas& canvas, float x, const TextBlock& block) const
{
    const Point size = block.size(canvas);
    const float width = size.x + 2 * bubble_padding;
    const float left = std::clamp(x - width / 2, plot_.x, std::max(plot_.x, plot_.right() - width));
    return {left, plot_.y + 2, width, size.y + (small_ ? 6.f : 10.f)};
}

void CurveChart::draw_here(Canvas& canvas) const
{
    const double at = std::clamp(hours().here, hours().from, hours().to);
    const float x = x_of(at);
    const TextBlock words = words_of_here();
    const Rect box = bubble(canvas, x, words);
    armoedeval::line(canvas, {x, box.bottom()}, {x, plot_.bottom()}, theme_.accent, 2);
    fill(canvas, box, theme_.accent, 8);
    words.draw(canvas, {box.x + bubble_padding, box.y + (small_ ? 3.f : 5.f)});
    if (!std::isnan(hours().over_here))
        circle(canvas, {x, y_of(hours().over_here)}, 10, theme_.card, theme_.accent, 3.5f);
    if (!picture_.movable) return;
    const Rect pill{x - 17, plot_.bottom() - grip / 2, 34, grip};
    fill(canvas, pill, theme_.accent, grip / 2);
    icon(canvas, Icon::chevron_left, {x - 7, plot_.bottom()}, 9, theme_.on_accent, 2);
    icon(canvas, Icon::chevron_right, {x + 7, plot_.bottom()}, 9, theme_.on_accent, 2);
}

void CurveChart::draw_asked(Canvas& canvas, double at) const
{
    const double over = over_at(at);
    const float x = x_of(at);
    const TextBlock words{{{place_words(hours().axis, at) + "   " + euros(over), Font::note, theme_.text}}};
    const Rect here = bubble(canvas, x_of(std::clamp(hours().here, hours().from, hours().to)), words_of_here());
    Rect box = bubble(canvas, x, words);
    constexpr float gap = 6;
    if (overlap(box, here)) {
        const bool at_left =
            x < here.middle().x ? here.x - gap - box.w >= plot_.x : here.right() + gap + box.w > plot_.right();
        box.x = at_left ? here.x - gap - box.w : here.right() + gap;
    }
    if (box.x < where_.x || box.right() > where_.right()) return;
    armoedeval::line(canvas, {x, plot_.y + band_ - 8}, {x, plot_.bottom()}, theme_.strong_edge);
    if (!std::isnan(over)) circle(canvas, {x, y_of(over)}, 5, theme_.card, theme_.accent, 2);
    fill(canvas, box, theme_.card, 8);
    outline(canvas, box, theme_.strong_edge, 1, 8);
    words.draw(canvas, {box.x + bubble_padding, box.y + (small_ ? 3.f : 5.f)});
}

} // namespace armoedeval
