// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/timeline/course_years.hpp"

namespace armoedeval {

/// What a timeline must say of the schemes of the municipality. Throws UnknownValue.
std::vector<Voorbehoud> municipal_doubts(const Timeline& timeline, const CourseYears& course);

} // namespace armoedeval
