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
/// Number of characters on screen of UTF-8 text (no wide characters in our texts).
size_t display_width(std::string_view utf8);

/// Without capitals, for comparing; letters with accents stay as they are.
std::string lower(std::string text);

} // namespace armoedeval
