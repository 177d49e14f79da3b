// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/layout.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace armoedeval {

std::string left(const std::string& text, size_t width)
{
    const size_t used = display_width(text);
    return used >= width ? text : text + std::string(width - used, ' ');
}
std::string right(const std::string& text, size_t width)
{
    const size_t used = display_width(text);
    return used >= width ? text : std::string(width - used, ' ') + text;
}

std::vector<std::string> wrap(const std::string& text, size_t width)
{
    std::vector<std::string> lines(1);
    size_t start = 0;
    while (start < text.size()) {
        size_t end = std::min(text.find(' ', start), text.size());
        const std::string word = text.substr(start, end - start);
        if (!lines.back().empty() && display_width(lines.back()) + 1 + display_width(word) > width)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        start = end + 1;
    }
    return lines;
}

std::string paragraph(const std::string& text, const std::string& indent)
{
    std::string out;
    for (const std::string& line : wrap(text, text_width - indent.size())) out += indent + line + "\n";
    return out;
}

} // namespace armoedeval
