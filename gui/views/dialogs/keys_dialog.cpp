// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/dialogs/dialogs.hpp"

#include <sstream>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

struct Shortcut {
    const char* keys; ///< "Ctrl + S": key caps; "+" and "of" stand between them
    const char* what;
};
struct Group {
    const char* name;
    std::vector<Shortcut> shortcuts;
};

const std::vector<Group>& groups()
{
    static const std::vector<Group> all{
        {"SITUATIES",
         {{"F2 of F3", "Vorige of volgende situatie"},
          {"Ctrl + N", "Kopie van de situatie erbij"},
          {"Ctrl + Delete", "Gekozen situatie weghalen"}}},
        {"BEKIJKEN",
         {{"F1", "Deze lijst"},
          {"Ctrl + 1 tot 5", "Vergelijken tot en met Doen"},
          {"Ctrl + 6", "Beleid, als het aanstaat"},
          {"PgUp of PgDn", "Maanden ervoor of erna"},
          {"F11", "Inwonerbeeld"},
          {"F6", "Invoer in- of uitklappen"},
          {"Esc", "Terug, of sluiten"},
          {"Ctrl + plus", "Groter"},
          {"Ctrl + min", "Kleiner"},
          {"Ctrl + 0", "Weer 100 %"}}},
        {"BESTAND",
         {{"Ctrl + O", "Openen"},
          {"Ctrl + S", "Opslaan"},
          {"Ctrl + Shift + S", "Opslaan als"},
          {"Ctrl + C", "Hele uitkomst kopiëren als tekst"},
          {"Ctrl + Q", "Afsluiten"}}},
        {"INVULLEN",
         {{"Tab", "Volgend veld"},
          {"Pijltjes", "Langs alles wat u kunt kiezen"},
          {"Spatie of Enter", "Drukken op wat gekozen is"},
          {"Ctrl + pijltje", "Een stap op een schuif"},
          {"Ctrl + Z", "Ongedaan maken"},
          {"Ctrl + Y", "Opnieuw doen"}}},
    };
    return all;
}

constexpr float cap_height = 26, row_height = 34, keys_width = 180;

/// The keys as caps, in a row.
void caps(Rect where, const std::string& keys)
{
    std::istringstream words(keys);
    for (std::string word; words >> word;) {
        const bool between = word == "+" || word == "of";
        const float width = ui::text_width(word, Font::note) + (between ? 0 : 16);
        const Rect cap{where.x, where.y + (where.h - cap_height) / 2, width, cap_height};
        if (!between) {
            fill(ui::canvas(), cap, ui::theme().background, 6);
            outline(ui::canvas(), cap, ui::theme().field_edge, 1, 6);
        }
        ui::text(cap, word, Font::note, between ? ui::theme().second_text : ui::theme().text, ui::Align::center);
        where.take_left(width + 5);
    }
}

/// Returns the height.
float group_of_keys(Rect where, const Group& group)
{
    const float top = where.y;
    take_head(where, group.name);
    for (const Shortcut& shortcut : group.shortcuts) {
        const float words = ui::paragraph_height(where.w - keys_width, shortcut.what, Font::note);
        Rect row = where.take_top(std::max(row_height, words + 8));
        Rect keys = row.take_left(keys_width);
        caps(keys.take_top(row_height), shortcut.keys);
        row.take_top(words > row_height ? 4 : (row_height - ui::line_height(Font::note)) / 2);
        ui::paragraph(row, shortcut.what, Font::note, ui::theme().text);
    }
    where.take_top(14);
    return where.y - top;
}

float all_keys(Rect where)
{
    constexpr float wide_enough = 720;
    constexpr size_t in_first_column = 2;
    const bool two = where.w >= wide_enough;
    Rect left = where;
    if (two) left.w = (where.w - 32) / 2;
    Rect right = two ? left.moved(left.w + 32, 0) : left;
    for (size_t i = 0; i < groups().size(); ++i) {
        Rect& column = two && i >= in_first_column ? right : left;
        column.take_top(group_of_keys(column, groups()[i]));
    }
    return std::max(left.y, right.y) - where.y;
}

} // namespace

bool keys_dialog(Model& model)
{
    return ui::dialog("Sneltoetsen", {920, 700}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "toetsen", all_keys);
        if (footer_button(footer, "Sluiten", ui::Look::primary)) close_dialog(model);
    });
}

} // namespace armoedeval
