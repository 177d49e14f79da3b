// SPDX-License-Identifier: EUPL-1.2
// What a proposal changes: each value with what it was, a field for what it becomes, and the way back.
#include "gui/model/proposal.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/values.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float value_width = 112, field_height = 32, back_width = 28;

std::string draft_of(const Parameter& p)
{
    return "/voorstel/" + p.id;
}

/// The field, or nee and ja. Takes a new value over in the proposal.
void value_field(Rect where, PolicyList& list, const Parameter& p, double value, bool faulty)
{
    Reform& proposal = list.model.voorstel;
    const std::string place = draft_of(p);
    if (p.unit == Unit::ja_nee) {
        if (const auto pressed = ui::segmented(where, "##" + place, {"nee", "ja"}, value == 0 ? 0 : 1))
            proposal = with_value(std::move(proposal), p, list.day(), static_cast<double>(*pressed));
        return;
    }
    auto& drafts = list.model.screen.drafts;
    const auto draft = drafts.find(place);
    const std::string shown = draft == drafts.end() ? field_value(p.unit, value) : draft->second;
    const auto text = ui::field(where, p.description + "##" + place, shown, faulty);
    if (ui::caret_in(place)) list.model.screen.parameter = p.id; // it stays when the law's own value is typed
    if (!text) return;
    const auto typed = typed_value(p.unit, *text);
    if (typed.value) {
        proposal = with_value(std::move(proposal), p, list.day(), *typed.value);
        drafts.erase(place);
    } else {
        drafts[place] = *text;
    }
}

/// Other values of the same parameter, that are not in force on the day.
std::string other_days(const Reform& proposal, const Parameter& p, const ReformChange::Value* now)
{
    std::string text;
    for (const ReformChange& change : proposal.wijzigingen)
        for (const auto& v : change.values)
            if (change.id == p.id && &v != now)
                text += (text.empty() ? "" : "; ") + ("vanaf " + in_words(v.from) + ": " + value_text(p.unit, v.value));
    return text;
}

/// What is said of a parameter that is being changed.
struct Changed {
    const Parameter& parameter;
    bool proposed;               ///< the proposal has a value on the day
    std::optional<double> value; ///< on the day, of the proposal or else of the law
    std::string name, was, fault, other_days;
};

Changed changed_in(const PolicyList& list, const ParameterLine& line)
{
    const Parameter& p = *line.parameter;
    const Screen& screen = list.model.screen;
    const ReformChange::Value* proposed = proposed_on(list.model.voorstel, p, list.day());
    Changed c{p, proposed != nullptr, {}, p.description, "niet bekend", "", ""};
    if (line.law) {
        c.value = proposed ? proposed->value : line.law->value;
        c.was = value_text(p.unit, line.law->value);
    }
    if (is_cell(p.id)) c.name = cell_name(p.id) + ". " + p.description;
    if (const auto draft = screen.drafts.find(draft_of(p)); draft != screen.drafts.end())
        c.fault = typed_value(p.unit, draft->second).fault;
    c.other_days = other_days(list.model.voorstel, p, proposed);
    return c;
}

/// The way back to the law: of the day, or of every day when there is nothing on this one.
void way_back(Rect where, Model& model, const Changed& c, Date day)
{
    const Parameter& p = c.parameter;
    const std::string label = c.proposed ? "Terug naar " + c.was : "Niet veranderen";
    if (!ui::icon_button(where, c.proposed ? Icon::undo : Icon::cross, label + "##terug/" + p.id, {}, ui::Look::quiet))
        return;
    model.voorstel = c.proposed ? without_value(std::move(model.voorstel), p, day)
                                : without_parameter(std::move(model.voorstel), p.id);
    model.screen.drafts.erase(draft_of(p));
    if (model.screen.parameter == p.id) model.screen.parameter.clear();
}

/// A parameter that is being changed: what it was, what it becomes, and the way back.
void changed_box(PolicyList& list, const Changed& c)
{
    const Parameter& p = c.parameter;
    constexpr float padding = 12, name_gap = 4;
    const float width = list.rest.w - 2 * padding, name_width = width - back_width - 6;
    const float name_height = ui::paragraph_height(name_width, c.name, Font::note_bold) + name_gap;
    const auto height_of = [&](const std::string& text) {
        return text.empty() ? 0 : ui::paragraph_height(width, text, Font::note) + name_gap;
    };
    const Rect box =
        list.rest.take_top(name_height + field_height + height_of(c.fault) + height_of(c.other_days) + 2 * padding);
    list.rest.take_top(8);
    fill(ui::canvas(), box, ui::theme().accent_tint, 8);
    outline(ui::canvas(), box, ui::theme().accent, 1, 8);
    Rect r = box.inset(padding);
    Rect head = r.take_top(name_height);
    const Rect back{head.right() - back_width, head.y - 2, back_width, back_width};
    ui::paragraph({head.x, head.y, name_width, 0}, c.name, Font::note_bold, ui::theme().text);
    Rect row = r.take_top(field_height);
    const Rect value = row.take_right(value_width);
    row.take_right(8);
    ui::text(row, "was: " + c.was + (p.per.empty() ? "" : " per " + p.per), Font::note, ui::theme().second_text);
    if (c.value) value_field(value, list, p, *c.value, !c.fault.empty());
    r.take_top(name_gap);
    if (!c.fault.empty()) r.take_top(ui::paragraph(r, c.fault, Font::note, ui::theme().negative) + name_gap);
    if (!c.other_days.empty()) ui::paragraph(r, c.other_days, Font::note, ui::theme().second_text);
    way_back(back, list.model, c, list.day());
}

} // namespace

void edit_parameter(Model& model, const std::string& id)
{
    model.screen.parameter = id;
    ui::give_caret("/voorstel/" + id);
}

void changed_parameters(PolicyList& list)
{
    std::vector<std::string> ids;
    for (const ReformChange& change : list.model.voorstel.wijzigingen) ids.push_back(change.id);
    // The proposal takes a new one at its end: it keeps its place while it is typed in.
    const std::string& chosen = list.model.screen.parameter;
    if (!chosen.empty() && std::ranges::find(ids, chosen) == ids.end()) ids.push_back(chosen);
    for (const std::string& id : ids)
        if (const ParameterLine* line = find_parameter(*list.results.parameters, id))
            changed_box(list, changed_in(list, *line));
    if (ids.empty()) return;
    ui::rule({list.rest.x, list.rest.y + 4}, list.rest.w);
    list.rest.take_top(10);
}

} // namespace armoedeval
