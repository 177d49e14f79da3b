// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/described.hpp"

#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// A wage of so much a year, whatever its hours were; what is told holds the holiday pay.
Work work_earlier(const EarlierIncome& e, double times)
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

double share_as_described(std::optional<Date> described, Date month)
{
    const Date next = plus_months(month, 1);
    if (!described || *described <= month || year_of(month) != year_of(*described)) return 1;
    return *described >= next ? 0 : static_cast<double>(days_between(*described, next)) / days_in_month(month);
}

double months_earlier(std::optional<Date> described)
{
    double months = 0;
    if (described)
        for (Date month = new_year(year_of(*described)); month < *described; month = plus_months(month, 1))
            months += 1 - share_as_described(described, month);
    return months;
}

const std::vector<EarlierIncome>& told_earlier(const Household& household, std::optional<Date> described)
{
    static const std::vector<EarlierIncome> nothing_told;
    return household.eerder_dit_jaar && described ? *household.eerder_dit_jaar : nothing_told;
}

Situation received_earlier(const Household& household, std::optional<Date> described)
{
    Situation s;
    const double months = months_earlier(described);
    if (months <= 0) return s;
    const double times = months_per_year / months;
    for (const EarlierIncome& e : told_earlier(household, described)) {
        if (!e.soort) {
            s.werk.push_back(work_earlier(e, times));
            continue;
        }
        BasicOtherIncome<double> income;
        income.soort = *e.soort;
        income.bruto_per_jaar = e.bruto * times;
        s.inkomen.push_back({e.van, income});
    }
    return s;
}

} // namespace armoedeval
