// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Everything that happens in the calendar years that a timeline touches, before it is cut to what is shown.
#include "engine/timeline/toeslagen_years.hpp"

namespace armoedeval {

struct WholeYears {
    CourseYears course;
    Events events; ///< ascending by day
    std::vector<ToeslagenSettlement> toeslagen;
    std::vector<StatusChange> debts;      ///< that end
    std::optional<Date> bijstand_opnieuw; ///< the day of a new application after the job
};

/// `last` is the last year that is settled; voorschotten for January after it are paid within it. Throws UnknownValue.
WholeYears whole_years(const Course& course, Gedrag gedrag, int first, int last, CourseLaws& laws);

} // namespace armoedeval
