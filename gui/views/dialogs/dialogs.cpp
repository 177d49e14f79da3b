// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/dialogs/dialogs.hpp"

#include "gui/words/format.hpp"

namespace armoedeval {

using ui::Font;
using ui::Rect;

void close_dialog(Model& model)
{
    Screen& screen = model.screen;
    screen.dialog = Dialog::geen;
    screen.folder.clear();
    screen.file_name.clear();
    screen.may_replace.clear();
    screen.as_text = false;
    for (const char* draft : {"map", "/peildatum"}) screen.drafts.erase(draft);
}

Rect take_footer(Rect& inside)
{
    const Rect footer = inside.take_bottom(button_height);
    inside.take_bottom(12);
    ui::rule({inside.x, inside.bottom()}, inside.w); // what scrolls is cut off here
    return footer;
}

void scrolled(Rect where, const std::string& id, const std::function<float(Rect)>& inside)
{
    constexpr float bar = 10;
    where.w += bar;
    ui::scroll(where, id, inside);
}

bool footer_button(Rect& footer, const std::string& label, ui::Look look, const ui::Enabled& enabled)
{
    const Rect where = footer.take_right(ui::button_width(label));
    footer.take_right(8);
    const bool pressed = ui::button(where, label, look, enabled);
    return pressed || (look == ui::Look::primary && enabled.yes && ui::enter_is_free());
}

void take_paragraph(Rect& where, const std::string& text, Font font, ui::Color color, float gap)
{
    where.take_top(ui::paragraph(where, text, font, color) + gap);
}

void take_notice(Rect& where, const std::string& text, ui::Color ink, ui::Color tint, float gap)
{
    const float height = ui::paragraph_height(where.w - 24, text, Font::note) + 16;
    const Rect box = where.take_top(height);
    fill(ui::canvas(), box, tint, 8);
    outline(ui::canvas(), box, ink.faded(0.35f), 1, 8);
    ui::paragraph(box.inset(12, 8), text, Font::note, ink);
    where.take_top(gap);
}

void take_head(Rect& where, const std::string& text)
{
    ui::text(where.take_top(28), text, Font::small, ui::theme().second_text);
}

namespace {

std::string before_words(Command next)
{
    switch (next) {
    case Command::afsluiten: return " voordat het programma sluit?";
    case Command::openen: return " voordat u een ander bestand opent?";
    case Command::nu_diepste_openen:
    case Command::voorstel_diepste_openen: return " voordat u een ander huishouden opent?";
    case Command::voorstel_openen: return " voordat u een ander voorstel opent?";
    default: return " voordat u een nieuw huishouden begint?";
    }
}

} // namespace

bool unsaved_dialog(Model& model, const Shell& shell)
{
    return ui::dialog("Niet opgeslagen", {520, 236}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        const Command next = shell.waiting_for;
        const bool household = shell.unsaved && next != Command::voorstel_openen;
        const bool proposal =
            shell.unsaved_proposal && (next == Command::afsluiten || next == Command::voorstel_openen);
        const std::string lost = household && proposal ? "Het huishouden en het voorstel zijn niet opgeslagen."
                                 : proposal            ? "Het voorstel is niet opgeslagen."
                                                       : "U hebt wijzigingen die niet zijn opgeslagen.";
        take_paragraph(inside, lost, Font::lead, ui::theme().text, 8);
        take_paragraph(inside, "Wilt u opslaan" + before_words(next), Font::body, ui::theme().second_text);
        const auto answer = [&](const char* label, ui::Look look, Command command, bool ask_where = false) {
            if (!footer_button(footer, label, look)) return;
            close_dialog(model);
            if (ask_where) model.screen.dialog = Dialog::voorstel_opslaan;
            model.screen.command = command;
        };
        answer("Opslaan", ui::Look::primary, household ? Command::opslaan : Command::geen, !household);
        answer("Niet opslaan", ui::Look::danger, Command::toch_doorgaan);
        answer("Terug", ui::Look::quiet, Command::geen);
    });
}

bool changed_file_dialog(Model& model, const Shell& shell)
{
    return ui::dialog("Het bestand is veranderd", {620, 270}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        take_paragraph(inside,
                       shell.file_gone
                           ? shell.file_name +
                                 " staat niet meer waar het stond: iemand heeft het verplaatst of verwijderd."
                           : "Iemand heeft " + shell.file_name + " veranderd nadat u het opende.",
                       Font::lead, ui::theme().text, 8);
        take_paragraph(inside,
                       shell.file_gone
                           ? "Wilt u het daar opnieuw opslaan?"
                           : "Als u nu opslaat, gaat die verandering verloren. Met Openen ziet u het bestand "
                             "zoals het nu is.",
                       Font::body, ui::theme().second_text);
        const auto answer = [&](const char* label, ui::Look look, Command command, Dialog next = Dialog::geen) {
            if (!footer_button(footer, label, look)) return;
            close_dialog(model);
            model.screen.dialog = next;
            model.screen.command = command;
            model.screen.wanted_file = shell.file;
        };
        answer("Opslaan als\u2026", ui::Look::primary, Command::geen, Dialog::opslaan_als);
        answer("Toch opslaan", shell.file_gone ? ui::Look::plain : ui::Look::danger, Command::toch_opslaan);
        if (!shell.file_gone) answer("Openen", ui::Look::plain, Command::openen);
        answer("Terug", ui::Look::quiet, Command::geen);
    });
}

