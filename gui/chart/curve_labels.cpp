// SPDX-License-Identifier: EUPL-1.2
// The names in the chart. Each finds its own room: first what warns, then what explains, then the rest.
#include "gui/chart/curve_chart.hpp"
#include "gui/words/curve_words.hpp"
#include "gui/words/format.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Point;
using ui::Rect;

namespace {

constexpr float padding = 6; ///< of the plate behind a label

Point with_plate(Point size)
{
    return {size.x + 2 * padding, size.y + 2 * padding};
}

} // namespace

void CurveChart::add_label(Placing& placing, Label label)
{
    placing.take(label.where);
    labels_.push_back(std::move(label));
}

ui::Color CurveChart::plate_at(Rect label) const
{
    const float x = label.middle().x;
    const bool tinted = std::any_of(hours().traps.begin(), hours().traps.end(), [&](const TrapStretch& trap) {
        return x_of(trap.from) <= x && x <= x_of(trap.to);
    });
    return tinted ? trap_tint() : theme_.card;
}

void CurveChart::place_labels(const Canvas& canvas)
{
    Placing placing({plot_.x, plot_.y + band_ - 12, plot_.w, plot_.h - band_ + 12});
    placing.keep_off(line(), 10);
    if (picture_.parts) keep_off_layers(placing);
    if (picture_.movable) placing.keep_off({plot_.x, plot_.bottom() - grip / 2, plot_.w, grip / 2});
    for (const TrapStretch& trap : hours().traps)
        for (const double edge : {trap.from, trap.to}) placing.keep_off({x_of(edge) - 1, plot_.y, 2, plot_.h});
    if (const auto safe = safe_place(hours())) placing.keep_off({x_of(safe->at) - 2, plot_.y, 4, plot_.h});
    for (const CurveDot& dot : picture_.others) placing.keep_off({x_of(dot.at) - 7, y_of(dot.over) - 7, 14, 14});
    placing.keep_off({x_of(hours().here) - 2, plot_.y, 4, plot_.h}); // what is dragged is not erased
    place_now(canvas, placing);
    if (!std::isnan(hours().over_now)) placing.keep_off({plot_.x, y_of(hours().over_now) - 1, plot_.w, 2});
    dot_areas_.clear();
    if (picture_.labels) {
        place_traps(canvas, placing);
        place_safe(canvas, placing);
        place_breakpoints(canvas, placing);
    }
    place_dots(canvas, placing);
}

void CurveChart::place_now(const Canvas& canvas, Placing& placing)
{
    if (std::isnan(hours().over_now)) return;
    const TextBlock block{{{"nu " + euros(hours().over_now), Font::note, theme_.text}}};
    const Point size = with_plate(block.size(canvas));
    const float y = y_of(hours().over_now);
    std::vector<Rect> wishes;
    for (const float top : {y - size.y / 2, y - size.y - 6, y + 6})
        for (float x = plot_.right() - size.x; x > plot_.x + 12; x -= 12) wishes.push_back({x, top, size.x, size.y});
    auto where = placing.first_free(wishes);
    if (!where) { // over the layers then, but not over what is dragged
        constexpr float ring = 14;
        Placing loose({plot_.x, plot_.y + band_, plot_.w, plot_.h - band_});
        loose.keep_off({x_of(hours().here) - ring, plot_.y, 2 * ring, plot_.h});
        where = loose.first_free(wishes);
    }
    if (!where) return; // the bubble tells the difference
    add_label(placing, {{block, *where, {}, theme_.card}, true, {}});
}

void CurveChart::place_traps(const Canvas& canvas, Placing& placing)
{
    for (const TrapStretch& trap : hours().traps) {
        std::optional<Label> label;
        if (!picture_.parts) label = trap_label(canvas, placing, trap);
        if (label)
            add_label(placing, std::move(*label));
        else
            tell_elsewhere(canvas, placing, (x_of(trap.from) + x_of(trap.to)) / 2, trap_sentence(hours(), trap));
    }
}

void CurveChart::tell_elsewhere(const Canvas& canvas, Placing& placing, float middle, std::string words)
{
    constexpr float side = 22;
    told_elsewhere_.push_back(std::move(words));
    const TextBlock number{{{std::to_string(told_elsewhere_.size()), Font::note_bold, theme_.card}}};
    const Point size = number.size(canvas);
    const float x = std::clamp(middle - side / 2, plot_.x, plot_.right() - side);
    std::vector<Rect> wishes;
    for (float y = plot_.y + band_ - 10; y + side < plot_.bottom(); y += 8) wishes.push_back({x, y, side, side});
    auto disc = placing.first_free(wishes);
    if (!disc) disc = placing.first_off_labels(wishes);
    if (!disc) return;
    placing.take(*disc);
    const Point at = disc->middle();
    labels_.push_back(
        {{number, {at.x - size.x / 2 - padding, at.y - size.y / 2 - padding, side, side}, {}, {}}, false, disc});
}

