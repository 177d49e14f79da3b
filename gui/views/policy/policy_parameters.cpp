// SPDX-License-Identifier: EUPL-1.2
// The parameters of the law on the day of the rules: per act, found by a word, pressed to be changed as a proposal.
#include "engine/base/text.hpp"
#include "gui/model/proposal.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/values.hpp"
#include "gui/words/workbook.hpp"

#include <algorithm>
#include <sstream>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float list_head_height = 36, group_height = 34, list_value_width = 96;

/// Every word is in it somewhere.
bool holds_words(const std::string& text, const std::string& words)
{
    const std::string all = lower(text);
    std::istringstream in(lower(words));
    for (std::string word; in >> word;)
        if (all.find(word) == std::string::npos) return false;
    return true;
}

std::vector<const ParameterLine*> wanted(const std::vector<ParameterLine>& lines, const ParameterGroup& group,
                                         const std::string& words)
{
    std::vector<const ParameterLine*> found;
    for (const ParameterLine& line : lines) {
        const Parameter& p = *line.parameter;
        if (words.empty() || holds_words(p.description + " " + p.article + " " + p.id + " " + group.name, words))
            found.push_back(&line);
    }
    return found;
}

/// A head that opens. Returns whether it stands open; `always` while somebody searches.
bool opens(PolicyList& list, const std::string& key, const std::string& name, size_t count, bool always)
{
    auto& unfolded = list.model.screen.unfolded;
    const bool open = always || unfolded.contains(key);
    const std::string number = std::to_string(count);
    const float mark_width = 22, number_width = ui::text_width(number, Font::note) + 8;
    const float name_height = ui::paragraph_height(list.rest.w - mark_width - number_width, name, Font::note_bold);
    Rect r = list.rest.take_top(std::max(group_height, name_height + 10));
    if (!always && ui::area(r, name + "##" + key)) {
        if (open)
            unfolded.erase(key);
        else
            unfolded.insert(key);
    }
    const Rect mark = r.take_left(mark_width);
    icon(ui::canvas(), open ? Icon::chevron_down : Icon::chevron_right, {mark.x + 9, mark.middle().y}, 10,
         ui::theme().accent, 2);
    ui::text(r.take_right(number_width), number, Font::note, ui::theme().second_text, ui::Align::right);
    ui::paragraph({r.x, r.middle().y - name_height / 2, r.w, 0}, name, Font::note_bold, ui::theme().text);
    return open;
}

/// One parameter: what it is, where it stands, and its value. Pressing it makes it a field.
void parameter_line(PolicyList& list, const ParameterLine& line, const std::string& name)
{
    const Parameter& p = *line.parameter;
    const bool changed = line.law && proposed_on(list.model.voorstel, p, list.day());
    const bool open_end = line.law && is_open_end(p, line.law->value);
    const std::string value = !line.law ? "niet bekend" : open_end ? "geen grens" : value_text(p.unit, line.law->value);
    const std::string status = line.law ? status_note(*line.law) : "";
    const std::string note = parameter_note(p);

    Rect r = list.rest;
    r.take_left(22);
    const float width = r.w - list_value_width - 8;
    const float height = ui::paragraph_height(width, name, Font::note) + ui::paragraph_height(r.w, note, Font::small) +
                         (status.empty() ? 0 : ui::line_height(Font::small)) + 10;
    const Rect row = list.rest.take_top(height);
    if (line.law && !open_end && ui::area({row.x + 14, row.y, row.w - 14, row.h}, name + "##" + p.id))
        edit_parameter(list.model, p.id);
    r = {r.x, row.y + 5, r.w, height - 10};
    if (line.law) ui::tooltip(row, parameter_source(*line.law));
    ui::text({r.right() - list_value_width - 4, r.y, list_value_width, ui::line_height(Font::note)}, value,
             line.law ? Font::note_bold : Font::note, line.law ? ui::theme().text : ui::theme().second_text,
             ui::Align::right);
    r.take_top(ui::paragraph({r.x, r.y, width, 0}, name, Font::note, ui::theme().text));
    if (changed)
        ui::text({r.right() - list_value_width - 4, r.y, list_value_width, ui::line_height(Font::small)}, "gewijzigd",
                 Font::small, ui::theme().accent, ui::Align::right);
    r.take_top(ui::paragraph({r.x, r.y, changed ? width : r.w, 0}, note, Font::small, ui::theme().second_text));
    if (!status.empty()) ui::paragraph(r, status, Font::small, ui::theme().uncertain);
}

