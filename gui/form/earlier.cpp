// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/scenario.hpp"
#include "engine/reasons/voorbehoud_earlier.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/part_names.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* earlier_place = "/huishouden/eerder_dit_jaar";

/// Wage first, then the kinds of SoortInkomen in their order.
const std::vector<std::string>& earlier_kinds()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all{"Loon"};
        for (size_t i = 1; i < earlier_words().size(); ++i)
            all.push_back(capitalised(income_name(static_cast<SoortInkomen>(i - 1))));
        return all;
    }();
    return names;
}

void earlier_fields(Column& column, size_t which)
{
    Household& h = column.model.question.huishouden;
    EarlierIncome& e = (*h.eerder_dit_jaar)[which];
    const std::string at = element_of(earlier_place, which);
    size_t kind = e.soort ? static_cast<size_t>(*e.soort) + 1 : 0;
    if (name_with_cross(column, earlier_kinds()[kind], "Eerder inkomen weghalen##" + at))
        column.afterwards = [which](Model model) { return without_earlier_income(std::move(model), which); };
    choice(column, {at + "/soort", "Soort", "", "Loon, of een uitkering of ander inkomen."}, earlier_kinds(), kind);
    e.soort = kind == 0 ? std::nullopt : std::optional(static_cast<SoortInkomen>(kind - 1));
    if (h.volwassenen.size() > 1)
        segmented(column, {at + "/van", "Van wie", "", "Wie dit ontving."}, {"Aanvrager", "Partner"}, e.van);
    money_field(column,
                {at + "/bruto", "Bruto, samen", "laatste loonstrook of jaaropgave",
                 "Alles van dit jaar, met vakantiegeld: op de laatste loonstrook staat het bij cumulatief."},
                e.bruto, limits::most_euros_per_year);
    money_field(column,
                {at + "/ingehouden", "Loonheffing", "laatste loonstrook of jaaropgave",
                 "Wat er dit jaar aan loonheffing van is ingehouden."},
                e.ingehouden, limits::most_euros_per_year);
    untold(column, at);
}

std::string told(const Household& h)
{
    if (!h.eerder_dit_jaar) return "onbekend";
    if (h.eerder_dit_jaar->empty()) return "niets";
    double sum = 0;
    for (const EarlierIncome& e : *h.eerder_dit_jaar) sum += e.bruto;
    return money_text(sum);
}

} // namespace

void earlier_part(Column& column)
{
    Household& h = column.model.question.huishouden;
    if (!h.eerder_dit_jaar && !misses_earlier_income(h, column.model.question.peildatum))
        return untold(column, earlier_place);
    if (!opens(column, earlier_place, "Eerder dit jaar", told(h))) return;
    opened(column, earlier_place, [&] {
        note(column, "Wat is er van 1 januari tot de bijstand ontvangen? Het telt mee voor de toeslagen van dit jaar.");
        for (size_t i = 0; h.eerder_dit_jaar && i < h.eerder_dit_jaar->size(); ++i) earlier_fields(column, i);
        if (add_button(column, "Loon of uitkering toevoegen")) {
            if (!h.eerder_dit_jaar) h.eerder_dit_jaar.emplace();
            h.eerder_dit_jaar->emplace_back();
            ui::give_caret(element_of(earlier_place, h.eerder_dit_jaar->size() - 1) + "/bruto");
        }
        if (!h.eerder_dit_jaar && add_button(column, "Er was niets")) h.eerder_dit_jaar.emplace();
    });
}

} // namespace armoedeval::panel
