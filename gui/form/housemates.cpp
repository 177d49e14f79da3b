// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/presumed_child.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/sentences.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* all_housemates = "/huishouden/medebewoners";

/// In the order of Relatie.
const std::vector<std::string>& relations()
{
    static const std::vector<std::string> names{
        "Nog niet bekend",           "Kind",         "Stiefkind",      "Pleegkind",    "Kleinkind", "Ouder",
        "Schoonouder of schoonkind", "Broer of zus", "Andere familie", "Iemand anders"};
    return names;
}

/// Who it is: three acts look at that, each in its own way.
void relation_fields(Column& column, Housemate& m, const std::string& place)
{
    const Household& h = column.model.question.huishouden;
    const Relatie before = m.relatie;
    choice_of(
        column,
        {place + "/relatie", "Wie is dit", "",
         "Wat deze persoon is van de aanvrager of de partner. Daar hangt van af of hij of zij toeslagpartner is (Awir "
         "art. 3), en kostendeler (Participatiewet art. 19a)."},
        relations(), m.relatie);
    if (m.relatie != before) m.kind = presumed_child(h, m);
    if (m.relatie == Relatie::onbekend) note(column, "Kies wie dit is: zonder dat is gerekend zonder toeslagpartner.");
    if (!is_kind(m.relatie))
        yes_no(column,
               {place + "/kind", m.relatie == Relatie::onbekend ? "Kind" : "Kind van een medebewoner", "",
                "Kind, stiefkind of pleegkind van iemand die hier woont. Onder de 23 telt een deel van het inkomen "
                "niet mee voor de huurtoeslag (Awir art. 7 lid 6)."},
               m.kind);
    yes_no(column,
           {place + "/huurcontract", "Huurcontract", "",
            "Huurt een deel van de woning: met een schriftelijk contract, voor een gewone prijs, en betaalt die ook."},
           m.huurcontract);
    yes_no(
        column,
        {place + "/verzoek_gedaan", "Verzoek bij Toeslagen", "",
         "Dienst Toeslagen is gevraagd om hem of haar niet als toeslagpartner te tellen. Het kan met een huurcontract, "
         "en bij een stiefkind, pleegkind, schoonouder of schoonkind."},
        m.verzoek_gedaan);
}

/// What was changed is told, also where it is changed into what it is when nobody tells it.
void mark_what_is_told(const Housemate& before, Housemate& m)
{
    HousemateTold& told = m.opgegeven;
    const bool usual = m.kostendeler == usual_kostendeler(m);
    if (m.kostendeler != before.kostendeler) told.kostendeler = usual;
    if (m.huurcontract != before.huurcontract) told.huurcontract = !m.huurcontract;
    if (m.verzoek_gedaan != before.verzoek_gedaan) told.verzoek = !m.verzoek_gedaan;
    if (m.inkomen_per_jaar != before.inkomen_per_jaar) told.inkomen = m.inkomen_per_jaar == 0;
    if (m.vermogen != before.vermogen) told.vermogen = m.vermogen == 0;
}

void housemate_fields(Column& column, size_t housemate)
{
    Housemate& m = column.model.question.huishouden.medebewoners[housemate];
    const Housemate before = m;
    const std::string place = element_of(all_housemates, housemate);
    const std::string age = ages({m.geboren}, column.model.question.peildatum);
    if (name_with_cross(column, "Medebewoner, " + age, "Medebewoner weghalen##" + place))
        column.afterwards = [=](Model model) { return without_housemate(std::move(model), housemate); };
    date_field(column, {place + "/geboren", "Geboren", "", "Geboortedatum of leeftijd, bijvoorbeeld 30-1-1998 of 28."},
               m.geboren, Written::birth);
    relation_fields(column, m, place);
    yes_no(column,
           {place + "/kostendeler", "Kostendeler", "",
            "Telt mee voor de kostendelersnorm. Uit voor een student of iemand met een zakelijk huurcontract; jonger "
            "dan de leeftijd van de wet telt vanzelf niet mee."},
           m.kostendeler);
    bool lawful = m.verblijf == Verblijf::rechtmatig;
    yes_no(column,
           {place + "/verblijf", "Rechtmatig verblijf", "",
            "Uit voor wie hier geen rechtmatig verblijf heeft. Dan is er geen huurtoeslag, en voor een toeslagpartner "
            "geen enkele toeslag (Awir art. 9)."},
           lawful);
    m.verblijf = lawful ? Verblijf::rechtmatig : Verblijf::niet_rechtmatig;
    money_field(column,
                {place + "/inkomen_per_jaar", "Inkomen per jaar", "belastingaangifte",
                 "Toetsingsinkomen van een heel jaar. Het staat ook op de toeslagbeschikking."},
                m.inkomen_per_jaar, limits::most_euros_per_year);
    money_field(column, {place + "/vermogen", "Vermogen", "belastingaangifte", "Van belang voor de huurtoeslag."},
                m.vermogen, limits::most_wealth);
    mark_what_is_told(before, m);
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
            list.back().kind = presumed_child(column.model.question.huishouden, list.back());
        }
        if (column.model.screen.unfolded.contains(next) || list.size() >= limits::most_housemates) return;
        if (add_button(column, "Medebewoner toevoegen")) {
            unfold(column, next);
            ui::give_caret(next + "/geboren");
        }
    });
}

} // namespace armoedeval::panel
