// SPDX-License-Identifier: EUPL-1.2
// Vergelijken, below the cards: what makes the chosen situation differ from now, in one line that adds up.
#include "gui/results/other_income.hpp"
#include "gui/results/parts.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/change_color.hpp"
#include "gui/views/compare/compare_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include "engine/base/computed.hpp"

#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float mark_width = 24, between = 20;

/// The changes that fit on a line; what does not fit is one sum, so that the line adds up.
struct ChangeLine {
    std::vector<PartAmount> shown;
    double rest = 0;
    bool has_rest = false;
    std::string rest_name = "overig";
    Earned earned;
    Font font = Font::large_bold;

    ChangeLine(const std::vector<PartAmount>& all, double total, Earned of_work, float room) : earned(of_work)
    {
        shown = all;
        if (width() > room) font = Font::heading;
        for (size_t count = all.size();; --count) {
            shown.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
            has_rest = count < all.size();
            rest = 0;
            for (size_t i = count; i < all.size(); ++i) rest += all[i].per_month;
            rest_name = count + 1 == all.size() ? part_in_a_line(all.back().part, earned) : "overig";
            if (rest_name == "overig") { // what is lacking to the total, as they are read
                rest = total;
                for (const PartAmount& p : shown) rest -= std::round(p.per_month);
            }
            if (count == 0 || width() <= room) return;
        }
    }
    float item_width(double amount, const std::string& name) const
    {
        return ui::text_width(signed_whole(amount), font) + 7 + ui::text_width(name, Font::note) + between;
    }
    float width() const
    {
        float sum = has_rest ? item_width(rest, rest_name) : 0;
        for (const PartAmount& p : shown) sum += mark_width + item_width(p.per_month, part_in_a_line(p.part, earned));
        return sum;
    }
};

void change_item(Rect r, double amount, const std::string& name, Font font)
{
    const float w = ui::text(r, signed_whole(amount), font, ui::theme().text);
    ui::text({r.x + w + 7, r.y + 2, r.w, r.h}, name, Font::note, ui::theme().second_text);
}

/// One line that adds up: what makes the chosen situation differ from now.
Model change_line(Rect r, Model model, const Results& results, size_t place)
{
    const SituationResult &now = results.situations.front(), &s = results.situations[place];
    Earned earned = earned_in(now.per_year, s.per_year);
    earned.other = other_income_in(results.question, 0, place);
    const std::string ask = "Waarom?";
    // A name of its own: the tab is called the same, and of two things with one identity the second is dead.
    if (ui::button(r.take_right(ui::button_width(ask)), ask + "##verschil", ui::Look::quiet))
        model = ask_why(std::move(model), results, place, left_name(results.question));
    const bool same = is_nothing(s.more_than_now);
    const std::string total = same ? "evenveel" : signed_whole(s.more_in_euros);
    std::string words = same ? "per maand" : s.more_than_now > 0 ? "meer per maand" : "minder per maand";
    const float total_width = 28 + ui::text_width(total, Font::large_bold) + 8,
                words_width = ui::text_width(words, Font::note) + 8;
    ChangeLine fitting(s.change, s.more_in_euros, earned, r.w - total_width - words_width);
    if (fitting.has_rest) { // the parts say more than the words
        fitting = ChangeLine(s.change, s.more_in_euros, earned, r.w - total_width);
        words.clear();
    }
    for (const PartAmount& p : fitting.shown) {
        const std::string name = part_in_a_line(p.part, earned);
        Rect item = r.take_left(mark_width + fitting.item_width(p.per_month, name));
        if (ui::area({item.x - 5, item.y + 2, item.w - between + 10, item.h - 4},
                     "Waarom " + name + " anders?##" + amount_name(p.part)))
            model = ask_why(std::move(model), results, place, amount_name(p.part));
        const PartColor color = color_of(p.part);
        const Rect mark{item.x, item.middle().y - 9, 16, 18};
        fill(ui::canvas(), mark, color.fill, 3);
        outline(ui::canvas(), mark, color.edge, 1, 3);
        item.take_left(mark_width);
        change_item(item, p.per_month, name, fitting.font);
    }
    if (fitting.has_rest)
        change_item(r.take_left(fitting.item_width(fitting.rest, fitting.rest_name)), fitting.rest, fitting.rest_name,
                    fitting.font);
    ui::text(r.take_left(28), "=", Font::large_bold, ui::theme().second_text);
    r.take_left(ui::text(r, total, Font::large_bold, ink_of_change(s.more_than_now)) + 8);
    if (!words.empty()) ui::text(r.moved(0, 2), words, Font::note, ui::theme().second_text);
    return model;
}

} // namespace

Model change_strip(Rect where, Model model, const Results& results, size_t place)
{
    const SituationResult& s = results.situations[place];
    fill(ui::canvas(), where, ui::theme().accent_tint, 10);
    Rect r = where.inset(20, 10);
    Rect head = r.take_top(24);
    if (place == 0 || !is_computed(s.more_than_now)) {
        ui::text(head, place == 0 ? "Dit is de situatie waarmee we vergelijken." : chip_text(results, place, false),
                 Font::note, ui::theme().text);
        ui::text(r, "Kies een andere situatie om te zien waardoor die anders is.", Font::note, ui::theme().second_text);
        return model;
    }
    const std::string question = "Waardoor is dat met " + short_name(results.question, place) + " anders dan nu?";
    const float width = ui::text(head, question, Font::note, ui::theme().second_text);
    head.take_left(width + 24);
    if (const std::string same = unchanged_sentence(results, place); ui::text_width(same, Font::note) <= head.w)
        ui::text(head, same, Font::note, ui::theme().second_text, ui::Align::right);
    r.take_top(4);
    if (s.change.empty()) {
        ui::text(r, "Alles blijft gelijk.", Font::note, ui::theme().text);
        return model;
    }
    return change_line(r, std::move(model), results, place);
}

Model choose_situation(Model model, const Results& results, size_t place)
{
    model.screen.situation = place_in_question(results, model.question, place);
    return model;
}

Model ask_why(Model model, const Results& results, size_t place, const std::string& amount)
{
    model = choose_situation(std::move(model), results, place);
    model.screen.view = View::waarom;
    model.screen.amount = amount;
    return model;
}

} // namespace armoedeval
