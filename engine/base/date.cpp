// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/date.hpp"

#include <array>
#include <cstdio>

namespace armoedeval {

using namespace std::chrono;

std::optional<Date> parse_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int parts[3] = {0, 0, 0};
    const std::array<std::pair<size_t, size_t>, 3> places{{{0, 4}, {5, 2}, {8, 2}}};
    for (size_t i = 0; i < places.size(); ++i)
        for (const char c : text.substr(places[i].first, places[i].second)) {
            if (c < '0' || c > '9') return std::nullopt;
            parts[i] = parts[i] * 10 + (c - '0');
        }
    const Date date{year{parts[0]}, month{static_cast<unsigned>(parts[1])}, day{static_cast<unsigned>(parts[2])}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string to_iso(Date date)
{
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string month_name(Date date)
{
    static constexpr std::array months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                       "juli",    "augustus", "september", "oktober", "november", "december"};
    return months.at(static_cast<unsigned>(date.month()) - 1);
}

std::string day_and_month(Date date)
{
    return std::to_string(static_cast<unsigned>(date.day())) + " " + month_name(date);
}

std::string month_in_words(Date date)
{
    return month_name(date) + " " + std::to_string(static_cast<int>(date.year()));
}

std::string in_words(Date date)
{
    return std::to_string(static_cast<unsigned>(date.day())) + " " + month_in_words(date);
}

int age_on(Date born, Date on)
{
    const int years = static_cast<int>(on.year()) - static_cast<int>(born.year());
    const bool birthday_to_come = on.month() < born.month() || (on.month() == born.month() && on.day() < born.day());
    return birthday_to_come ? years - 1 : years;
}

bool has_reached(Date born, int age_years, int age_months, Date on)
{
    const auto month_reached = year_month{born.year(), born.month()} + years{age_years} + months{age_months};
    const auto month_on = year_month{on.year(), on.month()};
    return month_reached < month_on || (month_reached == month_on && born.day() <= on.day());
}

Date birthday(Date born, int age_years, int age_months)
{
    const auto month = year_month{born.year(), born.month()} + years{age_years} + months{age_months};
    const Date reached = month / born.day();
    return reached.ok() ? reached : (month + months{1}) / day{1};
}

Date first_of_month(Date date)
{
    return date.year() / date.month() / day{1};
}

Date first_of_quarter(Date date)
{
    const unsigned m = static_cast<unsigned>(date.month());
    return date.year() / month{m - (m - 1) % 3} / day{1};
}

Date first_of_half_year(Date date)
{
    using namespace std::chrono;
    return date.year() / (date.month() < July ? January : July) / day{1};
}

Date first_of_year(Date date)
{
    return date.year() / January / day{1};
}

} // namespace armoedeval
