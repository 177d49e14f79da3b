// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/usual_start.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"

#include <algorithm>

namespace armoedeval {

UsualStart usual_start(const Household& household, const Law<double>& wet, Date on)
{
    UsualStart start;
    for (const Adult& adult : household.volwassenen)
        start.minimum_wage.push_back(wet.minimumloon.known()
                                         ? std::optional(minimumuurloon(age_on(adult.geboren, on), wet.minimumloon))
                                         : std::nullopt);
    if (const auto& tarieven = wet.kinderopvangtoeslag.tarieven; tarieven.known()) {
        start.dagopvang = tarieven->dagopvang;
        start.bso = tarieven->bso;
        start.gastouder = tarieven->gastouder;
    }
    return start;
}

std::string name_of_work(double uren_per_week)
{
    return "Werk " + dutch_number(uren_per_week) + " uur";
}

std::string unlike_others(const std::string& title, const std::vector<Situation>& others)
{
    const auto known = [&](const std::string& name) {
        return std::any_of(others.begin(), others.end(), [&](const Situation& s) { return s.titel == name; });
    };
    std::string name = title;
    for (int number = 2; known(name); ++number) name = title + " (" + std::to_string(number) + ")";
    return name;
}

} // namespace armoedeval
