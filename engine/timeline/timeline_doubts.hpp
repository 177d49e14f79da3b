// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/timeline/course_years.hpp"

namespace armoedeval {

/// What the months around the change take for granted or leave out; what holds for every full year is said elsewhere.
void add_doubts(Timeline& timeline, const CourseYears& course, const LawsByDate& laws);

} // namespace armoedeval
