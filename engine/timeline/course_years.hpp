// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A course of events over whole calendar years: months, pay slips, and the assessment of each year.
#include "engine/timeline/months.hpp"
#include "engine/timeline/wages.hpp"
#include "engine/year/toeslagen_year.hpp"

namespace armoedeval {

/// Income and tax of one calendar year; euros. Who is in the household for a part of the year only settles tax alone:
/// that is not in netto and ontvangen.
struct YearIncome {
    int year = 0;
    /// Wage paid in the year, other income and gross bijstand: of the people of situation 0, and of the chosen one
    /// (Awir art. 7). Of a partner for a part of the year the income of the months together stands for all months.
    std::array<Toetsingsinkomens<double>, 2> inkomens_in{};
    size_t at_the_end = 0; ///< which of them live together on the last day
    double netto = 0;      ///< what is left of it after the assessment and the Zvw contribution
    double ontvangen = 0;  ///< what was received of it in advance, whole cents
    const Toetsingsinkomens<double>& inkomens(bool chosen) const { return inkomens_in[chosen ? 1 : 0]; }
    double toetsingsinkomen() const { return inkomens_in[at_the_end].samen; }
    /// What the assessment pays back, or asks (negative): withheld by employers and municipality, minus what is due.
    double settled() const { return round_cent(round_cent(netto) - ontvangen); }
};

/// Of a refund about a year, what the bijstand that goes on is not enough to set it off with.
struct RefundAskedBack {
    int year = 0;
    Date month{};      ///< in which it is asked
    double amount = 0; ///< whole cents
};

struct CourseYears {
    Course course;
    int first = 0, last = 0;
    std::vector<MonthRight> months; ///< from June before the first year (the reserved holiday allowance) to the last
    std::vector<Payslip> slips;
    std::vector<YearIncome> years;
    std::vector<RefundAskedBack> asked_back{};

    const MonthRight& month(Date first_day) const;
    const YearIncome& year(int which) const { return years[static_cast<size_t>(which - first)]; }
};

/// Throws UnknownValue.
CourseYears course_years(const Course& course, int first, int last, CourseLaws& laws);

} // namespace armoedeval
