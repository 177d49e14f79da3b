// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/months/months_parts.hpp"

#include "gui/words/format.hpp"
#include "gui/words/sentences_months.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Align;
using ui::Font;
using ui::Rect;

namespace {

constexpr float between_blocks = 9;

bool is_cost(MonthKind kind)
{
    return kind >= MonthKind::naar_schulden;
}

/// The place of a column in the timeline; nothing when it lies outside it.
std::optional<size_t> place_in(const Timeline& timeline, Date month)
{
    const int place = months_between(timeline.from, month);
    if (place < 0 || place >= static_cast<int>(timeline.months.size())) return {};
    return static_cast<size_t>(place);
}

/// The last month of the column that begins at a place.
size_t last_in(const Timeline& timeline, size_t place, const MonthColumns& columns)
{
    return std::min(place + static_cast<size_t>(columns.each), timeline.months.size()) - 1;
}

Rect amount_room(const MonthsLayout& layout, int column, float top, float row)
{
    Rect r = layout.columns.column(column, {0, top, 0, row});
    r.w -= std::max(8.f, r.w * 0.14f);
    return r;
}

/// The parts of the toeslagen that share a row.
std::vector<Part> parts_of_the_toeslagen()
{
    std::vector<Part> parts;
    for (const NamedEvent& event : event_kinds)
        if (row_of(event.kind) == MonthKind::overige_toeslagen) parts.push_back(event.part.value());
    return parts;
}

/// The colour of a kind; of several toeslagen together, one of each.
void swatch(Rect r, MonthKind kind)
{
    if (kind == MonthKind::overige_toeslagen) {
        Rect rest = r;
        const std::vector<Part> parts = parts_of_the_toeslagen();
        for (const Part part : parts)
            fill(ui::canvas(), rest.take_left(r.w / static_cast<float>(parts.size())), color_of(part).fill);
        return;
    }
    const PartColor color = color_of(kind, ui::theme());
    fill(ui::canvas(), r, color.fill, 3);
    outline(ui::canvas(), r, color.edge, 1, 3);
}

/// What is summed up over a column: from its first month, from its last, or over both and those between them.
struct SumRow {
    const char *name, *short_name;
    double (*amount)(const MonthSummary& first, const MonthSummary& last);
};
constexpr SumRow opening_row{"Saldo begin maand", "Begin",
                             [](const MonthSummary& first, const MonthSummary&) { return first.opening; }};
constexpr SumRow closing_row{"Saldo eind maand", "Eind",
                             [](const MonthSummary&, const MonthSummary& last) { return last.closing; }};
constexpr SumRow together_row{"Samen deze maand", "Samen", [](const MonthSummary& first, const MonthSummary& last) {
                                  return last.closing - first.opening;
                              }};
constexpr SumRow ahead_row{"Meer dan nu, opgeteld", "Verschil",
                           [](const MonthSummary&, const MonthSummary& last) { return last.ahead_of_staying; }};

void sum_row(float top, float row, const MonthsLayout& layout, const MonthsResult& months, const SumRow& sum)
{
    ui::text({layout.names.x, top, layout.names.w, row}, layout.narrow ? sum.short_name : sum.name, Font::note_bold,
             ui::theme().text);
    const Timeline& timeline = months.shown.timeline;
    for (int i = 0; i < layout.columns.count; ++i)
        if (const auto place = place_in(timeline, layout.columns.month(i))) {
            const size_t last = last_in(timeline, *place, layout.columns);
            const double amount = sum.amount(timeline.months[*place], timeline.months[last]);
            ui::text(amount_room(layout, i, top, row), whole(amount), Font::note_bold,
                     amount <= -0.5 ? ui::theme().negative : ui::theme().text, Align::right);
        }
}

void kind_row(float top, float row, const MonthsLayout& layout, const MonthsResult& months, const MonthRow& kind)
{
    Rect name{layout.names.x, top, layout.names.w, row};
    if (!layout.narrow) {
        swatch({name.x, name.middle().y - 7, 14, 14}, kind.kind);
        name.take_left(22);
    }
    Earned earned = earned_in(months.shown.timeline);
    earned.other = months.other;
    const std::string words = row_name(kind.kind, layout.narrow, earned);
    const bool fits = ui::text_width(words, Font::note) <= name.w;
    ui::text(name, words, fits ? Font::note : Font::small, ui::theme().text);
    for (int i = 0; i < layout.columns.count; ++i)
        if (const auto place = place_in(months.shown.timeline, layout.columns.month(i))) {
            bool any = false;
            double sum = 0;
            for (size_t m = *place; m <= last_in(months.shown.timeline, *place, layout.columns); ++m) {
                any = any || kind.any[m];
                sum += kind.per_month[m];
            }
            ui::text(amount_room(layout, i, top, row), any ? signed_whole(sum) : dash, Font::note,
                     any ? ui::theme().text : ui::theme().second_text, Align::right);
        }
}

std::string short_month(Date month)
{
    const std::string name = month_name(month);
    return name == "maart" ? "mrt" : name.substr(0, 3);
}

/// "mrt-mei 28"
std::string quarter_head(Date first, int months)
{
    const Date last = first + std::chrono::months(months - 1);
    const std::string year = std::to_string(static_cast<int>(last.year()));
    return short_month(first) + "\u2013" + short_month(last) + " " + year.substr(2);
}

/// "september", with the year where there is room or where it begins.
std::string head_of(Date month, bool with_year, float room)
{
    const std::string long_form = with_year ? month_in_words(month) : month_name(month);
    if (ui::text_width(long_form, Font::note_bold) <= room) return long_form;
    const std::string year = std::to_string(static_cast<int>(month.year()));
    return with_year ? short_month(month) + " " + year : short_month(month);
}

} // namespace

