// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/earlier_this_year.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/described.hpp"
#include "engine/year/gross_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const std::vector<EarlierIncome>& told_on(const Course& course)
{
    return told_earlier(course.household(0), course.described);
}

BasicOtherIncome<double> as_income(const EarlierIncome& e)
{
    BasicOtherIncome<double> income;
    income.soort = *e.soort;
    income.bruto_per_jaar = e.bruto;
    return income;
}

} // namespace

GrossIncome<double> other_income_earlier(const Course& course, size_t adult, const Law<double>& wet)
{
    Household h = course.household(0);
    for (Adult& v : h.volwassenen) v.inkomen.clear();
    Situation s;
    for (const EarlierIncome& e : told_on(course))
        if (e.soort) s.inkomen.push_back({e.van, as_income(e)});
    return gross_income(HouseholdFacts<double>(h, wet, *course.described), s, adult);
}

double paid_earlier_of_other_income(const Course& course, size_t adult)
{
    double paid = 0;
    for (const EarlierIncome& e : told_on(course))
        if (e.soort && e.van == adult) paid += e.bruto - e.ingehouden;
    return paid;
}

void append_earlier_wages(const Course& course, int first, int last, std::vector<Payslip>& slips)
{
    if (!course.described) return;
    const int year = year_of(*course.described);
    if (year < first || year > last) return;
    const double months = months_earlier(course.described);
    for (const EarlierIncome& e : told_on(course)) {
        if (e.soort) continue;
        double passed = 0;
        for (Date month = new_year(year); month < *course.described; month = plus_months(month, 1)) {
            const double before = passed / months;
            passed += 1 - course.share_as_described(month);
            const double until = passed / months;
            const auto part = [&](double all) {
                return round_cent(round_cent(all * until) - round_cent(all * before));
            };
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
