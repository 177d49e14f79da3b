// SPDX-License-Identifier: EUPL-1.2
#include "engine/calls/dates.hpp"

#include "engine/base/error.hpp"

#include <chrono>

namespace armoedeval {

Date date_of(const std::string& text, const std::string& option)
{
    const auto date = parse_date(text);
    if (!date)
        throw InputError(option, "",
                         "\"" + text + "\" is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld 2026-07-01");
    return *date;
}

Date todays_date()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

} // namespace armoedeval
