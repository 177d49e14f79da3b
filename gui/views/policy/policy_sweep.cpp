// SPDX-License-Identifier: EUPL-1.2
// One or two values of the law over a range: which ones, and what each does to the city.
#include "gui/model/proposal.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/sentences_population.hpp"
#include "gui/words/values.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float control_height = 34, sweep_gap = 12, sweep_padding = 14, field_width = 92, least_picture = 300;

/// What can be swept: what the proposal changes, what is about to be changed, and what was chosen before.
std::vector<std::string> candidates(const Model& model, const Results& results)
{
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        const ParameterLine* line = find_parameter(*results.parameters, id);
        if (line && line->law && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    };
    for (const ReformChange& change : model.voorstel.wijzigingen) add(change.id);
    add(model.screen.parameter);
    for (const SweepRange& range : model.screen.reeks.assen) add(range.id);
    return ids;
}

std::string name_of(const Results& results, const std::string& id)
{
    const Parameter& p = *find_parameter(*results.parameters, id)->parameter;
    return is_cell(id) ? cell_name(id) + ". " + p.description : p.description;
}

SweepRange range_for(const Model& model, const Results& results, const std::string& id)
{
    const ParameterLine& line = *find_parameter(*results.parameters, id);
    const auto* proposed = proposed_on(model.voorstel, *line.parameter, results.question.peildatum);
    return range_around(*line.parameter, line.law->value, proposed ? proposed->value : line.law->value);
}

std::string draft_place(size_t axis, const char* what)
{
    return "/reeks/" + std::to_string(axis) + "/" + what;
}

/// "van", "tot" or "stap". Returns the width that it took.
float range_field(Rect where, Model& model, Unit unit, size_t axis, const char* what, double& value)
{
    auto& drafts = model.screen.drafts;
    const std::string place = draft_place(axis, what);
    const float label = ui::text(where, what, Font::note, ui::theme().second_text) + 6;
    const Rect at{where.x + label, where.y, field_width, where.h};
    const auto draft = drafts.find(place);
    const auto text =
        ui::field(at, std::string(what) + "##" + place,
                  draft == drafts.end() ? field_value(unit, value) : draft->second, draft != drafts.end());
    if (text) {
        const auto typed = typed_value(unit, *text);
        drafts[place] = *text;
        if (typed.value) {
            value = *typed.value;
            drafts.erase(place);
        }
    }
    return label + field_width;
}

void forget_drafts(Model& model, size_t axis)
{
    std::erase_if(model.screen.drafts,
                  [&](const auto& draft) { return draft.first.starts_with(draft_place(axis, "")); });
}

/// Which value, from where to where. Takes its room off `r`.
void axis_row(Rect& r, Model& model, const Results& results, size_t axis, const std::vector<std::string>& ids)
{
    SweepRange& range = model.screen.reeks.assen.at(axis);
    std::vector<std::string> names{axis == 0 ? "Kies een waarde" : "Geen tweede waarde"};
    for (const std::string& id : ids) names.push_back(name_of(results, id));
    const auto now = std::ranges::find(ids, range.id);
    const size_t chosen = now == ids.end() ? 0 : static_cast<size_t>(now - ids.begin()) + 1;
    const char* label = axis == 0 ? "Waarde##reeks/eerste" : "Tweede waarde##reeks/tweede";
    // The fields stand beside the name where there is room, and else under it.
    const float fields = 3 * (field_width + 48) + 110;
    Rect row = r.take_top(control_height);
    const bool beside = chosen > 0 && row.w >= fields + 220;
    const Rect name = beside ? row.take_left(row.w - fields) : row;
    if (const auto pressed = ui::choice(name, label, names, chosen)) {
        range = *pressed == 0 ? SweepRange{} : range_for(model, results, ids[*pressed - 1]);
        forget_drafts(model, axis);
    }
    r.take_top(8);
    const ParameterLine* line = find_parameter(*results.parameters, range.id);
    if (!line) return;
    const Unit unit = line->parameter->unit;
    if (beside)
        row.take_left(16);
    else
        row = r.take_top(control_height + 8);
    row.h = control_height;
    for (const auto& [what, value] :
         {std::pair{"van", &range.from}, std::pair{"tot", &range.to}, std::pair{"stap", &range.step}}) {
        row.take_left(range_field(row, model, unit, axis, what, *value));
        row.take_left(16);
    }
    const std::string count = std::to_string(values_of(range)) + " waarden";
    if (ui::text_width(count, Font::note) <= row.w) ui::text(row, count, Font::note, ui::theme().second_text);
    if (const std::string fault = range_fault(range); !fault.empty())
        r.take_top(ui::paragraph(r, fault, Font::note, ui::theme().negative) + 6);
    else
        r.take_top(2);
}

