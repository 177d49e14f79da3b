// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How easily a Dutch text reads: an alarm, not a proof. Flesch-Douma: 206,835 - 0,93 x words a sentence - 77 x
// syllables a word (Douma 1960); 80-90 is easy. Numbers are left out.
#include <string>
#include <vector>

namespace armoedeval::test {

/// A sentence ends at . ? ! and at the end of a line.
std::vector<std::string> sentences_of(const std::string& text);
/// Of letters; a place {so} is one word.
std::vector<std::string> words_of(const std::string& text);
/// Groups of vowels: ij counts as y, a diaeresis begins another.
int syllables_of(const std::string& word);
double flesch_douma(const std::string& text);

} // namespace armoedeval::test
