// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/months_not_final.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double months_of_a_year = 12;

/// Of a year, as euros a month more or less than `shown`.
Reach a_month_around(const Reach& year, double shown)
{
    if (!is_computed(shown)) return {};
    return {(year.lowest - shown) / months_of_a_year, (year.highest - shown) / months_of_a_year};
}

bool nothing(const Reach& reach)
{
    return std::round(reach.lowest) == 0 && std::round(reach.highest) == 0;
}

} // namespace

bool MonthsNotFinal::moves() const
{
    return !nothing(left) || !nothing(difference);
}

std::optional<MonthsNotFinal> months_not_final(const Scenario& scenario, const Timeline& timeline, LawsByDate& laws)
{
    const auto month = std::find_if(timeline.months.begin(), timeline.months.end(),
                                    [](const MonthSummary& m) { return m.future_rules; });
    if (month == timeline.months.end()) return {};
    Scenario then = scenario;
    then.peildatum = month->month;
    then.situaties = {scenario.situaties.front(), scenario.situaties.at(timeline.situation)};
    const NotFinal open = not_final(then, laws.tables());
    if (open.empty()) return {};
    const auto left_in = [&](size_t i) {
        return net_income(then.huishouden, then.situaties[i], laws.of(then.peildatum), then.peildatum).blijft_over;
    };
    const double now = left_in(0), there = left_in(1);
    return MonthsNotFinal{month->month, open.values.size(), a_month_around(open.left[1], there),
                          a_month_around(open.more[1], there - now)};
}

std::string in_words(const Reach& reach)
{
    const double low = std::round(reach.lowest), high = std::round(reach.highest);
    if (low == 0 && high == 0) return "gelijk";
    if (low == 0) return "0 tot " + dutch_amount(high, 0) + " euro per maand meer";
    if (high == 0) return "0 tot " + dutch_amount(-low, 0) + " euro per maand minder";
    return dutch_amount(-low, 0) + " euro per maand minder tot " + dutch_amount(high, 0) + " meer";
}

std::string months_not_final_words(const MonthsNotFinal& found)
{
    return "gaat elk 0 tot " + dutch_amount(most_indexation * 100, 0) + " % omhoog, dan is er vanaf " +
           month_in_words(found.first) + " over: " + in_words(found.left) +
           "; het verschil met nu: " + in_words(found.difference);
}

void add_months_not_final(Timeline& timeline, const Scenario& scenario, LawsByDate& laws)
{
    const auto rules = std::find_if(timeline.voorbehouden.begin(), timeline.voorbehouden.end(),
                                    [](const Voorbehoud& v) { return v.regeling == last_known_rules; });
    if (rules == timeline.voorbehouden.end()) return;
    const auto found = months_not_final(scenario, timeline, laws);
    if (found && found->moves()) rules->waarom += "; " + months_not_final_words(*found);
}

} // namespace armoedeval
