// SPDX-License-Identifier: EUPL-1.2
// Maanden: the months around a change. What comes and goes on which day, the lowest point, and what is settled later.
#include "gui/chart/months_chart.hpp"
#include "gui/model/situations.hpp"
#include "gui/views/empty.hpp"
#include "gui/views/months/months_parts.hpp"
#include "gui/views/views.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_months.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr int near_single_months = 19, most_single_months = 25, far_each = 3; ///< with the month before the start
constexpr float head_height = 34, least_column = 108, least_narrow_column = 80;
constexpr float least_chart = 180, later_width = 166, tight_row = 21.5f, table_gap = 16;

/// Of a long timeline the months that are shown one by one; after them come quarters, which are estimates anyway. Who
/// looks at two years sees months.
int near_months(const Timeline& timeline)
{
    const int all = static_cast<int>(timeline.months.size());
    return all > most_single_months + far_each ? near_single_months : all;
}

/// The months that are seen: as many as fit, and never past an end. While the start is being dragged they stay, or they
/// would run away under the mouse.
MonthColumns columns_in(float left, float width, bool narrow, const Timeline& timeline, Model& model)
{
    const int all = static_cast<int>(timeline.months.size());
    const int fitting = static_cast<int>(width / (narrow ? least_narrow_column : least_column));
    std::optional<Date>& first = model.screen.first_month;
    int place = first ? months_between(timeline.from, *first) : 0;
    const int near = near_months(timeline);
    const int each = near < all && place >= near ? far_each : 1;
    const int begin = each == 1 ? 0 : near, columns = each == 1 ? near : (all - near + far_each - 1) / far_each;
    const int count = std::clamp(fitting, 1, std::max(columns, 1));
    if (first && !ui::held()) {
        place = begin + std::clamp((place - begin) / each, 0, columns - count) * each;
        first = place == 0 ? std::nullopt : std::optional<Date>(timeline.from + std::chrono::months(place));
    }
    return {first.value_or(timeline.from), count, left, width / static_cast<float>(count), each};
}

MonthsLayout layout_of(Rect card, const Timeline& timeline, Model& model)
{
    MonthsLayout layout;
    layout.card = card;
    layout.narrow = card.w < 700;
    const float padding = layout.narrow ? 10 : 18, gutter = layout.narrow ? 124 : 198;
    Rect r = card;
    layout.names = r.take_left(gutter);
    layout.names.take_left(padding);
    layout.names.w -= 4;
    if (!layout.narrow) layout.later = r.take_right(later_width);
    layout.columns = columns_in(r.x, r.w, layout.narrow, timeline, model);
    return layout;
}

/// Of a line in the list of days; beside it a bar may come.
float days_width(const MonthsLayout& layout)
{
    return layout.card.w - layout.later.w - 26;
}

/// To the months before and after, by button and by key.
void paging(Rect where, Model& model, const MonthsLayout& layout, const Timeline& timeline)
{
    const MonthColumns& columns = layout.columns;
    const bool before = columns.first > timeline.from, after = columns.end() < timeline.until;
    if (!before && !after) return;
    const int near = near_months(timeline), at = months_between(timeline.from, columns.first);
    const int page = std::max(1, columns.count - 1) * columns.each; // one column stays in view
    // Single months stop where the quarters begin; columns_in puts right what goes too far.
    const auto go = [&](int months) {
        int to = std::max(at + months, 0);
        if (columns.each == 1 && months > 0 && at + columns.count >= near)
            to = near;
        else if (columns.each == 1)
            to = std::min(to, std::max(near - columns.count, 0));
        else if (to < near)
            to = at > near ? near : near - 1;
        model.screen.first_month = timeline.from + std::chrono::months(to);
    };
    Rect r = where;
    if (ui::icon_button(r.take_left(28).inset(0, 3), Icon::chevron_left, "Maanden ervoor (PgUp)",
                        {before, "Dit zijn de eerste maanden."}))
        go(-page);
    r.take_left(6);
    if (ui::icon_button(r.take_left(28).inset(0, 3), Icon::chevron_right, "Maanden erna (PgDn)",
                        {after, "Dit zijn de laatste maanden."}))
        go(page);
    r.take_left(8);
    const int place = months_between(timeline.from, columns.first) + 1;
    const int all = static_cast<int>(timeline.months.size());
    const std::string which = std::to_string(place) + "\u2013" +
                              std::to_string(std::min(place + columns.count * columns.each - 1, all)) + " van " +
                              std::to_string(all);
    if (ui::text_width(which, Font::note) <= r.w) ui::text(r, which, Font::note, ui::theme().second_text);
    if (before && ui::pressed(ui::Key::page_up)) go(-page);
    if (after && ui::pressed(ui::Key::page_down)) go(page);
}

