// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/stacked_bar.hpp"
#include "gui/model/situations.hpp"
#include "gui/results/parts.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/views/change_color.hpp"
#include "gui/views/compare/compare_parts.hpp"
#include "gui/views/views.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/sentences.hpp"

#include "engine/base/computed.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float gap = 12, narrowest_card = 212, widest_card = 330;

/// Which situations are in view: as many as fit, the chosen one among them. Now is always the first, where there is
/// room for two; `first` is then where the others begin.
struct Shown {
    size_t first = 0, count = 0;
    bool pinned = false;

    Shown(float width, size_t all, size_t wanted_first, size_t chosen)
    {
        count = std::clamp<size_t>(static_cast<size_t>((width + gap) / (narrowest_card + gap)), 1, all);
        pinned = count > 1;
        const size_t others = count - pinned, least = pinned;
        first = std::clamp(wanted_first, least, std::max(least, all - others));
        if (chosen >= least && chosen < first) first = chosen;
        if (chosen >= first + others) first = chosen + 1 - others;
    }
    /// The situation of a card.
    size_t at(size_t card) const { return pinned ? (card == 0 ? 0 : first + card - 1) : first + card; }
    size_t hidden_before() const { return first - pinned; }
    /// The first that comes after those in view.
    size_t after() const { return first + count - pinned; }
};

constexpr float name_height = 24, facts_height = 18;

float above_bar(bool low)
{
    return low ? 2 : 4;
}

float card_head_height(bool low)
{
    return low ? 74 : 116;
}

constexpr float extra_line_height = 26;

/// Is told somewhere what is paid every month?
bool shows_free(const Results& results)
{
    return std::any_of(results.situations.begin(), results.situations.end(),
                       [](const SituationResult& s) { return is_computed(s.vrij); });
}

/// Is there somewhere a tax that nobody withholds?
bool shows_tax_to_keep(const Results& results)
{
    return std::any_of(results.situations.begin(), results.situations.end(),
                       [](const SituationResult& s) { return tax_to_keep(s) >= 0.5; });
}

/// Has some situation a household or a home of its own?
bool shows_household(const Results& results)
{
    const auto& all = results.question.situaties;
    return std::any_of(all.begin(), all.end(), [](const Situation& s) { return s.own_household(); });
}

/// Of the lines between the head and the bar, in every card alike.
float extra_height(const Results& results)
{
    return extra_line_height * static_cast<float>(shows_household(results) + has_debts(results) + shows_free(results) +
                                                  shows_tax_to_keep(results));
}

/// An amount under the head of a card: what it is an amount of, and what people call it.
struct ExtraLine {
    const char* amount;
    const char* asked;
    const char* name;
    double euros;
};

/// A press asks how it is made up.
Model extra_line(Rect r, Model model, const Results& results, size_t place, const ExtraLine& extra)
{
    const std::string ask = std::string("Waarom ") + extra.asked + "?##" + std::to_string(place);
    if (ui::area({r.x - 4, r.y, r.w + 8, r.h - 2}, ask))
        model = ask_why(std::move(model), results, place, extra.amount);
    const float width = ui::text(r, euros(extra.euros), Font::note_bold, ui::theme().text);
    r.take_left(width + 6);
    ui::text(r, extra.name, Font::note, ui::theme().second_text);
    return model;
}

/// What is free to spend after the fixed costs, and what must be kept of a profit.
Model extra_lines(Rect& r, Model model, const Results& results, size_t place)
{
    const SituationResult& s = results.situations[place];
    if (shows_household(results)) {
        const Situation& asked = results.question.situaties[place];
        const char* words = asked.huishouden ? "een ander huishouden" : asked.woning ? "een andere woning" : "";
        ui::text(r.take_top(extra_line_height), words, Font::note_bold, ui::theme().accent);
    }
    if (has_debts(results)) {
        const Rect line = r.take_top(extra_line_height);
        if (is_computed(s.naar_schulden))
            model = extra_line(line, std::move(model), results, place,
                               {"naar_schulden", "naar de schuld", "naar de schuld", s.naar_schulden});
    }
    if (shows_free(results)) {
        const Rect line = r.take_top(extra_line_height);
        if (is_computed(s.vrij))
            model = extra_line(line, std::move(model), results, place,
                               {"vrij_te_besteden", "vrij te besteden", "over na vaste lasten", s.vrij});
    }
    if (shows_tax_to_keep(results)) {
        const Rect line = r.take_top(extra_line_height);
        if (const double tax = tax_to_keep(s); tax >= 0.5)
            model = extra_line(line, std::move(model), results, place,
                               {"reservering", "opzij zetten", "opzij voor belasting", tax});
    }
    return model;
}

