// SPDX-License-Identifier: EUPL-1.2
// Doen: what to report, apply for, stop or check, by date; what to bring, and what forgetting costs.
#include "gui/model/situations.hpp"
#include "gui/views/empty.hpp"
#include "gui/views/views.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/sentences_actions.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float wide_list = 860; // from here on a row has columns
constexpr float box_side = 26;

/// Where things stand in a row.
struct Columns {
    bool wide;
    Rect box, when, what, cost;

    explicit Columns(Rect row) : wide(row.w >= wide_list)
    {
        row = row.inset(wide ? 22 : 14, wide ? 12 : 10);
        box = row.take_left(box_side);
        row.take_left(wide ? 18 : 14);
        if (wide) {
            when = row.take_left(166);
            row.take_left(14);
            cost = row.take_right(std::clamp(row.w * 0.355f, 245.f, 310.f));
            row.take_right(20);
        }
        what = row;
    }
};

float bring_indent(const Rect& what)
{
    return what.w >= 380 ? 160.f : 0.f;
}

/// Where it is done, and by whom.
std::string where_and_by_whom(const Action& a)
{
    return a.with_whom + "; door: " + name_of(a.door);
}

/// What is to be done, where, and what to bring. Draws when asked; returns the height.
float what_part(Rect r, const Action& a, bool done, bool draw)
{
    const ui::Color ink = done ? ui::theme().second_text : ui::theme().text;
    const float indent = bring_indent(r);
    const std::string bring = indent > 0 ? a.bring : "meenemen: " + a.bring;
    const float where_width = indent > 0 ? indent - 6 : r.w;
    const float title = ui::paragraph_height(r.w, a.what, Font::heading);
    const float place = ui::paragraph_height(where_width, where_and_by_whom(a), Font::note);
    const float things = ui::paragraph_height(r.w - indent, bring, Font::note);
    if (draw) {
        ui::paragraph(r, a.what, Font::heading, ink);
        ui::paragraph({r.x, r.y + title, where_width, 0}, where_and_by_whom(a), Font::note, ink);
        const float below = indent > 0 ? 0 : place;
        ui::paragraph({r.x + indent, r.y + title + below, r.w - indent, 0}, bring, Font::note, ui::theme().second_text);
    }
    return title + (indent > 0 ? std::max(place, things) : place + things);
}

std::string no_amount(const Action& a)
{
    return capitalised(a.cost_words) + ".";
}

/// The price of forgetting, beside the row. Returns the height.
float cost_part(Rect r, const Action& a, bool done, bool draw)
{
    constexpr float amount_width = 72;
    const ui::Color ink = done ? ui::theme().second_text : ui::theme().text;
    if (!a.cost_of_forgetting) {
        if (draw) ui::paragraph(r, no_amount(a), Font::note, ui::theme().second_text);
        return ui::paragraph_height(r.w, no_amount(a), Font::note);
    }
    const float line = ui::line_height(Font::large_bold), small = ui::line_height(Font::note);
    Rect words = r;
    const Rect amount = words.take_left(amount_width);
    words.take_left(12);
    const float drop = (line - small) * 0.62f; // the words stand on the line of the digits
    if (draw) {
        ui::text({amount.x, r.y, amount.w, line}, whole(*a.cost_of_forgetting), Font::large_bold,
                 done ? ui::theme().second_text : ui::theme().negative, ui::Align::right);
        ui::paragraph({words.x, r.y + drop, words.w, 0}, a.cost_words, Font::note, ink);
    }
    return std::max(line, drop + ui::paragraph_height(words.w, a.cost_words, Font::note));
}

/// The price of forgetting below the rest, where there is no room beside it.
float cost_line(Rect r, const Action& a, bool done, bool draw)
{
    const bool costs = a.cost_of_forgetting.has_value();
    const std::string words =
        costs ? "als u het vergeet: " + whole(*a.cost_of_forgetting) + " " + a.cost_words : no_amount(a);
    const Font font = costs ? Font::note_bold : Font::note;
    if (draw) ui::paragraph(r, words, font, costs && !done ? ui::theme().negative : ui::theme().second_text);
    return ui::paragraph_height(r.w, words, font);
}

