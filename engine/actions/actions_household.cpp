// SPDX-License-Identifier: EUPL-1.2
// When other people live there, or the household lives somewhere else: who is told.
#include "engine/actions/action_facts.hpp"

namespace armoedeval {

namespace {

/// What shows it, and the day on which the municipality is told: like work.
Action report_to_municipality(const ActionFacts& f, bool people)
{
    Action a;
    const DatedValue* term = f.municipal_term("melden_werkdagen");
    a.before = working_days_after(f.direct.start, term ? static_cast<int>(term->value) : 0);
    a.date_uncertain = !term || term->status != Status::vastgesteld;
    a.kind = people ? ActionKind::bewoners_melden : ActionKind::woning_melden;
    a.what = people ? "Melden wie er komt of gaat wonen" : "De andere woning melden";
    a.with_whom = f.municipality();
    a.bring = people ? "inschrijving op het adres, wat ieder verdient" : "huurcontract";
    a.source = report_source(term);
    const Date month = ActionFacts::first_whole_month(f.direct.start);
    const double too_much =
        about_month(f.staying, EventKind::bijstand, month) - about_month(f.direct, EventKind::bijstand, month);
    if (too_much >= 0.5) {
        a.cost_of_forgetting = too_much;
        a.cost_words = "euro per maand terugbetalen, soms met een boete";
    } else {
        a.cost_words = "bijstand waar u recht op hebt, begint pas als u het meldt";
    }
    return a;
}

Action report_to_toeslagen(const ActionFacts& f, bool people)
{
    Action a;
    a.before = plus_days(f.direct.start, 7 * f.terms().melden_toeslagen_weken);
    a.kind = people ? ActionKind::bewoners_toeslagen : ActionKind::woning_toeslagen;
    a.what =
        people ? "Nakijken en doorgeven wie er bij u wonen" : "De andere huur doorgeven, of de huurtoeslag stoppen";
    a.with_whom = "Dienst Toeslagen";
    a.bring = people ? "geboortedata, inkomen van ieder" : "huurcontract";
    a.cost_words = "toeslag die u te veel krijgt, betaalt u terug";
    a.source = "Awir art. 17; Uitvoeringsregeling Awir art. 5: binnen 4 weken";
    return a;
}

} // namespace

bool household_changes(const ActionFacts& f)
{
    return household_in(f.scenario.huishouden, f.now()) != f.household();
}

std::vector<Action> actions_about_the_household(const ActionFacts& f)
{
    if (!household_changes(f)) return {};
    const Household before = household_in(f.scenario.huishouden, f.now()), after = f.household();
    const bool people = before.volwassenen != after.volwassenen || before.kinderen != after.kinderen ||
                        before.medebewoners != after.medebewoners;
    const bool home = before.woning != after.woning;
    const auto of_bijstand = [](const Timeline& t) {
        return std::any_of(t.events.begin(), t.events.end(),
                           [](const MoneyEvent& e) { return e.kind == EventKind::bijstand; });
    };
    const bool bijstand = of_bijstand(f.staying) || of_bijstand(f.direct);
    std::vector<Action> list;
    for (const bool about_people : {true, false}) {
        if (!(about_people ? people : home)) continue;
        if (bijstand) list.push_back(report_to_municipality(f, about_people));
        list.push_back(report_to_toeslagen(f, about_people));
    }
    return list;
}

} // namespace armoedeval
