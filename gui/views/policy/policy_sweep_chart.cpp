// SPDX-License-Identifier: EUPL-1.2
// A range of values as a picture: two panels with a line each, or a map of cells. Each value can be pressed.
#include "engine/base/text.hpp"
#include "gui/model/proposal.hpp"
#include "gui/results/scale.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/sentences_population.hpp"
#include "gui/words/values.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float axis_width = 104, name_height = 24, values_height = 46, corner_dot = 4.5f, cell_line = 18;

const Parameter& parameter_of(const Results& results, const std::string& id)
{
    return *find_parameter(*results.parameters, id)->parameter;
}

std::string axis_name(const Results& results, const std::string& id)
{
    const Parameter& p = parameter_of(results, id);
    return is_cell(id) ? cell_name(id) : p.description.substr(0, p.description.find(':'));
}

/// Values on a height, with round numbers beside it.
struct Height {
    Rect plot;
    double low, high, step;

    float operator()(double value) const
    {
        return plot.bottom() - plot.h * static_cast<float>((value - low) / (high - low));
    }
};

/// A line chart may start above nought; its numbers say where.
Height height_of(const Rect& plot, double low, double high)
{
    if (high - low < 1) high = low + 1;
    const double step = std::max(1.0, round_step((high - low) / 3)); // whole euros and whole households beside it
    return {plot, std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

/// Where each value of the only axis stands.
struct Width {
    const Rect& plot;
    const std::vector<double>& values;

    float operator()(double value) const
    {
        const double span = values.back() - values.front();
        return plot.x + plot.w * static_cast<float>(span > 0 ? (value - values.front()) / span : 0.5);
    }
    bool holds(double value) const { return value >= values.front() && value <= values.back(); }
};

/// One measure over the values.
struct Panel {
    std::string name;
    std::function<double(const SweepCell&)> value;
    std::function<std::string(double)> words;
};

void panel(Rect where, const Sweep& sweep, const Panel& what, double law_at)
{
    const Theme& t = ui::theme();
    ui::text(where.take_top(name_height), what.name, Font::note_bold, t.text);
    where.take_top(10);
    where.take_bottom(6);
    Rect plot = where;
    plot.take_left(axis_width);
    plot.take_right(24);
    double low = what.value(sweep.law), high = low;
    for (const SweepCell& cell : sweep.cells) {
        low = std::min(low, what.value(cell));
        high = std::max(high, what.value(cell));
    }
    const Height y = height_of(plot, low, high);
    const Width x{plot, sweep.axes.front().values};
    for (const double at : multiples(y.step, y.low, y.high)) {
        line(ui::canvas(), {plot.x, y(at)}, {plot.right(), y(at)}, t.line);
        ui::text({where.x, y(at) - 10, axis_width - 10, 20}, what.words(at), Font::small, t.second_text,
                 ui::Align::right);
    }
    dashed(ui::canvas(), {plot.x, y(what.value(sweep.law))}, {plot.right(), y(what.value(sweep.law))}, t.second_text,
           1.5f);
    if (x.holds(law_at)) dashed(ui::canvas(), {x(law_at), plot.y}, {x(law_at), plot.bottom()}, t.second_text, 1.5f);
    std::vector<ui::Point> points;
    for (const SweepCell& cell : sweep.cells) points.push_back({x(cell.values.front()), y(what.value(cell))});
    ui::canvas().polyline(points, t.accent, 2.5f);
    for (const ui::Point& p : points) circle(ui::canvas(), p, corner_dot, t.card, t.accent, 2);
}

/// Under the panels: every value that has room, and what they are.
void values_axis(const Rect& where, const Results& results, const SweepAxis& axis)
{
    Rect plot = where;
    plot.take_left(axis_width);
    plot.take_right(24);
    const Width x{plot, axis.values};
    const Unit unit = parameter_of(results, axis.id).unit;
    float free_from = where.x;
    for (const double value : axis.values) {
        const std::string words = value_text(unit, value);
        const float width = ui::text_width(words, Font::small),
                    left = std::min(x(value) - width / 2, where.right() - width);
        if (left < free_from) continue;
        ui::text({left, where.y, width + 2, 20}, words, Font::small, ui::theme().second_text);
        free_from = left + width + 12;
    }
    ui::text({where.x, where.y + 20, where.w, 22}, axis_name(results, axis.id), Font::note, ui::theme().text,
             ui::Align::center);
}

/// The value of the law, and of the proposal, of an axis.
double law_value(const Results& results, const std::string& id)
{
    const ParameterLine* line = find_parameter(*results.parameters, id);
    return line && line->law ? line->law->value : std::numeric_limits<double>::quiet_NaN();
}

double proposed_value(const Model& model, const Results& results, const std::string& id)
{
    const auto* value = proposed_on(model.voorstel, parameter_of(results, id), results.question.peildatum);
    return value ? value->value : law_value(results, id);
}

std::string thousands(double euros)
{
    return std::abs(euros) >= 1e6 || euros == 0 ? money_words({euros, 0}) : "€\u00A0" + whole(euros);
}

} // namespace

void sweep_lines(Rect where, Model& model, const Results& results, const Sweep& sweep)
{
    const SweepAxis& axis = sweep.axes.front();
    const bool voltijd = model.screen.reeks.voltijd;
    const std::string falls = "Huishoudens met minder over " + falls_where(voltijd),
                      legend = "gestreept: nu, omlijst: voorstel";
    const float legend_width = ui::text_width(legend, Font::note) + 2;
    const bool beside = ui::text_width(falls, Font::note_bold) + legend_width + 40 <= where.w;
    const Rect line = beside ? Rect{where.x, where.y, where.w - 24, name_height} : where.take_top(name_height);
    ui::text(beside ? Rect{line.right() - legend_width, line.y, legend_width, line.h} : line, legend, Font::note,
             ui::theme().second_text);
    const Rect values = where.take_bottom(values_height);
    const Rect all = where;
    const double law = law_value(results, axis.id);
    panel(where.take_top(where.h / 2), sweep,
          {falls, [&](const SweepCell& cell) { return falls_of(cell, voltijd).value; },
           [](double v) { return whole(v); }},
          law);
    panel(where, sweep,
          {"Meer uitgegeven per jaar", [](const SweepCell& cell) { return cell.kosten.value; }, thousands}, law);
    values_axis(values, results, axis);

    Rect plot = all;
    plot.take_left(axis_width);
    plot.take_right(24);
    const Width x{plot, axis.values};
    const double proposed = proposed_value(model, results, axis.id);
    const float between = sweep.cells.size() > 1 ? plot.w / static_cast<float>(sweep.cells.size() - 1) : plot.w;
    for (size_t i = 0; i < sweep.cells.size(); ++i) {
        const float at = x(axis.values[i]);
        const Rect strip{at - std::min(between / 2, 24.f), plot.y + name_height, std::min(between, 48.f),
                         plot.h - name_height};
        if (axis.values[i] == proposed && proposed != law)
            outline(ui::canvas(), {at - 12, strip.y, 24, strip.h}, ui::theme().accent, 2, 6);
        sweep_place(strip, model, results, sweep, i);
    }
}

namespace {

/// Few is the card itself, many the tint of a loss; the number in the cell says it too.
ui::Color heat(double value, double low, double high)
{
    const double share = high > low ? (value - low) / (high - low) : 0;
    return mixed(ui::theme().card, ui::theme().negative, 0.06 + 0.34 * share); // so that every number can be read on it
}

/// The cells of a map: the first axis across, the second upward.
struct Map {
    Rect plot;
    size_t across, up;

    Rect place(size_t cell) const
    {
        const size_t column = cell / up, row = cell % up;
        const float w = plot.w / static_cast<float>(across), h = plot.h / static_cast<float>(up);
        return {plot.x + w * static_cast<float>(column), plot.bottom() - h * static_cast<float>(row + 1), w, h};
    }
};

/// "1,63", "− 0,20": short, so that every cell can hold it.
std::string in_millions(double euros)
{
    constexpr double hundredth = 1e4; // of a million
    const double millions = std::round(euros / hundredth) / 100;
    return (millions < 0 ? std::string(minus_sign) + " " : "") + dutch_amount(std::abs(millions));
}

/// How many, and what it costs, where there is room.
void cell_texts(const Rect& at, const SweepCell& cell, bool voltijd)
{
    const std::string falls = whole(falls_of(cell, voltijd).value), cost = in_millions(cell.kosten.value);
    const bool wide = ui::text_width(falls, Font::note_bold) + 6 <= at.w && at.h >= 20;
    const bool both = wide && at.h >= 2 * cell_line && ui::text_width(cost, Font::small) + 6 <= at.w;
    if (!wide) return;
    const float top = at.middle().y - (both ? cell_line : cell_line / 2);
    ui::text({at.x, top, at.w, cell_line}, falls, Font::note_bold, ui::theme().text, ui::Align::center);
    if (both)
        ui::text({at.x, top + cell_line, at.w, cell_line}, cost, Font::small, ui::theme().text, ui::Align::center);
}

void map_axes(const Map& map, const Rect& names, const Results& results, const Sweep& sweep)
{
    const ui::Color ink = ui::theme().second_text;
    const Unit across = parameter_of(results, sweep.axes[0].id).unit, up = parameter_of(results, sweep.axes[1].id).unit;
    float free_from = 0;
    for (size_t i = 0; i < map.across; ++i) {
        const Rect cell = map.place(i * map.up);
        const std::string words = value_text(across, sweep.axes[0].values[i]);
        const float width = ui::text_width(words, Font::small);
        if (cell.middle().x - width / 2 < free_from) continue;
        ui::text({cell.middle().x - width / 2, names.y, width + 2, 20}, words, Font::small, ink);
        free_from = cell.middle().x + width / 2 + 10;
    }
    float free_below = map.plot.bottom() + 20;
    for (size_t i = 0; i < map.up; ++i) {
        const Rect cell = map.place(i);
        if (cell.middle().y + 10 > free_below) continue;
        ui::text({map.plot.x - axis_width, cell.middle().y - 10, axis_width - 8, 20},
                 value_text(up, sweep.axes[1].values[i]), Font::small, ink, ui::Align::right);
        free_below = cell.middle().y - 10;
    }
    ui::text({names.x, names.y + 20, names.w, 22}, "naar rechts: " + axis_name(results, sweep.axes[0].id), Font::note,
             ui::theme().text, ui::Align::center);
}

} // namespace

float map_height(const Sweep& sweep)
{
    return 2 * name_height + values_height + 8 + static_cast<float>(sweep.axes[1].values.size()) * (2 * cell_line + 6);
}

void sweep_map(Rect where, Model& model, const Results& results, const Sweep& sweep)
{
    const bool voltijd = model.screen.reeks.voltijd;
    const std::string head = "Huishoudens met minder over " + falls_where(voltijd),
                      whole_head = head + ", daaronder kosten in mln euro per jaar";
    const bool fits = ui::text_width(whole_head, Font::note_bold) <= where.w;
    ui::text(where.take_top(name_height),
             fits ? whole_head : "Minder over " + falls_where(voltijd) + "; kosten in mln euro", Font::note_bold,
             ui::theme().text);
    Rect second = where.take_top(name_height);
    const std::string legend = "dik omlijst: voorstel";
    ui::text(second.take_right(ui::text_width(legend, Font::note) + 2), legend, Font::note, ui::theme().second_text);
    second.take_right(16);
    ui::text(second, "omhoog: " + axis_name(results, sweep.axes[1].id), Font::note, ui::theme().text);
    const Rect names = where.take_bottom(values_height);
    Rect plot = where.inset(0, 4);
    plot.take_left(axis_width);
    const Map map{plot, sweep.axes[0].values.size(), sweep.axes[1].values.size()};
    const auto [least, most] =
        std::ranges::minmax_element(sweep.cells, {}, [&](const SweepCell& c) { return falls_of(c, voltijd).value; });
    const double low = falls_of(*least, voltijd).value, high = falls_of(*most, voltijd).value;
    const std::vector<double> now{law_value(results, sweep.axes[0].id), law_value(results, sweep.axes[1].id)};
    const std::vector<double> proposed{proposed_value(model, results, sweep.axes[0].id),
                                       proposed_value(model, results, sweep.axes[1].id)};
    for (size_t i = 0; i < sweep.cells.size(); ++i) {
        const SweepCell& cell = sweep.cells[i];
        const Rect at = map.place(i).inset(1);
        const double value = falls_of(cell, voltijd).value;
        fill(ui::canvas(), at, heat(value, low, high), 3);
        cell_texts(at, cell, voltijd);
        if (cell.values == now) outline(ui::canvas(), at, ui::theme().strong_edge, 2, 3);
        if (cell.values == proposed && proposed != now) outline(ui::canvas(), at, ui::theme().accent, 3, 3);
        sweep_place(at, model, results, sweep, i);
    }
    map_axes(map, names, results, sweep);
}

} // namespace armoedeval
