// SPDX-License-Identifier: EUPL-1.2
// The inwoner's picture: at most three amounts, large, no axis, pictures before words. "U", B1, one thought a sentence.
#include "gui/results/same_situation.hpp"
#include "gui/views/views.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include "engine/base/computed.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

Icon picture_of(Part part)
{
    switch (part) {
    case Part::loon: return Icon::briefcase;
    case Part::huurtoeslag: return Icon::house;
    case Part::zorgtoeslag: return Icon::health;
    case Part::kindgebonden_budget: return Icon::people;
    case Part::opvang: return Icon::care;
    case Part::kinderbijslag: return Icon::wallet;
    default: return Icon::wage;
    }
}

/// One thing that stays the same: its picture, a tick and its name; side by side on a low card.
void same_card(Rect card, Part part, const std::string& name, Font font, bool low)
{
    fill(ui::canvas(), card, ui::theme().card, 14);
    outline(ui::canvas(), card, ui::theme().line, 1, 14);
    const float y = low ? card.middle().y : card.y + 38;
    icon(ui::canvas(), picture_of(part), {card.x + (low ? 34.f : 42.f), y}, low ? 30.f : 40.f, ui::theme().accent,
         2.5f);
    circle(ui::canvas(), {card.right() - 32, y}, 15, ui::theme().positive_tint, ui::theme().positive_tint, 1);
    icon(ui::canvas(), Icon::tick, {card.right() - 32, y}, 19, ui::theme().positive, 3);
    const Rect words =
        low ? Rect{card.x + 64, card.y, card.w - 120, card.h} : Rect{card.x + 18, card.y + 68, card.w - 32, 34};
    ui::text(words, name, font, ui::theme().text);
}

/// A card per thing that stays the same. Returns the height.
float same_cards(Rect r, const std::vector<Part>& parts, Earned earned)
{
    constexpr float gap = 14;
    const bool low = r.w < 900;
    const float height = low ? 58 : 112, narrowest = low ? 300 : 200, widest = low ? 420 : 340;
    const float columns =
        std::clamp(std::floor((r.w + gap) / (narrowest + gap)), 1.f, static_cast<float>(parts.size()));
    const float width = std::min(widest, (r.w + gap) / columns - gap);
    Font font = Font::note;
    for (const Font larger : {Font::large, Font::lead, Font::body}) { // the largest in which no name is cut
        const bool all_fit = std::all_of(parts.begin(), parts.end(), [&](Part p) {
            return ui::text_width(part_name(p, earned), larger) <= width - (low ? 120.f : 32.f);
        });
        if (!all_fit) continue;
        font = larger;
        break;
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        const float row = std::floor(static_cast<float>(i) / columns), column = static_cast<float>(i) - row * columns;
        same_card({r.x + column * (width + gap), r.y + row * (height + gap), width, height}, parts[i],
                  part_name(parts[i], earned), font, low);
    }
    return std::ceil(static_cast<float>(parts.size()) / columns) * (height + gap) - gap;
}

/// The name before a bar: on one line, or smaller on as many as it needs.
void bar_name(Rect r, const std::string& name)
{
    if (ui::text_width(name, Font::large) <= r.w) {
        ui::text(r, name, Font::large, ui::theme().text);
        return;
    }
    const Font font = ui::paragraph_height(r.w, name, Font::body) <= r.h ? Font::body : Font::note;
    const float height = ui::paragraph_height(r.w, name, font);
    ui::paragraph({r.x, r.y + std::max(0.f, (r.h - height) / 2), r.w, 0}, name, font, ui::theme().text);
}

