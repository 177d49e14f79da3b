// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Pay slips: what is earned in a month, four weeks or a week, what the employer withholds and on which day it comes.
#include "engine/timeline/course.hpp"

#include <set>

namespace armoedeval {

struct Payslip {
    Date day{};   ///< on which it is paid; this decides the tax year
    Date about{}; ///< first day of the month in which the period ends
    size_t adult = 0;
    bool vakantiegeld = false;
    double belastbaar = 0;            ///< after the pension premium, exact
    double netto = 0, ingehouden = 0; ///< whole cents
    double winst = 0;                 ///< of a business, before tax: nothing is withheld
    bool premie = false;              ///< of a participatieplaats: not taxed
    bool uitkering = false;           ///< in the place of a wage: taxed without arbeidskorting
    bool onbelast = false;            ///< no income for the tax
    double loon_voor_tabel = 0;       ///< the month wage with which the table was entered
    std::string what;
    bool future_rules = false;
};

/// The profit of a business per month and the premium of a participatieplaats per half year, as slips.
void append_without_employer(const Course& course, int first, int last, CourseLaws& laws, std::vector<Payslip>& slips);

/// Every slip that is paid in the years from `first` to `last`, ascending per job. In the months of
/// `korting_bij_gemeente` no employer of somebody with a right to bijstand applies the loonheffingskorting. Throws
/// UnknownValue.
std::vector<Payslip> payslips(const Course& course, int first, int last, CourseLaws& laws,
                              const std::set<Date>& korting_bij_gemeente = {});

} // namespace armoedeval
