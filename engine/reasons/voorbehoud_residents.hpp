// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What an answer takes for granted about who lives here: the toeslagpartner, the kostendelers, children among the
// housemates, and who has no lawful residence.
#include "engine/base/date.hpp"
#include "engine/household/household.hpp"
#include "engine/number/declared.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/amounts.hpp"

#include <string>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// Appends to `list`. Throws UnknownValue.
void about_residents(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                     const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum);

/// What must be asked before the toeslagen are sure, for an answer that does not work out what it would be worth: "wie
/// medebewoner 1 is".
std::vector<std::string> residents_to_ask(const Household& household, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
