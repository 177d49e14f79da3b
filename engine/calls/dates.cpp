// SPDX-License-Identifier: EUPL-1.2
#include "engine/calls/dates.hpp"

#include "engine/base/error.hpp"

#include <chrono>
#include <ctime>

namespace armoedeval {

Date date_of(const std::string& text, const std::string& option)
{
    const auto date = parse_date(text);
    if (!date)
        throw InputError(option, "",
                         "\"" + text + "\" is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld 2026-07-01");
    constexpr std::chrono::year first{1900}, last{2199}; // what lies outside is no day of anybody's life
    if (date->year() < first || date->year() > last)
        throw InputError(option, "", "\"" + text + "\" kan niet; kies een dag van 1900 tot en met 2199");
    return *date;
}

Date todays_date()
{
    const std::time_t now = std::time(nullptr);
    const std::tm* const here = std::localtime(&now);
    constexpr int first_year = 1900;
    return std::chrono::year{here->tm_year + first_year} / (here->tm_mon + 1) / here->tm_mday;
}

} // namespace armoedeval
