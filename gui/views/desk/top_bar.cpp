// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/views.hpp"

#include "gui/model/situations.hpp"
#include "gui/words/format.hpp"

#include <numeric>
#include <utility>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

struct Entry {
    const char* words;
    Command command = Command::geen;
    Dialog dialog = Dialog::geen;
};
constexpr Entry entries[] = {{"Nieuw huishouden", Command::nieuw},
                             {"Openen…", Command::geen, Dialog::openen},
                             {"Opslaan", Command::opslaan},
                             {"Opslaan als…", Command::geen, Dialog::opslaan_als},
                             {"Alles als tekst kopiëren", Command::tekst_kopieren},
                             {"Brief voor de inwoner…", Command::geen, Dialog::brief},
                             {"Papier ernaast leggen…", Command::geen, Dialog::papier},
                             {"Bedragen als tabel kopiëren", Command::bedragen_kopieren},
                             {"Rekendatum kiezen…", Command::geen, Dialog::datum},
                             {"Nieuwe bedragen invullen…", Command::geen, Dialog::tabellen},
                             {"Sneltoetsen", Command::geen, Dialog::sneltoetsen},
                             {"Instellingen", Command::geen, Dialog::instellingen},
                             {"Over dit programma", Command::geen, Dialog::over},
                             {"Afsluiten", Command::afsluiten}};

void menu(Rect where, Model& model)
{
    std::vector<std::string> words;
    for (const Entry& e : entries) words.push_back(e.words);
    if (const auto chosen = ui::menu(where, "Menu", words)) {
        model.screen.command = entries[*chosen].command;
        if (entries[*chosen].dialog != Dialog::geen) model.screen.dialog = entries[*chosen].dialog;
    }
}

/// Amounts of the law change in January and July.
bool in_the_same_half_year(Date a, Date b)
{
    const auto half = [](Date d) { return static_cast<unsigned>(d.month()) > 6; };
    return a.year() == b.year() && half(a) == half(b);
}

/// The rules and the municipality, pressable; right-aligned in what is left. Rules of another half-year stand out: they
/// come with a file, and a coach may not know.
void rules(Rect where, Model& model, Date today)
{
    const Date day = model.question.peildatum;
    const bool of_now = in_the_same_half_year(day, today);
    const std::string before = of_now ? "Regels: " : day < today ? "Oude regels: " : "Regels van later: ";
    const std::string date = in_words(day);
    const std::string& gemeente = model.question.huishouden.gemeentelijk.gemeente;
    std::string after = gemeente.empty() ? "" : " · " + gemeente;
    if (after.size() > 4 && after[4] >= 'a' && after[4] <= 'z') after[4] = static_cast<char>(after[4] - 'a' + 'A');
    const auto width = [](const std::string& s, Font f) { return ui::text_width(s, f); };
    float needed = width(before, Font::note) + width(date, Font::note_bold) + width(after, Font::note) + 16;
    if (needed > where.w) needed -= width(after, Font::note), after.clear();
    const bool short_form = needed > where.w;
    if (short_form) needed -= width(before, Font::note);
    if (needed > where.w) return;
    Rect r = where.take_right(needed);
    if (ui::area(r.inset(0, 8), "Regels van " + date, 6)) model.screen.dialog = Dialog::datum;
    ui::tooltip(r, of_now ? "De regels en bedragen van deze dag gelden. Klik om een andere dag te kiezen."
                          : "Dit zijn niet de regels en bedragen van nu. Klik om een andere dag te kiezen.");
    if (!of_now) fill(ui::canvas(), r.inset(0, 8), ui::theme().uncertain_tint, 6);
    const ui::Color second = of_now ? ui::theme().second_text : ui::theme().uncertain;
    r = r.inset(8, 0);
    if (!short_form) ui::text(r.take_left(width(before, Font::note)), before, Font::note, second);
    ui::text(r.take_left(width(date, Font::note_bold)), date, Font::note_bold,
             of_now ? ui::theme().text : ui::theme().uncertain);
    if (!after.empty()) ui::text(r, after, Font::note, second);
}

} // namespace

