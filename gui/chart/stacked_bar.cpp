// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/stacked_bar.hpp"

#include "engine/base/computed.hpp"
#include "gui/paint/shapes.hpp"
#include "gui/results/parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float label_height = 18.5f, least_cost_height = 4, least_height = 2;

double sum(const SituationResult& s, bool costs)
{
    double total = 0;
    for (const PartAmount& p : s.parts)
        if (is_computed(p.per_month) && (p.per_month < 0) == costs) total += p.per_month;
    return total;
}

/// Toeslagen and kinderbijslag share a bracket where there is no room for each.
bool mergeable(Part part)
{
    return is_toeslag(part) || part == Part::kinderbijslag;
}

struct Block {
    Part part;
    double amount;
    bool not_final;
    Rect box;
};

/// The blocks of a bar, from below upward; costs hang under the base line.
std::vector<Block> blocks_of(const SituationResult& s, const BarScale& scale, Rect room, float width)
{
    std::vector<Block> blocks;
    float up = scale.base, down = scale.base;
    for (const PartAmount& p : s.parts) {
        if (!is_computed(p.per_month) || std::abs(p.per_month) < 0.5) continue; // "0" at a bar says nothing
        const float height = static_cast<float>(std::abs(p.per_month)) * scale.units_per_euro;
        if (p.per_month > 0) {
            const float h = std::max(height, least_height);
            blocks.push_back({p.part, p.per_month, p.not_final, {room.x, up - h, width, h}});
            up -= h;
        } else {
            const float h = std::max(height, least_cost_height);
            blocks.push_back({p.part, p.per_month, p.not_final, {room.x, down + 1, width, h}});
            down += h + 1;
        }
    }
    return blocks;
}

/// With a star where it is not final.
std::string amount_text(double amount, bool not_final)
{
    return whole(amount) + (not_final ? "*" : "");
}

BarLabel label_of(const Block& b, Earned earned)
{
    return {{b.part},
            {part_name(b.part, earned)},
            amount_text(b.amount, b.not_final),
            b.amount,
            b.not_final,
            {},
            b.box.y,
            b.box.bottom()};
}

/// Where a long word may be broken: before the last of the words that it is made of. 0: nowhere.
size_t joint_in(const std::string& word)
{
    for (const std::string last : {"vergoeding", "toeslag", "uitkering", "bijdrage", "budget"})
        if (word.size() > last.size() && word.ends_with(last)) return word.size() - last.size();
    return 0;
}

/// What is enough of a name where the whole does not fit; empty: nothing less.
std::string short_name_of(const BarLabel& l)
{
    if (l.parts.size() > 1) return mergeable(l.parts.front()) ? "Toeslagen" : "";
    return l.parts.front() == Part::teruggaaf ? "Teruggaaf" : "";
}

/// Breaks names at a space where they are too wide beside their amount; one word takes a line of its own.
void break_names(std::vector<BarLabel>& labels, const Canvas& canvas, float width)
{
    for (BarLabel& l : labels) {
        if (l.name.size() > 1) continue;
        const std::string whole_name = l.name.front();
        const float amount = canvas.text_width(l.amount, Font::note_bold) + 8;
        const auto fits = [&](const std::string& name, float beside) {
            return canvas.text_width(name, Font::note) + beside <= width;
        };
        if (fits(whole_name, amount)) continue;
        // The first line as long as it can be, so that the second has room for the amount.
        size_t space = std::string::npos;
        for (size_t i = 1; i < whole_name.size(); ++i)
            if (whole_name[i] == ' ' && (space == std::string::npos || fits(whole_name.substr(0, i), 0))) space = i;
        if (const std::string in_short = short_name_of(l);
            l.parts.size() == 1 && !in_short.empty() && fits(in_short, amount))
            l.name = {in_short};
        else if (space != std::string::npos)
            l.name = {whole_name.substr(0, space), whole_name.substr(space + 1)};
        else if (const size_t joint = joint_in(whole_name);
                 canvas.text_width(whole_name, Font::note) > width && joint > 0)
            l.name = {whole_name.substr(0, joint) + "-", whole_name.substr(joint)};
        else
            l.name = {whole_name, ""};
    }
}

/// Neighbours that may share a bracket, as one label.
std::vector<BarLabel> merged(const std::vector<Block>& blocks, Earned earned)
{
    std::vector<BarLabel> labels;
    double together = 0;
    bool not_final = false;
    for (const Block& b : blocks) {
        const bool joins = !labels.empty() && mergeable(b.part) && mergeable(labels.back().parts.back());
        if (!joins) {
            labels.push_back(label_of(b, earned));
            together = b.amount;
            not_final = b.not_final;
            continue;
        }
        BarLabel& last = labels.back();
        together += b.amount;
        not_final = not_final || b.not_final;
        last.parts.push_back(b.part);
        last.name = {"Toeslagen en kinderbijslag"};
        last.amount = amount_text(together, not_final);
        last.euros = together;
        last.not_final = not_final;
        last.from = b.box.y;
    }
    for (BarLabel& l : labels)
        if (l.parts.size() > 1 && std::find(l.parts.begin(), l.parts.end(), Part::kinderbijslag) == l.parts.end())
            l.name = {"Toeslagen"};
    return labels;
}

enum class Fit { all, not_above, not_below };

bool is_income(const BarLabel& l, const BarScale& scale)
{
    return l.to <= scale.base + 0.5f;
}

