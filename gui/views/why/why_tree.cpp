// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/why/why_tree.hpp"

#include "engine/parameters/latest_known.hpp"
#include "gui/ui/ui.hpp"
#include "gui/words/part_sentences.hpp"

#include <algorithm>
#include <sstream>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float fold_width = 26, value_width = 104, chip_height = 24, padding = 6;

/// Where an amount of this name and value was explained; nothing when it was not.
std::string line_of(const Step& step, const Step& again, const std::string& line)
{
    for (size_t i = 0; i < step.parts.size(); ++i) {
        const Step& part = step.parts[i];
        const std::string here = line + "/" + std::to_string(i);
        if (part.kind == Step::Kind::amount && part.name == again.name && part.value == again.value) return here;
        if (const std::string found = line_of(part, again, here); !found.empty()) return found;
    }
    return {};
}

/// The line that explains what stands at `line`. An amount that rests on itself has another name there ("de bijstand
/// zelf"), but stands above it.
std::string told_at(const Step& root, const Step& again, std::string line)
{
    if (const std::string found = line_of(root, again, ""); !found.empty()) return found;
    for (size_t end = line.rfind('/'); end != std::string::npos && end > 0; end = line.rfind('/')) {
        line.resize(end);
        if (const Step* above = step_at(root, line); above && above->value == again.value) return line;
    }
    return {};
}

Font name_font(int depth)
{
    return depth == 0 ? Font::body_bold : Font::body;
}

} // namespace

WhyTree::WhyTree(Model& model, std::string path, Rect visible)
    : model_(model), path_(std::move(path)), chosen_(chosen_line(model, path_)), visible_(visible)
{
}

float WhyTree::draw(const Step& root, Months months, Rect where)
{
    root_ = &root;
    where_ = where;
    narrow_ = where.w < 480;
    const float top = where.y + formula(root, where.x + padding, where.y + padding);
    return parts(root, "", 0, months, top) - where.y + padding;
}

float WhyTree::parts(const Step& step, const std::string& line, int depth, Months months, float top)
{
    const Theme& t = ui::theme();
    const auto known = months_of_parts(step, months);
    const float trunk = left_of(depth - 1) + fold_width / 2;
    float from = top, y = top;
    for (size_t i = 0; i < step.parts.size(); ++i) {
        const Step& part = step.parts[i];
        const std::string here = line + "/" + std::to_string(i);
        const auto found = known.find(part.name);
        Row row{.step = part, .line = here, .depth = depth, .months = found == known.end() ? 0 : found->second};
        row.can_open = !part.parts.empty() || says_more(part) || !part.conditions.empty();
        row.open = row.can_open && is_unfolded(model_, path_ + here, opens(step, part, depth));
        const float middle = y + padding + 12;
        if (depth > 0) {
            armoedeval::line(ui::canvas(), {trunk, from}, {trunk, middle}, t.strong_edge);
            armoedeval::line(ui::canvas(), {trunk, middle}, {left_of(depth) + (row.can_open ? 3 : 22), middle},
                             t.strong_edge);
            from = middle;
        } else if (i > 0) {
            ui::rule({where_.x, y}, where_.w);
        }
        y = node(std::move(row), y);
    }
    return y;
}

/// The line on which the tree goes on by itself stands open: the only part that has parts.
bool WhyTree::opens(const Step& parent, const Step& part, int depth)
{
    const auto others = std::count_if(parent.parts.begin(), parent.parts.end(),
                                      [](const Step& p) { return p.kind == Step::Kind::amount && !p.parts.empty(); });
    return depth < 4 && others == 1 && part.kind == Step::Kind::amount;
}

float WhyTree::left_of(int depth) const
{
    const float indent = narrow_ ? 14 : 22;
    const int deepest = static_cast<int>(where_.w * 0.35f / indent); // deeper lines stand under each other
    return where_.x + indent * static_cast<float>(std::min(depth, deepest));
}

float WhyTree::node(Row row, float top)
{
    row.chips = chips_of(row);
    const float left = left_of(row.depth);
    row.fold = {left, top + padding, fold_width, 24};
    const float right = where_.right() - padding - value_width;
    row.name = {left + fold_width + 6, top + padding, right - 14 - left - fold_width, 0};
    row.name.h = ui::paragraph_height(row.name.w, capitalised(row.step.name), name_font(row.depth));
    const bool second_line = !row.chips.empty() || !per_words(row.step, row.months).empty();
    const Rect below{row.name.x, row.name.bottom() + 3, row.name.w, chip_height};
    const float chips = second_line ? 3 + flow(row.chips, below, false) : 0;
    row.body = {left + fold_width, top, where_.right() - left - fold_width, row.name.h + chips + 2 * padding};
    const std::string label = capitalised(row.step.name) + "##" + path_ + row.line;
    if (row.can_open &&
        ui::icon_button(row.fold, row.open ? Icon::chevron_down : Icon::chevron_right,
                        (row.open ? "Inklappen##" : "Uitklappen##") + path_ + row.line, {}, ui::Look::quiet))
        set_unfolded(model_, path_ + row.line, !row.open);
    if (ui::area(row.body, label)) press(row);
    if (row.line == chosen_ && comes_into_view(model_, path_, row.line)) ui::scroll_to(row.body);
    if (seen(top, row.body.bottom())) {
        draw_row(row);
        flow(row.chips, below, true);
    }
    float y = row.body.bottom();
    if (!row.open) return y;
    y += formula(row.step, row.name.x, y);
    return parts(row.step, row.line, row.depth + 1, row.months, y);
}

