// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Werkloosheidswet (BWBR0004045): what is left of the benefit beside work.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Art. 47 lid 1, art. 20 lid 1 onder c; of the dagloon, Wfsv art. 17 lid 1.
template <class R> struct WerkloosheidswetTable {
    R percentage_eerste_maanden, percentage;
    R grens_inkomen; ///< share of the maandloon above which the right ends
    R maximum_dagloon, dagen_per_maand;
    R grens_betaling; ///< share of the minimum wage below which it is not paid out (art. 41)
    R minimumloon;    ///< a month
    int eerste_maanden;
    int weken_eis, weken_periode; ///< art. 17: so many weeks with work in so many weeks
    int kortste_duur;             ///< months, without the years of art. 42 lid 2
    R vakantie_uitkering;         ///< share of the benefit without it, kept for May or the end
};

/// Euros per month, gross, holiday pay included.
template <class R> struct WwCase {
    R maandloon{0};        ///< of the job that was lost, before the maximum; more than 0
    R inkomen_uit_werk{0}; ///< of new work
    R ander_inkomen{0};    ///< in connection with work: a pension, another benefit in the place of a wage
    int maand = 3;         ///< of the right: 1 is the first
};

/// Euros per month, holiday pay included, which UWV pays out in May.
template <Number R> R ww_per_maand(const WwCase<R>& c, const Chapter<WerkloosheidswetTable<R>>& wet);

/// Art. 41: what is usually less than this in a month is not paid out.
template <Number R> R kleinste_ww(const Chapter<WerkloosheidswetTable<R>>& wet)
{
    return wet->grens_betaling * wet->minimumloon;
}

} // namespace armoedeval
