#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

using namespace std::chrono;

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

Date next_working_day(Date date)
{
    const weekday day{sys_days{date}};
    return day == Saturday ? plus_days(date, 2) : day == Sunday ? plus_days(date, 1) : date;
}

Date previous_working_day(Date date)
{
    const weekday day{sys_days{date}};
    return day == Saturday ? plus_days(date, -1) : day == Sunday ? plus_days(date, -2) : date;
}

Date monday_of(Date date)
{
    return plus_days(date, -static_cast<int>(weekday{sys_days{date}}.iso_encoding()) + 1);
}

Date first_monday(std::chrono::year year)
{
    return monday_of(year / January / day{4});
}

std::string month_word(Date date)
{
    const std::string text = in_words(first_of_month(date)); // "1 september 2026"
    return text.substr(2, text.rfind(' ') - 2);
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