namespace {

/// One year of dates on which amounts start: "1 januari", "1 juli".
void year_of_dates(Rect row, Model& model, const std::vector<Date>& dates)
{
    const auto year = std::to_string(static_cast<int>(dates.front().year()));
    ui::text(row.take_left(64), year, Font::body_bold, ui::theme().text);
    const float width = (row.w - 8 * static_cast<float>(dates.size() - 1)) / static_cast<float>(dates.size());
    for (const Date& date : dates) {
        const bool chosen = model.question.peildatum == date;
        const std::string label = day_and_month(date) + "##" + to_iso(date);
        if (ui::button(row.take_left(width), label, chosen ? ui::Look::chosen : ui::Look::plain)) {
            model.question.peildatum = date;
            model.screen.drafts.erase("/peildatum");
        }
        row.take_left(8);
    }
}

float known_dates(Rect where, Model& model, const std::vector<Date>& dates)
{
    const float top = where.y;
    for (size_t i = 0; i < dates.size();) {
        std::vector<Date> year;
        for (; i < dates.size() && (year.empty() || dates[i].year() == year.front().year()); ++i)
            year.push_back(dates[i]);
        year_of_dates(where.take_top(button_height), model, year);
        where.take_top(8);
    }
    return where.y - top;
}

/// Any other day, typed. Returns the height.
float other_date(Rect where, Model& model)
{
    const float top = where.y;
    auto& drafts = model.screen.drafts;
    const auto draft = drafts.find("/peildatum");
    const std::string fault = draft == drafts.end() ? "" : typed_date(draft->second).fault;
    where.take_top(8);
    Rect row = where.take_top(button_height);
    ui::text(row.take_left((row.w + 64 + 8) / 2), "Andere dag", Font::body, ui::theme().text);
    const std::string shown = draft == drafts.end() ? field_date(model.question.peildatum) : draft->second;
    if (const auto text = ui::field(row, "Andere dag##/peildatum", shown, !fault.empty())) {
        const auto typed = typed_date(*text);
        drafts["/peildatum"] = *text;
        if (typed.value) {
            model.question.peildatum = *typed.value;
            drafts.erase("/peildatum");
        }
    }
    where.take_top(8);
    if (!fault.empty()) take_paragraph(where, fault, Font::note, ui::theme().negative, 8);
    return where.y - top;
}

float dates(Rect where, Model& model, const Results& results, const Shell& shell)
{
    const Theme& theme = ui::theme();
    const float top = where.y;
    take_paragraph(where,
                   "Bedragen in de wet veranderen op 1 januari en op 1 juli. Alle situaties worden berekend met "
                   "de regels van deze dag.",
                   Font::body, theme.second_text, 16);
    where.take_top(known_dates(where, model, shell.rule_dates));
    where.take_top(other_date(where, model));
    for (const Problem& fault : results.faults)
        if (fault.place == "/peildatum") take_notice(where, fault.what, theme.negative, theme.negative_tint);
    if (!results.unknown.empty()) take_notice(where, results.unknown, theme.uncertain, theme.uncertain_tint);
    return where.y - top;
}

} // namespace

bool date_dialog(Model& model, const Results& results, const Shell& shell)
{
    return ui::dialog("Regels van welke dag?", {540, 480}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "dagen", [&](Rect where) { return dates(where, model, results, shell); });
        if (footer_button(footer, "Klaar", ui::Look::primary)) close_dialog(model);
    });
}

Model dialogs(Model model, const Results& results, const Shell& shell)
{
    bool keep = true;
    switch (model.screen.dialog) {
    case Dialog::geen: return model;
    case Dialog::openen: keep = open_dialog(model, shell); break;
    case Dialog::opslaan_als: keep = save_dialog(model, shell); break;
    case Dialog::werk_verliezen: keep = unsaved_dialog(model, shell); break;
    case Dialog::datum: keep = date_dialog(model, results, shell); break;
    case Dialog::sneltoetsen: keep = keys_dialog(model); break;
    case Dialog::instellingen: keep = settings_dialog(model, shell); break;
    case Dialog::voorstel_openen: keep = proposal_open_dialog(model, shell); break;
    case Dialog::voorstel_opslaan: keep = proposal_save_dialog(model, shell); break;
    case Dialog::bevolking_kiezen: keep = population_open_dialog(model, shell); break;
    case Dialog::gevolgen_bewaren:
    case Dialog::bevolking_bewaren:
    case Dialog::reeks_bewaren:
    case Dialog::agenda_bewaren:
    case Dialog::brief_pdf:
    case Dialog::werkmap_bewaren: keep = table_save_dialog(model, shell); break;
    case Dialog::bestand_veranderd: keep = changed_file_dialog(model, shell); break;
    case Dialog::over: keep = about_dialog(model); break;
    case Dialog::brief: keep = letter_dialog(model, shell); break;
    case Dialog::papier: keep = paper_dialog(model, results); break;
    case Dialog::tabellen: keep = tables_dialog(model, shell); break;
    }
    if (!keep) close_dialog(model);
    return model;
}

} // namespace armoedeval