void table_rows(PolicyList& list, const ParameterTable& table, const std::vector<const ParameterLine*>& cells)
{
    Rect indented = list.rest;
    indented.take_left(14);
    list.rest = indented;
    if (opens(list, "beleid/" + table.id, table.name, cells.size(), false))
        for (const ParameterLine* cell : cells) parameter_line(list, *cell, cell_name(cell->parameter->id));
    list.rest.x -= 14, list.rest.w += 14;
}

/// Returns whether something of the act was wanted.
bool group_lines(PolicyList& list, const ParameterGroup& group)
{
    const std::string& words = list.model.screen.zoek;
    const auto lines = wanted(group.lines, group, words);
    std::vector<std::pair<const ParameterTable*, std::vector<const ParameterLine*>>> tables;
    size_t count = lines.size();
    for (const ParameterTable& table : group.tables) {
        auto cells = wanted(table.cells, group, words);
        std::erase_if(cells, [](const ParameterLine* cell) { return !cell->law; }); // rows of other years
        count += cells.size();
        if (!cells.empty()) tables.emplace_back(&table, std::move(cells));
    }
    if (count == 0) return false;
    if (!opens(list, "beleid/" + group.file, group.name, count, !words.empty())) return true;
    for (const ParameterLine* line : lines) parameter_line(list, *line, line->parameter->description);
    for (const auto& [table, cells] : tables) table_rows(list, *table, cells);
    list.rest.take_top(6);
    return true;
}

/// Everything below the search field. Returns its height.
float all_lines(Rect where, Model& model, const Results& results)
{
    PolicyList list{model, results, where};
    changed_parameters(list);
    bool found = false;
    for (const ParameterGroup& group : *results.parameters) found = group_lines(list, group) || found;
    if (!found)
        list.rest.take_top(ui::paragraph(list.rest, "Geen waarde van de wet heeft deze woorden.", Font::note,
                                         ui::theme().second_text));
    return list.rest.y - where.y;
}

/// What can be done with the proposal as a whole.
void proposal_menu(Rect where, Model& model)
{
    std::vector<std::pair<std::string, Dialog>> entries{{"Openen…", Dialog::voorstel_openen},
                                                        {"Opslaan…", Dialog::voorstel_opslaan},
                                                        {"Gevolgen als tabel bewaren…", Dialog::gevolgen_bewaren}};
    if (workbooks_possible()) entries.emplace_back("Alles als werkmap bewaren (Excel)…", Dialog::werkmap_bewaren);
    std::vector<std::string> names;
    for (const auto& [name, dialog] : entries) names.push_back(name);
    names.emplace_back("Alles terug naar de wet");
    const auto chosen = ui::menu(where, "Voorstel", names);
    if (!chosen) return;
    if (*chosen < entries.size()) {
        model.screen.dialog = entries[*chosen].second;
        return;
    }
    model.voorstel.wijzigingen.clear();
    model.screen.parameter.clear();
    std::erase_if(model.screen.drafts, [](const auto& draft) { return draft.first.starts_with("/voorstel/"); });
}

void card_head(Rect& r, Model& model, const Shell& shell)
{
    Rect row = r.take_top(list_head_height).inset(0, 1);
    proposal_menu(row.take_right(ui::button_width("Voorstel") + 14), model);
    row.take_right(10);
    const std::string& title = model.voorstel.titel;
    ui::text(row, (title.empty() ? "Parameters" : title) + (shell.unsaved_proposal ? " *" : ""), Font::heading,
             ui::theme().text);
    r.take_top(8);
}

void search_field(Rect& r, Model& model)
{
    const Rect where = r.take_top(34);
    std::string& words = model.screen.zoek;
    if (const auto text = ui::field(where, "Zoeken##zoek", words, false, ui::Align::left)) words = *text;
    if (words.empty() && !ui::caret_in("zoek"))
        ui::text(where.inset(10, 0), "Zoek een waarde van de wet", Font::note, ui::theme().second_text);
    r.take_top(8);
}

} // namespace

float policy_parameters(Rect where, Model& model, const Results& results, const Shell& shell, bool scrolls)
{
    constexpr float padding = 14;
    if (!scrolls) ui::card(where);
    Rect r = where.inset(scrolls ? 0 : padding, scrolls ? 0 : padding);
    const float top = r.y;
    card_head(r, model, shell);
    search_field(r, model);
    const auto lines = [&](Rect inside) { return all_lines(inside, model, results); };
    if (scrolls)
        r.take_top(lines(r));
    else
        ui::scroll({r.x, r.y, r.w + 10, r.h}, "parameters", lines);
    return r.y - top;
}

} // namespace armoedeval
