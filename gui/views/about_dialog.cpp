#include "gui/views/dialogs.hpp"

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
     "kinderbijslag en de kosten van opvang en reizen. Bij elk bedrag staat waarom het zo is, met het artikel van de "
     "wet en de bron."},
    {"WAT HET NIET DOET",
     "Het is geen beschikking: de gemeente, Dienst Toeslagen en de SVB beslissen. De bedragen gelden voor een heel "
     "jaar "
     "in dezelfde situatie. De maanden rond de overgang staan er niet in. Wat niet is meegerekend, staat onder in het "
     "scherm."},
    {"UW GEGEVENS",
     "Er wordt niets verstuurd; het programma gebruikt geen internet. Er wordt niets bewaard, tenzij u zelf opslaat of "
     "bij Instellingen kiest om te bewaren. Namen en burgerservicenummers zijn nergens nodig."},
};

float passages_of(Rect where)
{
    const float top = where.y;
    take_paragraph(where, "Versie " ARMOEDEVAL_VERSION, Font::body, ui::theme().second_text, 16);
    for (const Passage& passage : passages) {
        take_head(where, passage.head);
        take_paragraph(where, passage.text, Font::body, ui::theme().text, 16);
    }
    return where.y - top;
}

} // namespace

bool about_dialog(Model& model)
{
    return ui::dialog("Over dit programma", {640, 560}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "over", passages_of);
        if (footer_button(footer, "Sluiten", ui::Look::primary)) close_dialog(model);
    });
}

} // namespace armoedeval
