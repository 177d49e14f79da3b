// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace armoedeval {

using Date = std::chrono::year_month_day;

/// A date in ISO form (2026-07-01); nothing if it is not in that form or does not exist.
std::optional<Date> parse_date(std::string_view text);
std::string to_iso(Date date);
/// 1 juli 2026
std::string in_words(Date date);
/// 1 juli
std::string day_and_month(Date date);
/// juli
std::string month_name(Date date);
/// juli 2026
std::string month_in_words(Date date);

/// Whole years lived on `on`; negative before birth. Someone born on 29 February is a year older on 1 March.
int age_on(Date born, Date on);
/// Has someone born on `born` reached `years` and `months` on `on`?
bool has_reached(Date born, int years, int months, Date on);
/// The day on which that is.
Date birthday(Date born, int years, int months);

Date first_of_month(Date date);
Date first_of_quarter(Date date);
Date first_of_half_year(Date date);
Date first_of_year(Date date);

} // namespace armoedeval
