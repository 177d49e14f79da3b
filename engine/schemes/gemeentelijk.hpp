// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Schemes of a municipality. Each is one of few shapes (Vorm); what a scheme gives and asks comes from
// tables/gemeenten/, so that adding a municipality is adding a file.
#include "engine/number/number.hpp"
#include "engine/parameters/municipality.hpp"

#include <memory>

namespace armoedeval {

/// A scheme on a date: its structure, and those of its numbers that are known then.
template <class R> struct RegelingWet {
    const GemeentelijkeRegeling* regeling = nullptr;
    std::array<std::optional<R>, waarde_count> waarden;
    std::array<std::optional<double>, waarde_count>
        getallen; ///< as printed, for what is no amount: ages, years, months

    const std::optional<R>& waarde(Waarde w) const { return waarden[static_cast<size_t>(w)]; }
    const std::optional<double>& getal(Waarde w) const { return getallen[static_cast<size_t>(w)]; }
    /// The scheme has this number, and nobody published it.
    bool onbekend(Waarde w) const { return regeling->vraagt(w) && !waarde(w); }
    /// Nothing that decides an amount is unknown. The month of review decides when, not how much.
    bool alles_bekend = false;
};

/// The schemes of a municipality that are in force on a date.
template <class R> struct GemeenteWet {
    std::shared_ptr<const Gemeente> gemeente; ///< its schemes are those of `regelingen`
    std::vector<RegelingWet<R>> regelingen;
    bool iets_onbekend = false; ///< one of them has a number that nobody published
};

/// What a scheme looks at when it looks at an income; euros per month.
template <class R> struct InkomenstoetsCase {
    R inkomen{0}; ///< of the household, net
    R grens{0};   ///< a percentage of the norm
};

/// The income up to which a scheme gives in full; euros per month, in whole cents, as municipalities print them.
template <Number R> R inkomensgrens(const GemeentelijkeRegeling& regeling, const R& norm, const R& deel_van_de_norm);

/// In full up to and including the limit, nothing above it (stap, jaarlijks, natura). In the unit of `bedrag`.
template <Number R>
R in_een_stap(const GemeentelijkeRegeling& regeling, const InkomenstoetsCase<R>& c, const R& bedrag);

/// Less by a share of what the income is above the limit, never below nothing (afbouw). `termijnen`: months in the
/// period of `bedrag`.
template <Number R>
R in_een_afbouw(const GemeentelijkeRegeling& regeling, const InkomenstoetsCase<R>& c, const R& bedrag, const R& aandeel,
                double termijnen);

} // namespace armoedeval
