// SPDX-License-Identifier: EUPL-1.2
// The parts of what is left, stacked: incomes up from nought, costs down from it.
#include "gui/chart/curve_chart.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Point;
using ui::Rect;

namespace {

constexpr float name_padding = 26; ///< between the chart and a name beside it: room for its line
constexpr float narrow_chart = 560;
constexpr float thinnest = 0.5f; ///< of a layer that a line can point at

float name_height()
{
    return line_distance(Font::note);
}

} // namespace

std::pair<double, double> CurveChart::layer(size_t point, size_t part) const
{
    const auto& parts = hours().curve[point].parts;
    const auto is_cost = [](const PartAmount& p) {
        const bool by_nature = p.part == Part::opvang || p.part >= Part::reiskosten;
        return p.per_month < 0 || (p.per_month == 0 && by_nature);
    };
    double base = 0;
    for (size_t i = 0; i < part; ++i)
        if (is_cost(parts[i]) == is_cost(parts[part]) && !std::isnan(parts[i].per_month)) base += parts[i].per_month;
    const double amount = parts[part].per_month;
    return std::minmax({base, base + (std::isnan(amount) ? 0 : amount)});
}

void CurveChart::keep_off_layers(Placing& placing) const
{
    const auto& curve = hours().curve;
    const auto top_of = [&](size_t point) {
        float top = y_of(0);
        for (size_t part = 0; part < curve[point].parts.size(); ++part)
            top = std::min(top, y_of(layer(point, part).second));
        return top;
    };
    for (size_t i = 1; i < curve.size(); ++i) {
        const float top = std::min(top_of(i - 1), top_of(i)) - 2, from = x_of(curve[i - 1].at);
        placing.keep_off({from, top, x_of(curve[i].at) - from, plot_.bottom() - top});
    }
}

std::optional<Rect> CurveChart::room_in_layer(size_t part, Point size) const
{
    const auto& curve = hours().curve;
    std::optional<Rect> best;
    float most = 0;
    size_t last = 0;
    for (size_t first = 0; first < curve.size(); ++first) {
        const float x = x_of(curve[first].at);
        if (last < first) last = first;
        while (last < curve.size() && x_of(curve[last].at) < x + size.x) ++last;
        if (last == curve.size()) break;
        float top = plot_.y, bottom = plot_.bottom();
        for (size_t i = first; i <= last; ++i) {
            const auto [low, high] = layer(i, part);
            top = std::max(top, y_of(high));
            bottom = std::min(bottom, y_of(low));
        }
        if (bottom - top < size.y || bottom - top <= most + 0.5f) continue;
        most = bottom - top;
        best = Rect{x, (top + bottom - size.y) / 2, size.x, size.y};
    }
    return best;
}

void CurveChart::place_layer_names(const Canvas& canvas)
{
    layer_names_.clear();
    legend_.clear();
    if (hours().curve.empty()) return;
    const auto& parts = hours().curve.back().parts;
    const size_t end = hours().curve.size() - 1;
    const bool room_beside = where_.w >= narrow_chart;
    float widest = canvas.text_width("Over", Font::note_bold);
    for (const PartAmount& p : parts)
        widest = std::max(widest, canvas.text_width(part_name(p.part, hours().earned), Font::note));
    if (room_beside) plot_.w -= widest + name_padding - 8;

    for (size_t i = 0; i < parts.size(); ++i) {
        const std::string name = part_name(parts[i].part, hours().earned);
        const Point size{canvas.text_width(name, Font::note), name_height()};
        const PartColor color = color_of(parts[i].part);
        const float top = y_of(layer(end, i).second), bottom = y_of(layer(end, i).first);
        if (room_beside && bottom - top >= thinnest)
            layer_names_.push_back(
                {name, {plot_.right() + name_padding, 0, size.x, size.y}, (top + bottom) / 2, theme_.text, color.edge});
        else if (const auto room = room_beside ? room_in_layer(i, {size.x + 16, size.y}) : std::nullopt;
                 room && parts[i].part != Part::opvang)
            layer_names_.push_back({name, room->inset(8, 0), {}, color.on_fill, color.edge});
        else
            legend_.push_back(parts[i].part);
    }
    if (room_beside)
        layer_names_.push_back({"Over",
                                {plot_.right() + name_padding, 0, widest, name_height()},
                                y_of(hours().curve.back().over),
                                theme_.text,
                                theme_.accent,
                                true});
    spread_names();
}