/// The reason that stands with the amounts of a situation that is not computed.
std::string why_not_computed(const Results& results, size_t place)
{
    return chip_text(results, place, false) + ". De reden staat onderaan, bij Niet meegerekend.";
}

/// With a star where it rests on an amount of the law that is not published yet.
std::string amount_left(const Results& results, size_t place)
{
    const SituationResult& s = results.situations[place];
    return euros(s.over) +
           (is_computed(s.over) && results.not_final.rests(place, left_name(results.question)) ? "*" : "");
}

/// The work, the large amount and the difference with now.
void card_head(Rect r, const Results& results, size_t place, bool low)
{
    const SituationResult& s = results.situations[place];
    r.take_top(name_height);
    ui::text(r.take_top(facts_height), facts_that_fit(results.question, place, r.w - 26), Font::note,
             ui::theme().second_text);
    const ui::Color ink = ink_of_change(s.more_than_now), tint = tint_of_change(s.more_than_now);
    if (low) { // amount and difference on one line
        Rect line = r.take_top(32);
        const float width = ui::text(line, amount_left(results, place), Font::large_bold, ui::theme().text);
        line.take_left(width + 10);
        ui::chip(line.inset(0, 5), chip_text(results, place, true), Font::note_bold, ink, tint, ui::Align::right);
    } else {
        ui::text(r.take_top(46), amount_left(results, place), Font::amount, ui::theme().text);
        const std::string words = chip_text(results, place, false);
        const bool fits = ui::text_width(words, Font::note_bold) + 20 <= r.w;
        ui::chip(r.take_top(28), fits ? words : chip_text(results, place, true), Font::note_bold, ink, tint);
    }
}

void bracket(float x, const BarLabel& label)
{
    const ui::Color color = ui::theme().strong_edge;
    const ui::Point points[] = {{x, label.from + 1}, {x + 5, label.from + 1}, {x + 5, label.to - 1}, {x, label.to - 1}};
    ui::canvas().polyline(points, color, 1);
}

/// What all cards have in common.
struct Cards {
    bool low = false;
    BarScale scale;
    size_t chosen = 0;
    bool together = false; ///< the toeslagen share a label, in each
};

float bar_width(Rect room)
{
    return std::clamp(room.w * 0.26f, 40.f, 64.f);
}

/// The bar and its labels; a press on a label asks why.
Model card_bar(Rect room, Model model, const Results& results, size_t place, const Cards& all)
{
    const SituationResult& s = results.situations[place];
    const BarScale& scale = all.scale;
    const float bar = bar_width(room);
    const auto labels = stacked_bar(ui::canvas(), s, scale, room, bar, all.together);
    line(ui::canvas(), {room.x - 6, scale.base}, {room.right(), scale.base}, ui::theme().text, 1.5f);
    for (const BarLabel& label : labels) {
        if (label.parts.size() > 1) bracket(room.x + bar + 4, label);
        const Rect r = label.where;
        std::string name;
        for (const std::string& line : label.name) name += (name.empty() || line.empty() ? "" : " ") + line;
        if (ui::area({r.x - 3, r.y, r.w + 6, r.h}, "Waarom " + name + "?##" + std::to_string(place)))
            model = ask_why(std::move(model), results, place,
                            label.parts.size() > 1 ? "besteedbaar" : amount_name(label.parts.front()));
        const float height = r.h / static_cast<float>(label.name.size());
        Rect line = r;
        for (size_t i = 0; i < label.name.size(); ++i) {
            Rect words = line.take_top(height);
            if (i + 1 == label.name.size()) {
                const float amount = ui::text_width(label.amount, Font::note_bold);
                ui::text(words.take_right(amount), label.amount, Font::note_bold, ui::theme().text);
                words.take_right(4);
            }
            if (!label.name[i].empty()) ui::text(words, label.name[i], Font::note, ui::theme().second_text);
        }
    }
    const bool costs = std::any_of(s.parts.begin(), s.parts.end(), [](const PartAmount& p) { return p.per_month < 0; });
    if (!costs && room.bottom() - scale.base > 20)
        ui::text({room.x + bar + 14, scale.base + 4, room.w - bar - 14, 19}, "Geen kosten", Font::note,
                 ui::theme().second_text);
    return model;
}

/// How the head of a card is pressed. Of two things over each other the first takes the press, so that this comes after
/// the name and its buttons.
Model press_card(Rect where, float head, Model model, const Results& results, size_t place, bool chosen)
{
    const std::string name = "Kies " + results.situations[place].titel + "##" + std::to_string(place);
    if (ui::area({where.x + 4, where.y + 4, where.w - 8, head + 8}, name, 8, chosen))
        model = choose_situation(std::move(model), results, place);
    return model;
}