void WhyTree::press(const Row& row)
{
    if (row.step.kind == Step::Kind::above)
        if (const std::string told = told_at(*root_, row.step, row.line); !told.empty())
            return show_line(model_, path_, told);
    const bool again = row.line == chosen_;
    if (row.can_open && (again || !row.open)) set_unfolded(model_, path_ + row.line, !row.open);
    choose_line(model_, path_, again && row.open ? "" : row.line);
    // The box that opens below must not cover the line.
    if (row.body.y > visible_.y + visible_.h * 0.4f) ui::scroll_to(row.body.moved(0, visible_.h * 0.25f));
}

void WhyTree::draw_row(const Row& row)
{
    const Rect& r = row.body;
    const Theme& t = ui::theme();
    if (row.line == chosen_) {
        fill(ui::canvas(), r.inset(1, 2), t.accent_tint.faded(0.6f), 8);
        outline(ui::canvas(), r.inset(1, 2), t.accent, 2, 8);
    }
    ui::paragraph(row.name, capitalised(row.step.name), name_font(row.depth), t.text);
    const Rect value{where_.right() - padding - value_width, row.name.y, value_width, 22};
    ui::text(value, value_words(row.step), row.depth == 0 ? Font::body_bold : Font::body, t.text, ui::Align::right);
    ui::text({value.x, row.name.bottom() + 3, value_width, chip_height}, per_words(row.step, row.months), Font::note,
             t.second_text, ui::Align::right);
}

float WhyTree::formula(const Step& step, float left, float top)
{
    struct Line {
        std::string words;
        ui::Color color;
    };
    const Theme& t = ui::theme();
    std::vector<Line> lines;
    if (says_more(step)) {
        lines.push_back({"= " + typeset(step.formula), t.second_text});
        lines.push_back({"= " + typeset(step.filled), t.text});
    }
    for (const std::string& condition : step.conditions) lines.push_back({"want " + typeset(condition), t.second_text});
    if (lines.empty()) return 0;
    Rect inside{left + 10, top + 5, where_.right() - padding - left - 20, 0};
    for (const Line& line : lines) inside.h += ui::paragraph_height(inside.w, line.words, Font::note);
    const Rect box{left, top, inside.w + 20, inside.h + 10};
    if (seen(box.y, box.bottom())) {
        fill(ui::canvas(), box, t.background, 6);
        for (const Line& line : lines) inside.take_top(ui::paragraph(inside, line.words, Font::note, line.color));
    }
    return box.h + padding;
}

std::vector<WhyTree::Chip> WhyTree::chips_of(const Row& row) const
{
    const Theme& t = ui::theme();
    const Step& step = row.step;
    std::vector<Chip> chips;
    if (!step.article.empty()) chips.push_back({step.article, t.accent, t.accent_tint});
    switch (step.kind) {
    case Step::Kind::fact: chips.push_back({"uw gegeven", t.fact, t.fact_tint}); break;
    case Step::Kind::because: chips.push_back({"volgt uit uw gegevens", t.fact, t.fact_tint}); break;
    case Step::Kind::above:
        chips.push_back({"hierboven uitgelegd: druk en u ziet het", t.accent, t.accent_tint});
        break;
    case Step::Kind::parameter:
        chips.push_back({"sinds " + in_words(known_since(*step.dated)), t.accent, t.accent_tint});
        if (step.dated->status != Status::vastgesteld)
            chips.push_back({status_words(step.dated->status), t.uncertain, t.uncertain_tint});
        break;
    case Step::Kind::amount:
        if (row.open) break;
        for (const Step& part : step.parts) // what the household told, without opening the line
            if (part.kind == Step::Kind::fact)
                chips.push_back({part.name + " " + value_words(part), t.fact, t.fact_tint});
        break;
    }
    return chips;
}

float WhyTree::flow(const std::vector<Chip>& chips, Rect where, bool draw) const
{
    float x = where.x, y = where.y;
    for (const Chip& chip : chips) {
        const float width = ui::text_width(chip.words, Font::note) + 20;
        if (width > where.w) continue; // too long a fact to put before the line is opened: it stands there in full
        if (x > where.x && x + width > where.right()) x = where.x, y += chip_height + 4;
        if (draw) ui::chip({x, y, width, chip_height}, chip.words, Font::note, chip.ink, chip.tint);
        x += width + 8;
    }
    return y + chip_height - where.y;
}

bool WhyTree::seen(float top, float bottom) const
{
    return bottom >= visible_.y && top <= visible_.bottom();
}

const Step* step_at(const Step& root, const std::string& line)
{
    const Step* step = &root;
    std::istringstream numbers(line);
    for (std::string part; std::getline(numbers, part, '/');) {
        if (part.empty()) continue;
        const size_t place = std::stoul(part);
        if (place >= step->parts.size()) return nullptr;
        step = &step->parts[place];
    }
    return step;
}

} // namespace armoedeval
