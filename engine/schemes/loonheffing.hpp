// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet op de loonbelasting 1964 (BWBR0002471): what an employer (white table) or a benefit agency (green table)
// withholds from a month's wage, exactly as the official month tables print it.
#include "engine/schemes/inkomstenbelasting.hpp"

namespace armoedeval {

template <class R> struct LoonheffingTable {
    R tabelloon_stap, laatste_tabelloon;
};

enum class LoonheffingTabel { wit, groen };

template <class R> struct LoonheffingCase {
    R tijdvakloon{0}; ///< euros per month
    bool heffingskorting = true;
    LoonheffingTabel tabel = LoonheffingTabel::wit;
    bool aow = false; ///< born in 1946 or later, without alleenstaandeouderenkorting
};

/// Euros per month; `arbeidskorting` is the part that is set off in the wage.
template <class R> struct Loonheffing {
    R loonheffing, arbeidskorting;
};

/// Throws UnknownValue.
template <Number R>
Loonheffing<R> loonheffing(const LoonheffingCase<R>& c, const Chapter<LoonheffingTable<R>>& tabel,
                           const InkomstenbelastingWet<R>& wet);

} // namespace armoedeval
