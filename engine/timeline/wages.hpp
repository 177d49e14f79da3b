// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Pay slips of what is earned in a month, four weeks or a week.
#include "engine/timeline/course.hpp"
#include "engine/timeline/payslip.hpp"

#include <optional>
#include <set>

namespace armoedeval {

/// The profit of a business per month and the premium of a participatieplaats per half year, as slips.
void append_without_employer(const Course& course, int first, int last, CourseLaws& laws, std::vector<Payslip>& slips);

/// Of the jobs of a month that pay by weeks: what of their gross wage comes on slips in it, as a share of what they
/// earn in it. Nothing where no such job is there, or is not there yet.
std::optional<double> share_on_week_slips(const Course& course, Date month, CourseLaws& laws);

/// Every slip that is paid in the years from `first` to `last`, ascending per job. In the months of
/// `korting_bij_gemeente` no employer of somebody with a right to bijstand applies the loonheffingskorting. Throws
/// UnknownValue.
std::vector<Payslip> payslips(const Course& course, int first, int last, CourseLaws& laws,
                              const std::set<Date>& korting_bij_gemeente = {});

} // namespace armoedeval