/// One bar with its amount behind it; `more` is the part that comes on top, or falls off.
void bar(Rect r, float label, float longest, double highest, const std::string& name, double amount, double now)
{
    bar_name({r.x, r.y, label - 12, r.h}, name);
    const auto length = [&](double euro) { return static_cast<float>(std::max(euro, 0.0) / highest) * longest; };
    const double both = std::min(amount, now);
    const bool is_now = amount == now;
    const Rect base{r.x + label, r.y + 8, length(both), r.h - 16};
    fill(ui::canvas(), base, is_now ? ui::theme().quiet_bar : ui::theme().accent, 10);
    float right = base.right();
    const double more = amount - now;
    if (std::abs(more) >= 0.5) {
        const Rect rest{base.right() + 3, base.y, std::max(length(std::abs(more)) - 3, 6.f), base.h};
        const bool gain = more > 0;
        if (gain)
            fill(ui::canvas(), rest, ui::theme().positive, 10);
        else
            outline(ui::canvas(), rest, ui::theme().negative, 2, 10);
        const std::string words = signed_whole(more);
        const float width = ui::text_width(words, Font::large_bold);
        if (rest.w > width + 16)
            ui::text(rest, words, Font::large_bold, gain ? ui::theme().card : ui::theme().negative, ui::Align::center);
        right = rest.right();
    }
    ui::text({right + 18, r.y, r.right() - right - 18, r.h}, euros(amount), Font::huge, ui::theme().text);
}

float bars(Rect r, const Results& results, size_t place)
{
    const SituationResult &now = results.situations.front(), &then = results.situations[place];
    const float height = r.w < 900 ? 62 : 84, gap = 8;
    const double highest = std::max(now.over, then.over);
    const std::string name = short_name(results.question, place);
    const float label = std::clamp(ui::text_width(place == 0 ? "Nu" : name, Font::large) + 16, 90.f, r.w * 0.3f);
    const float amounts = ui::text_width(euros(highest), Font::huge) + 30;
    const float longest = std::max(60.f, r.w - label - amounts);
    const double before = std::round(now.over), after = before + then.more_in_euros;
    bar({r.x, r.y, r.w, height}, label, longest, highest, "Nu", before, before);
    if (place == 0) return height;
    bar({r.x, r.y + height + gap, r.w, height}, label, longest, highest, name, after, before);
    return 2 * height + gap;
}

float plain_card(Rect r, const std::vector<std::string>& sentences)
{
    float height = 24;
    for (const std::string& s : sentences) height += ui::paragraph_height(r.w - 56, s, Font::large) + 6;
    const Rect card{r.x, r.y, r.w, height + 18};
    fill(ui::canvas(), card, ui::theme().card, 14);
    outline(ui::canvas(), card, ui::theme().line, 1, 14);
    float y = card.y + 22;
    for (const std::string& s : sentences)
        y += ui::paragraph({card.x + 28, y, card.w - 56, 0}, s, Font::large, ui::theme().text) + 6;
    return card.h;
}

float part_height(float width, const PicturePart& part)
{
    float height = ui::paragraph_height(width - 56, part.head, Font::large_bold) + 8;
    for (const std::string& s : part.lines) height += ui::paragraph_height(width - 56, s, Font::large) + 6;
    return height + 36;
}

/// What the letter says: on wide screens two beside each other.
float letter_parts(Rect r, const std::vector<PicturePart>& parts)
{
    constexpr float gap = 14;
    const size_t columns = r.w < 1000 ? 1 : 2;
    const float width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = 0;
    for (size_t first = 0; first < parts.size(); first += columns) {
        const size_t end = std::min(first + columns, parts.size());
        float height = 0;
        for (size_t i = first; i < end; ++i) height = std::max(height, part_height(width, parts[i]));
        for (size_t i = first; i < end; ++i) {
            const Rect card{r.x + static_cast<float>(i - first) * (width + gap), r.y + y, width, height};
            fill(ui::canvas(), card, ui::theme().card, 14);
            outline(ui::canvas(), card, ui::theme().line, 1, 14);
            float line = card.y + 18;
            line +=
                ui::paragraph({card.x + 28, line, card.w - 56, 0}, parts[i].head, Font::large_bold, ui::theme().text) +
                8;
            for (const std::string& s : parts[i].lines)
                line += ui::paragraph({card.x + 28, line, card.w - 56, 0}, s, Font::large, ui::theme().text) + 6;
        }
        y += height + gap;
    }
    return y;
}

/// Large, and before any amount: what is not published yet is no promise.
float may_change(Rect r, Date peildatum)
{
    const std::string words = "Let op: de bedragen voor " + in_words(peildatum) +
                              " zijn nog niet allemaal bekend. Wat hier staat, kan nog veranderen.";
    const Rect box{r.x, r.y, r.w, ui::paragraph_height(r.w - 48, words, Font::large) + 32};
    fill(ui::canvas(), box, ui::theme().uncertain_tint, 14);
    outline(ui::canvas(), box, ui::theme().uncertain, 2, 14);
    ui::paragraph({box.x + 24, box.y + 16, box.w - 48, 0}, words, Font::large, ui::theme().text);
    return box.h;
}

