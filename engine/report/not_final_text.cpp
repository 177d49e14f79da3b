// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/not_final_text.hpp"

#include "engine/base/text.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/report/layout.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t most_open_told = 6;

size_t that_move(const NotFinal& found)
{
    return static_cast<size_t>(
        std::count_if(found.values.begin(), found.values.end(), [](const NotFinalValue& v) { return v.moves(); }));
}

/// "4"
std::string indexation()
{
    return dutch_amount(most_indexation * 100, 0);
}

size_t estimated(const NotFinal& found)
{
    return static_cast<size_t>(std::count_if(found.values.begin(), found.values.end(), [](const NotFinalValue& v) {
        return v.dated->status == Status::geraamd;
    }));
}

/// "Gaat elk 0 tot 4 % omhoog"
std::string if_each_moves(const NotFinal& found)
{
    return "Gaat elk 0 tot " + indexation() + " % omhoog" +
           (estimated(found) == 0
                ? ""
                : " (een geraamd bedrag " + dutch_amount(estimate_error * 100, 2) + " % omhoog of omlaag)");
}

std::string a_month(double per_year)
{
    return is_computed(per_year) ? dutch_amount(std::round(per_year / 12), 0) : "niet berekend";
}

/// "+57", "0", "-3"
std::string change_of_reach(double per_year)
{
    if (!is_computed(per_year)) return "niet berekend";
    const double euros = std::round(per_year / 12);
    return euros == 0 ? "0" : (euros > 0 ? "+" : "") + dutch_amount(euros, 0);
}

std::string reach_text(const Reach& reach)
{
    const std::string low = a_month(reach.lowest), high = a_month(reach.highest);
    return low == high ? low : low + " tot " + high;
}

bool is_open_table(const NotFinalValue& v)
{
    return v.parameter->id.find(".rij_") != std::string::npos;
}

std::string what_is_open(const NotFinalValue& v)
{
    if (is_open_table(v)) return "de tabel met toeslagpercentages (" + v.parameter->article + ")";
    return v.parameter->description + " (" + v.parameter->article + "): " + value_text(*v.parameter, *v.dated) +
           (v.parameter->unit == Unit::euro ? " euro" : "");
}

} // namespace

std::string not_final_line(const NotFinal& found, Date date)
{
    if (found.empty()) return {};
    const size_t count = found.values.size(), ours = estimated(found);
    const std::string open = std::to_string(count) + (count == 1 ? " bedrag is" : " bedragen zijn") + " op " +
                             in_words(date) + " nog niet bekend; ";
    if (ours == 0) return open + "daarvoor is gerekend met het laatst bekende";
    return open + "voor " + std::to_string(count - ours) + " is gerekend met het laatst bekende, voor " +
           std::to_string(ours) + " met een eigen raming uit het minimumloon en de belasting van dan";
}

std::string not_final_words(const Scenario& scenario, const NotFinal& found)
{
    if (that_move(found) == 0) return "Geen ervan verandert wat er overblijft.";
    std::string out = if_each_moves(found) + ", dan is er per maand over: ";
    for (size_t i = 0; i < found.left.size(); ++i)
        out += (i == 0 ? "" : "; ") + scenario.situaties[i].titel + " " + reach_text(found.left[i]) + " euro";
    out += ". Dat komt door: ";
    size_t told = 0;
    for (const NotFinalValue& v : found.values) {
        if (!v.moves() || ++told > most_open_told) break;
        out += (told == 1 ? "" : "; ") + what_is_open(v);
    }
    const size_t moving = that_move(found);
    return out + (moving > most_open_told ? "; en nog " + std::to_string(moving - most_open_told) : "") + ".";
}

std::string not_final_text(const Scenario& scenario, const NotFinal& found)
{
    if (found.empty()) return {};
    const size_t moving = that_move(found);
    std::string out = "Nog niet definitief\n";
    out += paragraph(not_final_line(found, scenario.peildatum) + " (de bedragen met * rusten erop). " +
                     (moving == 0 ? "Geen ervan verandert wat er overblijft."
                                  : std::to_string(moving) + " daarvan " + (moving == 1 ? "verandert" : "veranderen") +
                                        " wat er overblijft. " + if_each_moves(found) + ", dan is dat per maand:"));
    if (moving == 0) return out;
    for (size_t i = 0; i < found.left.size(); ++i)
        out += paragraph("- " + scenario.situaties[i].titel + ": " + reach_text(found.left[i]) + " euro" +
                             (i == 0 ? "" : "; verschil met de eerste " + reach_text(found.more[i])),
                         "  ");
    out += paragraph("Wat het meest verschil maakt, bij " + indexation() + " % hoger" +
                     (estimated(found) == 0 ? "" : " (een raming " + dutch_amount(estimate_error * 100, 2) + " %)") +
                     ", per maand" + (found.left.size() > 1 ? " en per situatie" : "") + ":");
    size_t told = 0;
    for (const NotFinalValue& v : found.values) {
        if (!v.moves() || ++told > most_open_told) break;
        std::string changes;
        for (const double c : v.change) changes += (changes.empty() ? "" : ", ") + change_of_reach(c);
        const Date since = known_since(*v.dated);
        out += paragraph("- " + what_is_open(v) +
                             (v.dated->status == Status::geraamd ? ", geraamd" : " sinds " + in_words(since)) + ": " +
                             changes,
                         "  ");
    }
    if (moving > most_open_told) out += "- en nog " + std::to_string(moving - most_open_told) + "\n";
    return out;
}

Json not_final_json(const NotFinal& found)
{
    Json json{{"aantal", found.values.size()},
              {"aantal_dat_verschil_maakt", that_move(found)},
              {"indexatie_tot_procent", most_indexation * 100},
              {"waarden", Json::array()},
              {"situaties", Json::array()}};
    const auto number = [](double euros) { return is_computed(euros) ? Json(in_cents(euros)) : Json(nullptr); };
    for (const NotFinalValue& v : found.values) {
        const Date since = known_since(*v.dated);
        Json changes = Json::array();
        for (const double c : v.change) changes.push_back(number(c / 12));
        json["waarden"].push_back(
            {{"wat", is_open_table(v) ? "tabel met toeslagpercentages" : v.parameter->description},
             {"artikel", v.parameter->article},
             {"waarde", is_open_table(v) ? Json(nullptr) : Json(v.dated->value)},
             {"eenheid", name_of(v.parameter->unit)},
             {"vanaf", to_iso(since)},
             {"status", name_of(v.dated->status)},
             {"verandert_per_maand", std::move(changes)}});
    }
    for (size_t i = 0; i < found.amounts.size(); ++i) {
        Json situation{{"bedragen", found.amounts[i]}};
        if (i < found.left.size()) {
            situation["blijft_over_per_maand"] = {number(found.left[i].lowest / 12),
                                                  number(found.left[i].highest / 12)};
            situation["verschil_per_maand"] = {number(found.more[i].lowest / 12), number(found.more[i].highest / 12)};
        }
        json["situaties"].push_back(std::move(situation));
    }
    return json;
}

} // namespace armoedeval
