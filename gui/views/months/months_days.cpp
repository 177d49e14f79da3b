// SPDX-License-Identifier: EUPL-1.2
// Maanden: the list of days, and what comes after the shown months.
#include "gui/views/months/months_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_months.hpp"

#include "engine/base/whole_euros.hpp"

#include <algorithm>
#include <utility>

namespace armoedeval {

using ui::Align;
using ui::Font;
using ui::Rect;

namespace {

constexpr float day_row = 25, amount_width = 86, day_width = 34, month_gap = 8;

/// "ma", "di": a day in a list is found by it.
const char* weekday_of(Date day)
{
    static constexpr const char* names[] = {"zo", "ma", "di", "wo", "do", "vr", "za"};
    return names[std::chrono::weekday(day).c_encoding()];
}

PartColor color_of_event(EventKind kind)
{
    const MonthKind together = row_of(kind);
    if (together == MonthKind::overige_toeslagen) // one row in the table, but in the list each with its own colour
        return color_of(event_of(kind).part.value());
    return color_of(together, ui::theme());
}

/// Without the living costs the balance is left out: it would climb.
void group_line(Rect r, const DaysGroup& group, std::optional<double> opening)
{
    fill(ui::canvas(), r, ui::theme().accent_tint, 6);
    r = r.inset(10, 0);
    const Rect amount = r.take_right(amount_width);
    if (opening) ui::text(amount, cents(*opening), Font::note_bold, ui::theme().text, Align::right);
    if (const float width = ui::text_width(group.beside, Font::note); opening && r.w > width + 160)
        ui::text(r.take_right(width + 12), group.beside, Font::note, ui::theme().second_text);
    ui::text(r, group.title, Font::note_bold, ui::theme().text);
}

const std::string unsure = "onzeker";

float unsure_width()
{
    return ui::text_width(unsure, Font::small) + 20;
}

bool says_unsure(const MoneyEvent& event, float room)
{
    return event.uncertain && room > 240;
}

/// What is left of a line for what happens.
float words_width(float line, const MoneyEvent& event)
{
    const float room = line - 20 - 2 * amount_width - 12 - day_width - 28 - 20;
    return says_unsure(event, room) ? room - unsure_width() - 8 : room;
}

float event_height(float line, const MoneyEvent& event)
{
    return std::max(day_row, ui::paragraph_height(words_width(line, event), event.what, Font::note) + 4);
}

void event_line(Rect where, const MoneyEvent& event, bool new_day, std::optional<double> balance)
{
    Rect r{where.x + 10, where.y, where.w - 20, day_row};
    if (balance)
        ui::text(Rect(r).take_right(amount_width), cents(*balance), Font::note_bold,
                 *balance <= -half_a_cent ? ui::theme().negative : ui::theme().text, Align::right);
    r.take_right(amount_width);
    ui::text(r.take_right(amount_width + 12), (event.amount > 0 ? "+ " : "") + cents(event.amount), Font::note,
             ui::theme().text, Align::right);
    if (new_day) {
        ui::text(Rect(r).take_left(day_width - 10), std::to_string(static_cast<unsigned>(event.day.day())),
                 Font::note_bold, ui::theme().text, Align::right);
        ui::text({r.x + day_width - 4, r.y, 26, r.h}, weekday_of(event.day), Font::note, ui::theme().second_text);
    }
    r.take_left(day_width + 28);
    const PartColor color = color_of_event(event.kind);
    const Rect mark{r.x, r.middle().y - 6, 12, 12};
    fill(ui::canvas(), mark, color.fill, 3);
    outline(ui::canvas(), mark, color.edge, 1, 3);
    r.take_left(20);
    if (says_unsure(event, r.w))
        ui::chip(Rect(r.take_right(unsure_width())).inset(0, 2), unsure, Font::small, ui::theme().uncertain,
                 ui::theme().uncertain_tint);
    ui::paragraph({r.x, r.y + 2, words_width(where.w, event), 0}, event.what, Font::note, ui::theme().text);
}

TextBlock settlement_words(const Settlement& s, float inner)
{
    const bool back = s.amount < 0;
    const ui::Color ink = back ? ui::theme().negative : ui::theme().positive;
    TextBlock words;
    words.add(ui::canvas(), settlement_name(s), Font::note_bold, ui::theme().text, inner);
    words.lines.push_back({signed_whole(s.amount), Font::large_bold, ink});
    words.add(ui::canvas(), settlement_when(s), Font::note, ui::theme().second_text, inner);
    if (back && s.put_aside_per_month >= 0.5)
        words.add(ui::canvas(), "zet opzij: " + whole(enough_in_whole(s.put_aside_per_month)) + " per maand",
                  Font::note_bold, ui::theme().text, inner);
    return words;
}

/// A settlement in its plate.
void settlement_box(Rect box, const Settlement& s, const TextBlock& words)
{
    const bool back = s.amount < 0;
    const ui::Color ink = back ? ui::theme().negative : ui::theme().positive;
    fill(ui::canvas(), box, back ? ui::theme().negative_tint : ui::theme().positive_tint, 8);
    if (s.uncertain) hatched(ui::canvas(), {box.right() - 8, box.y + 5, 7, box.h - 10}, ui::theme().uncertain);
    if (s.uncertain || back) outline(ui::canvas(), box, (s.uncertain ? ui::theme().uncertain : ink).faded(0.5f), 1, 8);
    words.draw(ui::canvas(), {box.x + 10, box.y + 8});
}

} // namespace

std::vector<DaysGroup> days_groups(MonthsAs as, const MonthColumns& columns, const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    std::vector<DaysGroup> groups;
    if (as != MonthsAs::weken) {
        for (const MonthSummary& month : t.months)
            if (month.month >= columns.first && month.month < columns.end())
                groups.push_back(
                    {month.month, plus_months(month.month, 1), month_in_words(month.month), "begin van de maand"});
        return groups;
    }
    constexpr int weeks_before = 2, weeks_after = 14; // until a first wage that comes late has come
    for (int week = -weeks_before; week < weeks_after; ++week) {
        const Date monday = plus_days(monday_of(t.start), 7 * week), next = plus_days(monday, 7);
        if (monday < t.from || t.until <= monday) continue;
        groups.push_back({monday, next, day_and_month(monday) + " tot en met " + day_and_month(plus_days(next, -1)),
                          "begin van de week"});
    }
    return groups;
}

float months_days_height(float width, const std::vector<DaysGroup>& groups, const MonthsResult& months)
{
    float height = static_cast<float>(groups.size()) * (day_row + month_gap);
    for (const DaysGroup& group : groups)
        for (const MoneyEvent& event : months.shown.timeline.events)
            if (event.day >= group.from && event.day < group.until) height += event_height(width, event);
    return height;
}

void months_days(Rect where, const std::vector<DaysGroup>& groups, const MonthsResult& months)
{
    const Timeline& timeline = months.shown.timeline;
    const auto shown = [&](double amount) { return months.difference ? std::nullopt : std::optional(amount); };
    float y = where.y;
    for (const DaysGroup& group : groups) {
        double balance = timeline.months.front().opening;
        size_t i = 0;
        for (; i < timeline.events.size() && timeline.events[i].day < group.from; ++i)
            balance += timeline.events[i].amount;
        group_line({where.x, y, where.w, day_row}, group, shown(balance));
        y += day_row;
        Date before{};
        for (; i < timeline.events.size() && timeline.events[i].day < group.until; ++i) {
            const MoneyEvent& event = timeline.events[i];
            balance += event.amount;
            const bool last = i + 1 == timeline.events.size() || timeline.events[i + 1].day != event.day;
            const float height = event_height(where.w, event);
            event_line({where.x, y, where.w, height}, event, event.day != before, last ? shown(balance) : std::nullopt);
            before = event.day;
            y += height;
            if (last) ui::rule({where.x + 10, y}, where.w - 20);
        }
        y += month_gap;
    }
}

float months_later(Rect where, const MonthColumns& columns, const MonthsResult& months)
{
    Rect r = where;
    size_t shown = 0;
    double rest = 0;
    constexpr float line_of_rest = 48;
    for (const Settlement& s : months.settlements) {
        if (s.first < columns.end()) continue;
        const TextBlock words = settlement_words(s, r.w - 20);
        const float height = words.size(ui::canvas()).y + 16;
        if (rest != 0 || height + line_of_rest > r.h) {
            rest += s.amount;
            continue;
        }
        settlement_box(r.take_top(height), s, words);
        r.take_top(8);
        ++shown;
    }
    if (shown == 0 && rest == 0) {
        icon(ui::canvas(), Icon::tick, {r.x + 8, r.y + 11}, 14, ui::theme().positive, 2);
        const Rect words{r.x + 22, r.y, r.w - 22, r.h};
        r.take_top(ui::paragraph(words, "Geen rekening achteraf", Font::note, ui::theme().text) + 8);
    }
    if (rest != 0) {
        ui::text(r.take_top(20), shown ? "Later nog, samen:" : "Achteraf, samen:", Font::note, ui::theme().text);
        ui::text(r.take_top(24), signed_whole(rest), Font::body_bold, ui::theme().text);
    }
    return r.y - where.y;
}

} // namespace armoedeval
