// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet inkomstenbelasting 2001 (BWBR0011353), afdeling 3.2: from the profit of a business to what is taxed of it.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Euros and hours per year; shares as fractions.
template <class R> struct WinstTable {
    R urencriterium, zelfstandigenaftrek, startersaftrek, aandeel_aow, mkb_winstvrijstelling;
};

template <class R> struct WinstCase {
    R winst{0};            ///< euros per year, before the deductions; not negative
    R uren_onderneming{0}; ///< per year, spent on the business
    R uren_ander_werk{0};  ///< per year, as an employee
    bool starter = false;  ///< art. 3.76 lid 3: new as an ondernemer, and so art. 3.6 lid 1 onder b too
    bool aow = false;      ///< AOW-leeftijd at the beginning of the year
};

/// Euros per year.
template <class R> struct BelastbareWinst {
    R zelfstandigenaftrek, mkb_winstvrijstelling, belastbare_winst;
};

/// Art. 3.2. A loss, which only the startersaftrek can make here, is not set off: nothing is taxed then. Throws
/// UnknownValue.
template <Number R> BelastbareWinst<R> belastbare_winst(const WinstCase<R>& c, const Chapter<WinstTable<R>>& wet);

} // namespace armoedeval
