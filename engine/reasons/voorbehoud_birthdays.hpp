// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A full year is computed as if nobody grew older: a birthday within it that ends the situation is said.
#include "engine/household/household.hpp"
#include "engine/law/law.hpp"
#include "engine/reasons/voorbehoud.hpp"

namespace armoedeval {

void about_birthdays(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                     const Law<double>& wet, Date peildatum);

} // namespace armoedeval
