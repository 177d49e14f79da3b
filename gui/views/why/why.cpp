// SPDX-License-Identifier: EUPL-1.2
// Waarom?: why two situations differ, beside why one amount is what it is.
#include "gui/results/parts.hpp"
#include "gui/views/views.hpp"
#include "gui/views/why/why_parts.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float gap = 16, two_cards = 880, switch_height = 40;

/// Why there is nothing to explain, and what to do.
Model nothing_to_explain(Rect r, Model model, const Results& results)
{
    ui::text(r.take_top(40), "Er is nog niets uit te leggen", Font::large_bold, ui::theme().text);
    const std::string why = !results.unknown.empty() ? results.unknown
                            : results.faults.empty() ? "Vul eerst het huishouden in."
                                                     : "Verbeter eerst de invoer: " + results.faults.front().what;
    r.take_top(ui::paragraph(r, why, Font::body, ui::theme().second_text) + 16);
    if (!results.unknown.empty() &&
        ui::button(r.take_top(36).take_left(std::min(r.w, 240.f)), "Andere rekendatum kiezen"))
        model.screen.dialog = Dialog::datum;
    return model;
}

/// The question and its answer. Takes its room off `r`.
void sentences(Rect& r, const Results& results)
{
    const Theme& t = ui::theme();
    const bool low = r.h < 470, narrow = r.w < 760;
    if (!results.faults.empty())
        r.take_top(ui::paragraph(r, "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.",
                                 Font::note_bold, t.negative));
    const Font first = low && narrow ? Font::heading : low || narrow ? Font::large_bold : Font::sentence;
    r.take_top(ui::paragraph(r, why_sentence(results), first, t.text));
    const Font second = low || narrow ? Font::note : Font::lead;
    const std::string words = why_second(results);
    if (const float height = ui::paragraph_height(r.w, words, second);
        !words.empty() && height < r.h * (low && narrow ? 0.1f : 0.2f))
        r.take_top(ui::paragraph(r, words, second, t.second_text));
    r.take_top(low ? 8 : 12);
}

/// The side that is shown where there is no room for both.
std::string difference_side(const Results& results)
{
    return "why/verschil bij " + results.why->amount;
}

/// An amount that was asked for shows itself, unless the coach turned to the difference since.
bool shows_difference(const Model& model, const Results& results)
{
    return is_unfolded(model, difference_side(results), results.why->amount == left_name(results.question));
}

Model one_card(Rect r, Model model, const Results& results)
{
    const bool difference = shows_difference(model, results);
    const std::vector<std::string> options{"Verschil per maand", "Bedrag"};
    const Rect row = r.take_top(switch_height - 8);
    if (const auto pressed = ui::segmented({row.x, row.y, ui::segmented_width(options), row.h}, "Wat##why/kant",
                                           options, difference ? 0 : 1))
        set_unfolded(model, difference_side(results), *pressed == 0);
    r.take_top(8);
    return difference ? why_difference(r, std::move(model), results) : why_amount(r, std::move(model), results);
}

Model cards(Rect r, Model model, const Results& results)
{
    if (r.w < two_cards) return one_card(r, std::move(model), results);
    const Rect left = r.take_left(std::clamp(r.w * 0.34f, 330.f, 440.f));
    r.take_left(gap);
    model = why_difference(left, std::move(model), results);
    return why_amount(r, std::move(model), results);
}

} // namespace

Model why_view(Rect where, Model model, const Results& results)
{
    const Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    const size_t count = results.situations.size();
    const bool explained = results.why && results.why->situation < count && results.why->compared_with < count;
    if (!explained) return nothing_to_explain(r, std::move(model), results);
    constexpr float least = 330; // below this no card can be read: the page then scrolls
    if (r.h >= least) {
        Rect page = r;
        sentences(page, results);
        return cards(page, std::move(model), results);
    }
    ui::scroll({r.x, r.y, r.w + 8, r.h}, "waarom", [&](Rect inside) {
        Rect page{inside.x, inside.y, inside.w, least};
        sentences(page, results);
        // A chart that is whole needs no bar of its own: within a page that scrolls its end could not be reached.
        if (page.w < two_cards && shows_difference(model, results))
            page.h = switch_height + why_difference_height(page.w, results);
        model = cards(page, std::move(model), results);
        return page.bottom() - inside.y;
    });
    return model;
}

} // namespace armoedeval
