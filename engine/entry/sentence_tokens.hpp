// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The words, numbers and dates of a sentence, each with its place.
#include "engine/base/date.hpp"
#include "engine/entry/sentence.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

struct SentenceToken {
    enum class Kind { word, number, day, month, year, no_date, mark };
    Kind kind = Kind::word;
    std::string word;  ///< of a word: in small letters and as the rules know it; of a mark: the sign
    double number = 0; ///< of a number
    bool has_decimals = false;
    Date date{}; ///< of a day, a month (its first day) or a year
    Stretch where;
};

std::vector<SentenceToken> sentence_tokens(const std::string& text, Date today);

} // namespace armoedeval
