// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/year/amounts.hpp"
#include "engine/year/household_facts.hpp"

namespace armoedeval {

/// A full year of a household in a situation, under the law of the peildatum (docs/full-year.md); of the household of
/// the situation where it has its own.
/// Throws UnknownValue when the law of that date misses a value that this household needs.
template <Number R>
Breakdown<R> net_income(const BasicHousehold<R>& household, const BasicSituation<R>& situation, const Law<R>& wet,
                        Date peildatum);
/// The same, of which the household is looked at once for many situations.
template <Number R> Breakdown<R> net_income(const HouseholdFacts<R>& household, const BasicSituation<R>& situation);

} // namespace armoedeval
