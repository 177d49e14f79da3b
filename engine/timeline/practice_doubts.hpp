// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/timeline/course_years.hpp"

namespace armoedeval {

class Tables;

/// How the municipality pays and settles, where these months rest on it: in a few words among what is assumed, and why.
void add_practice_doubts(Timeline& timeline, const CourseYears& course, const Tables& tables,
                         std::vector<Voorbehoud>& doubts);

/// Somebody is paid by the week, or by four weeks.
bool is_paid_by_weeks(const Course& course);

} // namespace armoedeval
