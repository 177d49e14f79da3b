// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/difference.hpp"

#include "engine/base/error.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/flip.hpp"
#include "engine/year/amounts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// The first thing that differs in how two amounts came about.
std::string why_changed(const Traced& before, const Traced& after)
{
    const std::string moved = first_change(before, after);
    if (!moved.empty()) return moved;
    const auto flip = first_flip(before, after);
    return flip ? flip->what : std::string();
}

/// Of another household nearly every fact differs: which of them moves an amount is not told apart.
std::string what_is_other(const Household& before, const Household& after)
{
    if (before == after) return {};
    Household only_home = before;
    only_home.woning = after.woning;
    return only_home == after ? "de woning is anders" : "het huishouden is anders";
}

} // namespace

Difference difference(const Scenario& scenario, size_t from, size_t to, const Tables& tables)
{
    const Law<Traced> wet = law_on<Traced>(scenario.peildatum, tables);
    const Breakdown<Traced> before = traced_breakdown(scenario, from, wet);
    const Breakdown<Traced> after = traced_breakdown(scenario, to, wet);
    const std::string other_people = what_is_other(household_in(scenario.huishouden, scenario.situaties.at(from)),
                                                   household_in(scenario.huishouden, scenario.situaties.at(to)));
    Difference uit;
    uit.change = round_cent(after.blijft_over.value - before.blijft_over.value);
    if (!is_computed(uit.change))
        throw InputError(
            "verschil", "",
            "wat er overblijft is in een van beide situaties niet te berekenen; zie de voorbehouden bij bereken");
    const Breakdown<Traced> months_before = twelve_months(before), months_after = twelve_months(after);
    const auto per_month = [&](Traced Breakdown<Traced>::*amount) {
        return monthly((months_after.*amount).value - (months_before.*amount).value);
    };
    uit.per_month = round_cent(per_month(&Breakdown<Traced>::blijft_over));
    for (const PartOfWhatIsLeft<Traced>& part : parts_of_what_is_left<Traced>) {
        const Traced& a = before.*part.amount;
        const Traced& b = after.*part.amount;
        const double change = round_cent(part.sign * (b.value - a.value));
        const double in_a_month = round_cent(part.sign * per_month(part.amount));
        if (change == 0 && in_a_month == 0) continue;
        uit.parts.push_back(
            {part.name, change, in_a_month, part.sign, !other_people.empty() ? other_people : why_changed(a, b)});
    }
    std::stable_sort(uit.parts.begin(), uit.parts.end(), [](const DifferencePart& a, const DifferencePart& b) {
        return std::abs(a.change) > std::abs(b.change);
    });
    // Each part was rounded by itself; the largest takes the cent that is left over.
    double sum = 0, sum_of_month = 0;
    for (const DifferencePart& part : uit.parts) {
        sum += part.change;
        sum_of_month += part.per_month;
    }
    if (!uit.parts.empty()) {
        DifferencePart& largest = uit.parts.front();
        largest.change = round_cent(largest.change + uit.change - sum);
        largest.per_month = round_cent(largest.per_month + uit.per_month - sum_of_month);
    }
    return uit;
}

} // namespace armoedeval
