// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What was received in the year of the peildatum before the household was as it is described (docs/decisions/032).
#include "engine/timeline/course.hpp"
#include "engine/timeline/payslip.hpp"
#include "engine/year/gross_income.hpp"

namespace armoedeval {

/// Other income than wage of one adult, as the income of the year; euros.
GrossIncome<double> other_income_earlier(const Course& course, size_t adult, const Law<double>& wet);
/// What was paid of that income, after what was withheld.
double paid_earlier_of_other_income(const Course& course, size_t adult);
/// Wages of before that day, spread over its months.
void append_earlier_wages(const Course& course, int first, int last, std::vector<Payslip>& slips);

} // namespace armoedeval
