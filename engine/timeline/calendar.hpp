// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Days and months of a timeline: what a pay day becomes in a short month or a weekend, and how months are counted.
#include "engine/base/date.hpp"

namespace armoedeval {

/// The same day so many months on; the last day where that month is shorter.
Date plus_months(Date date, int months);
Date plus_days(Date date, int days);
int days_between(Date from, Date until);
int months_between(Date from, Date until); ///< of the months that the dates are in
int days_in_month(Date date);
/// A day of the month of `date`; its last day where it is shorter.
Date on_day(Date date, int day);

/// Monday to Friday, but for the holidays of the Algemene termijnenwet art. 3.
bool is_working_day(Date date);
Date next_working_day(Date date); ///< the date itself if it is one
Date previous_working_day(Date date);
Date monday_of(Date date);
/// Monday of the first week of a year (ISO 8601): the week with 4 January.
Date first_monday(std::chrono::year year);

int year_of(Date date);
Date new_year(int year);

} // namespace armoedeval
