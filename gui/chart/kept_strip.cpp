// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/kept_strip.hpp"

#include "gui/paint/shapes.hpp"
#include "gui/paint/text_block.hpp"
#include "gui/words/format.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Color;
using ui::Font;
using ui::Rect;

namespace {

constexpr float strip = 36, strip_padding = 8, strip_gap = 2, hook = 5;

float note_line()
{
    return line_distance(Font::note);
}

/// Bijstand is paid along the whole stretch: it fills up what the wage does not bring.
bool bijstand_all_along(const HoursResult& h, const KeptStretch& s)
{
    return std::all_of(h.curve.begin(), h.curve.end(), [&](const CurvePoint& p) {
        if (p.at < s.from || p.at >= s.to) return true;
        return std::any_of(p.parts.begin(), p.parts.end(),
                           [](const PartAmount& a) { return a.part == Part::bijstand && a.per_month > 0; });
    });
}

/// From many words to few: the first that fits is taken.
std::vector<std::string> words_of(const HoursResult& h, const KeptStretch& s)
{
    const std::string amount = cents_of_a_euro(s.kept);
    if (s.kept < 0) return {amount + ": u houdt minder over", amount + ": minder", amount};
    if (s.kept == 0 && bijstand_all_along(h, s)) return {amount + ": bijstand vult aan", amount};
    return {amount};
}

} // namespace

KeptStrip::KeptStrip(const HoursResult& hours, float left, float right, const Theme& theme, const Canvas& canvas)
    : left_(left), right_(right), theme_(theme)
{
    const auto x = [&](double at) {
        return left + (right - left) * static_cast<float>((at - hours.from) / (hours.to - hours.from));
    };
    for (const KeptStretch& s : hours.kept) {
        Cell cell{x(s.from), x(s.to), s.kept, {}};
        for (const std::string& words : words_of(hours, s))
            if (cell.words.empty() &&
                canvas.text_width(words, Font::body_bold) + 2 * strip_padding <= cell.to - cell.from)
                cell.words = words;
        cells_.push_back(cell);
    }
    find_brackets(canvas);
}

void KeptStrip::find_brackets(const Canvas& canvas)
{
    float free_from = left_;
    for (size_t i = 0; i < cells_.size();) {
        size_t end = i;
        while (end < cells_.size() && cells_[end].words.empty()) ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const auto first = cells_.begin() + static_cast<std::ptrdiff_t>(i);
        const auto [least, most] = std::minmax_element(first, cells_.begin() + static_cast<std::ptrdiff_t>(end),
                                                       [](const Cell& a, const Cell& b) { return a.kept < b.kept; });
        const std::string words = least->kept == most->kept
                                      ? cents_of_a_euro(least->kept)
                                      : whole(least->kept * 100) + " tot " + cents_of_a_euro(most->kept);
        const float width = canvas.text_width(words, Font::note_bold);
        const float from = cells_[i].from, to = cells_[end - 1].to;
        const float at = std::max(std::min((from + to - width) / 2, right_ - width), free_from);
        if (at + width <= right_ + 1) {
            brackets_.push_back({from, to, at, words});
            free_from = at + width + 12;
        }
        i = end;
    }
}

float KeptStrip::height() const
{
    return strip + (brackets_.empty() ? 0 : hook + 3 + note_line());
}

/// Nothing is kept: as the page; the more is kept, the more of the colour of the wage.
Color KeptStrip::tint(double kept) const
{
    if (kept < 0) return theme_.negative_tint;
    if (kept == 0) return mixed(theme_.card, theme_.text, 0.14);
    return mixed(theme_.card, color_of(Part::loon).fill, 0.12 + 0.2 * std::min(kept, 1.0));
}

void KeptStrip::draw(Canvas& canvas, float top) const
{
    for (const Cell& c : cells_) {
        const Rect r{c.from, top, std::max(c.to - c.from - strip_gap, 1.f), strip};
        fill(canvas, r, tint(c.kept), 4);
        if (c.kept < 0) outline(canvas, r, theme_.negative, 1, 4);
        const float width = canvas.text_width(c.words, Font::body_bold);
        if (!c.words.empty())
            canvas.text({r.middle().x - width / 2, r.middle().y}, c.words, Font::body_bold,
                        c.kept < 0 ? theme_.negative : theme_.text);
    }
    const float y = top + strip + 3;
    for (const Bracket& b : brackets_) {
        const float to = b.to - strip_gap;
        const ui::Point points[] = {{b.from, y}, {b.from, y + hook}, {to, y + hook}, {to, y}};
        canvas.polyline(points, theme_.strong_edge, 1);
        canvas.text({b.at, y + hook + note_line() / 2}, b.words, Font::note_bold, theme_.text);
    }
}

} // namespace armoedeval
