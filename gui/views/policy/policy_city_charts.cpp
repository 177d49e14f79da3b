// SPDX-License-Identifier: EUPL-1.2
// The charts of a city: who wins and who loses, and what an extra hour of work leaves of its wage.
#include "gui/results/scale.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_population.hpp"

#include <algorithm>
#include <array>

namespace armoedeval {

using ui::Font;
using ui::Rect;
using About = OutcomeLine::About;

namespace {

constexpr float line_height = 22;

/// A filled mark and an open one, each with its word: shape tells them apart, not only colour.
void legend(Rect where, ui::Color filled, const char* filled_words, ui::Color open, const char* open_words)
{
    const auto item = [&](bool is_filled, ui::Color color, const char* words) {
        const Rect mark{where.x, where.middle().y - 6, 12, 12};
        if (is_filled)
            fill(ui::canvas(), mark, color, 2);
        else
            outline(ui::canvas(), mark, color, 2, 2);
        where.take_left(18);
        where.take_left(ui::text(where, words, Font::note, ui::theme().text) + 20);
    };
    item(true, filled, filled_words);
    item(false, open, open_words);
}

const OutcomeLine* line_of(const std::vector<OutcomeLine>& lines, About about, const std::string& what)
{
    const auto found = std::ranges::find_if(lines, [&](const auto& l) { return l.about == about && l.what == what; });
    return found == lines.end() ? nullptr : &*found;
}

double most_moved(const std::vector<OutcomeLine>& lines)
{
    double most = 1;
    for (const OutcomeLine& line : lines)
        if (line.about == About::winnaars || line.about == About::verliezers) most = std::max(most, line.then->value);
    return most;
}

/// A kind of household: its name, and two bars under each other.
void moved_row(Rect row, const OutcomeLine& wins, const OutcomeLine& loses, double most)
{
    const Theme& t = ui::theme();
    ui::rule({row.x, row.y}, row.w);
    const Rect name = row.take_left(std::min(220.f, row.w * 0.4f));
    const float lines = ui::paragraph_height(name.w - 6, wins.what, Font::note);
    ui::paragraph({name.x, name.middle().y - lines / 2, name.w - 6, 0}, wins.what, Font::note, t.text);
    row = row.inset(0, 4);
    const float room = row.w - 84; // for the number at the end of the longest bar
    const auto bar = [&](const Estimate& count, bool filled, ui::Color ink) {
        const Rect line = row.take_top(row.h > line_height ? line_height : row.h);
        const Rect shape{line.x, line.y + 4, room * static_cast<float>(count.value / most), line.h - 8};
        if (filled)
            fill(ui::canvas(), shape, ink, 2);
        else if (shape.w > 0)
            outline(ui::canvas(), shape, ink, 2, 2);
        ui::text({shape.right() + 6, line.y, 80, line.h},
                 count.value == 0 ? "0" : (filled ? "+ " : "− ") + whole(count.value), Font::note,
                 count.value == 0 ? t.second_text : ink);
    };
    bar(*wins.then, true, t.positive);
    bar(*loses.then, false, t.negative);
}

} // namespace

float moved_chart(Rect r, const std::vector<OutcomeLine>& lines)
{
    const float top = r.y;
    r.take_top(
        ui::paragraph(r, "Wie erop vooruit en achteruit gaat, in huishoudens", Font::note_bold, ui::theme().text) + 2);
    legend(r.take_top(26), ui::theme().positive, "vooruit", ui::theme().negative, "achteruit");
    const double most = most_moved(lines);
    for (const OutcomeLine& line : lines) {
        if (line.about != About::winnaars) continue;
        if (const OutcomeLine* loses = line_of(lines, About::verliezers, line.what))
            moved_row(r.take_top(2 * line_height + 8), line, *loses, most);
    }
    return r.y - top;
}

namespace {

/// Shares of all households in percent, by band, of each law.
std::vector<std::array<double, pressure_count>> pressure_shares(const PopulationResult& r)
{
    std::vector<std::array<double, pressure_count>> all;
    const double count = static_cast<double>(r.totalen.huishoudens - r.totalen.niet_berekend);
    for (const LawTotals& law : r.totalen.wetten) {
        auto& shares = all.emplace_back();
        for (size_t band = 0; band < pressure_count; ++band)
            shares[band] = 100 * static_cast<double>(law.druk[band]) / count;
    }
    return all;
}

/// Lines of whole percents behind the bars, with their numbers to the left.
void grid(const Rect& plot, double most, double step)
{
    for (const double at : multiples(step, 0, most)) {
        const float y = plot.bottom() - plot.h * static_cast<float>(at / most);
        line(ui::canvas(), {plot.x, y}, {plot.right(), y}, at == 0 ? ui::theme().strong_edge : ui::theme().line);
        ui::text({plot.x - 48, y - 10, 42, 20}, whole(at) + " %", Font::small, ui::theme().second_text,
                 ui::Align::right);
    }
}

const std::string pressure_words =
    "deel van het loon van een extra uur dat wegvalt aan belasting en lagere toeslagen of bijstand";

/// Under the bars: below nought, every tenth part, and above everything.
void pressure_axis(const Rect& at, float width)
{
    const ui::Color ink = ui::theme().second_text;
    for (int percent = 0; percent <= 100; percent += 20) {
        const float x = at.x + width * (1 + static_cast<float>(percent) / 10);
        ui::text({x - 26, at.y, 52, 20}, std::to_string(percent) + " %", Font::small, ink, ui::Align::center);
    }
    ui::paragraph({at.x, at.y + 20, at.w, 0}, pressure_words, Font::small, ink);
}

std::string band_words(const std::vector<std::array<double, pressure_count>>& shares, size_t band)
{
    const auto percent = [](double share) { return field_number(share, 1) + " %"; };
    return "Verlies van " + pressure_name(band) + ": " + (shares.size() > 1 ? "nu " : "") +
           percent(shares.front()[band]) + " van de huishoudens" +
           (shares.size() > 1 ? ", met het voorstel " + percent(shares.back()[band]) : "");
}

} // namespace

float pressure_chart(Rect r, const PopulationResult& result)
{
    const Theme& t = ui::theme();
    const float top = r.y;
    const auto shares = pressure_shares(result);
    const bool both = shares.size() > 1;
    r.take_top(ui::paragraph(r, "Wat een uur meer werk kost (marginale druk), deel van de huishoudens", Font::note_bold,
                             t.text) +
               2);
    if (both) legend(r.take_top(26), t.quiet_bar, "nu", t.accent, "met het voorstel");
    r.take_top(12);
    Rect plot = r.take_top(150);
    plot.take_left(52);
    double most = 1;
    for (const auto& law : shares) most = std::max(most, *std::ranges::max_element(law));
    const double step = round_step(std::max(1.0, most / 5));
    most = std::ceil(most / step) * step;
    grid(plot, most, step);
    const float width = plot.w / static_cast<float>(pressure_count);
    const auto bar = [&](double share, float left, float wide) {
        const float height = plot.h * static_cast<float>(share / most);
        return Rect{left, plot.bottom() - height, wide, height};
    };
    for (size_t band = 0; band < pressure_count; ++band) {
        const Rect column{plot.x + width * static_cast<float>(band), plot.y, width, plot.h};
        const float wide = both ? width * 0.4f : width * 0.8f, left = column.x + width * 0.1f;
        const Rect now = bar(shares.front()[band], left, wide);
        fill(ui::canvas(), now, t.quiet_bar);
        outline(ui::canvas(), now, t.strong_edge);
        if (both) outline(ui::canvas(), bar(shares.back()[band], left + wide, wide), t.accent, 2);
        ui::tooltip(column, band_words(shares, band));
        ui::note_text(column, band_words(shares, band));
    }
    pressure_axis({plot.x, r.y + 2, plot.w, 42}, width);
    r.take_top(26 + ui::paragraph_height(plot.w, pressure_words, Font::small));
    return r.y - top;
}

} // namespace armoedeval
