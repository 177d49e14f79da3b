// SPDX-License-Identifier: EUPL-1.2
// The months around a change: two courses of events over whole years, the change and staying, cut to what is shown.
#include "engine/timeline/timeline.hpp"

#include "engine/base/limits.hpp"
#include "engine/timeline/balance.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/status_changes.hpp"
#include "engine/timeline/timeline_doubts.hpp"
#include "engine/timeline/whole_years.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using limits::least_months, limits::most_months;

void check(const Scenario& scenario, const TimelineCall& call)
{
    const std::string file = scenario.titel.empty() ? "scenario" : scenario.titel;
    if (call.situation >= scenario.situaties.size())
        throw InputError(file, "",
                         "situatie " + std::to_string(call.situation + 1) + " bestaat niet; kies 1 tot en met " +
                             std::to_string(scenario.situaties.size()));
    if (call.months < least_months || call.months > most_months)
        throw InputError(file, "", "aantal maanden " + std::to_string(call.months) + " kan niet; kies 3 tot en met 60");
    if (!call.start.ok()) throw InputError(file, "", "de startdatum bestaat niet; kies een datum als 2026-09-01");
}

/// Before the first tables there is nothing to fall back on.
void check_rules_known(const Scenario& scenario, Date first, CourseLaws& laws)
{
    try {
        (void)laws.on(first);
    } catch (const UnknownValue& unknown) {
        throw InputError(scenario.titel, "",
                         "de regels van " + in_words(first) + " zijn niet bekend; kies een latere start (" +
                             unknown.what() + ")");
    }
}

Events within(const Events& events, Date from, Date until)
{
    const auto before = [](const MoneyEvent& e, Date day) { return e.day < day; };
    return {std::lower_bound(events.begin(), events.end(), from, before),
            std::lower_bound(events.begin(), events.end(), until, before)};
}

bool is_settlement(const MoneyEvent& e)
{
    return e.kind == EventKind::toeslagen_afrekening || e.kind == EventKind::belasting_afrekening ||
           e.kind == EventKind::teruggaaf_terug;
}

ToeslagYear year_of_both(const WholeYears& w, const ToeslagenSettlement& toeslagen, Date start)
{
    const YearIncome& income = w.course.year(toeslagen.year);
    ToeslagYear y;
    y.year = toeslagen.year;
    y.toetsingsinkomen = round_cent(income.toetsingsinkomen());
    y.right = toeslagen.right;
    y.voorschot = toeslagen.voorschot;
    y.settled = round_cent(toeslagen.right - toeslagen.voorschot);
    y.not_collected = toeslagen.not_collected;
    y.asked_back = round_cent(toeslagen.asked_back + toeslagen.asked_back_in_the_year);
    y.asked_back_in_the_year = toeslagen.asked_back_in_the_year;
    y.terms = toeslagen.terms;
    y.estimate_to_report = round_euro(income.toetsingsinkomen());
    y.tax_settled = income.settled();
    // From the start (or New Year) until the first of it is due.
    const double to_pay = toeslagen.asked_back + at_least_zero(-y.tax_settled);
    const BetaaldagenTable<double>& dagen = *w.course.month(plus_months(new_year(y.year), 11)).wet->betaaldagen;
    const Date assessment = plus_months(new_year(y.year + 1), dagen.aanslag_maand - 1);
    const Date due = y.tax_settled < 0 ? std::min(assessment, toeslagen.first_term) : toeslagen.first_term;
    const int months = months_between(std::max(first_of_month(start), new_year(y.year)), due);
    y.put_aside_per_month = to_pay > 0 ? round_cent(to_pay / std::max(months, 1)) : 0;
    return y;
}

void fill(Timeline& t, const WholeYears& w, LawsByDate& laws)
{
    t.events = within(w.events, t.from, t.until);
    for (const MoneyEvent& e : w.events)
        if (e.day >= t.until && is_settlement(e)) t.later.push_back(e);
    for (const ToeslagenSettlement& toeslagen : w.toeslagen) {
        t.years.push_back(year_of_both(w, toeslagen, t.start));
        t.answers.repayment += t.years.back().asked_back + at_least_zero(-t.years.back().tax_settled);
    }
    for (const RefundAskedBack& back : w.course.asked_back)
        if (back.year <= t.years.back().year) t.answers.repayment += back.amount;
    t.answers.repayment = round_cent(t.answers.repayment);
    for (const MoneyEvent& e : t.events)
        if (e.kind == EventKind::naar_schulden) t.answers.to_creditors -= e.amount;
    t.answers.to_creditors = round_cent(t.answers.to_creditors);
    t.ww = w.course.course.ww;
    if (w.bijstand_opnieuw && *w.bijstand_opnieuw < t.until) t.bijstand_opnieuw = w.bijstand_opnieuw;
    t.status = status_changes(w.course, t.from, t.until, laws);
    for (const StatusChange& end : w.debts)
        if (t.from <= end.day && end.day < t.until) t.status.push_back(end);
    std::stable_sort(t.status.begin(), t.status.end(),
                     [](const StatusChange& a, const StatusChange& b) { return a.day < b.day; });
}

} // namespace

TimelineCall timeline_call(const Scenario& scenario, size_t situation)
{
    const Overgang overgang = scenario.overgang.value_or(Overgang{});
    return {situation, overgang.start.value_or(plus_months(first_of_month(scenario.peildatum), 1)), overgang.maanden,
            overgang.gedrag};
}

Timeline timeline(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws)
{
    check(scenario, call);
    const Overgang overgang = scenario.overgang.value_or(Overgang{});
    Timeline t;
    t.situation = call.situation;
    t.start = call.start;
    t.from = plus_months(first_of_month(call.start), -1);
    t.until = plus_months(first_of_month(call.start), call.months);
    t.gedrag = call.gedrag;
    const int first = year_of(t.from), last = year_of(plus_days(t.until, -1));
    CourseLaws known(laws, scenario, new_year(first));
    check_rules_known(scenario, new_year(first), known);

    Course course(scenario, call.situation, call.start);
    if (overgang.einde_na_maanden)
        (course.only_ww_begins() ? course.end_of_ww : course.end) = plus_months(call.start, *overgang.einde_na_maanden);
    const WholeYears change = whole_years(course, call.gedrag, first, last, known);
    fill(t, change, laws);

    Course staying = course;
    staying.situation = 0;
    const WholeYears same = whole_years(staying, call.gedrag, first, last, known);
    t.staying = within(same.events, t.from, t.until);
    fill_balance(t, overgang.banksaldo.value_or(0), t.staying);
    for (MonthSummary& m : t.months) {
        m.situation = course.chosen_on(m.month) ? call.situation : 0;
        m.future_rules = change.course.month(m.month).future_rules;
    }
    const BetaaldagenTable<double>& usual = *change.course.month(first_of_month(t.start)).wet->betaaldagen;
    const Household& then = course.household(1);
    t.usual_leefgeld = usual.leefgeld_huishouden +
                       usual.leefgeld_persoon * static_cast<double>(then.volwassenen.size() + then.kinderen.size());
    add_doubts(t, change.course, laws);
    return t;
}

} // namespace armoedeval
