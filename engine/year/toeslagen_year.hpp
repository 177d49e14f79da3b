// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The toeslagen of a household at a given toetsingsinkomen. A full year and the months around a change share this text.
#include "engine/year/adults.hpp"
#include "engine/year/amounts.hpp"

namespace armoedeval {

/// In the order of toeslag_amounts. Euros; `per_jaar` is the award of a full year in these circumstances, `per_maand`
/// the voorschot of one month.
template <class R> using Toeslagen = std::array<Toeslag<R>, toeslag_amounts<R>.size()>;

/// Of the adults of the household that count together (Awir art. 7 lid 1); euros per year. A housemate has an income of
/// its own.
template <class R> struct Toetsingsinkomens {
    R samen{0};
    R op_dit_adres{0}; ///< without a spouse abroad
    friend bool operator==(const Toetsingsinkomens&, const Toetsingsinkomens&) = default;
};

/// The circumstances are those of the peildatum; `opvang` is the childcare of each child (opvang_per_kind). Throws
/// UnknownValue.
template <Number R>
Toeslagen<R> toeslagen(const HouseholdFacts<R>& household, const OpvangPerKind<R>& opvang, const Adults<R>& adults,
                       const Toetsingsinkomens<R>& inkomens);

/// What the kindgebonden budget would be without any income, euros per year. Throws UnknownValue.
template <Number R> R kindgebonden_budget_bij_nihil(const HouseholdFacts<R>& household);

} // namespace armoedeval