std::optional<CurveChart::Label> CurveChart::trap_label(const Canvas& canvas, const Placing& placing,
                                                        const TrapStretch& trap) const
{
    constexpr float narrowest = 150, widest = 400;
    const float from = std::max(x_of(trap.from), plot_.x), to = std::min(x_of(trap.to), plot_.right());
    const auto words = [&](float width) {
        TextBlock block;
        block.add(canvas, trap_heading(trap), small_ ? Font::note_bold : Font::heading, theme_.negative, width);
        block.add(canvas, trap_cause(hours(), trap), small_ ? Font::note : Font::body, theme_.text, width);
        block.add(canvas, trap_place(hours(), trap), small_ ? Font::note : Font::body, theme_.text, width);
        return block;
    };
    for (const float width : {widest, 260.f, narrowest}) { // beside the line that is dragged there may be less room
        if (to - from < narrowest) break;
        const TextBlock block = words(std::min(width, to - from - 2 * padding - 8));
        const Point size = with_plate(block.size(canvas));
        for (float y = plot_.y + band_ - 8; y + size.y < plot_.bottom(); y += 8)
            for (const float x : {from + 8, (from + to - size.x) / 2, to - size.x - 4}) {
                const Rect r{x, y, size.x, size.y};
                if (r.right() <= to && placing.is_free(r)) return Label{{block, r, {}, trap_tint()}, false, {}};
            }
    }
    const TextBlock block = words(230);
    const float middle = (from + to) / 2;
    const Point point{middle, y_of(over_at((trap.from + trap.to) / 2))};
    if (const auto r = placing.along_leader(point, with_plate(block.size(canvas)), 16))
        return Label{{block, *r, point, trap_tint()}, false, {}};
    return {};
}

void CurveChart::place_safe(const Canvas& canvas, Placing& placing)
{
    const auto safe = safe_place(hours());
    if (!safe) return;
    const TextBlock block{{{safe->words, Font::body_bold, theme_.positive}, {safe->place, Font::note, theme_.text}}};
    const Point size = with_plate(block.size(canvas));
    const float x = x_of(safe->at);
    std::vector<Rect> wishes;
    for (const float left : {x + 6, x - size.x - 6})
        for (float y = plot_.y + band_ + 24; y + size.y < plot_.bottom(); y += 8)
            wishes.push_back({left, y, size.x, size.y});
    if (const auto r = placing.first_free(wishes)) add_label(placing, {{block, *r, {}, plate_at(*r)}, false, {}});
}

void CurveChart::place_breakpoints(const Canvas& canvas, Placing& placing)
{
    constexpr float widest = 210;
    for (const bool falls : {true, false}) // a fall is never left out
        for (const MarkedPoint& b : hours().breakpoints) {
            const bool fall = b.kind == MarkedPoint::Kind::fall;
            if (fall != falls) continue;
            TextBlock block;
            block.add(canvas, point_title(b, hours().axis), Font::note_bold, fall ? theme_.negative : theme_.text,
                      widest);
            block.add(canvas, point_text(b), Font::note, theme_.second_text, widest);
            const Point point{x_of(b.at), y_of(over_at(b.at))};
            std::optional<Rect> r;
            if (!picture_.parts) r = placing.along_leader(point, with_plate(block.size(canvas)), 24);
            if (r)
                add_label(placing, {{block, *r, point, plate_at(*r)}, false, {}});
            else if (fall)
                tell_elsewhere(canvas, placing, point.x, sentence_of(b, hours().axis));
        }
}

void CurveChart::place_dots(const Canvas& canvas, Placing& placing)
{
    constexpr float half = 10;
    for (const CurveDot& dot : picture_.others) {
        const Point at{x_of(dot.at), y_of(dot.over)};
        dot_areas_.push_back({at.x - half, at.y - half, 2 * half, 2 * half});
        if (!picture_.labels) continue;
        const TextBlock block{{{dot.name, Font::note, theme_.text}}};
        const Point size = with_plate(block.size(canvas));
        std::vector<Rect> wishes;
        for (const float away : {0.f, 8.f, 16.f})
            for (const Point p : {Point{at.x - size.x - 4, at.y - size.y - away}, Point{at.x + 4, at.y + away},
                                  Point{at.x - size.x / 2, at.y - size.y - 4 - away},
                                  Point{at.x - size.x / 2, at.y + 4 + away}, Point{at.x + 8, at.y - size.y / 2}})
                wishes.push_back({p.x, p.y, size.x, size.y});
        if (const auto r = placing.first_free(wishes))
            add_label(placing, {{block, *r, {}, {}}, false, {}});
        else if (const auto far = placing.along_leader(at, size, 12); far)
            add_label(placing, {{block, *far, at, plate_at(*far)}, false, {}});
    }
}

void CurveChart::draw_safe(Canvas& canvas) const
{
    const auto safe = safe_place(hours());
    if (!safe) return;
    const float x = x_of(safe->at);
    armoedeval::line(canvas, {x, plot_.y + 4}, {x, plot_.bottom()}, theme_.positive, 2);
}

void CurveChart::draw_dots(Canvas& canvas) const
{
    if (const auto safe = safe_place(hours()))
        circle(canvas, {x_of(safe->at), y_of(hours().over_now)}, 8, theme_.card, theme_.positive, 3);
    for (const CurveDot& dot : picture_.others)
        circle(canvas, {x_of(dot.at), y_of(dot.over)}, 5.5f, theme_.accent_tint, theme_.accent, 2);
}

void CurveChart::draw_leaders(Canvas& canvas) const
{
    for (const Label& l : labels_) {
        if (!l.from) continue;
        const Rect leader = leader_of(*l.from, l.where);
        armoedeval::line(canvas, {l.from->x, leader.y}, {l.from->x, leader.bottom()}, theme_.second_text, 1.2f);
    }
}

void CurveChart::draw_labels(Canvas& canvas) const
{
    for (const Label& l : labels_) {
        if (l.round) circle(canvas, l.round->middle(), 11, theme_.negative, theme_.negative, 2);
        if (l.plate) fill(canvas, l.where, *l.plate, 6);
        if (l.edged) outline(canvas, l.where, theme_.field_edge, 1, 6);
        l.block.draw(canvas, {l.where.x + padding, l.where.y + padding});
    }
}

} // namespace armoedeval
