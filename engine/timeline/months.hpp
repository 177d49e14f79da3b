// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What each month gives a right to: the situation of the month as if it lasted all year, a twelfth of it.
#include "engine/timeline/course.hpp"
#include "engine/year/bijstand_year.hpp"

namespace armoedeval {

struct MonthRight {
    Date month{};                     ///< its first day
    const Law<double>* wet = nullptr; ///< the rules of that day, or the last known before it
    bool future_rules = false;        ///< those of that day are not known
    double share = 0;                 ///< of the days in the chosen situation
    std::array<Vrijlating, 2> vrijlating{Vrijlating::geen, Vrijlating::geen}; ///< of each adult
    Toeslagpartner toeslagpartner;                                            ///< on its first day (Awir art. 5)
    std::array<Adults<double>, 2> adults; ///< as if situation 0, or the chosen one, lasted all year; where it has days
    std::array<double, 2> bruto_bijstand{0, 0}; ///< of each adult; euros of this month
    double bijstand = 0; ///< net, holiday allowance included, whole cents: a year adds up to the cent
    double overig = 0;   ///< other income after tax (pension, AOW, benefits), whole cents
    double expected = 0; ///< what the municipality takes the bijstand to be in the month itself, whole cents

    double share_of(size_t which) const { return which == 0 ? 1 - share : share; }
};

/// Ascending, from the first of `from` up to `until`. Throws UnknownValue.
std::vector<MonthRight> month_rights(const Course& course, Date from, Date until, CourseLaws& laws);

} // namespace armoedeval