/// Every field holds a value, and there is a range without faults.
bool can_run(const Model& model)
{
    const auto& axes = model.screen.reeks.assen;
    if (axes[0].id.empty() || axes[0].id == axes[1].id) return false;
    for (const auto& [place, text] : model.screen.drafts)
        if (place.starts_with("/reeks/")) return false;
    return std::ranges::all_of(axes, [](const auto& range) { return range.id.empty() || range_fault(range).empty(); });
}

RunLook look_of(const Model& model, const SweepState& state)
{
    return {.running = state.running.has_value(),
            .ending = state.ending,
            .possible = can_run(model),
            .done = state.done,
            .total = state.running ? households_of(*state.running) : 0,
            .start = Command::reeks_doorrekenen,
            .stop = Command::reeks_stoppen};
}

void controls(Rect& r, Model& model, const Results& results, const RunLook& look)
{
    const auto ids = candidates(model, results);
    if (ids.empty()) {
        r.take_top(
            ui::paragraph(r,
                          "Druk links op een waarde van de wet. Die kan hier elke waarde van een bereik krijgen: "
                          "dan ziet u bij welke waarde de minste huishoudens minder overhouden, en wat dat kost.",
                          Font::note, ui::theme().second_text) +
            sweep_gap);
        return;
    }
    axis_row(r, model, results, 0, ids);
    if (!model.screen.reeks.assen[0].id.empty() && ids.size() > 1) axis_row(r, model, results, 1, ids);
    if (const auto& axes = model.screen.reeks.assen; !axes[0].id.empty() && axes[0].id == axes[1].id)
        r.take_top(ui::paragraph(r, "Kies twee verschillende waarden.", Font::note, ui::theme().negative) + 8);
    run_controls(r, model, look);
}

void picture_head(Rect& r, Model& model)
{
    Rect row = r.take_top(control_height);
    r.take_top(8);
    const std::string save = "Als tabel bewaren\u2026";
    if (ui::button(row.take_right(ui::button_width(save)), save)) model.screen.dialog = Dialog::reeks_bewaren;
    const std::vector<std::string> options{"4 uur meer", "voltijd"};
    const float width = std::min(row.w - 12, ui::segmented_width(options));
    if (const auto pressed =
            ui::segmented(row.take_left(width), "Minder over bij", options, model.screen.reeks.voltijd))
        model.screen.reeks.voltijd = *pressed == 1;
}

const char* const stale_sweep = "Deze uitkomst hoort bij een eerder voorstel, een ander bereik of andere huishoudens.";

} // namespace

void sweep_place(Rect where, Model& model, const Results& results, const Sweep& sweep, size_t cell)
{
    const SweepCell& chosen = sweep.cells[cell];
    const std::string words = cell_words(sweep, chosen, *results.parameters, model.screen.reeks.voltijd);
    ui::tooltip(where, words + ". Druk om dit in het voorstel te zetten.");
    if (!ui::area(where, words + "##reeks/" + std::to_string(cell))) return;
    for (size_t axis = 0; axis < sweep.axes.size(); ++axis)
        if (const ParameterLine* line = find_parameter(*results.parameters, sweep.axes[axis].id); line && line->law)
            model.voorstel = with_value(std::move(model.voorstel), *line->parameter, results.question.peildatum,
                                        chosen.values[axis]);
}

float policy_sweep(Rect where, Model& model, const Results& results, bool scrolls)
{
    const SweepState& state = *results.sweep;
    const RunLook look = look_of(model, state);
    if (!scrolls) ui::card(where);
    const auto inside = [&](Rect r) {
        const float top = r.y, bottom = r.bottom();
        controls(r, model, results, look);
        if (!state.fault.empty() && state.tried == state.wanted) run_fault(r, state.fault);
        if (!state.answer || state.answer->cells.empty()) return r.y - top;
        if (state.stale()) run_stale(r, model, stale_sweep, look);
        picture_head(r, model);
        const float wanted = state.answer->axes.size() == 1 ? least_picture : map_height(*state.answer);
        const Rect picture = r.take_top(std::max(wanted, bottom - r.y - 4));
        if (state.answer->axes.size() == 1)
            sweep_lines(picture, model, results, *state.answer);
        else
            sweep_map(picture, model, results, *state.answer);
        return r.y - top;
    };
    const Rect r = where.inset(scrolls ? 0 : sweep_padding + 2, scrolls ? 0 : sweep_padding);
    if (scrolls) return inside({r.x, r.y, r.w, 0});
    ui::scroll({r.x, r.y, r.w + 10, r.h}, "reeks", inside);
    return where.h;
}

} // namespace armoedeval
