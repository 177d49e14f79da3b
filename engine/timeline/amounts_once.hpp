// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Amounts that come once: what each is to bijstand, tax and toeslagen (docs/decisions/034).
#include "engine/timeline/course.hpp"
#include "engine/timeline/payslip.hpp"

namespace armoedeval {

/// What the Participatiewet sees in an amount.
enum class OnceIs { niets, middel, vermogen };

struct OnceRule {
    SoortEenmalig wat;
    const char* name; ///< "de transitievergoeding"
    bool belast, uit_arbeid;
    bool van_een_baan; ///< comes with the end of the job, so not to who stays in situation 0
    OnceIs voor_bijstand;
    const char* says; ///< with its articles
    bool sure;
};
const OnceRule& rule_of(SoortEenmalig wat);

/// What is received of them, on its day, in the years from `first` to `last`.
void append_amounts_once(const Course& course, int first, int last, CourseLaws& laws, std::vector<Payslip>& slips);
/// Net, what of a month is set off against its bijstand (Participatiewet art. 32).
double once_means(const Course& course, Date month, CourseLaws& laws);
/// Net, what was received before a day and is wealth (Participatiewet art. 34).
double once_wealth(const Course& course, Date before, CourseLaws& laws);

} // namespace armoedeval
