// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/dialogs/dialogs.hpp"
#include "gui/words/licences.hpp"
#include "gui/words/workbook.hpp"

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

struct Passage {
    const char* head;
    const char* text;
};

constexpr Passage passages[]{
    {"WAT HET DOET",
     "Het laat zien wat iemand met bijstand per maand overhoudt als hij of zij gaat werken: loon, bijstand, toeslagen, "
     "kinderbijslag en de kosten van opvang en reizen. Bij elk bedrag staat waarom het zo is, met het artikel van de wet en de bron."},
    {"WAT HET NIET DOET",
     "Het is geen beschikking: de gemeente, Dienst Toeslagen en de SVB beslissen. Bij Maanden staan de maanden rond de "
     "overgang; overal elders gelden de bedragen voor een heel jaar in dezelfde situatie. Wat niet is meegerekend, staat "
     "onder in het scherm."},
    {"UW GEGEVENS",
     "Er wordt niets verstuurd; het programma gebruikt geen internet. Er wordt niets bewaard, tenzij u zelf opslaat of "
     "bij Instellingen kiest om te bewaren. Namen en burgerservicenummers zijn nergens nodig."},
    {"LICENTIE",
     "Dit programma is vrije software onder de EUPL, versie 1.2. De tekst staat in LICENSE bij de broncode."},
};

/// Long, so only for who asks. Returns the height.
float licences_of(Rect where, Screen& screen)
{
    const float top = where.y;
    const bool open = screen.unfolded.contains("over/licenties");
    take_head(where, "LETTERS EN BIBLIOTHEKEN");
    take_paragraph(where,
                   "De letters en de bibliotheken in dit programma zijn van anderen, die ze vrij te gebruiken maakten.",
                   Font::body, ui::theme().text);
    const char* label = open ? "Verberg hun voorwaarden" : "Toon hun voorwaarden";
    const Rect place = where.take_top(button_height);
    if (ui::button({place.x, place.y, ui::button_width(label), place.h}, label)) {
        if (open)
            screen.unfolded.erase("over/licenties");
        else
            screen.unfolded.insert("over/licenties");
    }
    where.take_top(16);
    if (open) take_paragraph(where, std::string(licences()), Font::note, ui::theme().second_text);
    return where.y - top;
}

float passages_of(Rect where, Screen& screen)
{
    const float top = where.y;
    take_paragraph(where, "Versie " ARMOEDEVAL_VERSION, Font::body, ui::theme().second_text, 16);
    for (const Passage& passage : passages) {
        take_head(where, passage.head);
        take_paragraph(where, passage.text, Font::body, ui::theme().text, 16);
    }
    if (!workbooks_possible()) {
        take_head(where, "WERKMAPPEN (EXCEL)");
        take_paragraph(
            where,
            "Deze versie bewaart geen werkmappen: toen zij werd gemaakt, was libxlsxwriter er niet. Tabellen "
            "(CSV) kunnen wel; die opent Excel ook.",
            Font::body, ui::theme().text, 16);
    }
    where.take_top(licences_of(where, screen));
    return where.y - top;
}

} // namespace

bool about_dialog(Model& model)
{
    return ui::dialog("Over dit programma", {640, 700}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "over", [&](Rect where) { return passages_of(where, model.screen); });
        if (footer_button(footer, "Sluiten", ui::Look::primary)) close_dialog(model);
    });
}

} // namespace armoedeval
