// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The household of a sentence. Nobody and nothing is invented that was not told, but for what still_missing names.
#include "engine/entry/sentence.hpp"
#include "engine/household/scenario.hpp"

namespace armoedeval {

template <class R> struct Law;

/// Nothing stands in the way: nothing contradicts itself, and every child that was told has an age.
bool can_be_made(const Sentence& sentence);

/// On the date of the law. Who is not told to live with a partner lives alone, and is of the age at which new
/// households start; work of which no wage was told earns the minimum wage; childcare costs what the toeslag counts at
/// most, and its hours follow from the work. Only of a sentence of which it can be made.
Scenario told_scenario(const ToldHousehold& told, const Law<double>& wet);

/// The day of birth of somebody of whom only the age was told: half a year past the birthday, so that the age holds for
/// some months.
Date born_at(const ToldAge& age, Date today);

} // namespace armoedeval
