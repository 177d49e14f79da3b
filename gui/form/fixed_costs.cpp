// SPDX-License-Identifier: EUPL-1.2
// What is paid every month, under the home.
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval::panel {

namespace {

const std::string costs_place = "/huishouden/vaste_lasten";

void cost_fields(Column& column, std::vector<FixedCost>& costs, size_t which)
{
    FixedCost& cost = costs[which];
    const std::string at = element_of(costs_place, which);
    std::string name = cost.soort == SoortVasteLast::overig && cost.wat.empty() ? "vaste last" : name_of(cost);
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    if (name_with_cross(column, name, "Vaste last weghalen##" + at))
        column.afterwards = [which](Model model) { return without_fixed_cost(std::move(model), which); };
    choice_of(column, {at + "/soort", "Soort", "", "Bij schulden: wat er elke maand wordt afgelost."},
              {"Energie", "Zorgverzekering", "Eigen risico", "Hypotheek", "Schulden", "Anders"}, cost.soort);
    text_field(column, {at + "/wat", "Wat", "", "Bijvoorbeeld telefoon en internet. Geen namen van mensen."}, cost.wat);
    money_field(column, {at + "/per_maand", "Bedrag per maand", "bankafschrift"}, cost.per_maand,
                limits::most_euros_per_month);
    whole_field(column, {at + "/dag", "Dag van de maand", "bankafschrift"}, cost.dag, 1, 31, "dag");
}

/// Many know only what they pay together: that is one fixed cost with this name.
const std::string all_together = "alles samen";

bool is_one_total(const std::vector<FixedCost>& costs)
{
    return costs.size() == 1 && costs[0].soort == SoortVasteLast::overig && costs[0].wat == all_together;
}

void total_field(Column& column, std::vector<FixedCost>& costs)
{
    std::optional<double> total = costs.empty() ? std::nullopt : std::optional(costs[0].per_maand);
    const auto before = total;
    money_field(column,
                {costs_place + "/0/per_maand", "Alles samen per maand", "",
                 "Weet iemand alleen het totaal, dan is dat genoeg. Elke vaste last apart kan ook."},
                total, 0, limits::most_euros_per_month);
    if (total == before) return;
    costs.clear();
    if (!total) return;
    FixedCost& cost = costs.emplace_back();
    cost.soort = SoortVasteLast::overig;
    cost.wat = all_together;
    cost.per_maand = *total;
}

bool has_debts(const std::vector<FixedCost>& costs)
{
    return std::any_of(costs.begin(), costs.end(),
                       [](const FixedCost& cost) { return cost.soort == SoortVasteLast::schulden; });
}

} // namespace

void fixed_costs_part(Column& column)
{
    auto& told = column.model.question.huishouden.vaste_lasten;
    double sum = 0;
    for (const FixedCost& cost : told.value_or(std::vector<FixedCost>{})) sum += cost.per_maand;
    if (!opens(column, costs_place, "Vaste lasten", told ? money_text(sum) : "onbekend")) return;
    opened(column, costs_place, [&] {
        note(column,
             "Wat elke maand wordt afgeschreven, naast de huur, de opvang en de kosten van werk. Dan is te zien "
             "wat vrij te besteden blijft.");
        std::vector<FixedCost> costs = told.value_or(std::vector<FixedCost>{});
        if (costs.empty() || is_one_total(costs))
            total_field(column, costs);
        else
            for (size_t i = 0; i < costs.size(); ++i) cost_fields(column, costs, i);
        if (has_debts(costs) && column.model.question.huishouden.schulden.empty())
            note(column, "Is er beslag of een schuldregeling? Vul dat dan in bij Schulden.");
        if (costs.size() < limits::most_fixed_costs && add_button(column, "Vaste last toevoegen")) {
            costs.emplace_back();
            ui::give_caret(element_of(costs_place, costs.size() - 1) + "/wat");
        }
        if (told != costs && (told || !costs.empty()))
            told = costs.empty() ? std::nullopt : std::optional(std::move(costs)); // an empty total is not told
    });
}

} // namespace armoedeval::panel
