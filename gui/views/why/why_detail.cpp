// SPDX-License-Identifier: EUPL-1.2
// What is known of the chosen line of the tree: for a value of the law where it stands and what it was before.
#include "engine/parameters/latest_known.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/why/why_parts.hpp"
#include "gui/views/why/why_words.hpp"
#include "gui/words/part_sentences.hpp"

#include <vector>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

struct Line {
    std::string words;
    Font font;
    ui::Color color;
};

void about_parameter(const Step& step, std::vector<Line>& lines)
{
    const Theme& t = ui::theme();
    if (!step.parameter->description.empty()) lines.push_back({step.parameter->description, Font::note, t.text});
    lines.push_back({"Bron: " + step.dated->source + ". Geldt sinds " + in_words(known_since(*step.dated)) + ".",
                     Font::note, t.second_text});
    if (step.dated->status != Status::vastgesteld)
        lines.push_back({"Onzeker: " + status_words(step.dated->status) + ".", Font::note_bold, t.uncertain});
    if (const std::string before = previous_words(step); !before.empty())
        lines.push_back({"Vorige waarde: " + before + ".", Font::note, t.second_text});
    if (!step.dated->remark.empty()) lines.push_back({step.dated->remark, Font::note, t.second_text});
}

std::vector<Line> lines_of(const Step& step)
{
    const Theme& t = ui::theme();
    const std::string per = per_words(step, 0);
    std::vector<Line> lines{
        {capitalised(step.name) + ": " + value_words(step) + (per.empty() ? "" : " " + per), Font::body_bold, t.text}};
    if (!step.article.empty()) lines.push_back({step.article, Font::note, t.accent});
    switch (step.kind) {
    case Step::Kind::parameter: about_parameter(step, lines); break;
    case Step::Kind::fact:
        lines.push_back(
            {"Zo staat het bij de invoer. Verander het daar, en alles rekent mee.", Font::note, t.second_text});
        break;
    case Step::Kind::because:
        lines.push_back({"Dit volgt uit wat er bij de invoer staat.", Font::note, t.second_text});
        break;
    case Step::Kind::above:
        lines.push_back({"Dit bedrag is hoger in de lijst al uitgelegd.", Font::note, t.second_text});
        break;
    case Step::Kind::amount:
        if (says_more(step)) {
            lines.push_back({"= " + typeset(step.formula), Font::note, t.second_text});
            lines.push_back({"= " + typeset(step.filled), Font::note, t.text});
        }
        for (const std::string& condition : step.conditions)
            lines.push_back({"want " + typeset(condition), Font::note, t.second_text});
        break;
    }
    return lines;
}

} // namespace

float detail_height(float width, const Step& step)
{
    float height = 0;
    for (const Line& line : lines_of(step)) height += ui::paragraph_height(width, line.words, line.font) + 2;
    return height;
}

float draw_detail(Rect where, const Step& step)
{
    float y = where.y;
    for (const Line& line : lines_of(step))
        y += ui::paragraph({where.x, y, where.w, 0}, line.words, line.font, line.color) + 2;
    return y - where.y;
}

} // namespace armoedeval
