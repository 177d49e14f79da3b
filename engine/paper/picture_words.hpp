// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the inwoner's picture on the screen says beside its amounts, in the words of the letter: when money comes, what
// is paid back, what to do, and what if it goes wrong.
#include "engine/paper/letter_types.hpp"

namespace armoedeval {

struct PicturePart {
    std::string head;
    std::vector<std::string> lines;
    friend bool operator==(const PicturePart&, const PicturePart&) = default;
};

/// `l` is the letter of these facts.
std::vector<PicturePart> picture_parts(const LetterFacts& facts, const Letter& l);

} // namespace armoedeval
