// Maanden: the months around a change. What comes and goes on which day, the lowest point, and what is settled later.
#include "gui/chart/months_chart.hpp"
#include "gui/format.hpp"
#include "gui/sentences_months.hpp"
#include "gui/views/hours_empty.hpp"
#include "gui/views/months_parts.hpp"
#include "gui/views/views.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float head_height = 34, control_height = 34, least_column = 108, least_narrow_column = 80;
constexpr float least_chart = 180, later_width = 166, tight_row = 22;

Overgang& overgang_of(Model& model)
{
    if (!model.question.overgang) model.question.overgang.emplace();
    return *model.question.overgang;
}

Model with_start(Model model, Date start)
{
    overgang_of(model).start = start;
    return model;
}

/// The first of the month so many months on: a start is moved by whole months.
Date months_on(Date date, int months)
{
    return first_of_month(date) + std::chrono::months(months);
}

/// The months that are seen: as many as fit, and never past an end. While the start is being dragged they stay, or they
/// would run away under the mouse.
MonthColumns columns_in(float left, float width, bool narrow, const Timeline& timeline, Model& model)
{
    const int all = static_cast<int>(timeline.months.size());
    const int fitting = static_cast<int>(width / (narrow ? least_narrow_column : least_column));
    const int count = std::clamp(fitting, 1, std::max(all, 1));
    std::optional<Date>& first = model.screen.first_month;
    if (first && !ui::held()) {
        const int place = std::clamp(months_between(timeline.from, *first), 0, all - count);
        first = place == 0 ? std::nullopt : std::optional<Date>(timeline.from + std::chrono::months(place));
    }
    return {first.value_or(timeline.from), count, left, width / static_cast<float>(count)};
}

MonthsLayout layout_of(Rect card, const Timeline& timeline, Model& model)
{
    MonthsLayout layout;
    layout.card = card;
    layout.narrow = card.w < 700;
    const float padding = layout.narrow ? 10 : 18, gutter = layout.narrow ? 112 : 194;
    Rect r = card;
    layout.names = r.take_left(gutter);
    layout.names.take_left(padding);
    layout.names.w -= 4;
    if (!layout.narrow) layout.later = r.take_right(later_width);
    layout.columns = columns_in(r.x, r.w, layout.narrow, timeline, model);
    return layout;
}

/// The month of the start, with a step back and a step on.
Model start_stepper(Rect r, Model model, Date start)
{
    if (ui::icon_button(r.take_left(r.h), Icon::chevron_left, "Een maand eerder beginnen"))
        model = with_start(std::move(model),
                           start.day() == std::chrono::day{1} ? months_on(start, -1) : months_on(start, 0));
    if (ui::icon_button(r.take_right(r.h), Icon::chevron_right, "Een maand later beginnen"))
        model = with_start(std::move(model), months_on(start, 1));
    ui::text(r, in_words(start), Font::note_bold, ui::theme().text, ui::Align::center);
    return model;
}

const std::vector<std::string>& behaviours()
{
    static const std::vector<std::string> all{"meteen", "3 maanden later", "niet"};
    return all;
}

/// Start, behaviour, and months or days; on as many lines as they need. Returns their height.
float controls(Rect where, Model& model, Date start, Gedrag gedrag)
{
    const std::vector<std::string> views{"Maanden", "Dagen"};
    const std::array words{std::string("Start werk"), std::string("Aan Toeslagen gemeld")};
    const float label[] = {ui::text_width(words[0], Font::note) + 10, ui::text_width(words[1], Font::note) + 10};
    const float widths[] = {label[0] + 2 * control_height + ui::text_width("1 september 2026", Font::note_bold) + 16,
                            label[1] + ui::segmented_width(behaviours()), ui::segmented_width(views)};
    constexpr float gap = 20, line_gap = 8;
    float x = where.x, y = where.y;
    for (size_t i = 0; i < 3; ++i) {
        if (x > where.x && x + widths[i] > where.right()) x = where.x, y += control_height + line_gap;
        Rect r{x, y, std::min(widths[i], where.right() - x), control_height};
        x += widths[i] + gap;
        if (i == 2 && y == where.y) r.x = where.right() - r.w;
        if (i < 2) ui::text(r.take_left(label[i]), words[i], Font::note, ui::theme().second_text);
        if (i == 0) model = start_stepper(r, std::move(model), start);
        if (i == 1)
            if (const auto chosen = ui::segmented(r, "Aan Toeslagen gemeld", behaviours(), static_cast<size_t>(gedrag)))
                overgang_of(model).gedrag = static_cast<Gedrag>(*chosen);
        if (i == 2)
            if (const auto chosen = ui::segmented(r, "Beeld", views, model.screen.days)) model.screen.days = *chosen;
    }
    return y + control_height - where.y;
}

