// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/paper/translation.hpp"

namespace armoedeval {

/// After the style of the letter.
extern const char* const two_languages_style;
/// The Dutch left, the other language right, in the order of the letter: who talks about a line points at the same one.
std::string front_in_two_languages(const Letter& letter, const OtherLanguage& other);

} // namespace armoedeval
