// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The bijstand of a household over a full year in one situation.
#include "engine/year/adults.hpp"

namespace armoedeval {

/// One adult once bijstand is paid; euros per year.
template <class R> struct AdultWithBijstand {
    R netto_bijstand{0}, bruto_bijstand{0};
    R belasting{0}; ///< the year's assessment over wage, other income and gross bijstand
    R middelen{0};  ///< the rest of the income, net, as the Participatiewet counts it: tax that comes back too, unless
                    ///< it may be kept
};

template <class R> struct BijstandYear {
    R netto{0}, norm{0}, vrijgelaten{0};
    std::array<AdultWithBijstand<R>, 2> adults;
    std::array<R, 2> vrijgelaten_van{R(0), R(0)}; ///< of the wage of this adult, while there is bijstand
};

/// What the profit costs this adult in tax and Zvw, with the bijstand that there is: nobody withholds it.
template <Number R>
R reservering(const AdultIncome<R>& income, const AdultWithBijstand<R>& bijstand, const Law<R>& wet);

/// The top-up to the norm and what it does to each adult's tax. Throws UnknownValue.
template <Number R>
BijstandYear<R> bijstand_year(const HouseholdFacts<R>& household, const Adults<R>& adults, WatMetTeruggaaf teruggaaf);
/// As the household says that the municipality deals with the tax that comes back.
template <Number R> BijstandYear<R> bijstand_year(const HouseholdFacts<R>& household, const Adults<R>& adults)
{
    return bijstand_year(household, adults, household.household.gemeentelijk.teruggaaf);
}

} // namespace armoedeval
