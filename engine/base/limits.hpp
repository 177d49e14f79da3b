// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is still believable in a scenario; beyond it somebody made a typing error. The loader refuses it, and so do the
// fields of the form.
#include <cstddef>

namespace armoedeval::limits {

inline constexpr std::size_t most_children = 20, most_housemates = 20, most_situations = 24, most_jobs = 8,
                             most_care = 6, most_incomes = 8, most_amounts_once = 20;
inline constexpr std::size_t most_title = 200, most_note = 5000;             ///< characters
inline constexpr double most_hours_per_week = 80, most_wage_per_hour = 1000; ///< euros
inline constexpr double most_euros_per_month = 10'000, most_euros_per_year = 1e7, most_wealth = 1e9;
inline constexpr double most_care_hours = 744, most_care_price = 100; ///< per month; euros per hour
inline constexpr double most_holiday_pay = 1, most_pension = 0.5;     ///< shares of the wage
inline constexpr double most_km = 500, most_euros_per_km = 5, most_euros_per_day = 200;
inline constexpr double least_hours_per_day = 1, most_hours_per_day = 24, most_days_per_week = 7;
inline constexpr double least_co_parent_days = 3, most_co_parent_days = 4;    ///< 156 days a year with each parent
inline constexpr double most_hours_per_month = 350;                           ///< a month of the most hours per week
inline constexpr double lowest_income_limit = 50, highest_income_limit = 300; ///< of a municipality; percent of a norm
inline constexpr double lowest_balance = -1e5;
inline constexpr std::size_t most_fixed_costs = 20, most_debts = 8, most_done = 500;
inline constexpr int least_months = 3, most_months = 60; ///< that a timeline shows
inline constexpr int most_months_told = 36;              ///< of the hours or the end of a job
inline constexpr int most_exempt_months = 36;            ///< of vrijlating n, z and r together
inline constexpr int oldest = 120;                       ///< years
inline constexpr int adult_from = 18;

} // namespace armoedeval::limits