bool month_heads(Rect where, const MonthsLayout& layout)
{
    bool pressed = false;
    for (int i = 0; i < layout.columns.count; ++i) {
        const Date month = layout.columns.month(i);
        const Rect r = layout.columns.column(i, where);
        if (ui::area(r.inset(3, 3), "Dagen van " + month_in_words(month))) pressed = true;
        const std::string head = layout.columns.each > 1
                                     ? quarter_head(month, layout.columns.each)
                                     : head_of(month, i == 0 || month.month() == std::chrono::January, r.w - 8);
        ui::text(r, head, Font::note_bold, ui::theme().text, Align::center);
    }
    return pressed;
}

std::vector<const MonthRow*> rows_shown(const MonthsResult& months, const MonthColumns& columns)
{
    std::vector<const MonthRow*> rows;
    for (const MonthRow& row : months.rows) {
        bool any = false;
        for (int i = 0; i < columns.count; ++i)
            if (const auto place = place_in(months.shown.timeline, columns.month(i)))
                for (size_t m = *place; m <= last_in(months.shown.timeline, *place, columns); ++m)
                    any = any || row.any[m];
        if (any) rows.push_back(&row);
    }
    return rows;
}

float months_table_height(size_t rows, float row)
{
    return row * static_cast<float>(rows + 2) + 2 * between_blocks;
}

void months_table(float top, float row, const MonthsLayout& layout, const MonthsResult& months)
{
    const float left = layout.names.x, width = layout.columns.right() - left - 8;
    // Without the living costs a balance would climb: then the difference with staying stands there.
    if (!months.difference) {
        sum_row(top, row, layout, months, opening_row);
        top += row;
    }
    bool costs = false;
    for (const MonthRow* kind : rows_shown(months, layout.columns)) {
        if (is_cost(kind->kind) && !costs) {
            ui::rule({left, top + between_blocks / 2}, width);
            top += between_blocks;
        }
        costs = is_cost(kind->kind);
        kind_row(top, row, layout, months, *kind);
        top += row;
    }
    line(ui::canvas(), {left, top + between_blocks / 2}, {left + width, top + between_blocks / 2}, ui::theme().text, 1);
    top += between_blocks;
    if (!months.difference) return sum_row(top, row, layout, months, closing_row);
    sum_row(top, row, layout, months, together_row);
    sum_row(top + row, row, layout, months, ahead_row);
}

} // namespace armoedeval