Model situation_card(Rect where, Model model, const Results& results, size_t place, const Cards& all)
{
    const bool low = all.low, chosen = place == all.chosen;
    const SituationResult& s = results.situations[place];
    ui::card(where, chosen);
    Rect inside = where.inset(16, low ? 8 : 14);
    const float head = card_head_height(low);
    model = card_name({inside.x, inside.y, inside.w, name_height}, std::move(model), results, place, chosen);
    card_head(inside.take_top(head), results, place, low);
    model = press_card(where, head, std::move(model), results, place, chosen);
    model = extra_lines(inside, std::move(model), results, place);
    inside.take_top(above_bar(low));
    if (!is_computed(s.over)) {
        ui::paragraph(inside, why_not_computed(results, place), Font::note, ui::theme().uncertain);
        return model;
    }
    return card_bar(inside, std::move(model), results, place, all);
}

/// The room of the bars in a card: what bar_scale needs.
Rect bar_room(Rect card, bool low, float extra)
{
    Rect inside = card.inset(16, low ? 8 : 14);
    inside.take_top(card_head_height(low) + extra + above_bar(low));
    return inside;
}

Model cards(Rect where, Model model, const Results& results, const Shown& shown, size_t chosen, bool low)
{
    model.screen.first_shown = shown.first;
    float width = std::min(widest_card, (where.w + gap) / static_cast<float>(shown.count) - gap);
    if (results.situations.size() == 1)
        width = std::clamp(where.w * 0.4f, narrowest_card, widest_card); // the rest says how to go on
    const Rect room = bar_room({0, where.y, width, where.h}, low, extra_height(results));
    Cards all{low, bar_scale(results.situations, room), chosen};
    for (size_t i = 0; i < shown.count; ++i)
        all.together = all.together ||
                       !each_part_fits(ui::canvas(), results.situations[shown.at(i)], all.scale, room, bar_width(room));
    for (size_t i = 0; i < shown.count; ++i) {
        const Rect card{where.x + static_cast<float>(i) * (width + gap), where.y, width, where.h};
        model = situation_card(card, std::move(model), results, shown.at(i), all);
    }
    const float taken = static_cast<float>(shown.count) * (width + gap);
    if (results.situations.size() == 1 && where.w - taken >= narrowest_card)
        model = beside_now({where.x + taken, where.y, where.w - taken, where.h}, std::move(model), results);
    return model;
}

/// The hidden situations keep their name and sign.
Model hidden_ones(Rect where, Model model, const Results& results, const Shown& shown)
{
    const size_t all = results.situations.size();
    const auto named = [&](size_t place) {
        return short_name(results.question, place) + ": " + chip_text(results, place, true);
    };
    Rect r = where;
    if (shown.hidden_before() > 0) {
        const std::string words = named(shown.first - 1);
        if (ui::button(r.take_left(std::min(where.w / 2, ui::button_width(words, true))), words, ui::Look::plain, {},
                       Icon::chevron_left))
            model = choose_situation(std::move(model), results, shown.first - 1);
        r.take_left(8);
    }
    if (shown.after() < all) {
        const std::string words = named(shown.after());
        if (ui::button(r.take_left(std::min(where.w / 2, ui::button_width(words, true))), words, ui::Look::plain, {},
                       Icon::chevron_right))
            model = choose_situation(std::move(model), results, shown.after());
        r.take_left(12);
    }
    const std::string count = std::to_string(all) + " situaties, " + std::to_string(shown.count) + " in beeld";
    if (ui::text_width(count, Font::note) < r.w) ui::text(r, count, Font::note, ui::theme().second_text);
    return model;
}

/// Smaller where it would take the room of the cards.
Font second_font(const Rect& page, const std::string& words)
{
    return ui::text_width(words, Font::lead) > page.w && page.h <= 500 ? Font::note : Font::lead;
}

/// The sentences above the cards. First measured, so that the cards know what room they have.
class Head {
public:
    Head(Rect page, const Results& results, size_t place)
        : low(page.h < 470), width_(page.w), first_(page.w < 760 ? Font::large_bold : Font::sentence)
    {
        if (!results.faults.empty()) faults_ = "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.";
        sentence_ = compare_sentence(results, place);
        open_ = open_sentence(results, place);
        if (low) return;
        note_ = std::string(has_debts(results) ? "in de hand" : "te besteden") + " per maand, in hele euro's" +
                (results.not_final.empty() ? "" : "; * nog niet definitief");
        second_ = compare_second(results, place);
        if (ui::text_width(second_, Font::lead) + ui::text_width(note_, Font::note) + 24 > width_) note_.clear();
        letters_ = second_font(page, second_);
    }
    bool low;

