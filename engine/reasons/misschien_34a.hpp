// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Participatiewet art. 34a, since 2027: open to whoever works beside bijstand. The municipality decides, so an answer
// without it says what it would bring.
#include "engine/household/scenario.hpp"

#include <optional>
#include <string>

namespace armoedeval {

template <class R> struct Law;

/// What stays over more with art. 34a than without, of one adult.
struct Misschien34a {
    size_t adult = 0;
    double per_jaar = 0;       ///< euros
    std::optional<int> months; ///< how long at most; nothing: without end
    bool told = false;         ///< a vrijlating was told, which art. 34a replaces: then it has been counted
};

/// Of the adult to whom it brings most; nothing where it is not in force, or brings nothing.
std::optional<Misschien34a> misschien_34a(const Household& h, const Situation& s, const Law<double>& wet,
                                          Date peildatum);

/// "+ 205 euro per maand, 12 maanden lang"
std::string in_words(const Misschien34a& more);

/// Art. 34b: the most that the municipality may give in a year to whose income from work changes by the month, of one
/// who has bijstand beside it; nothing where there is no such work or the rule is not in force. Euros.
std::optional<double> misschien_bufferbudget(const Household& h, const Situation& s, const Law<double>& wet);

} // namespace armoedeval
