// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/misschien_34a_months.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/reasons/misschien_34a.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/timeline.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace armoedeval {

namespace {

/// By the month in which it comes or goes.
std::map<Date, double> sums(const Timeline& t, Date from)
{
    std::map<Date, double> by_month;
    for (const MoneyEvent& e : t.events)
        if (e.day >= from) by_month[first_of_month(e.day)] += e.amount;
    return by_month;
}

Timeline with_vrijlating(const Scenario& scenario, size_t adult, Vrijlating vrijlating, const TimelineCall& call,
                         LawsByDate& laws)
{
    Scenario other = scenario;
    other.huishouden.volwassenen[adult].vrijlating = vrijlating;
    return timeline(other, call, laws);
}

/// The day on which art. 34a begins; it may be computed ahead.
std::optional<Date> begin_of_34a(const LawsByDate& laws)
{
    const Parameter* share = laws.tables().find("participatiewet.vrijlating_34a_percentage");
    return share && !share->values.empty() ? std::optional(share->values.front().from) : std::nullopt;
}

} // namespace

std::optional<Misschien34aMonths> misschien_34a_months(const Scenario& scenario, const TimelineCall& call,
                                                       LawsByDate& laws, const Timeline& found)
{
    const auto begin = begin_of_34a(laws);
    const bool earns = std::any_of(found.events.begin(), found.events.end(), [](const MoneyEvent& e) {
        return e.kind == EventKind::loon || e.kind == EventKind::winst;
    });
    if (!begin || found.until <= *begin || !earns) return {};
    const Date from = std::max(*begin, found.from);
    const int at_most = laws.on(from, scenario).wet->participatiewet.vrijlatingsduur->artikel_34a;
    std::optional<Misschien34aMonths> most;
    double most_of_all = 0;
    for (size_t i = 0; i < scenario.huishouden.volwassenen.size(); ++i) {
        const Adult& v = scenario.huishouden.volwassenen[i];
        if (!heeft_recht_op_bijstand(v) || v.vrijlating == Vrijlating::artikel_34a) continue;
        const bool told = v.vrijlating != Vrijlating::geen;
        const Timeline other =
            with_vrijlating(scenario, i, told ? Vrijlating::geen : Vrijlating::artikel_34a, call, laws);
        const auto with = sums(told ? found : other, from), without = sums(told ? other : found, from);
        Misschien34aMonths more{i, {}, 0, at_most, 0, told};
        double all = 0;
        for (const auto& [month, euros] : with) {
            const auto there = without.find(month);
            const double difference = euros - (there == without.end() ? 0 : there->second);
            if (difference < 0.5) continue;
            if (more.months++ == 0) more.first = month;
            all += difference;
        }
        if (all <= most_of_all) continue;
        most_of_all = all;
        more.per_month = all / more.months;
        most = more;
    }
    return most;
}

std::string in_words(const Misschien34aMonths& more)
{
    return "+ " + dutch_amount(std::round(more.per_month), 0) + " euro per maand vanaf " + month_in_words(more.first) +
           ", ten hoogste " + std::to_string(more.at_most) + " maanden";
}

void add_misschien_34a(Timeline& timeline, const Scenario& scenario, const TimelineCall& call, LawsByDate& laws)
{
    const Law<double>& last = *laws.on(plus_days(timeline.until, -1), scenario).wet;
    if (const auto buffer = misschien_bufferbudget(scenario.huishouden, scenario.situaties[call.situation], last))
        timeline.voorbehouden.push_back(
            {"participatiewet",
             "misschien: een bufferbudget, ten hoogste " + dutch_amount(*buffer, 0) + " euro per jaar",
             "de gemeente kan dat in 2027 geven om maanden met minder inkomen op te vangen (art. 34b); niet "
             "meegerekend. Vraag het de gemeente"});
    const auto more = misschien_34a_months(scenario, call, laws, timeline);
    if (!more) return;
    const std::string sum =
        "in deze maanden samen " + dutch_amount(std::round(more->per_month * more->months), 0) + " euro";
    if (more->told)
        timeline.voorbehouden.push_back({"participatiewet", "of de vrijlating in 2027 doorgaat als artikel 34a",
                                         "hier is gerekend van wel (" + in_words(*more) +
                                             "). Gaat zij niet door, dan is het " + sum +
                                             " minder. Vraag het de gemeente",
                                         true});
    else
        timeline.voorbehouden.push_back(
            {"participatiewet", "misschien: " + in_words(*more),
             "de vrijlating van artikel 34a, " + sum +
                 "; niet meegerekend. De gemeente beslist: vraag het, en kies haar dan bij de vrijlating"});
}

} // namespace armoedeval
