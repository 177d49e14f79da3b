// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What an answer takes for granted about creditors, and why it does not say what goes to them.
#include "engine/household/household.hpp"
#include "engine/number/declared.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/amounts.hpp"

#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// Appends to `list`.
void about_debts(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                 const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
