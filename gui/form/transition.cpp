// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/sections.hpp"

namespace armoedeval::panel {

namespace {

const std::string transition_place = "/overgang";

void rare_fields(Column& column, Overgang& o)
{
    whole_field(
        column,
        {transition_place + "/maanden", "Maanden in beeld", "", "Hoeveel maanden vanaf de start, 3 tot en met 36."},
        o.maanden, limits::least_months, limits::most_months, "aantal maanden");
    whole_field(column,
                {transition_place + "/einde_na_maanden", "Baan stopt na", "leeg: stopt niet",
                 "Na zoveel maanden geldt weer de eerste situatie."},
                o.einde_na_maanden, 1, limits::most_months, "aantal maanden");
    whole_field(column,
                {transition_place + "/vrijlating_maanden_gebruikt", "Maanden vrijlating gehad",
                 "uitkeringsspecificatie",
                 "Hoeveel maanden van vrijlating n, z en r samen vóór de start al voorbij zijn. Leeg: onbekend."},
                o.vrijlating_maanden_gebruikt, 0, limits::most_exempt_months, "aantal maanden");
}

std::string unusual(const Overgang& o)
{
    if (o.einde_na_maanden) return "stopt na " + std::to_string(*o.einde_na_maanden) + " maanden";
    return o.maanden != Overgang{}.maanden ? std::to_string(o.maanden) + " maanden in beeld" : "";
}

void fields(Column& column, Overgang& o)
{
    date_field(column,
               {transition_place + "/start", "Start", "leeg: volgende maand",
                "De eerste dag van de nieuwe situatie. Daarvoor geldt de eerste situatie van de lijst."},
               o.start);
    choice_of(column,
              {transition_place + "/gedrag", "Aan Toeslagen gemeld", "",
               "Wanneer de verandering aan Dienst Toeslagen is doorgegeven."},
              {"meteen", "3 maanden later", "niet"}, o.gedrag);
    money_field(column,
                {transition_place + "/banksaldo", "Banksaldo", "leeg: € 0",
                 "Op de eerste dag van de maand voor de start. Onder nul is rood staan."},
                o.banksaldo, limits::lowest_balance, limits::most_wealth);
    money_field(column,
                {transition_place + "/leefgeld_per_maand", "Leefgeld, maand", "",
                 "Eten en andere dagelijkse uitgaven. Leeg: niet meegerekend."},
                o.leefgeld_per_maand, 0, limits::most_euros_per_month);
    if (more(column, transition_place, unusual(o)))
        opened(column, transition_place + "/meer", [&] { rare_fields(column, o); });
}

} // namespace

void transition_section(Column& column)
{
    rule(column);
    head(column, "OVERGANG");
    auto& told = column.model.question.overgang;
    const Overgang before = told.value_or(Overgang{});
    Overgang now = before;
    fields(column, now);
    if (now != before) told = now == Overgang{} ? std::nullopt : std::optional(now);
    untold(column, transition_place);
}

} // namespace armoedeval::panel
