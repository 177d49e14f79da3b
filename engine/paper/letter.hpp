// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The letter to an inwoner, and its page.
#include "engine/paper/letter_types.hpp"

namespace armoedeval {

Letter letter(const LetterFacts& facts);

struct LetterChoice {
    bool back = true;
    bool calendar = false;
    bool large = false; ///< letters of 18 points
};
std::string letter_html(const Letter& letter, const LetterChoice& choice);

} // namespace armoedeval
