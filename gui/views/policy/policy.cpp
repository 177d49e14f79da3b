// SPDX-License-Identifier: EUPL-1.2
// Beleid: other values of the law and what they do to households, for those who make rules.
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/sentences_population.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float least_beside = 900, least_high = 440, page_gap = 16, parts_height = 34;

/// The sentence of the part that is shown, and what is to be known with it.
struct Said {
    std::string sentence, second;
};

/// What is large must not be taken for the outcome of the proposal that stands beside it.
template <class State> std::string earlier(const State& state)
{
    return state.stale() && !state.running ? "Hoort bij een eerder voorstel of een andere keuze. " : "";
}

Said said_of(const Model& model, const Results& results)
{
    switch (model.screen.gevolg) {
    case PolicyPart::huishoudens:
        if (!results.policy) return {"Even rekenen\u2026", ""};
        return {policy_sentence(*results.policy), policy_second(*results.policy)};
    case PolicyPart::stad:
        if (const auto& answer = results.population->answer)
            return {population_sentence(answer->result),
                    earlier(*results.population) + population_second(answer->result)};
        return {"Wat doet dit met alle huishoudens in de stad?", ""};
    case PolicyPart::reeks:
        if (const auto& sweep = results.sweep->answer; sweep && !sweep->cells.empty())
            return {sweep_sentence(*sweep, *results.parameters, model.screen.reeks.voltijd),
                    earlier(*results.sweep) + population_name(sweep->kop) + ". Regels van " + in_words(sweep->date) +
                        "."};
        return {"Bij welke waarde houden de minste huishoudens minder over?", ""};
    }
    return {};
}

/// Takes its room off `r`.
void sentences(Rect& r, const Model& model, const Results& results)
{
    const bool small = r.w < 760 || r.h < least_high;
    const Font font = small ? Font::large_bold : Font::sentence;
    if (!results.faults.empty())
        r.take_top(ui::paragraph(r, "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.",
                                 Font::note_bold, ui::theme().negative));
    const Said said = said_of(model, results);
    r.take_top(ui::paragraph(r, said.sentence, font, ui::theme().text));
    r.take_top(ui::paragraph(r, said.second, small ? Font::note : Font::lead, ui::theme().second_text) +
               (small ? 8 : 12));
}

/// Each part has the room to itself: beside each other none could be read by two people.
void part_choice(Rect& r, Model& model)
{
    const std::vector<std::string> parts{"Huishoudens", "De hele stad", "Reeks van waarden"};
    const float width = std::min(r.w, ui::segmented_width(parts));
    if (const auto pressed = ui::segmented(r.take_top(parts_height).take_left(width), "Gevolgen voor", parts,
                                           static_cast<size_t>(model.screen.gevolg)))
        model.screen.gevolg = static_cast<PolicyPart>(*pressed);
    r.take_top(10);
}

float part(Rect r, Model& model, const Results& results, bool scrolls)
{
    switch (model.screen.gevolg) {
    case PolicyPart::huishoudens: return results.policy ? policy_effect(r, *results.policy, scrolls) : 0;
    case PolicyPart::stad: return policy_city(r, model, results, scrolls);
    case PolicyPart::reeks: return policy_sweep(r, model, results, scrolls);
    }
    return 0;
}

} // namespace

Model policy_view(Rect where, Model model, const Results& results, const Shell& shell)
{
    if (!results.parameters) return nothing_to_show(where, std::move(model), results);
    Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    if (r.w >= least_beside && r.h >= least_high) {
        sentences(r, model, results);
        policy_parameters(r.take_left(std::clamp(r.w * 0.33f, 340.f, 460.f)), model, results, shell, false);
        r.take_left(page_gap);
        part_choice(r, model);
        part(r, model, results, false);
        return model;
    }
    ui::scroll({r.x, r.y, r.w + 8, r.h}, "beleid", [&](Rect inside) {
        const float top = inside.y;
        sentences(inside, model, results);
        inside.take_top(policy_parameters(inside, model, results, shell, true) + page_gap);
        part_choice(inside, model);
        inside.take_top(part(inside, model, results, true));
        return inside.y - top + 4;
    });
    return model;
}

} // namespace armoedeval
