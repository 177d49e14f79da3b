// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The text of a file of tables/, as it was before some values were published.
#include <string>

namespace armoedeval::test {

/// Without the values of a day: each object that begins on it, on one line or over more, with the comma before it.
inline std::string without_day(std::string text, const std::string& day)
{
    const std::string key = "\"vanaf\": \"" + day + "\"";
    for (size_t at = text.find(key); at != std::string::npos; at = text.find(key)) {
        const size_t comma = text.rfind(',', text.rfind('{', at));
        size_t end = at;
        for (int depth = 1; depth > 0; ++end) depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        text.erase(comma, end - comma);
    }
    return text;
}

} // namespace armoedeval::test
