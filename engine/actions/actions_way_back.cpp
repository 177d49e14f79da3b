// SPDX-License-Identifier: EUPL-1.2
// When the job ends: what to ask for again, and what to report.
#include "engine/actions/action_facts.hpp"
#include "engine/law/law.hpp"
#include "engine/timeline/course.hpp"

namespace armoedeval {

std::optional<Action> ask_bijstand(const ActionFacts& f, Date from, bool work_ends)
{
    const Date month = ActionFacts::first_whole_month(from);
    const double bijstand = about_month(f.direct, EventKind::bijstand, month) + // an advance comes off again
                            about_month(f.direct, EventKind::bijstand_verrekening, month);
    if (bijstand < 0.5) return std::nullopt;
    Action a;
    a.before = plus_days(from, -1);
    a.is_latest = false;
    a.kind = ActionKind::bijstand_vragen;
    a.what = work_ends ? "Bijstand aanvragen op de laatste werkdag" : "Bijstand aanvragen";
    a.with_whom = f.municipality();
    a.bring = work_ends ? "ontslagbrief, laatste loonstrook" : "bewijs van inkomen en vermogen";
    a.cost_of_forgetting = bijstand;
    a.cost_words = "euro minder voor elke maand later";
    a.source = "Participatiewet art. 44 lid 1: vanaf de dag van melding; lid 5: soms tot drie maanden terug; art. 43a: "
               "bekende gegevens opnieuw gebruikt binnen twaalf maanden";
    return a;
}

namespace {

Action report_lower_income(const ActionFacts& f, Date end)
{
    Action a;
    a.before = plus_days(end, 7 * f.terms().melden_toeslagen_weken);
    const int year = year_of(end);
    const ToeslagYear* y = find_year(f.direct, year);
    a.kind = ActionKind::lager_inkomen_doorgeven;
    a.year = year;
    a.what = "Lager inkomen doorgeven";
    if (y) a.what += ": " + in_whole_euros(y->toetsingsinkomen) + " euro voor " + std::to_string(year);
    a.with_whom = "Dienst Toeslagen";
    a.bring = "laatste loonstrook, brief over de bijstand";
    a.cost_words = "u krijgt uw toeslag dan later";
    a.source =
        "Dienst Toeslagen, \"Mijn inkomen verandert\": binnen 4 weken. Een advies: een lager inkomen melden is geen plicht";
    return a;
}

/// WW art. 26 lid 1 onder b; later costs at least five percent of a month, and weeks once 26 have passed (art. 35).
Action ask_ww(Date from, double per_month)
{
    Action a;
    a.before = plus_days(from, 7);
    a.kind = ActionKind::ww_vragen;
    a.what = "WW aanvragen bij UWV, en inschrijven als werkzoekende";
    a.with_whom = "UWV";
    a.bring = "ontslagbrief of contract, loonstroken";
    a.cost_of_forgetting = per_month;
    a.cost_words = "euro bruto minder voor elke maand zonder WW";
    a.source =
        "WW art. 26 lid 1 onder b: binnen een week na de eerste dag zonder werk; art. 15 Participatiewet: WW gaat "
        "voor bijstand; UWV, \"WW aanvragen\"";
    return a;
}

} // namespace

std::vector<Action> actions_about_the_way_back(const ActionFacts& f)
{
    std::vector<Action> list;
    const Course course(f.scenario, f.call.situation, f.direct.start);
    const auto wet = [&](Date day) -> const Law<double>& { return *f.laws.on(day, f.scenario).wet; };
    for (const auto& income : f.then().inkomen)
        if (income.inkomen.soort == SoortInkomen::ww && course.ww_begins(income.van))
            list.push_back(ask_ww(course.start, monthly(income.inkomen.bruto_per_jaar) *
                                                    course.more_of_told_ww(course.start, wet(course.start))));
    const auto end = f.way_back();
    if (!end) return list;
    for (const WwRight& right : f.direct.ww)
        if (right.met_recht) list.push_back(ask_ww(right.from, ww_on(right, right.from, wet(right.from))));
    if (const auto& day = f.direct.bijstand_opnieuw)
        if (const auto again = ask_bijstand(f, *day, *day == *end && !f.then().werk.empty())) list.push_back(*again);
    list.push_back(report_lower_income(f, *end));
    return list;
}

} // namespace armoedeval
