// SPDX-License-Identifier: EUPL-1.2
// The card with the chosen amount: what it is, the tree behind it, and below it what is known of the chosen line.
#include "gui/ui/ui.hpp"
#include "gui/views/why/why_tree.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"
#include "gui/words/situation_words.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

/// The amount and its time, the way people count it first.
struct HeadWords {
    std::string large, small;
};

bool is_award(const std::string& name)
{
    const auto& all = breakdown_amounts<double>;
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& amount) { return amount.name == name && amount.toeslag; });
}

HeadWords head_words(const WhyResult& why)
{
    const double year = why.tree.value;
    if (!is_computed(year)) return {std::string(dash), "niet berekend"};
    const std::string per_month = cents(why.per_month) + " per maand", per_year = cents(year) + " per jaar";
    if (counted_by_the_year(why.amount)) return {"€ " + per_year, "dat is " + per_month};
    // A toeslag is paid in whole euros a month; the tree below explains the award of the year, or a sum with it.
    const bool a_twelfth = std::abs(why.per_month * 12 - year) < half_a_cent;
    const std::string sum = "over het jaar " + cents(year);
    return {"€ " + per_month, a_twelfth ? "dat is " + per_year : is_award(why.amount) ? "toegekend: " + per_year : sum};
}

Model choose_amount(Rect where, Model model, const Results& results)
{
    const std::vector<std::string> names = amounts_that_play(results, results.why->amount);
    std::vector<std::string> titles;
    const Earned earned = results.situations[results.why->situation].earned;
    for (const std::string& name : names) titles.push_back(amount_title(name, earned));
    const auto at = std::find(names.begin(), names.end(), results.why->amount);
    if (const auto pressed =
            ui::choice(where, "Welk bedrag##why/bedrag", titles, static_cast<size_t>(at - names.begin())))
        model.screen.amount = names[*pressed];
    return model;
}

/// Takes the head off `card`.
Model head(Rect& card, Model model, const Results& results)
{
    const Theme& t = ui::theme();
    const WhyResult& why = *results.why;
    const HeadWords words = head_words(why);
    const std::string with = "Situatie: " + results.situations[why.situation].titel;
    const float amount =
        std::max(ui::text_width(words.large, Font::large_bold), ui::text_width(words.small, Font::note));
    if (card.w < 250 + amount + 24) { // the amount below the choice
        model = choose_amount(card.take_top(34), std::move(model), results);
        card.take_top(4);
        Rect line = card.take_top(30);
        const float width = ui::text(line, words.large, Font::heading, t.text);
        line.take_left(width + 10);
        if (ui::text_width(words.small, Font::note) <= line.w)
            ui::text(line, words.small, Font::note, t.second_text, ui::Align::right);
        card.take_top(4);
        return model;
    }
    Rect row = card.take_top(54);
    Rect numbers = row.take_right(amount);
    row.take_right(20);
    ui::text(numbers.take_top(32), words.large, Font::large_bold, t.text, ui::Align::right);
    ui::text(numbers, words.small, Font::note, t.second_text, ui::Align::right);
    model = choose_amount(row.take_top(34).take_left(std::min(row.w, 310.f)), std::move(model), results);
    if (ui::text_width(with, Font::note) > row.w) row = card.take_top(20); // a long title goes under the amount too
    ui::text(row, with, Font::note, t.second_text);
    card.take_top(8);
    return model;
}

/// Why an amount is a dash.
std::string why_missing(const Results& results)
{
    for (const NotCounted& line : results.not_counted)
        if (is_about(line, results.why->amount)) return capitalised(line.what) + ": " + line.why + ".";
    return why_not_computed(results, results.why->situation);
}

/// The box at the bottom. Takes its room off `card`; all of it when there is little.
Model detail(Rect& card, Model model, const Step& step, const std::string& path)
{
    const float wanted = detail_height(card.w - 24 - 44, step) + 20;
    const bool fits = wanted <= card.h * 0.55f;
    const Rect box = fits ? card.take_bottom(wanted) : card.take_bottom(card.h > 300 ? card.h * 0.5f : card.h);
    if (card.h > 0) card.take_bottom(std::min(card.h, 14.f));
    fill(ui::canvas(), box, ui::theme().accent_tint, 8);
    Rect inside = box.inset(12, 8);
    if (ui::icon_button(Rect(inside.take_right(30)).take_top(30), Icon::cross, "Toelichting sluiten##" + path, {},
                        ui::Look::quiet))
        choose_line(model, path, "");
    ui::scroll(inside, path + "/toelichting", [&](Rect r) { return draw_detail(r, step); });
    return model;
}

} // namespace

Model why_amount(Rect where, Model model, const Results& results)
{
    const WhyResult& why = *results.why;
    const std::string path = "why/" + why.amount;
    ui::card(where);
    Rect card = where.inset(where.w < 480 ? 10 : 16, 12);
    model = head(card, std::move(model), results);
    ui::rule({card.x, card.y}, card.w);
    card.take_top(1);
    if (const Step* step = step_at(why.tree, chosen_line(model, path)); step && step != &why.tree)
        model = detail(card, std::move(model), *step, path);
    if (card.h < 40) return model;
    ui::scroll(card, path, [&](Rect r) {
        float top = 0;
        if (!is_computed(why.tree.value))
            top = ui::paragraph({r.x, r.y + 8, r.w, 0}, why_missing(results), Font::note_bold, ui::theme().uncertain) +
                  12;
        WhyTree tree(model, path, card);
        return top + tree.draw(why.tree, 12, {r.x, r.y + top, r.w, r.h});
    });
    return model;
}

} // namespace armoedeval
