// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Text in columns of characters.
#include <string>
#include <vector>

namespace armoedeval {

/// The text against the left or right side of a column; a wider text stays whole.
std::string left(const std::string& text, size_t width);
std::string right(const std::string& text, size_t width);
/// The words of a text over lines of at most `width`; a longer word stays whole.
std::vector<std::string> wrap(const std::string& text, size_t width);

} // namespace armoedeval
