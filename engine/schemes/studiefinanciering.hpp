// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet studiefinanciering 2000 (BWBR0011453): what DUO takes a student of the mbo to need. What it pays is on the
// letter.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Art. 3.18 and 3.4; euros per month.
template <class R> struct StudiefinancieringTable {
    R levensonderhoud_thuis, levensonderhoud_uit, toeslag_eenoudergezin;
};

struct StudiefinancieringCase {
    bool thuiswonend = false;   ///< with a parent
    bool eenoudergezin = false; ///< a child below 18 and no partner
};

/// Participatiewet art. 33 lid 2; euros per month. Throws UnknownValue.
template <Number R>
R studiefinanciering_als_inkomen(const StudiefinancieringCase& c, const Chapter<StudiefinancieringTable<R>>& wet)
{
    const R norm =
        c.thuiswonend ? since("thuiswonend", wet->levensonderhoud_thuis) : since("uitwonend", wet->levensonderhoud_uit);
    return named("studiefinanciering als inkomen", "Participatiewet art. 33 lid 2",
                 c.eenoudergezin ? norm + wet->toeslag_eenoudergezin : norm);
}

} // namespace armoedeval
