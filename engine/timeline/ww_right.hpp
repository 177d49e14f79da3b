// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The WW of one adult whose job has ended: of which month how much (Werkloosheidswet art. 47).
#include "engine/household/household.hpp"

namespace armoedeval {

template <class R> struct Law;

struct WwRight {
    size_t adult = 0;
    Date from{}, until{};
    double maandloon = 0;   ///< euros, holiday pay included
    int weken = 0;          ///< with work, of those that art. 17 looks at
    bool met_recht = false; ///< enough of them
};

/// Gross euros a month, holiday pay included, under the rules of a day of the right.
double ww_on(const WwRight& right, Date day, const Law<double>& wet);
/// WW as income of a situation, as if it lasted a year; `per_month` becomes the gross euros a month.
void add_ww(Situation& situation, const WwRight& right, Date day, const Law<double>& wet, double& per_month);

} // namespace armoedeval