void CurveChart::spread_names()
{
    std::vector<LayerName*> beside;
    for (LayerName& n : layer_names_)
        if (n.mark) beside.push_back(&n);
    std::stable_sort(beside.begin(), beside.end(), [](auto* a, auto* b) { return *a->mark < *b->mark; });
    float free_from = where_.y;
    for (LayerName* n : beside) {
        n->where.y = std::max(*n->mark - name_height() / 2, free_from);
        free_from = n->where.bottom();
    }
    float free_to = where_.bottom();
    for (auto n = beside.rbegin(); n != beside.rend(); ++n) {
        (*n)->where.y = std::min((*n)->where.y, free_to - name_height());
        free_to = (*n)->where.y;
    }
}

void CurveChart::draw_layer(Canvas& canvas, size_t part) const
{
    const auto& curve = hours().curve;
    const ui::Color color = color_of(curve.front().parts[part].part).fill;
    for (size_t i = 1; i < curve.size(); ++i) {
        const auto [low_before, high_before] = layer(i - 1, part);
        const auto [low, high] = layer(i, part);
        if (high_before <= low_before && high <= low) continue;
        const float from = x_of(curve[i - 1].at), to = x_of(curve[i].at);
        const Point corners[] = {
            {from, y_of(high_before)}, {to, y_of(high)}, {to, y_of(low)}, {from, y_of(low_before)}};
        canvas.polygon(corners, color, false);
    }
}

void CurveChart::draw_layer_edge(Canvas& canvas, size_t part) const
{
    const auto& curve = hours().curve;
    const ui::Color color = color_of(curve.front().parts[part].part).edge;
    std::vector<Point> edge;
    for (size_t i = 0; i < curve.size(); ++i) {
        const auto [low, high] = layer(i, part);
        if (high > low) edge.push_back({x_of(curve[i].at), y_of(curve[i].parts[part].per_month > 0 ? high : low)});
        if (high > low && i + 1 < curve.size()) continue;
        canvas.polyline(edge, color, 1.2f);
        edge.clear();
    }
}

void CurveChart::draw_layers(Canvas& canvas) const
{
    if (hours().curve.empty()) return;
    for (size_t part = 0; part < hours().curve.front().parts.size(); ++part) draw_layer(canvas, part);
    for (size_t part = 0; part < hours().curve.front().parts.size(); ++part) draw_layer_edge(canvas, part);
    armoedeval::line(canvas, {plot_.x, y_of(0)}, {plot_.right(), y_of(0)}, theme_.text, 1.3f);
    draw_layer_names(canvas);
    draw_legend(canvas);
}

void CurveChart::draw_layer_names(Canvas& canvas) const
{
    for (const LayerName& n : layer_names_) {
        const Font font = n.bold ? Font::note_bold : Font::note;
        const float y = n.where.middle().y;
        if (n.mark) {
            const Point bend[] = {
                {plot_.right() + 2, *n.mark}, {plot_.right() + 8, *n.mark}, {n.where.x - 10, y}, {n.where.x - 4, y}};
            canvas.polyline(bend, n.edge, n.bold ? 3 : 2);
        }
        canvas.text({n.where.x, y}, n.name, font, n.ink);
    }
}

std::vector<CurveChart::Swatch> CurveChart::legend_rows(const Canvas& canvas) const
{
    constexpr float for_swatch = 20, gap = 18;
    std::vector<Swatch> rows;
    Point at{where_.x, where_.y + name_height() / 2};
    for (const Part part : legend_) {
        const float width = for_swatch + canvas.text_width(part_name(part, hours().earned), Font::note);
        if (at.x > where_.x && at.x + width > where_.right()) at = {where_.x, at.y + name_height() + 2};
        rows.push_back({part, at});
        at.x += width + gap;
    }
    return rows;
}

float CurveChart::legend_height(const Canvas& canvas) const
{
    return legend_.empty() ? 0 : legend_rows(canvas).back().at.y - where_.y + name_height() / 2 + 6;
}

void CurveChart::draw_legend(Canvas& canvas) const
{
    for (const auto& [part, at] : legend_rows(canvas)) {
        const Rect swatch{at.x, at.y - 7, 14, 14};
        fill(canvas, swatch, color_of(part).fill, 2);
        outline(canvas, swatch, color_of(part).edge, 1, 2);
        canvas.text({at.x + 20, at.y}, part_name(part, hours().earned), Font::note, theme_.text);
    }
}

} // namespace armoedeval
