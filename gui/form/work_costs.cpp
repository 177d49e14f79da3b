// SPDX-License-Identifier: EUPL-1.2
// What a job costs: the way to it, clothes, and what is lost in kind.
#include "engine/base/limits.hpp"
#include "engine/household/without_price.hpp"
#include "engine/year/workdays.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/format.hpp"

namespace armoedeval::panel {

namespace {

void days_fields(Column& column, const std::string& place, Commute& c)
{
    number_field(column,
                 {place + "/uren_per_dag", "Uren per werkdag", "",
                  "Betaalde uren op een werkdag. Met meer uren per week komen er dagen bij, tot het aantal hieronder."},
                 c.uren_per_dag, limits::most_hours_per_day, "uur", "aantal uren");
    number_field(column,
                 {place + "/dagen_per_week", "Hoogstens per week", "", "Op hoeveel dagen iemand ten hoogste werkt."},
                 c.dagen_per_week, limits::most_days_per_week, "dagen", "aantal dagen");
    number_field(
        column,
        {place + "/reis_en_pauze_per_dag", "Reis en pauze", "",
         "Hoe lang iemand op een werkdag weg is zonder loon. Telt voor de uren opvang die uit het werk volgen."},
        c.reis_en_pauze_per_dag, limits::most_hours_per_day, "uur", "aantal uren");
}

void way_fields(Column& column, const std::string& place, Commute& c)
{
    number_field(column, {place + "/km_enkele_reis", "Afstand, enkele reis", "", "Kilometers van huis naar het werk."},
                 c.km_enkele_reis, limits::most_km, "km", "aantal kilometers");
    money_field(column,
                {place + "/kosten_per_km", "Eigen kosten per km", "",
                 "Wat de auto, brommer of fiets per kilometer kost: brandstof, onderhoud en slijtage."},
                c.kosten_per_km, limits::most_euros_per_km);
    money_field(
        column,
        {place + "/vergoeding_per_km", "Vergoeding per km", "loonstrook",
         "Wat de werkgever per kilometer betaalt. Boven het onbelaste maximum is het loon; tel dat deel bij het uurloon op."},
        c.vergoeding_per_km, 0, limits::most_euros_per_km);
    money_field(column,
                {place + "/kaartje_per_dag", "Kaartje per werkdag", "",
                 "Bus of trein, heen en terug, na aftrek van wat de werkgever betaalt."},
                c.kaartje_per_dag, limits::most_euros_per_day);
    if (reis_zonder_prijs(c))
        doubt(column, "Zonder prijs per km of kaartje kost de reis niets. Vul in wat een kilometer kost.");
}

std::string summary(const Work& w)
{
    if (w.reizen && w.reizen->km_enkele_reis > 0) return field_number(w.reizen->km_enkele_reis, 1) + " km";
    if (w.reizen) return w.reizen->kaartje_per_dag > 0 ? "kaartje" : "werkdagen";
    if (w.werkkleding_per_maand) return "kleding";
    return w.verlies_in_natura_per_maand ? "natura" : "";
}

} // namespace

void work_costs_part(Column& column, Work& w, const std::string& place)
{
    const std::string at = place + "/reizen";
    if (!opens(column, at, "Werkdagen en reis", summary(w))) {
        if (w.reizen && reis_zonder_prijs(*w.reizen)) doubt(column, "De reis heeft nog geen prijs.");
        return;
    }
    opened(column, at, [&] {
        const Commute before = w.reizen.value_or(Commute{});
        Commute now = before;
        days_fields(column, at, now);
        const double days = workdays(now, w.uren_per_week);
        note(column, field_number(w.uren_per_week, 2) + " uur is " + field_number(days, 2) + " dagen per week.");
        way_fields(column, at, now);
        if (now != before) w.reizen = now == Commute{} ? std::nullopt : std::optional(now);
        money_field(column, {place + "/werkkleding_per_maand", "Werkkleding, maand", "", "Wat iemand zelf betaalt."},
                    w.werkkleding_per_maand, 0, limits::most_euros_per_month);
        money_field(column,
                    {place + "/verlies_in_natura_per_maand", "Pas of korting kwijt, maand", "",
                     "Wat door dit werk wegvalt zonder dat er geld stopt: een pas, een korting. Een schatting."},
                    w.verlies_in_natura_per_maand, 0, limits::most_euros_per_month);
    });
}

} // namespace armoedeval::panel
