// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The events of a course over whole years; each part appends its own.
#include "engine/timeline/course_years.hpp"

namespace armoedeval {

using Events = std::vector<MoneyEvent>;

/// Adds an event unless the amount is nothing.
inline void add(Events& events, MoneyEvent event)
{
    if (event.amount != 0) events.push_back(std::move(event));
}

/// Wage, holiday pay and other income, and the travel that work costs.
void add_income(Events& events, const CourseYears& c, const CourseLaws& laws);
/// Bijstand on its day, its settlement a month later and the reserved holiday allowance. Returns the day of a new
/// application after the job; nothing where there is none.
std::optional<Date> add_bijstand(Events& events, const CourseYears& c, const CourseLaws& laws);
void add_kinderbijslag(Events& events, const CourseYears& c, const CourseLaws& laws);
/// What the municipality gives: schemes that are known, and premiums for work.
void add_municipal(Events& events, const CourseYears& c, CourseLaws& laws);
/// Rent, childcare, fixed costs and living.
void add_expenses(Events& events, const CourseYears& c, const CourseLaws& laws);
/// What the assessments of the years up to and including `last` pay back or ask.
void add_assessments(Events& events, const CourseYears& c, int last);

} // namespace armoedeval