float when_part(Rect r, const Action& a, bool done, bool draw)
{
    const std::string note = when_note(a);
    const float head = ui::line_height(Font::heading);
    if (draw) {
        const ui::Color ink = a.past ? ui::theme().negative : ui::theme().text;
        ui::text({r.x, r.y, r.w, head}, when_line(a), Font::heading, done ? ui::theme().second_text : ink);
        ui::paragraph({r.x, r.y + head, r.w, 0}, note, Font::note,
                      a.date_uncertain ? ui::theme().uncertain : ui::theme().second_text);
    }
    return head + (note.empty() ? 0 : ui::paragraph_height(r.w, note, Font::note));
}

/// When on one line, where there are no columns.
float when_above(Rect r, const Action& a, bool draw)
{
    const std::string note = when_note(a);
    const std::string words = when_line(a) + (note.empty() ? "" : ", " + note);
    if (draw) ui::paragraph(r, words, Font::note, a.date_uncertain ? ui::theme().uncertain : ui::theme().second_text);
    return ui::paragraph_height(r.w, words, Font::note);
}

/// Everything of a row. Draws when asked; returns the height, without its edges.
float row_content(const Columns& c, const Action& a, bool done, bool draw)
{
    if (c.wide)
        return std::max(
            {what_part(c.what, a, done, draw), cost_part(c.cost, a, done, draw), when_part(c.when, a, done, draw)});
    Rect r = c.what;
    r.take_top(when_above(r, a, draw));
    r.take_top(what_part(r, a, done, draw) + 2);
    return r.y - c.what.y + cost_line(r, a, done, draw);
}

/// The heads of the columns. Takes their room off `r`.
void column_heads(Rect& r)
{
    const Columns c(r);
    if (!c.wide) return;
    const float y = r.take_top(36).y;
    const auto head = [&](const Rect& column, float indent, const std::string& words) {
        ui::text({column.x + indent, y, column.w - indent, 36}, words, Font::note, ui::theme().second_text);
    };
    const float indent = bring_indent(c.what);
    head(c.when, 0, "wanneer");
    head(indent > 0 ? Rect{c.what.x, c.what.y, indent - 14, 0} : c.what, 0, "wat en waar");
    if (indent > 0) head(c.what, indent, "meenemen");
    head(c.cost, 0, "als u het vergeet");
}

/// One thing to do, to tick off. Takes its room off `r`.
Model row(Rect& r, Model model, const Action& a, bool next, bool first)
{
    auto& ticked_off = model.question.gedaan;
    const Gedaan key = done_key(a);
    const bool done = ticked_off.contains(key);
    const float content = row_content(Columns(r), a, done, false);
    const float edges = r.w >= wide_list ? 24.f : 20.f;
    const Rect where = r.take_top(std::max(content, box_side) + edges);
    if (next) {
        fill(ui::canvas(), where.inset(2, 2), ui::theme().accent_tint.faded(0.6f), 8);
        fill(ui::canvas(), {where.x + 5, where.y + 9, 4, where.h - 18}, ui::theme().accent, 2);
    }
    if (!first) ui::rule({where.x, where.y}, where.w);
    const Columns c(where);
    const Rect box{c.box.x, where.middle().y - box_side / 2, box_side, box_side};
    if (const auto ticked = ui::tick_row(where.inset(3), box, a.what + "##" + to_iso(a.before) + " " + a.what, done)) {
        if (*ticked)
            ticked_off.insert(key);
        else
            ticked_off.erase(key);
    }
    row_content(c, a, done, true);
    return model;
}

/// The card with all that is to be done. Returns its height.
float list_height(const Rect& r, const Model& model, const ActionList& list)
{
    float height = r.w >= wide_list ? 36 : 0;
    for (const Action& a : list.actions) {
        const float content = row_content(Columns(r), a, model.question.gedaan.contains(done_key(a)), false);
        height += std::max(content, box_side) + (r.w >= wide_list ? 24.f : 20.f);
    }
    return height;
}

Model list_card(Rect& r, Model model, const ActionList& list)
{
    Rect card = r.take_top(list_height(r, model, list));
    ui::card(card);
    column_heads(card);
    const auto open = [&](const Action& a) { return !model.question.gedaan.contains(done_key(a)); };
    const auto next = std::find_if(list.actions.begin(), list.actions.end(), open);
    for (auto a = list.actions.begin(); a != list.actions.end(); ++a)
        model = row(card, std::move(model), *a, a == next, a == list.actions.begin() && card.w < wide_list);
    return model;
}

