// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/text_block.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace armoedeval {

using ui::Point;

std::vector<std::string> wrapped(const Canvas& canvas, const std::string& text, ui::Font font, float width)
{
    // Each word is measured once: letters stand beside each other without kerning, so widths add up.
    const float space = canvas.text_width(" ", font);
    std::vector<std::string> lines;
    std::istringstream paragraphs(text);
    for (std::string paragraph; std::getline(paragraphs, paragraph);) {
        std::string current;
        float used = 0;
        std::istringstream words(paragraph);
        for (std::string word; words >> word;) {
            const float wide = canvas.text_width(word, font);
            if (!current.empty() && used + space + wide > width) {
                lines.push_back(std::exchange(current, ""));
                used = 0;
            }
            used += current.empty() ? wide : space + wide;
            current += current.empty() ? word : " " + word;
        }
        lines.push_back(current);
    }
    return lines;
}

float line_distance(ui::Font font)
{
    return ui::size_of(font) * ui::line_of_em;
}

void TextBlock::add(const Canvas& canvas, const std::string& text, ui::Font font, ui::Color color, float width)
{
    for (std::string& line : wrapped(canvas, text, font, width)) lines.push_back({std::move(line), font, color});
}

Point TextBlock::size(const Canvas& canvas) const
{
    Point all;
    for (const TextLine& l : lines) {
        all.x = std::max(all.x, canvas.text_width(l.text, l.font));
        all.y += line_distance(l.font);
    }
    return all;
}

void TextBlock::draw(Canvas& canvas, Point at) const
{
    for (const TextLine& l : lines) {
        const float height = line_distance(l.font);
        canvas.text({at.x, at.y + height / 2}, l.text, l.font, l.color);
        at.y += height;
    }
}

} // namespace armoedeval