    float height() const
    {
        const auto of = [&](const std::string& words, Font font) {
            return words.empty() ? 0 : ui::paragraph_height(width_, words, font);
        };
        return of(faults_, Font::note_bold) + of(sentence_, first_) + of(open_, Font::note_bold) + second_height() +
               (low ? 6 : 10);
    }
    void draw(Rect r) const
    {
        const auto line = [&](const std::string& words, Font font, ui::Color ink) {
            if (!words.empty()) r.take_top(ui::paragraph(r, words, font, ink));
        };
        line(faults_, Font::note_bold, ui::theme().negative);
        line(sentence_, first_, ui::theme().text);
        line(open_, Font::note_bold, ui::theme().uncertain);
        if (low) return;
        Rect second = r.take_top(second_height());
        if (!note_.empty()) {
            Rect one = second;
            one.h = least_second;
            ui::text(one.take_right(ui::text_width(note_, Font::note)), note_, Font::note, ui::theme().second_text);
        }
        ui::paragraph(second.moved(0, 1), second_, letters_, ui::theme().second_text);
    }

private:
    static constexpr float least_second = 28;
    float second_height() const
    {
        return low ? 0 : std::max(least_second, ui::paragraph_height(width_, second_, letters_) + 1);
    }

    float width_;
    Font first_, letters_ = Font::lead;
    std::string faults_, sentence_, open_, second_, note_;
};

/// The height under which the bars of a card are no more to see than a line.
float least_card_height(const Results& results, bool tight)
{
    constexpr float least_above_the_line = 120;
    const Rect card{0, 0, narrowest_card, 1000};
    return card.h - bar_room(card, tight, extra_height(results)).h + least_above_the_line +
           room_of_costs(results.situations);
}

/// What stands under the cards: the hidden situations, and why there is a difference.
float bottom_height(bool low, bool hidden)
{
    return low ? (hidden ? 34 + 8 : 0) : 84 + (hidden ? 42 : 0) + 12;
}

Model compare_page(Rect r, Model model, const Results& results, const Head& head, const Shown& shown)
{
    const size_t place = chosen_in_results(results, model);
    head.draw(r.take_top(head.height()));
    const bool low = head.low, hidden = shown.count < results.situations.size();
    Rect bottom = r.take_bottom(bottom_height(low, hidden));
    bottom.take_top(low ? 8 : 12);
    // The bars need the room more than the large amounts.
    const bool tight = low || r.h < std::max(290.f, least_card_height(results, false));
    model = cards(r, std::move(model), results, shown, place, tight);
    if (hidden) {
        model = hidden_ones(bottom.take_top(34), std::move(model), results, shown);
        bottom.take_top(8);
    }
    if (!low) model = change_strip(bottom, std::move(model), results, place);
    return model;
}

} // namespace

Model nothing_to_show(Rect where, Model model, const Results& results)
{
    Rect r = where.inset(24, 24);
    ui::text(r.take_top(40), "Er is nog geen uitkomst", Font::sentence, ui::theme().text);
    const std::string why = !results.unknown.empty() ? results.unknown
                            : results.faults.empty() ? "Vul links het huishouden in."
                                                     : "Verbeter eerst de invoer: " + results.faults.front().what;
    r.take_top(ui::paragraph(r, why, Font::body, ui::theme().second_text) + 16);
    if (!results.unknown.empty() && ui::button(r.take_top(36).take_left(230), "Andere rekendatum kiezen"))
        model.screen.dialog = Dialog::datum;
    return model;
}

Model compare_view(Rect where, Model model, const Results& results)
{
    if (results.situations.empty()) return nothing_to_show(where, std::move(model), results);
    const Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    const size_t place = chosen_in_results(results, model);
    const Shown shown(r.w, results.situations.size(), model.screen.first_shown, place);
    const bool hidden = shown.count < results.situations.size();
    const auto least = [&](const Head& head) {
        return head.height() + least_card_height(results, true) + bottom_height(head.low, hidden);
    };
    if (const Head head(r, results, place); r.h >= least(head))
        return compare_page(r, std::move(model), results, head, shown);
    ui::scroll({r.x, r.y, r.w + 8, r.h}, "vergelijken", [&](Rect inside) {
        const Head head({inside.x, inside.y, inside.w, r.h}, results, place);
        inside.h = least(head);
        model = compare_page(inside, std::move(model), results, head, shown);
        return inside.h;
    });
    return model;
}

} // namespace armoedeval
