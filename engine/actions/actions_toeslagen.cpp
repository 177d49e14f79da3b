// SPDX-License-Identifier: EUPL-1.2
// Towards Dienst Toeslagen and the childcare.
#include "engine/actions/action_facts.hpp"

#include "engine/base/text.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// Of a timeline, the first payment of kinderopvangtoeslag.
const MoneyEvent* first_care(const Timeline& t)
{
    const auto found = std::find_if(t.events.begin(), t.events.end(),
                                    [](const MoneyEvent& e) { return e.kind == EventKind::kinderopvangtoeslag; });
    return found == t.events.end() ? nullptr : &*found;
}

/// "65 en 172 uur per maand"
std::string hours_of_care(const ActionFacts& f)
{
    std::vector<std::string> hours;
    const Law<double>& wet = *f.laws.on(f.call.start, f.scenario).wet;
    const Household household = f.household();
    for (const auto& child : opvang_per_kind(household, f.then(), wet))
        for (const Opvang<double>& o : child) hours.push_back(dutch_number(round_cent(o.uren_per_maand)));
    std::string words;
    for (size_t i = 0; i < hours.size(); ++i) words += (i == 0 ? "" : i + 1 == hours.size() ? " en " : ", ") + hours[i];
    return words + " uur per maand";
}

double care_before(const Timeline& t, Date day)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.kind == EventKind::kinderopvangtoeslag && e.day < day) sum += e.amount;
    return sum;
}

/// The shortage that it makes; where the balance bears it, what has to be waited for.
void put_cost_of_lateness(Action& a, const ActionFacts& f)
{
    const TimelineAnswers &direct = f.direct.answers, &late = f.late.answers;
    const double shortage = std::min(direct.lowest, 0.0) - std::min(late.lowest, 0.0);
    const MoneyEvent* first = first_care(f.late);
    if (shortage >= 0.5) {
        a.cost_of_forgetting = shortage;
        a.felt = late.lowest_on;
        a.cost_words = "euro meer tekort, op " + day_and_month(late.lowest_on);
    } else if (first) {
        a.cost_of_forgetting = care_before(f.direct, first->day);
        a.felt = first->day;
        a.only_later = true;
        a.cost_words = "euro komt pas op " + day_and_month(first->day);
    } else {
        a.cost_words = "de toeslag komt dan te laat";
    }
}

/// Asked too late, the bills come before the toeslag does.
std::vector<Action> ask_for_care(const ActionFacts& f, const MoneyEvent& first)
{
    Action contract, toeslag;
    const Date month_before = plus_months(first_of_month(first.day), -1);
    toeslag.before = plus_days(on_day(month_before, f.terms().opvangtoeslag_aanvraag_dag), -1);
    toeslag.date_uncertain = !f.established("opvangtoeslag_aanvraag_dag");
    toeslag.kind = ActionKind::opvangtoeslag_vragen;
    toeslag.what = "Kinderopvangtoeslag aanvragen";
    toeslag.with_whom = "Dienst Toeslagen";
    toeslag.bring = "contract van de opvang, " + hours_of_care(f);
    toeslag.source =
        "Awir art. 16 lid 1; tables/betaaldagen.json, opvangtoeslag_aanvraag_dag: een veilige datum. De toeslag gaat "
        "hoogstens drie maanden terug (Wet kinderopvang art. 1.3)";
    put_cost_of_lateness(toeslag, f);
    contract.before = toeslag.before;
    contract.date_uncertain = toeslag.date_uncertain;
    contract.kind = ActionKind::opvang_contract;
    contract.what = "Contract met de kinderopvang tekenen";
    contract.with_whom = "Kinderopvang";
    contract.bring = "werktijden, " + hours_of_care(f);
    contract.cost_words = "zonder contract geen toeslag";
    contract.source =
        "Wet kinderopvang art. 1.52: opvang op een schriftelijke overeenkomst; nodig voor de aanvraag van de toeslag";
    return {contract, toeslag};
}

Action change_care(const ActionFacts& f)
{
    Action a;
    a.before = plus_days(f.direct.start, 7 * f.terms().melden_toeslagen_weken);
    a.kind = ActionKind::opvanguren_doorgeven;
    a.what = "Nieuwe uren opvang doorgeven: " + hours_of_care(f);
    a.with_whom = "Dienst Toeslagen";
    a.bring = "nieuw contract van de opvang";
    a.cost_words = "de toeslag past dan niet bij de rekening";
    a.source = "Uitvoeringsregeling Awir art. 5 lid 1 en 5: andere uren of een andere prijs binnen 4 weken";
    return a;
}