/// Lays labels above each other, each as near to its block as the others allow. Says on which side of the base line
/// they do not fit.
Fit lay_out(std::vector<BarLabel>& labels, const BarScale& scale, Rect room, float left)
{
    constexpr float clear = 4;         // of the tails of letters
    float lowest = scale.base - clear; // bottom of the room above the line
    float highest_below = scale.base + 4;
    for (BarLabel& l : labels) {
        const float middle = (l.from + l.to) / 2;
        const bool income = is_income(l, scale);
        const float height = static_cast<float>(l.name.size()) * label_height;
        const float y =
            income ? std::min(middle - height / 2, lowest - height) : std::max(middle - height / 2, highest_below);
        if (income)
            lowest = y;
        else
            highest_below = y + height;
        l.where = {left, y, room.right() - left, height};
    }
    if (lowest < room.y) return Fit::not_above;
    return highest_below <= room.bottom() + 1 ? Fit::all : Fit::not_below;
}

/// Where even those that share do not fit, the smallest block shares the label of its neighbour: "Loon, netto e.a.".
void join_smallest(std::vector<BarLabel>& labels, const BarScale& scale, bool of_income)
{
    const auto on_side = [&](size_t i) { return i < labels.size() && is_income(labels[i], scale) == of_income; };
    size_t smallest = labels.size();
    for (size_t i = 0; i < labels.size(); ++i)
        if (on_side(i) && (smallest == labels.size() || std::abs(labels[i].euros) < std::abs(labels[smallest].euros)))
            smallest = i;
    // The smaller of the two beside it, so that what is large keeps its own.
    size_t other = labels.size();
    for (const size_t i : {smallest - 1, smallest + 1})
        if (on_side(i) && (other == labels.size() || std::abs(labels[i].euros) < std::abs(labels[other].euros)))
            other = i;
    if (smallest == labels.size() || other == labels.size()) {
        if (smallest < labels.size()) labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(smallest));
        return;
    }
    BarLabel &kept = labels[other], &joined = labels[smallest];
    std::string name = kept.with_others ? "" : short_name_of(kept);
    if (name.empty())
        for (const std::string& line : kept.name) name += (name.empty() || line.empty() ? "" : " ") + line;
    if (!kept.with_others) name += " e.a.";
    kept.with_others = true;
    kept.name = {name};
    kept.parts.insert(kept.parts.end(), joined.parts.begin(), joined.parts.end());
    kept.euros += joined.euros;
    kept.not_final = kept.not_final || joined.not_final;
    kept.amount = amount_text(kept.euros, kept.not_final);
    kept.from = std::min(kept.from, joined.from);
    kept.to = std::max(kept.to, joined.to);
    labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(smallest));
}

std::vector<BarLabel> each_label(const std::vector<Block>& blocks, Earned earned)
{
    std::vector<BarLabel> labels;
    for (const Block& b : blocks) labels.push_back(label_of(b, earned));
    return labels;
}

float beside(Rect room, float bar_width)
{
    return room.x + bar_width + 14;
}

} // namespace

float room_of_costs(const std::vector<SituationResult>& all)
{
    std::ptrdiff_t costs = 1;
    for (const SituationResult& s : all)
        costs = std::max(
            costs, std::count_if(s.parts.begin(), s.parts.end(), [](const PartAmount& p) { return p.per_month < 0; }));
    return static_cast<float>(costs) * label_height + 6;
}

BarScale bar_scale(const std::vector<SituationResult>& all, Rect room)
{
    double highest = 1, deepest = 0;
    for (const SituationResult& s : all) {
        highest = std::max(highest, sum(s, false));
        deepest = std::min(deepest, sum(s, true));
    }
    constexpr float headroom = 16; // the highest label is higher than its block
    const float for_labels = room_of_costs(all);
    // First the labels of the costs get their room, then the scale follows from what is left.
    float units = (room.h - headroom - for_labels) / static_cast<float>(highest);
    const float below = std::max(for_labels, static_cast<float>(-deepest) * units);
    units = std::min(units, (room.h - headroom - below) / static_cast<float>(highest));
    return {units, room.bottom() - below};
}

bool each_part_fits(const Canvas& canvas, const SituationResult& situation, const BarScale& scale, Rect room,
                    float bar_width)
{
    const float left = beside(room, bar_width);
    std::vector<BarLabel> labels = each_label(blocks_of(situation, scale, room, bar_width), situation.earned);
    break_names(labels, canvas, room.right() - left);
    return lay_out(labels, scale, room, left) == Fit::all;
}

std::vector<BarLabel> stacked_bar(Canvas& canvas, const SituationResult& situation, const BarScale& scale, Rect room,
                                  float bar_width, bool together)
{
    const std::vector<Block> blocks = blocks_of(situation, scale, room, bar_width);
    for (const Block& b : blocks) {
        const PartColor color = color_of(b.part);
        fill(canvas, b.box, color.fill, 2);
        if (b.not_final) hatched(canvas, b.box, color.edge.faded(0.35f));
        outline(canvas, b.box, color.edge, 1, 2);
    }
    const float left = beside(room, bar_width), width = room.right() - left;
    std::vector<BarLabel> labels = together ? merged(blocks, situation.earned) : each_label(blocks, situation.earned);
    break_names(labels, canvas, width);
    for (Fit fit = lay_out(labels, scale, room, left); fit != Fit::all && labels.size() > 1;
         fit = lay_out(labels, scale, room, left)) {
        join_smallest(labels, scale, fit == Fit::not_above);
        break_names(labels, canvas, width);
    }
    return labels;
}

} // namespace armoedeval
