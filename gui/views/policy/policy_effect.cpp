// SPDX-License-Identifier: EUPL-1.2
// What a proposal does to the example households: a row each, with the hours at which less is left than at fewer hours.
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_policy.hpp"

#include <algorithm>
#include <array>

namespace armoedeval {

using ui::Color;
using ui::Font;
using ui::Rect;

namespace {

constexpr float most_hours = 40, dot = 5.5f, least_wide = 620, head_height = 34, axis_height = 26;
constexpr float wide_row = 50, narrow_row = 92, outcome_width = 172;

/// The parts of a row. In a narrow card the axis stands under the words.
struct Columns {
    Rect words, axis, outcome;
    bool wide;
    explicit Columns(Rect row) : wide(row.w >= least_wide)
    {
        if (wide) {
            outcome = row.take_right(outcome_width);
            words = row.take_left(row.w * 0.42f);
            axis = row.inset(24, 0);
            return;
        }
        Rect upper = row.take_top(46);
        outcome = upper.take_right(std::min(outcome_width, upper.w * 0.42f));
        words = upper;
        axis = row.inset(20, 0);
    }
};

float place_of(const Rect& axis, double at)
{
    return axis.x + axis.w * static_cast<float>(at / most_hours);
}

void mark(ui::Point at, bool proposed)
{
    const Color red = ui::theme().negative;
    circle(ui::canvas(), at, dot, proposed ? ui::theme().card : red, red, 2);
}

/// The dots of one law on its line, each with what is lost where there is room for it.
void dots(const Rect& axis, float y, const std::vector<Fall>& falls, bool proposed)
{
    for (size_t i = 0; i < falls.size(); ++i) {
        const Fall& fall = falls[i];
        const float x = place_of(axis, fall.deepest_at);
        mark({x, y}, proposed);
        const std::string amount = signed_whole(-fall.depth);
        const float width = ui::text_width(amount, Font::note_bold);
        const float left_end = i == 0 ? axis.x - 20 : place_of(axis, falls[i - 1].deepest_at) + dot + 44;
        const float right_end =
            i + 1 < falls.size() ? place_of(axis, falls[i + 1].deepest_at) - dot : axis.right() + 20;
        const Rect right{x + dot + 5, y - 10, width, 20}, left{x - dot - 5 - width, y - 10, width, 20};
        if (right.right() <= right_end)
            ui::text(right, amount, Font::note_bold, ui::theme().negative);
        else if (left.x >= left_end)
            ui::text(left, amount, Font::note_bold, ui::theme().negative);
        ui::tooltip({x - dot, y - dot, 2 * dot, 2 * dot},
                    (proposed ? "Met het voorstel: bij " : "Nu: bij ") + hours(fall.deepest_at) + " uur blijft er " +
                        euros(fall.depth) + " per maand minder over dan bij minder uren.");
    }
}

void falls_on_axis(const Rect& axis, const PolicyRow& row)
{
    if (row.situatie.empty() || (row.now.empty() && row.proposed.empty())) {
        const char* words = row.situatie.empty() ? "geen situatie met werk" : "geen daling bij meer uren";
        ui::text(axis, words, Font::note, ui::theme().second_text, ui::Align::center);
        return;
    }
    const float middle = axis.middle().y;
    const auto same_dot = [](const Fall& a, const Fall& b) {
        return a.deepest_at == b.deepest_at && a.depth == b.depth;
    };
    if (std::ranges::equal(row.now, row.proposed, same_dot)) { // one line says it for both
        dots(axis, middle, row.now, false);
        return;
    }
    const auto side = [&](const std::vector<Fall>& falls, float y, bool proposed) {
        if (falls.empty())
            ui::text({axis.x, y - 10, axis.w, 20}, proposed ? "geen daling meer" : "nu geen daling", Font::note,
                     ui::theme().second_text, ui::Align::center);
        dots(axis, y, falls, proposed);
    };
    side(row.now, middle - 11, false);
    side(row.proposed, middle + 11, true);
}

Color ink_of(const PolicyRow& row)
{
    if (!row.waarom_niet.empty()) return ui::theme().second_text;
    switch (row.uitkomst) {
    case Uitkomst::wint: return ui::theme().positive;
    case Uitkomst::verliest: return ui::theme().negative;
    case Uitkomst::wisselend: return ui::theme().uncertain;
    default: return ui::theme().second_text;
    }
}

/// "wint tot € 12" on one line, and "verliest tot € 5" on the next.
void outcome(Rect where, const PolicyRow& row)
{
    const std::string words = outcome_words(row);
    const auto lines = outcome_lines(row);
    const bool changes = row.waarom_niet.empty() && row.uitkomst != Uitkomst::gelijk;
    const Font font = changes ? Font::note_bold : Font::note;
    if (!row.waarom_niet.empty()) ui::tooltip(where, row.waarom_niet);
    if (ui::text_width(words, font) <= where.w || lines.size() == 1) {
        ui::text(where, words, font, ink_of(row), ui::Align::right);
        return;
    }
    ui::text({where.x, where.middle().y - 20, where.w, 20}, lines[0] + ",", font, ink_of(row), ui::Align::right);
    ui::text({where.x, where.middle().y, where.w, 20}, lines[1], font, ink_of(row), ui::Align::right);
}

void household_row(const Rect& where, const PolicyRow& row)
{
    Columns c(where);
    ui::rule({where.x, where.y}, where.w);
    Rect words = c.words.inset(0, (c.words.h - 42) / 2);
    ui::text(words.take_top(21), (row.open ? "Geopend: " : "") + row.naam, row.open ? Font::note_bold : Font::note,
             ui::theme().text);
    ui::text(words.take_top(21), row.waarom_niet.empty() ? row.situatie : row.waarom_niet, Font::small,
             ui::theme().second_text);
    if (row.waarom_niet.empty()) falls_on_axis(c.axis, row);
    outcome(c.outcome, row);
}

/// The hours above the rows, with a line down through all of them.
void hours_axis(const Rect& where, float bottom)
{
    const Columns c(where);
    const Rect axis{c.axis.x, where.y, c.axis.w, where.h};
    for (const int at : std::array{0, 8, 16, 24, 32, 40}) {
        const float x = place_of(axis, at);
        ui::text({x - 25, axis.y, 50, axis.h}, std::to_string(at) + (at == 40 ? " uur" : ""), Font::small,
                 ui::theme().second_text, ui::Align::center);
        if (c.wide) line(ui::canvas(), {x, where.bottom()}, {x, bottom}, ui::theme().line);
    }
}

void legend(Rect where)
{
    const auto item = [&](bool proposed, const char* words) {
        const float width = ui::text_width(words, Font::note) + 26;
        Rect r = where.take_right(width);
        mark({r.x + 8, r.middle().y}, proposed);
        r.take_left(20);
        ui::text(r, words, Font::note, ui::theme().text);
        where.take_right(8);
    };
    item(true, "met het voorstel");
    item(false, "nu");
}

} // namespace

float policy_effect(Rect where, const PolicyResult& result, bool scrolls)
{
    if (result.rows.empty()) return 0;
    constexpr float padding = 14;
    const bool wide = where.w - 2 * padding >= least_wide;
    const float row_height = wide ? wide_row : narrow_row;
    const float head_room = wide ? head_height : 2 * head_height;
    const float full = 2 * padding + head_room + axis_height + row_height * static_cast<float>(result.rows.size());
    if (scrolls) where.h = full;
    where.h = std::min(where.h, full);
    ui::card(where);
    Rect r = where.inset(padding + 2, padding);
    Rect head = r.take_top(head_height);
    legend(wide ? head.take_right(260) : r.take_top(head_height));
    const std::string title = "Waar minder overblijft bij meer uren, per maand";
    const bool fits = ui::text_width(title, Font::heading) <= head.w;
    ui::text(head, fits ? title : "Minder over bij meer uren, per maand", Font::heading, ui::theme().text);
    hours_axis({r.x, r.y, r.w - (scrolls ? 0 : 10), axis_height}, r.bottom());
    r.take_top(axis_height);
    const auto rows = [&](Rect inside) {
        const float top = inside.y;
        for (const PolicyRow& row : result.rows) household_row(inside.take_top(row_height), row);
        return inside.y - top;
    };
    if (scrolls)
        rows(r);
    else
        ui::scroll(r, "huishoudens", rows);
    return where.h;
}

} // namespace armoedeval
