// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What was received in the year of the peildatum before the household was as it is described (docs/decisions/032).
#include "engine/timeline/wages.hpp"
#include "engine/year/gross_income.hpp"

namespace armoedeval {

/// The first day of bijstand of whoever received it first; not told: nothing.
std::optional<Date> bijstand_since(const Household& household);
/// The day from which the household is as it is described: that on which bijstand began, or else the first of the month
/// of the peildatum. Nothing where nobody told what came before, or where nothing can have.
std::optional<Date> described_from(const Scenario& scenario, Date start);
/// The months of the year before that day.
double months_earlier(const Course& course);
/// What was received then, as a situation that brings in as much a month.
Situation received_earlier(const Course& course);
/// Other income than wage of one adult, as the income of the year; euros.
GrossIncome<double> other_income_earlier(const Course& course, size_t adult, const Law<double>& wet);
/// What was paid of that income, after what was withheld.
double paid_earlier_of_other_income(const Course& course, size_t adult);
/// Wages of before that day, spread over its months.
void append_earlier_wages(const Course& course, int first, int last, std::vector<Payslip>& slips);

} // namespace armoedeval
