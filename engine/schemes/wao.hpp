// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet op de arbeidsongeschiktheidsverzekering (BWBR0002524): what is paid of the benefit beside work.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Art. 21 lid 2: the part of the dagloon by class, and the shares of the wage that are lost.
template <class R> struct WaoTable {
    R uitkering_15, uitkering_25, uitkering_35, uitkering_45, uitkering_55, uitkering_65, uitkering_80;
    R grens_15, grens_25, grens_35, grens_45, grens_55, grens_65, grens_80;
    R maximum_dagloon, dagen_per_maand;
};

/// Euros per month, gross, holiday pay included.
template <class R> struct WaoCase {
    R uitkering{0}; ///< without work beside it
    R maandloon{0}; ///< of the old job, indexed; more than 0
    R inkomen{0};   ///< of work
};

/// Euros per month, holiday allowance included.
template <Number R> R wao_per_maand(const WaoCase<R>& c, const Chapter<WaoTable<R>>& wet);

} // namespace armoedeval