float stays_the_same_part(Rect r, const Results& results, size_t place)
{
    const std::vector<Part> same = stays_the_same(results, place);
    if (same.empty() || place == 0) return 0;
    const std::string head = "Dit blijft gelijk als u " + short_name(results.question, place) + " gaat werken";
    const bool about_hours = is_named_by_hours(results.question, place);
    float y = ui::paragraph(r, about_hours ? head : "Dit blijft gelijk", Font::sentence, ui::theme().text) + 14;
    y += same_cards({r.x, r.y + y, r.w, 0}, same, results.situations[place].earned);
    return y + (r.w < 900 ? 18 : 30);
}

float gain_part(Rect r, const Results& results, size_t place)
{
    float y = ui::paragraph(r, compare_sentence(results, place), Font::sentence, ui::theme().text) + 12;
    if (!is_computed(results.situations[place].over) || !is_computed(results.situations.front().over)) return y + 30;
    return y + bars({r.x, r.y + y, r.w, 0}, results, place) + 28;
}

/// Everything, from the top of `r`. Returns its height.
float content(Rect r, const Results& results, size_t place, bool calm, const std::vector<PicturePart>& letter)
{
    float y = 0;
    const auto rest = [&] { return Rect{r.x, r.y + y, r.w, 0}; };
    if (!results.not_final.empty()) y += may_change(rest(), results.question.peildatum) + 18;
    if (calm) y += stays_the_same_part(rest(), results, place);
    y += gain_part(rest(), results, place);
    if (!calm) y += stays_the_same_part(rest(), results, place);
    const auto sentences = plain_sentences(results, place);
    if (!sentences.empty()) y += plain_card(rest(), sentences) + 14;
    return y + letter_parts(rest(), letter);
}

/// What is left out; what that is, is told in the words of the law, which the coach has. As
/// much of it as there is room for.
void left_out(Rect foot, const Results& results)
{
    const bool any = std::any_of(results.not_counted.begin(), results.not_counted.end(),
                                 [](const NotCounted& n) { return !n.uncertain; });
    std::vector<std::string> sentences;
    if (any) sentences.emplace_back("Niet alles is meegerekend.");
    if (!sentences.empty()) sentences.emplace_back("Uw coach weet wat.");
    for (; !sentences.empty(); sentences.pop_back()) {
        std::string words;
        for (const std::string& s : sentences) words += (words.empty() ? "" : " ") + s;
        if (ui::text_width(words, Font::note) <= foot.w) {
            ui::text(foot, words, Font::note, ui::theme().second_text);
            return;
        }
        if (ui::paragraph_height(foot.w, words, Font::small) <= foot.h) {
            ui::paragraph(foot, words, Font::small, ui::theme().second_text);
            return;
        }
    }
}

} // namespace

Model inwoner_view(Rect where, Model model, const Results& results, const Shell& shell)
{
    Rect r = where.inset(where.w < 900 ? 28 : 72, where.h < 620 ? 20 : 48);
    Rect foot = r.take_bottom(40);
    const std::string back = "Terug: F11";
    if (ui::button(foot.take_right(ui::button_width(back)).inset(0, 3), back)) model.screen.inwoner = false;
    foot.take_right(10);
    const std::string other = model.screen.rustig ? "Eerst het verschil" : "Eerst wat gelijk blijft";
    if (ui::button(foot.take_right(ui::button_width(other)).inset(0, 3), other, ui::Look::quiet))
        model.screen.rustig = !model.screen.rustig;
    foot.take_right(16);
    left_out(foot, results);
    r.take_bottom(8);
    if (results.situations.empty()) {
        ui::paragraph(r, "Er is nog geen uitkomst. Ga terug en vul de gegevens in.", Font::sentence, ui::theme().text);
        return model;
    }
    const size_t place = chosen_in_results(results, model);
    ui::scroll({r.x, r.y, r.w + 10, r.h}, "inwoner",
               [&](Rect inside) { return content(inside, results, place, model.screen.rustig, shell.picture); });
    return model;
}

} // namespace armoedeval
