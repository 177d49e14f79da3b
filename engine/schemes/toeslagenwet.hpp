// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Toeslagenwet (BWBR0004043): UWV fills a benefit that replaces a wage up to the social minimum. It asks no wealth.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/parameters/leefvorm.hpp"

#include <optional>

namespace armoedeval {

/// Art. 2: gross, a day, without holiday pay. The other values are shares and limits of art. 1, 2, 3, 7, 8a and 10.
template <class R> struct ToeslagenwetTable {
    R norm_gehuwd, norm_alleenstaande, norm_20, norm_19, norm_18, norm_woningdeler;
    R minimumloon;                              ///< a month
    R jeugdloon_20, jeugdloon_19, jeugdloon_18; ///< shares of it
    R dagen_per_maand;
    R grens_alleenstaande, grens_woningdeler; ///< shares of the minimum wage, under which the old wage is the limit
    R vrij_vast, vrij_aandeel, vrij_hoogste;  ///< of income from work
    R vakantie_uitkering;
    int leeftijd_vanaf, leeftijd_volwassen, partner_geboren_voor, kind_tot;
};

/// Euros per month, gross, holiday pay included.
template <class R> struct ToeslagenwetCase {
    Leefvorm leefvorm = Leefvorm::alleenstaande;
    int leeftijd = 40;
    bool aow = false;         ///< has reached the AOW-leeftijd
    bool woningdeler = false; ///< lives with an adult of whom art. 2 lid 7 and 9 speak
    bool bij_ouders = false;  ///< belongs to the household of the parents
    int partner_geboren = 0;  ///< the year, of a couple
    bool kind_onder_12 = false;
    R uitkering{0};               ///< the benefit that replaces a wage
    R inkomen_uit_werk{0};        ///< of both spouses
    R ander_inkomen{0};           ///< of both: other benefits, pension, AOW
    std::optional<R> maandloon{}; ///< after which the benefit is worked out; not told: no limit is applied
    bool vrijlating = true;       ///< in the first two years a part of the income from work does not count
};

/// Euros per month: as UWV pays it, without the holiday allowance of May.
template <Number R> R toeslagenwet(const ToeslagenwetCase<R>& c, const Chapter<ToeslagenwetTable<R>>& wet);
/// The same with that allowance.
template <Number R>
R toeslagenwet_met_vakantie_uitkering(const ToeslagenwetCase<R>& c, const Chapter<ToeslagenwetTable<R>>& wet);

} // namespace armoedeval
