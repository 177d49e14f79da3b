// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/timeline/course_years.hpp"

namespace armoedeval {

/// Ascending by day, from `from` up to `until`.
std::vector<StatusChange> status_changes(const CourseYears& course, Date from, Date until, LawsByDate& laws);

} // namespace armoedeval
