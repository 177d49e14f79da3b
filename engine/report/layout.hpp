// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Text in columns of characters.
#include <string>
#include <vector>

namespace armoedeval {

/// Of a whole answer.
inline constexpr size_t text_width = 100;

/// The text against the left or right side of a column; a wider text stays whole.
std::string left(const std::string& text, size_t width);
std::string right(const std::string& text, size_t width);
/// The words of a text over the whole width, each line after the indent.
std::string paragraph(const std::string& text, const std::string& indent = {});
/// The words of a text over lines of at most `width`; a longer word stays whole.
std::vector<std::string> wrap(const std::string& text, size_t width);

} // namespace armoedeval
