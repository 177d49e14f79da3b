// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Algemene nabestaandenwet (BWBR0007795): what is left of the benefit beside work.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Art. 18 lid 2.
template <class R> struct AnwTable {
    R vrij_vast;  ///< share of the minimum wage that does not count
    R vrij_deler; ///< and of what is above it one part in so many
    R minimumloon, vakantiebijslag;
};

/// Euros per month, gross, holiday pay included.
template <class R> struct AnwCase {
    R uitkering{0}; ///< without work beside it
    R inkomen{0};   ///< of work
};

/// Euros per month, holiday allowance included.
template <Number R> R anw_per_maand(const AnwCase<R>& c, const Chapter<AnwTable<R>>& wet);

} // namespace armoedeval
