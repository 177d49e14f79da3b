// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/earlier_this_year.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/year/gross_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const std::vector<EarlierIncome>& told(const Course& course)
{
    static const std::vector<EarlierIncome> nothing_told;
    const auto& list = course.household(0).eerder_dit_jaar;
    return list && course.described ? *list : nothing_told;
}

BasicOtherIncome<double> as_income(const EarlierIncome& e, double times)
{
    BasicOtherIncome<double> income;
    income.soort = *e.soort;
    income.bruto_per_jaar = e.bruto * times;
    return income;
}

/// A wage of so much a year, whatever its hours were; what is told holds the holiday pay.
Work as_work(const EarlierIncome& e, double times)
{
    Work work;
    work.van = e.van;
    work.uren_per_week = 1;
    work.uurloon = e.bruto * times / weeks_per_year;
    work.vakantiegeld = 0;
    return work;
}

} // namespace

std::optional<Date> bijstand_since(const Household& h)
{
    std::optional<Date> first;
    for (const Adult& v : h.volwassenen)
        if (v.bijstand_sinds && (!first || *v.bijstand_sinds < *first)) first = v.bijstand_sinds;
    return first;
}

std::optional<Date> described_from(const Scenario& scenario, Date start)
{
    const Household h = household_in(scenario.huishouden, scenario.situaties.front());
    const int year = year_of(scenario.peildatum);
    if (!h.eerder_dit_jaar || year_of(start) < year) return std::nullopt;
    const std::optional<Date> since = bijstand_since(h);
    const Date from = since && year_of(*since) == year ? *since : first_of_month(scenario.peildatum);
    const Date day = std::min(from, start);
    return day > new_year(year) ? std::optional<Date>(day) : std::nullopt;
}

double months_earlier(const Course& course)
{
    double months = 0;
    if (course.described)
        for (Date month = new_year(year_of(*course.described)); month < *course.described;
             month = plus_months(month, 1))
            months += 1 - course.share_as_described(month);
    return months;
}

Situation received_earlier(const Course& course)
{
    Situation s;
    const double months = months_earlier(course);
    if (months <= 0) return s;
    for (const EarlierIncome& e : told(course)) {
        if (e.soort)
            s.inkomen.push_back({e.van, as_income(e, months_per_year / months)});
        else
            s.werk.push_back(as_work(e, months_per_year / months));
    }
    return s;
}

GrossIncome<double> other_income_earlier(const Course& course, size_t adult, const Law<double>& wet)
{
    Household h = course.household(0);
    for (Adult& v : h.volwassenen) v.inkomen.clear();
    Situation s;
    for (const EarlierIncome& e : told(course))
        if (e.soort) s.inkomen.push_back({e.van, as_income(e, 1)});
    return gross_income(HouseholdFacts<double>(h, wet, *course.described), s, adult);
}

double paid_earlier_of_other_income(const Course& course, size_t adult)
{
    double paid = 0;
    for (const EarlierIncome& e : told(course))
        if (e.soort && e.van == adult) paid += e.bruto - e.ingehouden;
    return paid;
}

void append_earlier_wages(const Course& course, int first, int last, std::vector<Payslip>& slips)
{
    if (!course.described) return;
    const int year = year_of(*course.described);
    if (year < first || year > last) return;
    const double months = months_earlier(course);
    for (const EarlierIncome& e : told(course)) {
        if (e.soort) continue;
        double passed = 0;
        for (Date month = new_year(year); month < *course.described; month = plus_months(month, 1)) {
            const double before = passed / months;
            passed += 1 - course.share_as_described(month);
            const double until = passed / months;
            const auto part = [&](double all) { return round_cent(round_cent(all * until) - round_cent(all * before)); };
            Payslip s;
            s.day = plus_days(std::min(plus_months(month, 1), *course.described), -1);
            s.about = month;
            s.adult = e.van;
            s.belastbaar = part(e.bruto);
            s.ingehouden = part(e.ingehouden);
            s.netto = round_cent(s.belastbaar - s.ingehouden);
            s.loon_voor_tabel = s.belastbaar;
            s.what = "loon van eerder dit jaar, " + month_name(month);
            slips.push_back(std::move(s));
        }
    }
}

} // namespace armoedeval
