// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The letter to an inwoner, and its page.
#include "engine/paper/letter_types.hpp"

namespace armoedeval {

struct OtherLanguage;

Letter letter(const LetterFacts& facts);

struct LetterChoice {
    bool back = true;
    bool calendar = false;
    bool large = false; ///< letters of 18 points
};
/// With another language: its sentences beside the Dutch ones in front, over two sides; the back stays Dutch.
std::string letter_html(const Letter& letter, const LetterChoice& choice, const OtherLanguage* other = nullptr);

} // namespace armoedeval