/// The start is taken along by its flag, or with Ctrl and an arrow.
Model drag_start(Model model, const Results& results, const MonthsChart& chart, const MonthColumns& columns)
{
    const Date start = results.months->shown.timeline.start;
    if (!chart.start_flag() || !results.faults.empty()) return model;
    const ui::Dragged to = ui::handle(*chart.start_flag(), "Start verslepen");
    ui::tooltip(*chart.start_flag(), "Versleep, of gebruik Ctrl met de pijltjes naar links en rechts");
    std::optional<Date> wanted;
    if (to.to_x && !chart.start_flag()->holds({*to.to_x, chart.start_flag()->middle().y})) {
        const float x = std::clamp(*to.to_x, columns.left + 1, columns.right() - 1);
        wanted = columns.month_at(x);
    }
    if (to.steps != 0) wanted = months_on(start, to.steps);
    if (!wanted || first_of_month(*wanted) == first_of_month(start)) return model;
    if (!model.screen.first_month) model.screen.first_month = columns.first;
    return with_start(std::move(model), *wanted);
}

std::optional<Date> end_of_work(const Scenario& question, Date start)
{
    if (!question.overgang || !question.overgang->einde_na_maanden) return {};
    return start + std::chrono::months(*question.overgang->einde_na_maanden);
}

/// Between the months, down to `height` of the card.
void column_lines(const MonthsLayout& layout, float height, Date start)
{
    Rect inside = layout.card.inset(1);
    inside.h = height - 2;
    for (int i = 0; i < layout.columns.count; ++i) {
        const Rect column = layout.columns.column(i, inside);
        if (layout.columns.month(i) == first_of_month(start))
            fill(ui::canvas(), column, ui::theme().accent_tint.faded(0.6f));
        line(ui::canvas(), {column.x, column.y}, {column.x, column.bottom()}, ui::theme().text.faded(0.15f));
    }
    if (layout.later.w > 0)
        line(ui::canvas(), {layout.later.x, inside.y}, {layout.later.x, layout.card.bottom() - 1}, ui::theme().line);
}

/// Right of the columns: what comes after them.
void later_column(Rect where, const MonthsLayout& layout, const Results& results)
{
    if (where.w <= 0) return;
    Rect r = where.inset(14, 0);
    ui::text(r.take_top(head_height), "later", Font::note_bold, ui::theme().text);
    r.take_top(6);
    if (const std::string note = future_rules_words(results.months->shown.timeline); !note.empty())
        ui::paragraph(r.take_bottom(ui::paragraph_height(r.w, note, Font::note) + 8), note, Font::note,
                      ui::theme().uncertain);
    months_later(r, layout.columns, *results.months);
}

/// The same under the table.
float later_under(Rect where, const MonthsLayout& layout, const Results& results)
{
    Rect r = where;
    ui::text(r.take_top(head_height), "Later", Font::note_bold, ui::theme().text);
    r.h = 1000;
    r.take_top(months_later(r, layout.columns, *results.months));
    const std::string note = future_rules_words(results.months->shown.timeline);
    if (!note.empty()) r.take_top(ui::paragraph(r, note, Font::note, ui::theme().uncertain));
    return r.y - where.y;
}

/// The line of the balance, with what can be dragged in it.
Model balance_chart(Rect where, Model model, const Results& results, const MonthsLayout& layout)
{
    const MonthColumns& columns = layout.columns;
    const MonthsResult& months = *results.months;
    if (!layout.narrow) {
        const bool difference = months.difference;
        ui::text({layout.names.x, where.y + 4, layout.names.w - 66, 21}, difference ? "Verschil" : "Saldo op",
                 Font::note_bold, ui::theme().text);
        ui::text({layout.names.x, where.y + 25, layout.names.w - 66, 21}, difference ? "met nu" : "uw rekening",
                 Font::note_bold, ui::theme().text);
        ui::text({layout.names.x, where.y + 46, layout.names.w - 66, 21}, difference ? "opgeteld" : "per dag",
                 Font::note, ui::theme().second_text);
        if (difference && results.faults.empty())
            model = with_usual_leefgeld({layout.names.x, where.bottom() - 44, layout.names.w - 60, 30},
                                        std::move(model), months.shown.timeline);
        if (columns.each > 1)
            ui::text({layout.names.x, where.y + 67, layout.names.w - 66, 21}, "geschat", Font::note,
                     ui::theme().uncertain);
    }
    const Rect plot{columns.left, where.y, columns.right() - columns.left, where.h};
    const bool labels = columns.width >= least_column - 20;
    const EuroRange balance = steady_range(model.screen.balance, balance_range(months, columns), ui::held() != 0);
    model.screen.balance = balance;
    const MonthsPicture picture{&months, columns, balance, end_of_work(results.question, months.shown.timeline.start),
                                labels};
    const MonthsChart chart(plot, picture, ui::theme(), ui::canvas());
    chart.draw(ui::canvas());
    return drag_start(std::move(model), results, chart, columns);
}

