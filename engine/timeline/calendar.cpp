// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

using namespace std::chrono;

namespace {

/// Easter Sunday (Gregorian; Meeus, Astronomical Algorithms, chapter 8).
Date easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return std::chrono::year{year} / month{static_cast<unsigned>(n / 31)} / day{static_cast<unsigned>(n % 31 + 1)};
}

} // namespace

Date on_day(Date date, int day_of_month)
{
    const Date last = date.year() / date.month() / std::chrono::last;
    return std::min<Date>(last, date.year() / date.month() / day{static_cast<unsigned>(day_of_month)});
}

Date plus_months(Date date, int count)
{
    const Date month = first_of_month(date) + months{count};
    return on_day(month, static_cast<int>(static_cast<unsigned>(date.day())));
}

Date plus_days(Date date, int count)
{
    return sys_days{date} + days{count};
}

int days_between(Date from, Date until)
{
    return static_cast<int>((sys_days{until} - sys_days{from}).count());
}

int months_between(Date from, Date until)
{
    return static_cast<int>((year_month{until.year(), until.month()} - year_month{from.year(), from.month()}).count());
}

int days_in_month(Date date)
{
    const year_month_day last = date.year() / date.month() / std::chrono::last;
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool is_working_day(Date date)
{
    const weekday day{sys_days{date}};
    if (day == Saturday || day == Sunday) return false;
    const month_day in_year = date.month() / date.day();
    // Koningsdag moves from a Sunday to the Saturday before it: neither is a working day.
    if (in_year == January / 1 || in_year == April / 27 || in_year == May / 5 || in_year == December / 25 ||
        in_year == December / 26)
        return false;
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    const int after_easter = days_between(easter(static_cast<int>(date.year())), date);
    return after_easter != -2 && after_easter != 1 && after_easter != 39 && after_easter != 50;
}

Date next_working_day(Date date)
{
    while (!is_working_day(date)) date = plus_days(date, 1);
    return date;
}

Date previous_working_day(Date date)
{
    while (!is_working_day(date)) date = plus_days(date, -1);
    return date;
}

Date monday_of(Date date)
{
    return plus_days(date, -static_cast<int>(weekday{sys_days{date}}.iso_encoding()) + 1);
}

Date first_monday(std::chrono::year year)
{
    return monday_of(year / January / day{4});
}

int year_of(Date date)
{
    return static_cast<int>(date.year());
}

Date new_year(int in)
{
    return year{in} / January / day{1};
}

} // namespace armoedeval