/// To the months before and after, by button and by key.
void paging(Rect where, Model& model, const MonthsLayout& layout, const Timeline& timeline)
{
    const MonthColumns& columns = layout.columns;
    const bool before = columns.first > timeline.from, after = columns.end() < timeline.until;
    if (!before && !after) return;
    const auto go = [&](int months) {
        const Date last = timeline.until - std::chrono::months(columns.count);
        model.screen.first_month =
            std::clamp(Date(columns.first + std::chrono::months(months)), timeline.from, std::max(last, timeline.from));
    };
    const int page = std::max(1, columns.count - 1); // one month stays in view
    Rect r = where;
    if (ui::icon_button(r.take_left(28).inset(0, 3), Icon::chevron_left, "Maanden ervoor (PgUp)", before)) go(-page);
    r.take_left(6);
    if (ui::icon_button(r.take_left(28).inset(0, 3), Icon::chevron_right, "Maanden erna (PgDn)", after)) go(page);
    r.take_left(8);
    const int place = months_between(timeline.from, columns.first) + 1;
    const std::string which = std::to_string(place) + "\u2013" + std::to_string(place + columns.count - 1) + " van " +
                              std::to_string(timeline.months.size());
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
        line(ui::canvas(), {column.x, column.y}, {column.x, column.bottom()}, ui::theme().line);
    }
    if (layout.later.w > 0)
        line(ui::canvas(), {layout.later.x, inside.y}, {layout.later.x, layout.card.bottom() - 1}, ui::theme().line);
}

/// What the amounts of these months rest on and leave out.
std::vector<std::string> notes_of(const Results& results)
{
    std::vector<std::string> notes;
    for (std::string words : {future_rules_words(results.months->shown.timeline), not_told(results.question)})
        if (!words.empty()) notes.push_back(std::move(words));
    return notes;
}

constexpr float note_gap = 8;

float notes_height(const std::vector<std::string>& notes, float width)
{
    float height = 0;
    for (const std::string& words : notes) height += ui::paragraph_height(width, words, Font::note) + note_gap;
    return height;
}

void draw_notes(Rect r, const std::vector<std::string>& notes)
{
    for (const std::string& words : notes)
        r.take_top(ui::paragraph(r, words, Font::note, ui::theme().uncertain) + note_gap);
}

/// Right of the columns: what comes after them.
void later_column(Rect where, const MonthsLayout& layout, const Results& results)
{
    if (where.w <= 0) return;
    Rect r = where.inset(14, 0);
    ui::text(r.take_top(head_height), "later", Font::note_bold, ui::theme().text);
    r.take_top(6);
    const std::vector<std::string> notes = notes_of(results);
    draw_notes(r.take_bottom(notes_height(notes, r.w) + 4), notes);
    months_later(r, layout.columns, *results.months);
}

/// The same under the table.
float later_under(Rect where, const MonthsLayout& layout, const Results& results)
{
    Rect r = where;
    ui::text(r.take_top(head_height), "Later", Font::note_bold, ui::theme().text);
    r.h = 1000;
    r.take_top(months_later(r, layout.columns, *results.months));
    const std::vector<std::string> notes = notes_of(results);
    draw_notes(r, notes);
    return r.y + notes_height(notes, r.w) - where.y;
}