/// Where there is too little room the page scrolls, and the card is as high as it wants to be.
float least_card(const MonthsLayout& layout, const MonthsResult& months)
{
    const size_t rows = rows_shown(months, layout.columns).size();
    return head_height + least_chart + months_table_height(rows, tight_row) + table_gap;
}

/// The height of a line of the table; a high card has them further apart.
float row_height(float card, size_t rows)
{
    return std::clamp((card - head_height - 260) / (static_cast<float>(rows) + 3), tight_row, 28.f);
}

Model months_card(Rect where, Model model, const Results& results, bool scrolls)
{
    const MonthsResult& months = *results.months;
    const Timeline& timeline = months.shown.timeline;
    const MonthsLayout layout = layout_of(where, timeline, model);
    const size_t rows = rows_shown(months, layout.columns).size();
    const float row = row_height(where.h, rows);
    const bool days = model.screen.months_as != MonthsAs::maanden;
    const std::vector<DaysGroup> groups = days_groups(model.screen.months_as, layout.columns, months);
    const float full_list = months_days_height(days_width(layout), groups, months) + table_gap;
    const float lower = days && scrolls ? full_list : months_table_height(rows, row) + table_gap;
    ui::card(where);
    column_lines(layout, where.h - (days ? lower : 0), timeline.start);
    Rect r = where;
    const Rect heads = r.take_top(head_height);
    if (month_heads(heads, layout)) model.screen.months_as = MonthsAs::dagen;
    paging({layout.names.x, heads.y, layout.names.w, heads.h}, model, layout, timeline);
    later_column(layout.later, layout, results);
    Rect under = r.take_bottom(lower);
    ui::rule({where.x, under.y}, where.w - layout.later.w);
    model = balance_chart(r, std::move(model), results, layout);
    under.take_top(table_gap / 2);
    if (!days) {
        months_table(under.y, row, layout, months);
        return model;
    }
    under = {where.x + 8, under.y, days_width(layout) + 10, under.h - 4};
    const auto list = [&](Rect inside) {
        months_days({inside.x, inside.y, days_width(layout), inside.h}, groups, months);
        return full_list;
    };
    if (scrolls)
        list(under);
    else
        ui::scroll(under, "dagen", list);
    return model;
}

/// In a page that scrolls.
float card_height(Rect page, Model& model, const MonthsResult& months)
{
    const MonthsLayout layout = layout_of(page, months.shown.timeline, model);
    if (model.screen.months_as == MonthsAs::maanden) return least_card(layout, months);
    return head_height + least_chart +
           months_days_height(days_width(layout), days_groups(model.screen.months_as, layout.columns, months), months) +
           table_gap;
}

struct HeadLine {
    std::string words;
    Font font;
    ui::Color color;
};

/// The largest in which it stands on one line, of those that do not take the room of the chart.
Font sentence_font(const std::string& words, Rect page)
{
    const bool low = page.h < 420;
    if (!low && ui::text_width(words, Font::sentence) <= page.w) return Font::sentence;
    if (ui::text_width(words, Font::large_bold) <= page.w) return Font::large_bold;
    return low || page.w < 560 ? Font::heading : Font::large_bold;
}

std::vector<HeadLine> head_lines(Rect page, const Results& results)
{
    const std::string sentence = months_sentence(results.question, *results.months);
    const std::string faulty =
        results.faults.empty() ? "" : "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.";
    return {{faulty, Font::note_bold, ui::theme().negative},
            {sentence, sentence_font(sentence, page), ui::theme().text},
            {months_second(*results.months), page.h < 420 ? Font::body : Font::lead, ui::theme().second_text},
            {not_told(results.question), Font::note, ui::theme().uncertain},
            {leefgeld_words(results.question, results.months->shown.timeline), Font::note, ui::theme().uncertain}};
}

