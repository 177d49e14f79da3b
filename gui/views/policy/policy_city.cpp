// SPDX-License-Identifier: EUPL-1.2
// All households of the city under the law and under the proposal: what it costs, who wins and loses, who falls.
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_population.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;
using About = OutcomeLine::About;

namespace {

constexpr float row_height = 30, city_gap = 18, city_padding = 14;

RunLook look_of(const PopulationState& state)
{
    return {.running = state.running.has_value(),
            .ending = state.ending,
            .done = state.done,
            .total = state.running ? households_of(*state.running) : 0,
            .start = Command::bevolking_doorrekenen,
            .stop = Command::bevolking_stoppen};
}

/// A head with its columns, and a row for each line about one thing. Takes its room off `r`.
void table(Rect& r, const char* head, const std::vector<OutcomeLine>& lines, std::initializer_list<About> about,
           bool with_proposal)
{
    const Theme& t = ui::theme();
    const float column = std::min(176.f, r.w * 0.34f);
    const auto row = [&](const std::string& label, const std::string& now, const std::string& then, bool is_head) {
        const Font font = is_head ? Font::note : Font::note_bold, of_label = is_head ? Font::note_bold : Font::note;
        const float label_width = r.w - (with_proposal ? 2 : 1) * column - 8;
        const float label_height = ui::paragraph_height(label_width, label, of_label);
        const Rect all = r.take_top(std::max(row_height, label_height + 8));
        Rect at = all;
        const ui::Color ink = is_head ? t.second_text : t.text;
        const auto cell = [&](const std::string& words) {
            const bool fits = ui::text_width(words, font) <= column - 6;
            ui::text(at.take_right(column), words, fits ? font : Font::small, ink, ui::Align::right);
        };
        if (with_proposal) cell(then);
        cell(now);
        ui::paragraph({at.x, at.middle().y - label_height / 2, label_width, 0}, label, of_label, t.text);
        ui::rule({all.x, all.bottom()}, all.w);
    };
    row(head, "nu", "met het voorstel", true);
    for (const OutcomeLine& line : lines)
        if (std::ranges::find(about, line.about) != about.end())
            row(line.about == About::kosten ? "meer uitgegeven, " + line.what : line.what,
                outcome_words(line, line.now), outcome_words(line, line.then), false);
    r.take_top(city_gap);
}

/// Who falls deepest under each law, as a household that can be opened.
void deepest(Rect& r, Model& model, const PopulationAnswer& answer)
{
    const auto& laws = answer.result.totalen.wetten;
    const std::string open = "Openen als huishouden";
    const float width = ui::button_width(open);
    r.take_top(ui::paragraph(r, "Diepste val", Font::note_bold, ui::theme().text) + 4);
    for (size_t law = 0; law < laws.size(); ++law) {
        const bool proposed = law > 0;
        const std::string who = proposed ? "Met het voorstel: " : "Nu: ";
        const bool none = !answer.diepste[law];
        const std::string words =
            who + (none ? "geen enkel huishouden houdt minder over" : deepest_words(laws[law].diepste));
        const float text_width = none ? r.w : r.w - width - 12;
        const float height = std::max(38.f, ui::paragraph_height(text_width, words, Font::note));
        Rect row = r.take_top(height);
        r.take_top(4);
        if (!none) {
            const Rect button = row.take_right(width);
            if (ui::button({button.x, button.y, button.w, 34},
                           open + (proposed ? "##diepste/voorstel" : "##diepste/nu")))
                model.screen.command = proposed ? Command::voorstel_diepste_openen : Command::nu_diepste_openen;
        }
        ui::paragraph({row.x, row.y + 6, text_width, height}, words, Font::note, ui::theme().text);
    }
    r.take_top(city_gap - 4);
}

void notes(Rect& r, Model& model, const PopulationResult& result)
{
    const std::string save = "Als tabel bewaren\u2026";
    const Rect row = r.take_top(34);
    if (ui::button({row.x, row.y, ui::button_width(save), row.h}, save))
        model.screen.dialog = Dialog::bevolking_bewaren;
    r.take_top(12);
    r.take_top(ui::paragraph(r, population_left_out(result), Font::note, ui::theme().second_text) + 4);
}

float outcome(Rect r, Model& model, const PopulationAnswer& answer)
{
    const float top = r.y;
    const PopulationResult& result = answer.result;
    if (!has_outcome(result)) return 0; // the sentence says so
    const bool with_proposal = result.totalen.wetten.size() > 1;
    const std::vector<OutcomeLine> lines = outcome_lines(result);
    table(r, "Huishoudens met minder over", lines, {About::minder_over}, with_proposal);
    table(r, "Uitgaven per jaar", lines, {About::uitbetaald, About::kosten}, with_proposal);
    if (with_proposal) r.take_top(moved_chart(r, lines) + city_gap);
    r.take_top(pressure_chart(r, result) + city_gap);
    deepest(r, model, answer);
    notes(r, model, result);
    return r.y - top;
}

/// A small run for what is asked now ends before anybody has read that the outcome is an earlier one.
bool soon_done(const PopulationState& state)
{
    const PopulationChoice& choice = state.wanted.bevolking;
    return state.running == state.wanted && choice.csv.empty() && choice.aantal <= PolicyJobs::follows_at_most;
}

const char* const stale_city = "Deze uitkomst hoort bij een eerder voorstel of een andere keuze.";
const char* const empty_words =
    "Wat betekent dit voor alle huishoudens met bijstand of een laag inkomen in de stad? Wij bootsen huishoudens na die "
    "samen kloppen met de cijfers van de stad. Kies hierboven hoeveel, en druk op Doorrekenen. Tot en met 100.000 "
    "huishoudens rekent het daarna mee terwijl u het voorstel verandert.";

} // namespace

float policy_city(Rect where, Model& model, const Results& results, bool scrolls)
{
    const PopulationState& state = *results.population;
    const RunLook look = look_of(state);
    if (!scrolls) ui::card(where);
    Rect r = where.inset(scrolls ? 0 : city_padding + 2, scrolls ? 0 : city_padding);
    const float top = r.y;
    run_controls(r, model, look);
    const bool failed = !state.fault.empty() && state.tried == state.wanted;
    if (failed) run_fault(r, state.fault);
    const std::string municipal = municipal_note(model.voorstel.wijzigingen, results.gemeente.gemeenten);
    if (!municipal.empty()) r.take_top(ui::paragraph(r, municipal, Font::note, ui::theme().uncertain) + 12);
    if (!state.answer) {
        if (!failed && !look.running) r.take_top(ui::paragraph(r, empty_words, Font::note, ui::theme().second_text));
        return r.y - top;
    }
    if (state.stale() && !soon_done(state)) run_stale(r, model, stale_city, look);
    const auto inside = [&](Rect at) { return outcome(at, model, *state.answer); };
    if (scrolls)
        r.take_top(inside(r));
    else
        ui::scroll({r.x, r.y, r.w + 10, r.h}, "stad", inside);
    return r.y - top;
}

} // namespace armoedeval
