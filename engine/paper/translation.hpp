// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The front of a letter in another language, beside the Dutch: messages/en.txt and its like. A line is
//   name = sentence | print of the Dutch sentence | concept or nagekeken | who | when
// Where the Dutch sentence has changed since, the print is another and the translation is withdrawn: the Dutch stands
// there. A concept is not printed either, unless the coach asks for it.
#include "engine/paper/letter_types.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// What a translation says of the Dutch sentence that it was made from: eight signs.
std::string sentence_print(std::string_view dutch);

/// Around what is Dutch in a translated sentence: a date, an amount, a sentence without a translation. Signs of Unicode
/// that keep its order in a text from right to left; on a page they are elements.
inline constexpr std::string_view dutch_begins = "\u2066", dutch_ends = "\u2069";

struct Translation {
    std::string code, dutch_name; ///< "en", "Engels"
    bool right_to_left = false;
    bool any_concept = false; ///< some of it nobody has checked
    std::string checked_on;   ///< the last day on which somebody did, "2026-11-30"; empty: nobody did
    Messages words;           ///< of every Dutch sentence the one to print
};

/// Throws InputError for a line that is not in this form, a translated sentence with other places than its Dutch one,
/// and where nothing of it may be printed.
Translation translation_of(const Messages& dutch, const std::filesystem::path& file, bool with_concepts);
Translation translation_of(const Messages& dutch, const Messages& read, const std::string& code, bool with_concepts);

struct Language {
    std::string code, dutch_name;
};
/// Of the files in a folder, by code.
std::vector<Language> languages_in(const std::filesystem::path& folder);

/// What stands beside a letter.
struct OtherLanguage {
    std::string code;
    bool right_to_left = false;
    Letter letter;
    std::string notice, notice_dutch; ///< whether somebody checked it, and that the Dutch counts
};
/// `l` is the letter of these facts.
OtherLanguage in_other_language(const LetterFacts& facts, const Letter& l, const Translation& translation);

} // namespace armoedeval
