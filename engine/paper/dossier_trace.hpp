// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/number/every_number.hpp"
#include "engine/paper/letter_types.hpp"

namespace armoedeval {

template <class R> struct Law;

/// Of each amount that differs between the first situation and the one that begins, the steps of the law, numbered so
/// that two people can talk about a line by telephone; and every value of the law on the way.
struct Traces {
    std::string html, sources;
};
Traces traces_of(const LetterFacts& facts, const Law<Traced>& law);

} // namespace armoedeval
