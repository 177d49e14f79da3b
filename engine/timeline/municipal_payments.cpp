// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/events.hpp"
#include "engine/timeline/municipal_months.hpp"

namespace armoedeval {

namespace {

/// No source gives a day: that of the bijstand, which the same office pays.
Date pay_day(Date month, const MonthRight& m)
{
    return bijstand_day(month, m.praktijk);
}

bool is_month(Date date, int month_of_year)
{
    return static_cast<int>(static_cast<unsigned>(date.month())) == month_of_year;
}

} // namespace

void add_municipal(Events& events, const CourseYears& c, CourseLaws& laws)
{
    for (const MunicipalCourse& course : municipal_courses(c)) {
        if (!course.geld) continue;
        const bool monthly = course.regeling->per == "maand";
        if (!monthly && !course.toetsmaand) continue; // the doubts say that its month is not known
        for (size_t i = 0; i < c.months.size(); ++i) {
            const MonthRight& m = c.months[i];
            if (monthly || is_month(m.month, *course.toetsmaand))
                add(events, {pay_day(m.month, m), EventKind::gemeentelijk, course.bedrag[i].value_or(0),
                             course.regeling->titel, m.month, true});
        }
    }
    for (const Premie& p : premies(c, laws))
        add(events,
            {pay_day(p.month, c.month(p.month)), EventKind::premie, p.bedrag, p.regeling->titel, p.month, true});
}

} // namespace armoedeval
