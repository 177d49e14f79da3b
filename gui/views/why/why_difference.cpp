// SPDX-License-Identifier: EUPL-1.2
// The card with the steps from one situation to another.
#include "gui/chart/steps_chart.hpp"
#include "gui/results/other_income.hpp"
#include "gui/results/parts.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/why/why_parts.hpp"
#include "gui/views/why/why_words.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

/// From the one to the other, with the parts that change in the order of the bars.
struct Steps {
    StepsChart chart;
    std::vector<Part> parts; ///< of the steps
    std::vector<Part> same;
    Earned earned = Earned::loon;
};

bool is_chosen(Part part, const std::string& amount)
{
    const NamedAmount<double>* named = amount_called(amount);
    return named && named->part == part && named->counts();
}

Steps steps_of(const Results& results)
{
    const WhyResult& why = *results.why;
    const SituationResult &from = results.situations[why.compared_with], &to = results.situations[why.situation];
    Steps steps;
    steps.chart.from_name = why.compared_with == 0 ? "Nu" : short_name(results.question, why.compared_with);
    steps.chart.to_name = why.situation == 0 ? "Nu" : short_name(results.question, why.situation);
    steps.chart.from = from.over;
    steps.chart.to = to.over;
    steps.earned = earned_in(from.per_year, to.per_year);
    steps.earned.other = other_income_in(results.question, why.compared_with, why.situation);
    for (const Part part : all_parts) {
        const double before = part_amount(from.per_year, part), change = part_amount(to.per_year, part) - before;
        if (std::abs(change) >= half_a_cent) {
            steps.chart.steps.push_back(
                {capitalised(part_in_a_line(part, steps.earned)), change, color_of(part), is_chosen(part, why.amount)});
            steps.parts.push_back(part);
        } else if (before != 0) {
            steps.same.push_back(part);
        }
    }
    return steps;
}

constexpr float card_edge = 12, words_share = 0.38f, beside_from = 640;

std::string same_words(const std::vector<Part>& same, Earned earned)
{
    std::string text;
    for (size_t i = 0; i < same.size(); ++i)
        text += (i == 0 ? "Gelijk: " : i + 1 == same.size() ? " en " : ", ") + part_in_a_line(same[i], earned);
    return text.empty() ? text : text + ".";
}

/// Why a part changed: what it does, and for each of its amounts the first thing behind it that is other.
std::vector<std::string> reasons(const Results& results, Part part, Earned earned)
{
    const WhyResult& why = *results.why;
    std::vector<std::string> lines{change_sentence(part, results.situations[why.compared_with].per_year,
                                                   results.situations[why.situation].per_year, earned.other)};
    if (lines.front().empty()) lines.clear();
    for (const DifferencePart& d : why.difference.parts)
        if (part_of(d.amount) == part && !d.because.empty())
            lines.push_back(amount_title(d.amount, earned) + ": " + typeset(d.because) + ".");
    return lines;
}

struct Note {
    std::string words;
    ui::Color color;
};

/// What stands under the chart.
std::vector<Note> notes_of(const Results& results, const Steps& steps)
{
    const Theme& t = ui::theme();
    std::vector<Note> notes;
    for (size_t i = 0; i < steps.parts.size(); ++i)
        if (steps.chart.steps[i].chosen)
            for (const std::string& line : reasons(results, steps.parts[i], steps.earned))
                notes.push_back({line, t.text});
    if (steps.parts.empty())
        notes.push_back({"Geen enkel bedrag verandert.", t.text});
    else if (notes.empty())
        notes.push_back({"Druk op een balk: dan staat hier waarom dat bedrag anders is.", t.second_text});
    if (!steps.same.empty()) notes.push_back({same_words(steps.same, steps.earned), t.second_text});
    return notes;
}

float notes_height(float width, const std::vector<Note>& notes)
{
    float height = 0;
    for (const Note& note : notes) height += ui::paragraph_height(width, note.words, Font::note) + 4;
    return height;
}

/// From which situation to which. Takes its room off `card`.
Model choose_situations(Rect& card, Model model)
{
    std::vector<std::string> titles;
    for (const Situation& s : model.question.situaties) titles.push_back(s.titel);
    const float words = std::max(ui::text_width("naar", Font::note), ui::text_width("Van", Font::note)) + 8;
    const bool beside = card.w >= 420;
    Rect first = card.take_top(34);
    if (!beside) card.take_top(6);
    Rect second = beside ? first.take_right(first.w / 2) : card.take_top(34);
    if (beside) second.take_left(8);
    if (beside) first.take_right(4);
    ui::text(first.take_left(words), "Van", Font::note, ui::theme().second_text);
    ui::text(second.take_left(words), "naar", Font::note, ui::theme().second_text);
    if (const auto chosen = ui::choice(first, "Van situatie##why/van", titles, model.screen.compared_with))
        model.screen.compared_with = *chosen;
    if (const auto chosen = ui::choice(second, "Naar situatie##why/naar", titles, model.screen.situation))
        model.screen.situation = *chosen;
    card.take_top(10);
    return model;
}

