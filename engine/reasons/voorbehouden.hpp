// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"
#include "engine/household/household.hpp"
#include "engine/number/declared.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/amounts.hpp"

#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// Everything to be said about one situation: what is not computed and why, what was taken for granted, and each
/// uncertain value on which the amounts rest. Throws UnknownValue.
std::vector<Voorbehoud> voorbehouden(const Household& household, const Situation& situation,
                                     const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