/// The line of the balance, with what can be dragged in it.
Model balance_chart(Rect where, Model model, const Results& results, const MonthsLayout& layout)
{
    const MonthColumns& columns = layout.columns;
    const MonthsResult& months = *results.months;
    if (!layout.narrow) {
        ui::text({layout.names.x, where.y + 4, layout.names.w - 66, 21}, "Saldo op", Font::note_bold, ui::theme().text);
        ui::text({layout.names.x, where.y + 25, layout.names.w - 66, 21}, "uw rekening", Font::note_bold,
                 ui::theme().text);
        ui::text({layout.names.x, where.y + 46, layout.names.w - 66, 21}, "per dag", Font::note,
                 ui::theme().second_text);
    }
    const Rect plot{columns.left, where.y, columns.right() - columns.left, where.h};
    const bool labels = columns.width >= least_column - 20;
    const MonthsPicture picture{&months, columns, end_of_work(results.question, months.shown.timeline.start), labels};
    const MonthsChart chart(plot, picture, ui::theme(), ui::canvas());
    chart.draw(ui::canvas());
    return drag_start(std::move(model), results, chart, columns);
}

float least_card(const MonthsResult& months)
{
    return head_height + least_chart + months_table_height(months, tight_row) + 16;
}

/// Returns the height of the card: that of `where`, or more where the page scrolls.
float months_card(Rect where, Model& model, const Results& results, bool scrolls)
{
    const MonthsResult& months = *results.months;
    const Timeline& timeline = months.shown.timeline;
    const MonthsLayout layout = layout_of(where, timeline, model);
    const bool days = model.screen.days;
    const float lines = months_table_height(months, 1) > 0 ? static_cast<float>(months.rows.size() + 2) : 0;
    const float row = std::clamp((where.h - head_height - 240) / (lines + 1.5f), tight_row, 27.f);
    const float table = months_table_height(months, row) + 16;
    ui::card(where);
    column_lines(layout, where.h - (days ? table : 0), timeline.start);
    Rect r = where;
    const Rect heads = r.take_top(head_height);
    if (month_heads(heads, layout)) model.screen.days = true;
    paging({layout.names.x, heads.y, layout.names.w, heads.h}, model, layout, timeline);
    later_column(layout.later, layout, results);
    Rect under = r.take_bottom(table);
    ui::rule({where.x, under.y}, where.w - layout.later.w);
    model = balance_chart(r, std::move(model), results, layout);
    under.take_top(8);
    if (!days) {
        months_table(under.y, row, layout, months);
        return where.h;
    }
    under = {where.x + 8, under.y, where.w - layout.later.w - 16, under.h - 8};
    if (scrolls) return under.y + months_days(under, layout.columns, months) - where.y;
    ui::scroll(under, "dagen", [&](Rect inside) { return months_days(inside, layout.columns, months); });
    return where.h;
}

struct HeadLine {
    std::string words;
    Font font;
    ui::Color color;
};

std::vector<HeadLine> head_lines(Rect page, const Results& results)
{
    const bool low = page.h < 420;
    const Font font = page.w < 560 ? Font::heading : page.w < 760 || low ? Font::large_bold : Font::sentence;
    std::vector<HeadLine> lines;
    if (!results.faults.empty())
        lines.push_back({"De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.", Font::note_bold,
                         ui::theme().negative});
    lines.push_back({months_sentence(results.question, *results.months), font, ui::theme().text});
    lines.push_back(
        {months_second(results.question, *results.months), low ? Font::body : Font::lead, ui::theme().second_text});
    return lines;
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
    r.take_top(controls(r, model, timeline.start, timeline.gedrag) + 10);
    if (scrolls) r.h = least_card(*results.months);
    const float card = months_card(r, model, results, scrolls);
    r.take_top(card + 8);
    const MonthsLayout layout = layout_of({page.x, r.y, page.w, 0}, timeline, model);
    if (scrolls && layout.narrow) r.take_top(later_under(r, layout, results));
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
    controls(r, model, start, told.gedrag);
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
        if (none && ui::button(button, add, ui::Look::primary, true, Icon::plus))
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
    const float head = head_lines_height(head_lines(r, results), r.w) + 8 + 2 * control_height + 10;
    if (r.w >= 700 && r.h >= head + least_card(*results.months)) {
        months_page(r, model, results, false);
        return model;
    }
    ui::scroll({r.x, r.y, r.w + 10, r.h}, "maanden", [&](Rect inside) {
        return months_page({inside.x, inside.y, inside.w, r.h}, model, results, true);
    });
    return model;
}

} // namespace armoedeval
