// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/presumed_child.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/sentences.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* all_housemates = "/huishouden/medebewoners";

void housemate_fields(Column& column, size_t housemate)
{
    Housemate& m = column.model.question.huishouden.medebewoners[housemate];
    const std::string place = element_of(all_housemates, housemate);
    const std::string age = ages({m.geboren}, column.model.question.peildatum);
    if (name_with_cross(column, "Medebewoner, " + age, "Medebewoner weghalen##" + place))
        column.afterwards = [=](Model model) { return without_housemate(std::move(model), housemate); };
    date_field(column, {place + "/geboren", "Geboren", "", "Geboortedatum, bijvoorbeeld 30-1-1998."}, m.geboren);
    yes_no(column,
           {place + "/kostendeler", "Kostendeler", "",
            "Telt mee voor de kostendelersnorm. Uit voor een student of iemand met een zakelijk huurcontract; jonger "
            "dan de leeftijd van de wet telt vanzelf niet mee."},
           m.kostendeler);
    yes_no(
        column,
        {place + "/kind", "Eigen kind", "",
         "Kind van aanvrager of partner. Een eigen kind onder de 23 heeft voor de huurtoeslag een vrijstelling op het inkomen."},
        m.kind);
    yes_no(column,
           {place + "/onderhuurder", "Onderhuurder", "",
            "Huurt een kamer met een contract; telt niet mee voor de huurtoeslag en niet als kostendeler."},
           m.onderhuurder);
    money_field(column,
                {place + "/inkomen_per_jaar", "Inkomen per jaar", "belastingaangifte",
                 "Toetsingsinkomen van een heel jaar. Het staat ook op de toeslagbeschikking."},
                m.inkomen_per_jaar, limits::most_euros_per_year);
    money_field(column, {place + "/vermogen", "Vermogen", "belastingaangifte", "Van belang voor de huurtoeslag."},
                m.vermogen, limits::most_wealth);
}

} // namespace

void housemates_part(Column& column)
{
    auto& list = column.model.question.huishouden.medebewoners;
    const std::string next = element_of(all_housemates, list.size());
    if (list.empty() && !column.model.screen.unfolded.contains(next)) return;
    std::vector<Date> born;
    for (const Housemate& m : list) born.push_back(m.geboren);
    if (!opens(column, all_housemates, list.size() == 1 ? "Medebewoner" : "Medebewoners",
               ages(born, column.model.question.peildatum)))
        return;
    opened(column, all_housemates, [&] {
        for (size_t i = 0; i < list.size(); ++i) housemate_fields(column, i);
        if (const auto day = newcomer(column, next, "medebewoner")) {
            list.emplace_back();
            list.back().geboren = *day;
            list.back().kind = can_be_an_own_child(column.model.question.huishouden, *day);
        }
        if (column.model.screen.unfolded.contains(next) || list.size() >= limits::most_housemates) return;
        if (add_button(column, "Medebewoner toevoegen")) {
            unfold(column, next);
            ui::give_caret(next + "/geboren");
        }
    });
}

} // namespace armoedeval::panel
