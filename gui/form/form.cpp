// SPDX-License-Identifier: EUPL-1.2
#include "gui/form/form.hpp"

#include "gui/form/quick_entry.hpp"
#include "gui/form/sections.hpp"
#include "gui/model/situations.hpp"

#include <utility>

namespace armoedeval {

namespace panel {

void file_section(Column& column)
{
    Scenario& s = column.model.question;
    rule(column);
    if (!opens(column, "/dit bestand", "Over dit bestand", "")) {
        for (const char* place : {"/titel", "/notitie"}) untold(column, place);
        return;
    }
    opened(column, "/dit bestand", [&] {
        text_field(column, {"/titel", "Titel", "", "Het verhaal in één regel. Geen namen, geen BSN."}, s.titel);
        text_field(column, {"/notitie", "Notitie", "", "Wat de lezer moet weten. Geen namen, geen BSN."}, s.notitie);
        if (!s.notitie.empty()) note(column, s.notitie);
    });
}

/// It replaces all that is below it.
void sentence_section(Column& column)
{
    Model& model = column.model;
    if (!opens(column, "/zin", "In één zin", "", "/zin/rij")) return;
    const ui::Rect where{column.x, column.y, column.width, 0};
    column.y += quick_entry(where, model, column.results, "/zin");
    if (!nothing_told(model.question)) note(column, "Komt in de plaats van wat hieronder staat.");
    rule(column);
}

} // namespace panel

Model form(ui::Rect where, Model model, const Results& results)
{
    keep_within(model);
    std::function<Model(Model)> afterwards, at_last;
    const panel::Differs differs = panel::differs_in(model.question.situaties[model.screen.situation]);
    const bool answered_now = results.faults.empty() && results.question == model.question;
    panel::HouseholdInForm household(model);
    constexpr float margin = 20, line = 12, bar = 3; // room for the line beside an open part, and beside the bar
    where.take_left(margin - line);
    where.take_right(bar);
    ui::scroll(where, "invoer", [&](ui::Rect inside) {
        panel::Column column{model, results, inside.x + line, inside.w - line - 7, inside.y + line};
        column.differs = differs;
        column.faults = household.faults(results.faults);
        column.answered_now = answered_now;
        panel::sentence_section(column);
        if (!nothing_told(model.question)) panel::questions_part(column);
        panel::household_section(column);
        panel::rule(column);
        panel::work_section(column);
        panel::care_section(column);
        panel::transition_section(column);
        panel::file_section(column);
        panel::untold(column, "");
        afterwards = std::move(column.afterwards);
        at_last = std::move(column.at_last);
        return column.y + 20 - inside.y;
    });
    if (afterwards) model = household.edited(std::move(model), afterwards);
    household.put_back(model);
    if (at_last) model = at_last(std::move(model));
    return model;
}

} // namespace armoedeval
