// SPDX-License-Identifier: EUPL-1.2
#include "engine/actions/actions.hpp"

#include "engine/actions/action_facts.hpp"
#include "engine/base/text.hpp"
#include "engine/reasons/municipal_unknown.hpp"
#include "engine/reasons/voorbehoud_residents.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

bool any_event(const Timeline& t, EventKind kind)
{
    return std::any_of(t.events.begin(), t.events.end(), [&](const MoneyEvent& e) { return e.kind == kind; });
}

/// A toeslag of which the monthly voorschot does not change with the change: nobody has to do anything for it.
bool goes_on(const ActionFacts& f, EventKind kind)
{
    const Date month = ActionFacts::first_whole_month(f.direct.start);
    const double now = about_month(f.staying, kind, month);
    return now > 0 && now == about_month(f.direct, kind, month);
}

std::vector<std::string> by_itself(const ActionFacts& f)
{
    std::vector<std::string> list;
    const auto& events = f.direct.events;
    const auto reserved = std::find_if(events.begin(), events.end(), [&](const MoneyEvent& e) {
        return e.kind == EventKind::vakantietoeslag_bijstand && e.day >= f.direct.start;
    });
    if (reserved != events.end())
        list.push_back("vakantiegeld van de bijstand (" + in_whole_euros(reserved->amount) + " euro, " +
                       in_words(reserved->day) + ")");
    if (household_changes(f)) return list; // what goes on then has to be told first
    if (any_event(f.direct, EventKind::kinderbijslag)) list.emplace_back("kinderbijslag");
    auto toeslagen = toeslag_amounts<double>; // in the order of the conversation: the rent first
    std::stable_partition(toeslagen.begin(), toeslagen.end(),
                          [](const auto& t) { return event_of(t) == EventKind::huurtoeslag; });
    for (const auto& toeslag : toeslagen) {
        const EventKind kind = event_of(toeslag);
        // That of childcare follows the hours: it has actions of its own.
        if (kind != EventKind::kinderopvangtoeslag && goes_on(f, kind)) list.push_back(readable_name(toeslag.name));
    }
    return list;
}

/// Who lives here, and what the municipality decides and nobody published.
std::vector<std::string> to_ask(const ActionFacts& f)
{
    const Law<double>& wet = *f.laws.on(f.call.start, f.scenario).wet;
    std::vector<std::string> list = residents_to_ask(f.household(), wet, f.call.start);
    for (const Debt& debt : f.household().schulden)
        if (debt.soort == SoortSchuld::onbekend || (heeft_bedrag(debt.soort) && !debt.per_maand))
            list.emplace_back(
                "schulden: wat de brief zegt (beslag, schuldregeling of saneringskrediet), en het bedrag per "
                "maand");
    if (!any_event(f.staying, EventKind::bijstand)) return list;
    for (const UnknownScheme& s : unknown_schemes(f.household(), wet, f.call.start))
        list.push_back(s.regeling->titel + ": " + in_words(s));
    list.emplace_back("geld voor de eerste weken: bedrag niet bekend");
    return list;
}

} // namespace

ActionList actions(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws, Date today)
{
    const ActionFacts facts(scenario, call, laws);
    ActionList list;
    list.situation = call.situation;
    list.start = facts.direct.start;
    list.today = today;
    if (facts.now().werk == facts.then().werk && facts.now().opvang == facts.then().opvang &&
        facts.now().inkomen == facts.then().inkomen && !facts.then().own_household() && !facts.now().own_household())
        return list;
    append(list.actions, actions_about_the_household(facts));
    append(list.actions, actions_about_toeslagen(facts));
    append(list.actions, actions_about_work(facts));
    append(list.actions, actions_about_benefits(facts));
    append(list.actions, actions_about_schemes(facts));
    append(list.actions, actions_about_debts(facts));
    append(list.actions, actions_about_study(facts));
    append(list.actions, actions_about_the_way_back(facts));
    // What is asked for the same day stays in the order of the conversation.
    std::stable_sort(list.actions.begin(), list.actions.end(),
                     [](const Action& a, const Action& b) { return a.before < b.before; });
    for (Action& a : list.actions) a.past = a.before < today;
    list.by_itself = by_itself(facts);
    list.to_ask = to_ask(facts);
    return list;
}

} // namespace armoedeval
