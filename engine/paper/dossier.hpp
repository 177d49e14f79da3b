// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the coach keeps: every situation, the months, the actions, and each amount that changes down to its article.
#include "engine/paper/letter_types.hpp"

namespace armoedeval {

template <class R> struct Law;

/// `law` is of the date of the answer; `file` is what the coach calls the program with.
std::string dossier_html(const LetterFacts& facts, const Law<Traced>& law, const std::string& file);

} // namespace armoedeval
