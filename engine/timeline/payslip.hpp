// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"

#include <string>

namespace armoedeval {

/// What an employer pays and withholds over a period, and on which day it comes.
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
    bool eenmalig = false;            ///< told as an amount that comes once
    double loon_voor_tabel = 0;       ///< the month wage with which the table was entered
    std::string what;
    bool future_rules = false;
};

} // namespace armoedeval