/// More asked back over a year because Dienst Toeslagen heard nothing; euros, 0 or more.
double asked_back(const ActionFacts& f, int year)
{
    const ToeslagYear *never = find_year(f.never, year), *direct = find_year(f.direct, year);
    return never && direct ? std::max(0.0, never->asked_back - direct->asked_back) : 0;
}

void put_cost(Action& a, double cost, int year)
{
    if (cost >= 0.5) {
        a.cost_of_forgetting = cost;
        a.cost_words = "euro toeslag terugbetalen over " + std::to_string(year);
    } else {
        a.cost_words = "dit kost u in " + std::to_string(year) + " niets, maar geef het wel door";
    }
}

bool has_toeslagen(const Timeline& t)
{
    return std::any_of(t.years.begin(), t.years.end(), [](const auto& y) { return y.right > 0 || y.voorschot > 0; });
}

/// What shows the income of the year in which it changes.
std::string papers_of_income(const ActionFacts& f)
{
    const auto& events = f.direct.events;
    const auto any_work = [](const Situation& s, auto&& is) {
        return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) { return is(w.kind.soort); });
    };
    const auto business = [](SoortWerk soort) { return soort == SoortWerk::ondernemen; };
    std::string papers;
    const auto add = [&](bool needed, const char* paper) {
        if (needed) papers += (papers.empty() ? "" : ", ") + std::string(paper);
    };
    add(std::any_of(events.begin(), events.end(), [](const MoneyEvent& e) { return e.kind == EventKind::bijstand; }),
        "uitkeringsspecificatie");
    add(any_work(f.now(), has_wage) || any_work(f.then(), has_wage), "loonstrook");
    add(any_work(f.then(), business), "schatting van de winst");
    add(!f.then().inkomen.empty(), "brief over het andere inkomen");
    return papers;
}

/// The year of the start, within four weeks.
Action report_income(const ActionFacts& f, const ToeslagYear& y)
{
    Action a;
    a.before = plus_days(f.direct.start, 7 * f.terms().melden_toeslagen_weken);
    a.kind = ActionKind::inkomen_doorgeven;
    a.euros = y.estimate_to_report;
    a.year = y.year;
    a.what = "Inkomen doorgeven: " + in_whole_euros(y.estimate_to_report) + " euro voor " + std::to_string(y.year);
    a.with_whom = "Dienst Toeslagen";
    a.bring = papers_of_income(f);
    a.source =
        "Uitvoeringsregeling Awir art. 5 lid 1 en 2; Dienst Toeslagen, \"Mijn inkomen verandert\": binnen 4 weken";
    put_cost(a, asked_back(f, y.year), y.year);
    return a;
}

/// The first whole year has another income than the year of the start.
Action check_next_year(const ActionFacts& f, const ToeslagYear& y)
{
    Action a;
    a.before = plus_days(new_year(y.year), -1);
    a.any_day = true;
    a.is_latest = false;
    a.kind = ActionKind::inkomen_nakijken;
    a.euros = y.toetsingsinkomen;
    a.year = y.year;
    a.what = "Inkomen nakijken voor " + std::to_string(y.year) + ": " + in_whole_euros(y.toetsingsinkomen) + " euro";
    a.with_whom = "Dienst Toeslagen";
    a.bring = "brief over de toeslagen van het nieuwe jaar";
    a.source = "Awir art. 8: ieder jaar een eigen inkomen. Een advies, geen termijn";
    put_cost(a, asked_back(f, y.year), y.year);
    return a;
}

} // namespace

std::vector<Action> actions_about_toeslagen(const ActionFacts& f)
{
    std::vector<Action> list;
    const MoneyEvent* care = first_care(f.direct);
    if (care && !first_care(f.staying))
        list = ask_for_care(f, *care);
    else if (care && f.now().opvang != f.then().opvang)
        list.push_back(change_care(f));
    if (!has_toeslagen(f.direct)) return list;
    const int first = year_of(f.direct.start);
    const ToeslagYear *old = find_year(f.staying, first), *mixed = find_year(f.direct, first);
    if (old && mixed && std::abs(old->toetsingsinkomen - mixed->estimate_to_report) >= 1)
        list.push_back(report_income(f, *mixed));
    const ToeslagYear* next = find_year(f.direct, first + 1);
    if (mixed && next && std::abs(next->toetsingsinkomen - mixed->toetsingsinkomen) >= 1)
        list.push_back(check_next_year(f, *next));
    return list;
}

} // namespace armoedeval
