// SPDX-License-Identifier: EUPL-1.2
// What work without an employer brings on which day: nobody makes a slip of it, and nobody withholds.
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/wages.hpp"
#include "engine/year/wage.hpp"

namespace armoedeval {

namespace {

Payslip slip_of(const Work& work, Date month, CourseLaws& laws)
{
    Payslip s;
    s.day = previous_working_day(plus_days(plus_months(month, 1), -1));
    s.about = month;
    s.adult = work.van;
    s.future_rules = laws.on(month).earlier;
    return s;
}

/// The profit of a year spread over its months: whole cents that add up to the year.
void append_profit(const Course& course, size_t which, const Work& work, int first, int last, CourseLaws& laws,
                   std::vector<Payslip>& slips)
{
    for (int year = first; year <= last; ++year) {
        double so_far = 0;
        for (int m = 0; m < 12; ++m) {
            const Date month = plus_months(new_year(year), m);
            const double share = course.share_of_month(month);
            const double before = round_cent(so_far);
            const double now =
                course.lives_there_on(work.van, month) ? at_least_zero(course.share_as_described(month) - share) : 0;
            so_far += earned(work.uren_per_week, (which == 0 ? now : share) * weeks_per_month, work.uurloon);
            if (so_far == before) continue;
            Payslip s = slip_of(work, month, laws);
            s.winst = s.netto = round_cent(round_cent(so_far) - before);
            s.what = "winst van " + month_name(month) + ", voor belasting";
            if (s.winst > 0) slips.push_back(std::move(s));
        }
    }
}

/// Participatiewet art. 10a lid 6: each time that six months have passed, half of what was told for a year.
void append_premium(const Course& course, size_t which, const Work& work, int first, int last, CourseLaws& laws,
                    std::vector<Payslip>& slips)
{
    // Of work that was there already nobody told when it began: counted from the first of the first year.
    const Date begin = which == 0 ? course.described.value_or(new_year(first)) : course.start;
    for (int half = 1;; ++half) {
        const Date after = plus_months(first_of_month(begin), 6 * half);
        if (year_of(after) > last) return;
        const Date month = plus_months(after, -1);
        const bool worked = which == 0 ? !course.chosen_on(after) : course.chosen_on(plus_days(after, -1));
        if (!worked) continue;
        Payslip s = slip_of(work, month, laws);
        s.premie = true;
        const double first_half = round_cent(*work.kind.premie_per_jaar / 2);
        s.netto = half % 2 == 1 ? first_half : round_cent(*work.kind.premie_per_jaar - first_half);
        s.what = "premie van de participatiebaan, na zes maanden";
        slips.push_back(std::move(s));
    }
}

} // namespace

void append_without_employer(const Course& course, int first, int last, CourseLaws& laws, std::vector<Payslip>& slips)
{
    for (size_t which = 0; which < (course.situation == 0 ? 1u : 2u); ++which)
        for (const Work& work : (which == 0 ? course.now() : course.chosen()).werk) {
            if (work.kind.soort == SoortWerk::ondernemen) append_profit(course, which, work, first, last, laws, slips);
            if (work.kind.premie_per_jaar) append_premium(course, which, work, first, last, laws, slips);
        }
}

} // namespace armoedeval
