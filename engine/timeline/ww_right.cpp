// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/ww_right.hpp"

#include "engine/law/law.hpp"
#include "engine/timeline/calendar.hpp"

namespace armoedeval {

namespace {

/// The month of the right in which a day lies; 1 is the first.
int month_of_right(const WwRight& right, Date day)
{
    int months = 1;
    while (plus_months(right.from, months) <= day) ++months;
    return months;
}

} // namespace

double ww_on(const WwRight& right, Date day, const Law<double>& wet)
{
    WwCase<double> c;
    c.maandloon = right.maandloon;
    c.maand = month_of_right(right, day);
    const double ww = ww_per_maand(c, wet.werkloosheidswet);
    return ww < kleinste_ww(wet.werkloosheidswet) ? 0 : ww;
}

void add_ww(Situation& s, const WwRight& right, Date day, const Law<double>& wet, double& per_month)
{
    per_month = ww_on(right, day, wet);
    if (per_month <= 0) return;
    BasicOtherIncome<double> income;
    income.soort = SoortInkomen::ww;
    income.bruto_per_jaar = yearly(per_month);
    income.maandloon = right.maandloon;
    s.inkomen.push_back({right.adult, income});
}

} // namespace armoedeval
