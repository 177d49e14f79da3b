// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a sentence told, in the words of tests/entry/zinnen, and how that compares with what it should have told.
#include "engine/entry/sentence.hpp"

#include <set>
#include <string>
#include <vector>

namespace armoedeval::test {

struct SentenceOutcome {
    std::set<std::string> fields;            ///< "huur 690"
    std::set<std::string> questions;         ///< "leefvorm"
    std::vector<std::string> not_understood; ///< words of the sentence
};
SentenceOutcome outcome_of(const std::string& sentence, Date today);

struct ExpectedSentence {
    std::string sentence;
    SentenceOutcome outcome;
};
std::vector<ExpectedSentence> sentences_in(const std::string& file);

/// Right: as expected. Asks: took nothing but what it should, and shows for all that lacks that something lacks. Wrong:
/// took something else, or left something out in silence.
enum class Verdict { right, asks, wrong };
Verdict verdict(const SentenceOutcome& got, const SentenceOutcome& expected);
/// For the message of a failing test.
std::string in_words(const SentenceOutcome& outcome);

} // namespace armoedeval::test