Model top_bar(Rect where, Model model, const Results&, const Shell& shell)
{
    fill(ui::canvas(), where, ui::theme().card);
    ui::rule({where.x, where.bottom() - 0.5f}, where.w);
    Screen& screen = model.screen;
    Rect r = where.inset(where.w < 700 ? 12 : 20, (where.h - 34) / 2);
    const bool wide = where.w >= 1000;

    const std::string inwoner = wide ? "Inwonerbeeld F11" : "F11";
    if (ui::button(r.take_right(ui::button_width(inwoner)), inwoner, ui::Look::primary)) screen.inwoner = true;
    r.take_right(8);
    menu(r.take_right(ui::button_width("Menu") + 14), model);
    if (where.w >= 1200) {
        r.take_right(8);
        if (ui::button(r.take_right(ui::button_width("Brief")), "Brief")) screen.dialog = Dialog::brief;
    }
    if (wide) {
        r.take_right(8);
        if (ui::button(r.take_right(ui::button_width("Opslaan")), "Opslaan")) screen.command = Command::opslaan;
        r.take_right(8);
        if (ui::button(r.take_right(ui::button_width("Openen")), "Openen")) screen.dialog = Dialog::openen;
    }
    r.take_right(8);
    if (where.w >= 640) {
        if (ui::icon_button(r.take_right(36), Icon::redo, "Opnieuw (Ctrl+Y)",
                            {shell.can_redo, "Er is niets teruggenomen."}))
            screen.command = Command::opnieuw;
        r.take_right(6);
    }
    if (ui::icon_button(r.take_right(36), Icon::undo, "Ongedaan maken (Ctrl+Z)",
                        {shell.can_undo, "Er is nog niets veranderd."}))
        screen.command = Command::ongedaan;
    r.take_right(12);

    Rect left = r;
    const std::string state = shell.unsaved             ? "niet opgeslagen *"
                              : shell.file_name.empty() ? "voorbeeld"
                                                        : "opgeslagen";
    const float title = ui::text_width(model.question.titel, Font::heading);
    const float room_for_rules = wide ? 250 : ui::text_width(in_words(model.question.peildatum), Font::note_bold) + 32;
    const float title_room = std::max(100.f, left.w - room_for_rules);
    const Rect title_at = left.take_left(std::min(title, title_room));
    ui::text(title_at, shell.unsaved && !wide ? model.question.titel + " *" : model.question.titel, Font::heading,
             ui::theme().text);
    if (const float w = ui::text_width(state, Font::note) + 14; wide && left.w > w + room_for_rules)
        ui::text(left.take_left(w).moved(14, 0), state, Font::note, ui::theme().second_text);
    left.take_left(16);
    rules(left, model, shell.today);
    return model;
}

Model tabs(Rect where, Model model, const Results&)
{
    ui::rule({where.x, where.bottom() - 0.5f}, where.w);
    Rect r = where.inset(where.w < 700 ? 8 : 16, 0);
    const std::string add = where.w >= 900 ? "Situatie  Ctrl N" : "Situatie";
    const ui::Enabled room{model.question.situaties.size() < most_situations,
                           "Er passen zes situaties naast elkaar. Verwijder er eerst een."};
    if (where.w >= 480 && ui::button(Rect(r.take_right(ui::button_width(add, true))).inset(0, (where.h - 34) / 2), add,
                                     ui::Look::plain, room, Icon::plus))
        model = with_copied_situation(std::move(model));
    static constexpr std::pair<View, const char*> views[] = {
        {View::vergelijken, "Vergelijken"}, {View::uren, "Uren"}, {View::maanden, "Maanden"},
        {View::waarom, "Waarom?"},          {View::doen, "Doen"}, {View::beleid, "Beleid"}};
    const bool policy = model.screen.beleid || model.screen.view == View::beleid;
    std::vector<std::string> names;
    std::vector<float> widths;
    for (const auto& [view, name] : views) {
        if (view == View::beleid && !policy) continue;
        names.emplace_back(name);
        widths.push_back(ui::text_width(name, Font::body_bold) + (where.w < 440 ? 12 : where.w < 700 ? 18 : 30));
    }
    if (std::accumulate(widths.begin(), widths.end(), 0.f) > r.w) { // one list in place of tabs that do not fit
        const Rect list = Rect(r.take_left(std::min(r.w, 180.f))).inset(0, (where.h - 32) / 2);
        if (const auto chosen = ui::choice(list, "Blad", names, static_cast<size_t>(model.screen.view)))
            model.screen.view = views[*chosen].first;
        return model;
    }
    for (size_t i = 0; i < names.size(); ++i)
        if (ui::tab(r.take_left(widths[i]), names[i], model.screen.view == views[i].first))
            model.screen.view = views[i].first;
    return model;
}

} // namespace armoedeval
