// SPDX-License-Identifier: EUPL-1.2
// What goes on paper: what the letter says first, and what comes with it.
#include "gui/views/dialogs/dialogs.hpp"

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

void choose_part(Rect& where, const char* label, bool& on)
{
    if (const auto pressed = ui::toggle(where.take_top(34), label, on)) on = *pressed;
}

/// Beside the Dutch one language, or none.
void choose_language(Rect& where, std::string& language, const Shell& shell)
{
    for (const auto& [code, label] : shell.languages) {
        bool on = language == code;
        choose_part(where, label.c_str(), on);
        if (on)
            language = code;
        else if (language == code)
            language.clear();
    }
}

/// Returns the height.
float choices_and_preview(Rect where, PaperChoice& paper, const Shell& shell)
{
    const std::vector<std::string>& letter = shell.letter;
    const float top = where.y;
    const Theme& theme = ui::theme();
    choose_part(where, "Met de achterkant: hoe het is berekend", paper.back);
    choose_part(where, "Met een kalender van twaalf maanden", paper.calendar);
    choose_part(where, "Grote letters", paper.large);
    if (!paper.for_coach) choose_language(where, paper.language, shell);
    choose_part(where, "Voor de coach: het dossier, met elk artikel en elke bron", paper.for_coach);
    where.take_top(12);
    if (paper.for_coach) return where.y - top;
    take_head(where, "DE BRIEF BEGINT ZO");
    for (const std::string& line : letter)
        take_paragraph(where, line, &line == &letter.front() ? Font::lead : Font::body, theme.text, 8);
    return where.y - top;
}

} // namespace

bool letter_dialog(Model& model, const Shell& shell)
{
    return ui::dialog("Brief voor de inwoner", {680, 700}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "brief", [&](Rect where) { return choices_and_preview(where, model.screen.brief, shell); });
        const ui::Enabled can{!shell.letter.empty(), "Kies eerst een situatie die na nu komt, en die te berekenen is."};
        if (footer_button(footer, "Toon in de browser", ui::Look::primary, can)) {
            close_dialog(model);
            model.screen.command = Command::brief_maken;
        }
        if (footer_button(footer, "Bewaar als PDF", ui::Look::plain, can)) model.screen.dialog = Dialog::brief_pdf;
        if (footer_button(footer, "Terug", ui::Look::quiet)) close_dialog(model);
    });
}

} // namespace armoedeval