/// The list in a calendar, or as text.
void take_along(Rect& r, Model& model)
{
    r.take_top(12);
    Rect row = r.take_top(36);
    const std::string calendar = "In de agenda zetten\u2026", text = "Als tekst kopi\u00ebren";
    if (ui::button(row.take_left(ui::button_width(calendar)), calendar)) model.screen.dialog = Dialog::agenda_bewaren;
    row.take_left(8);
    if (ui::button(row.take_left(ui::button_width(text)), text)) model.screen.command = Command::tekst_kopieren;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& p : parts) text += (text.empty() ? "" : " · ") + p;
    return text;
}

/// A chip with what belongs to it. Takes its room off `r`.
void aside(Rect& r, const std::string& name, const std::vector<std::string>& parts, ui::Color ink, ui::Color tint)
{
    if (parts.empty()) return;
    r.take_top(12);
    Rect words = r;
    const float width = 122, height = 32;
    ui::chip({words.x, words.y, width, height}, name, Font::body_bold, ink, tint);
    words.take_left(width);
    const std::string text = joined(parts);
    const float lines = ui::paragraph_height(words.w, text, Font::note), drop = 5;
    ui::paragraph({words.x, words.y + drop, words.w, 0}, text, Font::note, ui::theme().text);
    r.take_top(std::max(height, lines + drop));
}

/// The sentence and what the list is about. Takes its room off `r`.
void sentences(Rect& r, const Model& model, const Results& results)
{
    const ActionsResult& found = *results.actions;
    if (!results.faults.empty())
        r.take_top(ui::paragraph(r, "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.",
                                 Font::note_bold, ui::theme().negative));
    const bool small = r.w < 760;
    r.take_top(ui::paragraph(r, actions_sentence(found.list, model.question.gedaan),
                             small ? Font::large_bold : Font::sentence, ui::theme().text));
    const std::string about =
        results.question.situaties.at(found.situation).titel + ", vanaf " + in_words(found.list.start) + ".";
    r.take_top(ui::paragraph(r, about + (r.w < wide_list ? "" : " Rechts staat wat het kost als u het vergeet."),
                             small ? Font::note : Font::lead, ui::theme().second_text) +
               (small ? 8 : 12));
}

void nothing_to_do(Rect& r, const std::string& sentence, const std::string& second)
{
    r.take_top(ui::paragraph(r, sentence, r.w < 760 ? Font::large_bold : Font::sentence, ui::theme().text) + 2);
    r.take_top(ui::paragraph(r, second, Font::lead, ui::theme().second_text) + 16);
}

/// Nothing changes in the first situation: choose another, or make one.
Model choose_situation(Rect& r, Model model, const Results& results)
{
    std::vector<size_t> others;
    for (size_t i = 1; i < results.situations.size(); ++i) others.push_back(i);
    const bool none = others.empty();
    nothing_to_do(r, none ? "Voeg eerst een situatie toe." : "Wat gaat er veranderen? Kies een situatie.",
                  "U ziet dan wat u moet regelen, en wanneer.");
    if (!none) return offers(r, std::move(model), results, others);
    const std::string add = "Situatie toevoegen";
    if (ui::button(Rect(r.take_top(36)).take_left(ui::button_width(add, true)), add, ui::Look::primary, {}, Icon::plus))
        model = with_copied_situation(std::move(model));
    return model;
}

/// Everything, from the top of `r`. Returns its height.
float content(Rect r, Model& model, const Results& results)
{
    const float top = r.y;
    const ActionsResult& found = *results.actions;
    if (!found.not_computed.empty()) {
        nothing_to_do(r, "De lijst kan nog niet worden gemaakt.", found.not_computed);
        return r.y - top;
    }
    sentences(r, model, results);
    if (!found.list.actions.empty()) {
        model = list_card(r, std::move(model), found.list);
        take_along(r, model);
    }
    const Theme& t = ui::theme();
    aside(r, "Gaat vanzelf", found.list.by_itself, t.positive, t.positive_tint);
    aside(r, "Vragen", found.list.to_ask, t.uncertain, t.uncertain_tint);
    return r.y - top + 4;
}

} // namespace

Model actions_view(Rect where, Model model, const Results& results)
{
    if (results.situations.empty()) return nothing_to_show(where, std::move(model), results);
    const Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    ui::scroll({r.x, r.y, r.w + 8, r.h}, "doen", [&](Rect inside) {
        if (results.actions) return content(inside, model, results);
        const float top = inside.y;
        model = choose_situation(inside, std::move(model), results);
        return inside.y - top;
    });
    return model;
}

} // namespace armoedeval
