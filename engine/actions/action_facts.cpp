// SPDX-License-Identifier: EUPL-1.2
#include "engine/actions/action_facts.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

Timeline with_behaviour(const Scenario& scenario, TimelineCall call, Gedrag gedrag, LawsByDate& laws)
{
    call.gedrag = gedrag;
    return timeline(scenario, call, laws);
}

Timeline of_staying(const Scenario& scenario, TimelineCall call, LawsByDate& laws)
{
    call.situation = 0;
    return with_behaviour(scenario, call, Gedrag::direct, laws);
}

/// The events within the range and those that follow from it.
template <class Visit> void every_event(const Timeline& timeline, Visit visit)
{
    for (const MoneyEvent& e : timeline.events) visit(e);
    for (const MoneyEvent& e : timeline.later) visit(e);
}

} // namespace

ActionFacts::ActionFacts(const Scenario& asked, const TimelineCall& how, LawsByDate& known_laws)
    : scenario(asked),
      call(how),
      laws(known_laws),
      direct(with_behaviour(asked, how, Gedrag::direct, known_laws)),
      late(with_behaviour(asked, how, Gedrag::laat, known_laws)),
      never(with_behaviour(asked, how, Gedrag::niet, known_laws)),
      staying(of_staying(asked, how, known_laws))
{
}

std::string ActionFacts::municipality() const
{
    if (const GemeenteWet<double>* known = schemes()) return "Gemeente " + known->gemeente->naam;
    std::string name = readable_name(scenario.huishouden.gemeentelijk.gemeente);
    if (name.empty()) return "de gemeente";
    if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return "Gemeente " + name;
}

const DatedValue* ActionFacts::municipal_term(const char* term) const
{
    const Parameter* parameter = laws.tables().find(termijn_id(scenario.huishouden.gemeentelijk.gemeente, term));
    return parameter ? parameter->on(call.start) : nullptr;
}

std::optional<Date> ActionFacts::way_back() const
{
    if (!scenario.overgang || !scenario.overgang->einde_na_maanden) return std::nullopt;
    const Date end = plus_months(direct.start, *scenario.overgang->einde_na_maanden);
    return end < direct.until ? std::optional(end) : std::nullopt;
}

Date ActionFacts::first_whole_month(Date day)
{
    return first_of_month(day) == day ? day : plus_months(first_of_month(day), 1);
}

Date working_days_after(Date day, int count)
{
    for (; count > 0; --count) day = next_working_day(plus_days(day, 1));
    return day;
}

Date end_of_month(Date day)
{
    return on_day(day, days_in_month(day));
}

double about_month(const Timeline& timeline, EventKind kind, Date month)
{
    double sum = 0;
    every_event(timeline, [&](const MoneyEvent& e) {
        if (e.kind == kind && first_of_month(e.about) == month) sum += e.amount;
    });
    return sum;
}

std::optional<Date> first_paid(const Timeline& timeline, EventKind kind, int year)
{
    std::optional<Date> first;
    every_event(timeline, [&](const MoneyEvent& e) {
        if (e.kind == kind && year_of(e.about) == year && year_of(e.day) > year && (!first || e.day < *first))
            first = e.day;
    });
    return first;
}

const ToeslagYear* find_year(const Timeline& timeline, int year)
{
    const auto found =
        std::find_if(timeline.years.begin(), timeline.years.end(), [&](const auto& y) { return y.year == year; });
    return found == timeline.years.end() ? nullptr : &*found;
}

std::string in_whole_euros(double amount)
{
    return dutch_amount(amount, 0);
}

} // namespace armoedeval