float head_lines_height(const std::vector<HeadLine>& lines, float width)
{
    float height = 0;
    for (const HeadLine& line : lines)
        if (!line.words.empty()) height += ui::paragraph_height(width, line.words, line.font);
    return height;
}

/// Returns the height that the page takes.
float months_page(Rect page, Model& model, const Results& results, bool scrolls)
{
    Rect r = page;
    for (const HeadLine& line : head_lines(page, results))
        if (!line.words.empty()) r.take_top(ui::paragraph(r, line.words, line.font, line.color));
    r.take_top(8);
    const Timeline& timeline = results.months->shown.timeline;
    const bool chart_first = page.w < 560; // on the smallest page the switches stand under it
    if (!chart_first) r.take_top(months_controls(r, model, timeline.start, timeline.gedrag) + 10);
    if (scrolls) r.h = card_height(r, model, *results.months);
    const MonthsLayout layout = layout_of(r, timeline, model);
    model = months_card(r, std::move(model), results, scrolls);
    r = {r.x, r.bottom() + 8, r.w, 0};
    if (chart_first) r.y += months_controls(r, model, timeline.start, timeline.gedrag);
    if (layout.narrow) r.y += later_under(r, layout, results);
    if (layout.narrow && results.months->difference && results.faults.empty()) {
        model = with_usual_leefgeld({r.x, r.y + 8, r.w, 34}, std::move(model), timeline);
        r.y += 50;
    }
    return r.y - page.y;
}

/// Why there is no timeline; the start can still be moved to where there is one.
Model not_computed(Rect r, Model model, const Results& results)
{
    const Font font = r.w < 760 ? Font::large_bold : Font::sentence;
    r.take_top(ui::paragraph(r, "De maanden zijn niet te berekenen.", font, ui::theme().text) + 4);
    r.take_top(ui::paragraph(r, results.months->not_computed, Font::lead, ui::theme().second_text) + 12);
    const Overgang told = results.question.overgang.value_or(Overgang{});
    const Date start = told.start.value_or(months_on(results.question.peildatum, 1));
    months_controls(r, model, start, told.gedrag);
    return model;
}

Model nothing_to_compare(Rect where, Model model, const Results& results)
{
    std::vector<size_t> others;
    for (size_t i = 1; i < results.situations.size(); ++i) others.push_back(i);
    ui::scroll(where, "maanden-leeg", [&](Rect r) {
        const float top = r.y;
        const Font font = r.w < 700 ? Font::large_bold : Font::sentence;
        const bool none = others.empty();
        r.take_top(ui::paragraph(r,
                                 none ? "Voeg eerst een situatie toe." : "Wat gaat er veranderen? Kies een situatie.",
                                 font, ui::theme().text) +
                   2);
        r.take_top(ui::paragraph(r, "U ziet dan per maand wat er binnenkomt en wat eruit gaat, rond de verandering.",
                                 Font::lead, ui::theme().second_text) +
                   16);
        if (!none) model = offers(r, std::move(model), results, others);
        const std::string add = "Situatie toevoegen";
        const Rect button = Rect(r.take_top(36)).take_left(ui::button_width(add, true));
        if (none && ui::button(button, add, ui::Look::primary, {}, Icon::plus))
            model = with_copied_situation(std::move(model));
        return r.y - top;
    });
    return model;
}

} // namespace

Model months_view(Rect where, Model model, const Results& results)
{
    if (results.situations.empty()) return nothing_to_show(where, std::move(model), results);
    const Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    if (!results.months) return nothing_to_compare(r, std::move(model), results);
    if (!results.months->not_computed.empty()) return not_computed(r, std::move(model), results);
    const MonthsLayout layout = layout_of(r, results.months->shown.timeline, model);
    const float head = head_lines_height(head_lines(r, results), r.w) + 8 + control_line + 10;
    if (!layout.narrow && r.h >= head + least_card(layout, *results.months)) {
        months_page(r, model, results, false);
        return model;
    }
    ui::scroll({r.x, r.y, r.w + 10, r.h}, "maanden", [&](Rect inside) {
        return months_page({inside.x, inside.y, inside.w, r.h}, model, results, true);
    });
    return model;
}

} // namespace armoedeval
