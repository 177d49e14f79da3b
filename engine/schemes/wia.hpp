// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet werk en inkomen naar arbeidsvermogen (BWBR0019057): what is left of the benefit beside work.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/schemes/wia_soort.hpp"

#include <optional>

namespace armoedeval {

/// Art. 51, 60, 61 and 62; of the dagloon, Wfsv art. 17 lid 1.
template <class R> struct WiaTable {
    R percentage; ///< of the maandloon, and of income that comes off it
    R uitkering_35, uitkering_45, uitkering_55, uitkering_65, uitkering_80; ///< shares of the minimum wage, by class
    R grens_35, grens_45, grens_55, grens_65, grens_80;                     ///< shares of the wage that are lost
    R maal_inkomenseis; ///< the overblijvende verdiencapaciteit (art. 61 lid 3)
    R maximum_dagloon, dagen_per_maand;
    R minimumloon, vakantiebijslag; ///< a month, and the share on top of it
};

/// Euros per month, gross, holiday pay included.
template <class R> struct WiaCase {
    WiaSoort soort = WiaSoort::loongerelateerd;
    R uitkering{0};                 ///< without work beside it
    R inkomen{0};                   ///< of work
    std::optional<R> maandloon{};   ///< before the maximum; a step at the inkomenseis asks for it
    std::optional<R> inkomenseis{}; ///< of a loonaanvulling or a vervolguitkering
};

/// Euros per month, holiday pay included, which UWV pays out in May.
template <Number R> R wia_per_maand(const WiaCase<R>& c, const Chapter<WiaTable<R>>& wet);

} // namespace armoedeval