/// The bars; a press chooses the amount for the tree.
Model draw_chart(Rect where, Model model, const Results& results, const Steps& steps)
{
    const auto bars = draw_steps(ui::canvas(), where, steps.chart, ui::theme());
    for (size_t i = 0; i < bars.size(); ++i) {
        const bool end = i == 0 || i + 1 == bars.size();
        const std::string name = i == 0 ? steps.chart.from_name
                                 : end  ? steps.chart.to_name
                                        : steps.chart.steps[i - 1].name;
        const std::string amount = end ? left_name(results.question) : amount_name(steps.parts[i - 1]);
        if (ui::area(bars[i], "Waarom " + name + "?##why/stap/" + std::to_string(i), 6, results.why->amount == amount))
            model.screen.amount = amount;
    }
    return model;
}

float draw_notes(Rect where, const std::vector<Note>& notes)
{
    float y = where.y;
    for (const Note& note : notes) y += ui::paragraph({where.x, y, where.w, 0}, note.words, Font::note, note.color) + 4;
    return y - where.y;
}

/// The chart with its notes below it, or beside it where the card is wide; it scrolls where it is too low for both.
Model chart_and_notes(Rect card, Model model, const Results& results)
{
    const Steps steps = steps_of(results);
    const std::vector<Note> notes = notes_of(results, steps);
    Rect chart = card, words;
    if (card.w >= beside_from) {
        words = chart.take_right(card.w * words_share);
        chart.take_right(20);
    }
    const bool beside = words.w > 0;
    const float least = least_height(ui::canvas(), chart.w, steps.chart);
    const float below = beside ? 0 : notes_height(chart.w, notes) + 12;
    if (least + below <= card.h && (!beside || notes_height(words.w, notes) <= card.h)) {
        if (!beside) words = chart.take_bottom(below);
        model = draw_chart(chart, std::move(model), results, steps);
        draw_notes(beside ? words : Rect{words.x, words.y + 12, words.w, 0}, notes);
        return model;
    }
    ui::scroll(card, "why/verschil", [&](Rect r) {
        const float width = beside ? chart.w - 10 : r.w, height = least_height(ui::canvas(), width, steps.chart);
        model = draw_chart({r.x, r.y, width, height}, std::move(model), results, steps);
        if (!beside) return height + 12 + draw_notes({r.x, r.y + height + 12, r.w, 0}, notes);
        return std::max(height, draw_notes({r.right() - words.w, r.y, words.w, 0}, notes));
    });
    return model;
}

} // namespace

float why_difference_height(float width, const Results& results)
{
    const Steps steps = steps_of(results);
    const std::vector<Note> notes = notes_of(results, steps);
    const float inside = width - 2 * (width < 480 ? 12.f : 16.f);
    const float rows = (inside >= 420 ? 34.f : 74.f) + 10;
    const auto chart = [&](float room) { return least_height(ui::canvas(), room, steps.chart); };
    const float below = inside >= beside_from ? std::max(chart(inside * (1 - words_share) - 20),
                                                         notes_height(inside * words_share, notes))
                                              : chart(inside) + 12 + notes_height(inside, notes);
    return 2 * card_edge + rows + below + 1;
}

Model why_difference(Rect where, Model model, const Results& results)
{
    const WhyResult& why = *results.why;
    ui::card(where);
    Rect card = where.inset(where.w < 480 ? 12 : 16, card_edge);
    const bool beside_the_tree = where.w <= 440; // elsewhere the switch above it says what it is
    if (beside_the_tree && card.h >= 330) {
        ui::text(card.take_top(26), "Verschil per maand", Font::heading, ui::theme().text);
        card.take_top(6);
    }
    model = choose_situations(card, std::move(model));
    if (!why.no_difference.empty()) {
        const std::string alone = "Er is één situatie. Voeg er bij Vergelijken een toe om het verschil te zien.";
        ui::paragraph(card, results.situations.size() == 1 ? alone : why.no_difference, Font::body,
                      ui::theme().second_text);
        return model;
    }
    return chart_and_notes(card, std::move(model), results);
}

} // namespace armoedeval
