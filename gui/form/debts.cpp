// SPDX-License-Identifier: EUPL-1.2
// Whether creditors take or get a part of the income, and what their letter says.
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/part_names.hpp"

namespace armoedeval::panel {

namespace {

const std::string debts_place = "/huishouden/schulden";

std::string debt_name(const Debt& debt)
{
    return debt.soort == SoortSchuld::onbekend ? "Schuld"
                                               : capitalised(schuld_words().at(static_cast<size_t>(debt.soort)));
}

/// An amount belongs to the letter of one kind.
void change_debt_kind(Debt& debt, SoortSchuld soort)
{
    if (debt.soort == soort) return;
    debt = {soort, debt.van, std::nullopt, false, std::nullopt, std::nullopt};
}

void ends_on(Column& column, const std::string& at, Debt& debt)
{
    date_field(
        column,
        {at + "/tot", "Tot", "brief", "De eerste dag zonder deze regeling. Telt voor de maanden; leeg: onbekend."},
        debt.tot);
}

void still_owed(Column& column, const std::string& at, Debt& debt)
{
    money_field(column,
                {at + "/openstaand", "Nog te betalen", "laatste brief",
                 "Wat er bij het begin van de maanden nog open staat. Leeg: het houdt niet op."},
                debt.openstaand, 0, limits::most_wealth);
}

void debt_letter_fields(Column& column, const std::string& at, Debt& debt)
{
    switch (debt.soort) {
    case SoortSchuld::onbekend:
        note(column, "Kies de soort. Zonder soort is niet te zeggen wat in de hand blijft.");
        break;
    case SoortSchuld::beslag:
        note(column, "Wij rekenen met de beslagvrije voet van de wet.");
        still_owed(column, at, debt);
        break;
    case SoortSchuld::schuldregeling:
        money_field(column,
                    {at + "/vrij_te_laten_per_maand", "Vrij te laten per maand", "brief schuldhulp",
                     "Wat van loon, uitkering en bijstand overblijft."},
                    debt.per_maand, 0, limits::most_euros_per_month);
        yes_no(column,
               {at + "/toeslagen_inbegrepen", "Toeslagen zitten erin", "",
                "In dit bedrag zitten ook de toeslagen en de kinderbijslag."},
               debt.toeslagen_inbegrepen);
        ends_on(column, at, debt);
        break;
    case SoortSchuld::saneringskrediet:
        money_field(column,
                    {at + "/aflossing_per_maand", "Aflossing per maand", "brief van de kredietbank",
                     "Een vast bedrag: van meer loon gaat niet meer naar de schuld."},
                    debt.per_maand, 0, limits::most_euros_per_month);
        ends_on(column, at, debt);
        still_owed(column, at, debt);
        break;
    }
}

void debt_fields(Column& column, size_t which)
{
    Household& h = column.model.question.huishouden;
    Debt& debt = h.schulden[which];
    const std::string at = element_of(debts_place, which);
    if (name_with_cross(column, debt_name(debt), "Schuld weghalen##" + at))
        column.afterwards = [which](Model model) { return without_debt(std::move(model), which); };
    SoortSchuld soort = debt.soort;
    choice_of(column,
              {at + "/soort", "Soort", "brief",
               "Bij beslag en bij een schuldregeling gaat van meer loon ook meer naar de schuld."},
              {"Nog niet bekend", "Beslag", "Schuldregeling", "Saneringskrediet"}, soort);
    change_debt_kind(debt, soort);
    if (h.volwassenen.size() > 1)
        segmented(column, {at + "/van", "Van wie", "", "Van wie het inkomen is waar het om gaat."},
                  {"Aanvrager", "Partner"}, debt.van);
    debt_letter_fields(column, at, debt);
    untold(column, at);
}

} // namespace

void debts_part(Column& column)
{
    auto& debts = column.model.question.huishouden.schulden;
    const std::string told = debts.empty()       ? "geen"
                             : debts.size() == 1 ? debt_name(debts.front())
                                                 : std::to_string(debts.size());
    if (!opens(column, debts_place, "Schulden", told)) return;
    opened(column, debts_place, [&] {
        note(column, "Gaat er door beslag, een schuldregeling of een saneringskrediet geld naar schuldeisers?");
        for (size_t i = 0; i < debts.size(); ++i) debt_fields(column, i);
        if (debts.size() < limits::most_debts && add_button(column, "Schuld toevoegen")) debts.emplace_back();
    });
}

} // namespace armoedeval::panel
