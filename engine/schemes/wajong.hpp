// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten (BWBR0008657): what is left of the benefit beside work.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// The grondslag is the minimum wage of the age, a month, without holiday pay.
template <class R> struct WajongTable {
    R minimumloon, vakantiebijslag;
    R jeugdloon_20, jeugdloon_19, jeugdloon_18; ///< shares of it
    int leeftijd_volwassen;
};

/// Euros per month, gross, holiday pay included.
template <class R> struct WajongCase {
    R uitkering{0}; ///< without work beside it: 70 or 75 percent of the grondslag
    R inkomen{0};   ///< of work
    int leeftijd = 40;
};

/// Euros per month, holiday allowance included.
template <Number R> R wajong_per_maand(const WajongCase<R>& c, const Chapter<WajongTable<R>>& wet);

} // namespace armoedeval
