// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"

namespace armoedeval::panel {

namespace {

const std::string transition_place = "/overgang";

void rare_fields(Column& column, Overgang& o)
{
    whole_field(
        column,
        {transition_place + "/maanden", "Maanden in beeld", "", "Hoeveel maanden vanaf de start, 3 tot en met 60."},
        o.maanden, limits::least_months, limits::most_months, "aantal maanden");
    whole_field(column,
                {transition_place + "/einde_na_maanden", "Baan stopt na", "leeg: stopt niet",
                 "Na zoveel maanden stopt het werk, of de WW als deze situatie die brengt."},
                o.einde_na_maanden, 1, limits::most_months_told, "aantal maanden");
    whole_field(column,
                {transition_place + "/vrijlating_maanden_gebruikt", "Maanden vrijlating gehad",
                 "uitkeringsspecificatie",
                 "Hoeveel maanden van vrijlating n, z en r samen vóór de start al voorbij zijn. Leeg: onbekend."},
                o.vrijlating_maanden_gebruikt, 0, limits::most_exempt_months, "aantal maanden");
}

std::string unusual(const Overgang& o)
{
    if (!o.eenmalig.empty()) return o.eenmalig.size() == 1 ? "1 eenmalig bedrag" : "eenmalige bedragen";
    if (o.einde_na_maanden) return "stopt na " + std::to_string(*o.einde_na_maanden) + " maanden";
    return o.maanden != Overgang{}.maanden ? std::to_string(o.maanden) + " maanden in beeld" : "";
}

/// In the order of SoortEenmalig.
const std::vector<std::string>& amounts_once()
{
    static const std::vector<std::string> names{"Transitievergoeding", "Nabetaling", "Vakantiegeld", "Erfenis", "Gift",
                                                "Schadevergoeding",    "Iets anders"};
    return names;
}

/// Amounts that come once, on a day.
void once_fields(Column& column, Overgang& o)
{
    const std::string list = transition_place + "/eenmalig";
    for (size_t i = 0; i < o.eenmalig.size(); ++i) {
        Eenmalig& e = o.eenmalig[i];
        const std::string at = element_of(list, i);
        if (name_with_cross(column, amounts_once().at(static_cast<size_t>(e.wat)), "Bedrag weghalen##" + at))
            column.afterwards = [i](Model model) { return without_amount_once(std::move(model), i); };
        choice_of(column, {at + "/wat", "Wat", "", "Wat de bijstand en de toeslagen ermee doen, hangt hiervan af."},
                  amounts_once(), e.wat);
        date_field(column, {at + "/dag", "Dag", "", "De dag waarop het op de rekening komt."}, e.dag);
        money_field(column, {at + "/bruto", "Bruto", "brief", "Het bedrag voor belasting."}, e.bruto,
                    limits::most_wealth);
    }
    if (o.eenmalig.size() < limits::most_amounts_once && add_button(column, "Eenmalig bedrag")) {
        o.eenmalig.push_back({o.start.value_or(column.model.question.peildatum), SoortEenmalig::overig, 0});
        ui::give_caret(element_of(list, o.eenmalig.size() - 1) + "/bruto");
    }
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
        opened(column, transition_place + "/meer", [&] {
            rare_fields(column, o);
            once_fields(column, o);
        });
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
