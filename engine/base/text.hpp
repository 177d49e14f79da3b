// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <string_view>

namespace armoedeval {

/// 1.234,56 with a minus sign in front; never "-0,00". Not for a file that a program reads.
std::string dutch_amount(double euros, int decimals = 2);
/// The shortest text that reads back as the same number, with a decimal point: for files and for messages about files.
std::string plain_number(double value);
/// The same with a decimal comma: for people.
std::string dutch_number(double value);
/// An amount as a file gives it: whole cents, half up, never "-0".
double in_cents(double euros);
/// kinderbijslag_per_kind -> kinderbijslag per kind: the name of an amount as people read it.
std::string readable_name(std::string name);
bool is_utf8(std::string_view text);
/// Does UTF-8 text hold a sign that nobody sees and that a screen obeys: a control sign (also one of two bytes), a line
/// separator, or a mark that turns the direction of what follows? A new line and a tab are none.
bool has_hidden_sign(std::string_view text);
/// On one line, with a question mark for each such sign: for a message that quotes a file or a call.
std::string without_hidden_signs(std::string_view text);
/// Number of characters on screen of UTF-8 text (no wide characters in our texts).
size_t display_width(std::string_view utf8);

/// Without capitals, for comparing; letters with accents stay as they are.
std::string lower(std::string text);

} // namespace armoedeval
