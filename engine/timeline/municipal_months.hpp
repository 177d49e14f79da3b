// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the schemes of the municipality give month by month. A scheme with a month of review looks at the situation of
// the month before it, and its outcome holds until the next review; one without looks every month.
#include "engine/timeline/course_years.hpp"
#include "engine/year/municipal_year.hpp"

namespace armoedeval {

/// One scheme over the months of a course.
struct MunicipalCourse {
    const GemeentelijkeRegeling* regeling = nullptr;
    bool geld = true;                          ///< false: in kind
    std::optional<int> toetsmaand;             ///< month of the year
    std::vector<std::optional<double>> bedrag; ///< by the months of the course: euros in the period of the scheme;
                                               ///< nothing: it cannot be computed then
};

/// The schemes of which something can be computed in some month; not what is paid once. Throws UnknownValue.
std::vector<MunicipalCourse> municipal_courses(const CourseYears& course);

/// A premium that is paid once because of the work that begins.
struct Premie {
    const GemeentelijkeRegeling* regeling = nullptr;
    Date month{}; ///< in which it is paid
    double bedrag = 0;
};
/// By the rules of the day on which the work begins. Throws UnknownValue.
std::vector<Premie> premies(const CourseYears& course, CourseLaws& laws);

} // namespace armoedeval
