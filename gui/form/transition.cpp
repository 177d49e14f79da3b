#include "engine/scenario_limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/format.hpp"

namespace armoedeval::panel {

namespace {

const std::string place = "/overgang", costs_place = place + "/vaste_lasten";

void cost_fields(Column& column, Overgang& o, size_t which)
{
    FixedCost& cost = o.vaste_lasten[which];
    const std::string at = element_of(costs_place, which);
    if (name_with_cross(column, cost.wat.empty() ? "Vaste last" : cost.wat, "Vaste last weghalen##" + at))
        column.afterwards = [which](Model model) { return without_fixed_cost(std::move(model), which); };
    text_field(column, {at + "/wat", "Wat", "", "Bijvoorbeeld zorgpremie of energie. Geen namen van mensen."},
               cost.wat);
    money_field(column, {at + "/per_maand", "Bedrag per maand", "bankafschrift"}, cost.per_maand,
                limits::most_euros_per_month);
    whole_field(column, {at + "/dag", "Dag van de maand", "bankafschrift"}, cost.dag, 1, 31, "dag");
}

void fixed_costs(Column& column, Overgang& o)
{
    double sum = 0;
    for (const FixedCost& cost : o.vaste_lasten) sum += cost.per_maand;
    if (!opens(column, costs_place, "Vaste lasten, maand", money_text(sum))) return;
    opened(column, costs_place, [&] {
        note(column, "Wat elke maand wordt afgeschreven, naast de huur, de opvang en de reiskosten.");
        for (size_t i = 0; i < o.vaste_lasten.size(); ++i) cost_fields(column, o, i);
        if (o.vaste_lasten.size() < limits::most_fixed_costs && add_button(column, "Vaste last toevoegen")) {
            o.vaste_lasten.emplace_back();
            ui::give_caret(element_of(costs_place, o.vaste_lasten.size() - 1) + "/wat");
        }
    });
}

void rare_fields(Column& column, Overgang& o)
{
    whole_field(column,
                {place + "/maanden", "Maanden in beeld", "", "Hoeveel maanden vanaf de start, 3 tot en met 36."},
                o.maanden, limits::least_months, limits::most_months, "aantal maanden");
    whole_field(column,
                {place + "/einde_na_maanden", "Baan stopt na", "leeg: stopt niet",
                 "Na zoveel maanden geldt weer de eerste situatie."},
                o.einde_na_maanden, 1, limits::most_months, "aantal maanden");
    whole_field(column,
                {place + "/vrijlating_maanden_gebruikt", "Maanden vrijlating gehad", "uitkeringsspecificatie",
                 "Hoeveel maanden van vrijlating n en r samen vóór de start al voorbij zijn. Leeg: onbekend."},
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
               {place + "/start", "Start", "leeg: volgende maand",
                "De eerste dag van de nieuwe situatie. Daarvoor geldt de eerste situatie van de lijst."},
               o.start);
    choice_of(column,
              {place + "/gedrag", "Toeslagen hoort het", "",
               "Wanneer Dienst Toeslagen van de verandering hoort. Laat is drie maanden na de start."},
              {"direct", "laat", "niet"}, o.gedrag);
    money_field(column,
                {place + "/banksaldo", "Banksaldo", "leeg: € 0",
                 "Op de eerste dag van de maand voor de start. Onder nul is rood staan."},
                o.banksaldo, limits::lowest_balance, limits::most_wealth);
    fixed_costs(column, o);
    money_field(column,
                {place + "/leefgeld_per_maand", "Leefgeld, maand", "",
                 "Eten en andere dagelijkse uitgaven. Leeg: niet meegerekend."},
                o.leefgeld_per_maand, 0, limits::most_euros_per_month);
    if (more(column, place, unusual(o))) opened(column, place + "/meer", [&] { rare_fields(column, o); });
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
    untold(column, place);
}

} // namespace armoedeval::panel
