// SPDX-License-Identifier: EUPL-1.2
// What to ask next: the questions that nobody answered and that can still move the amounts, widest first.
#include "engine/report/open_questions_words.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval::panel {

namespace {

constexpr const char* questions_place = "/nog te vragen";

/// Every part of the form in which a place can stand.
void unfold_to(Screen& screen, const std::string& place)
{
    for (size_t at = place.find('/', 1); at != std::string::npos; at = place.find('/', at + 1)) {
        screen.unfolded.insert(place.substr(0, at));
        screen.unfolded.insert(place.substr(0, at) + "/meer");
    }
    screen.unfolded.insert(place);
    if (lies_in(place, "/huishouden/vermogen")) screen.unfolded.insert({"/vermogen", "/vermogen/meer"});
}

/// The household of a question stands on the page; its place as it is there.
std::string onto_the_page(Model& model, const std::string& place)
{
    const std::string list = "/situaties/";
    const auto& situations = model.question.situaties;
    if (!place.starts_with(list)) {
        const auto of_file = [](const Situation& s) { return !s.huishouden; };
        if (!of_file(situations[model.screen.situation]))
            model.screen.situation =
                static_cast<size_t>(std::find_if(situations.begin(), situations.end(), of_file) - situations.begin());
        return place;
    }
    const size_t end = place.find('/', list.size());
    model.screen.situation = std::stoul(place.substr(list.size(), end - list.size()));
    const std::string inside = place.substr(end);
    return lies_in(inside, "/huishouden") ? inside : place;
}

bool is_typed(const std::string& place)
{
    return place.ends_with("/vermogen") || place.ends_with("/inkomen_per_jaar");
}

Model at_the_field(Model model, const std::string& place)
{
    const std::string here = onto_the_page(model, place);
    unfold_to(model.screen, here);
    if (is_typed(here)) ui::give_caret(here);
    return model;
}

constexpr float button_height = 32, between = 6;

/// The few answers beside each other, each as a press.
void answer_buttons(Column& column, const OpenQuestion& question)
{
    ui::Rect row = take(column, button_height + 4);
    row.h = button_height;
    for (const OpenAnswer& a : question.antwoorden) {
        const float width = std::min(ui::button_width(a.antwoord), column.width);
        if (width > row.w) {
            row = take(column, button_height + 4);
            row.h = button_height;
        }
        if (ui::button(row.take_left(width), a.antwoord + "##" + question.plaats))
            column.at_last = [give = a.geef](Model model) {
                give(model.question);
                return model;
            };
        row.take_left(between);
    }
}

void one_question(Column& column, const OpenQuestion& question)
{
    const ui::Rect where{column.x, column.y + 6, column.width, 0};
    column.y += 6 + ui::paragraph(where, question.vraag, ui::Font::note_bold, ui::theme().text);
    note(column, scheelt_words(question) + "; gerekend is " + question.gerekend);
    constexpr size_t most_buttons = 5;
    if (!question.bedrag && question.antwoorden.size() <= most_buttons) return answer_buttons(column, question);
    ui::Rect row = take(column, button_height + 4);
    row.h = button_height;
    if (ui::button(row.take_left(ui::button_width("Invullen")), "Invullen##" + question.plaats))
        column.at_last = [place = question.plaats](Model model) { return at_the_field(std::move(model), place); };
}

} // namespace

void questions_part(Column& column)
{
    const auto& open = column.results.open.vragen;
    if (open.empty() || !column.answered_now) return;
    // One row: the work below it must stay in sight.
    const std::string count = open.size() == 1 ? "Nog 1 vraag" : "Nog " + std::to_string(open.size()) + " vragen";
    if (!opens(column, questions_place, count, "tot " + euros(open.front().ten_hoogste))) return;
    opened(column, questions_place, [&] {
        for (const OpenQuestion& question : open) one_question(column, question);
    });
    rule(column);
}

} // namespace armoedeval::panel
