// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_why.hpp"

#include "engine/number/every_number.hpp"
#include "gui/results/parts.hpp"

#include <algorithm>

namespace armoedeval {

std::string explained_amount(const Scenario& question, const Screen& screen)
{
    return screen.amount.empty() ? left_name(question) : screen.amount;
}

WhyResult why_result(const Scenario& question, const Screen& screen, const Law<Traced>& wet, const Tables& tables)
{
    const auto& amounts = breakdown_amounts<Traced>;
    const std::string name = explained_amount(question, screen);
    const auto named = std::find_if(amounts.begin(), amounts.end(), [&](const auto& a) { return a.name == name; });
    const auto& chosen = named == amounts.end() ? amounts.back() : *named;

    WhyResult why;
    why.situation = screen.situation;
    why.compared_with = screen.compared_with;
    why.amount = name;
    const Breakdown<Traced> amounts_of_year = traced_breakdown(question, screen.situation, wet);
    why.tree = explain(amounts_of_year.*chosen.member, chosen.name);
    why.per_month = (twelve_months(amounts_of_year).*chosen.member).value / months_per_year;
    if (screen.situation == screen.compared_with) {
        why.no_difference =
            "Dit is de situatie waarmee u vergelijkt. Kies een andere situatie om het verschil te zien.";
        return why;
    }
    try {
        why.difference = difference(question, screen.compared_with, screen.situation, tables);
    } catch (const InputError&) { // the only fault it knows: what is left is not computed in one of the two
        why.no_difference = "Het verschil is niet te berekenen: een bedrag dat meetelt is niet bekend.";
    }
    return why;
}

} // namespace armoedeval
