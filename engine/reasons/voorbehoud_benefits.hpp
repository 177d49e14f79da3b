// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What an answer takes for granted about benefits and alimony.
#include "engine/base/date.hpp"
#include "engine/household/household.hpp"
#include "engine/reasons/voorbehoud.hpp"

#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// Appends to `list`. `bijstand`: there is some.
void about_benefits(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                    bool bijstand, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
