// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/year/alleenverdieners.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"

#include <algorithm>

namespace armoedeval::panel {

namespace {

constexpr const char* adults_place = "/huishouden/volwassenen";
constexpr const char* children_place = "/huishouden/kinderen";
constexpr const char* housemates_place = "/huishouden/medebewoners";
constexpr const char* somebody = "/iemand toevoegen";

void open_newcomer(Column& column, const std::string& list, size_t size, bool list_opens)
{
    if (list_opens) unfold(column, list);
    unfold(column, element_of(list, size));
    ui::give_caret(element_of(list, size) + "/geboren");
    column.model.screen.unfolded.erase(somebody);
}

/// Who can still come into the household.
void add_somebody(Column& column)
{
    const Household& h = column.model.question.huishouden;
    auto& unfolded = column.model.screen.unfolded;
    if (add_button(column, "Iemand toevoegen") && unfolded.erase(somebody) == 0) unfolded.insert(somebody);
    if (!unfolded.contains(somebody)) return;
    opened(column, somebody, [&] {
        if (h.volwassenen.size() < 2 && add_button(column, "Partner##toevoegen"))
            open_newcomer(column, adults_place, h.volwassenen.size(), false);
        if (h.kinderen.size() < limits::most_children && add_button(column, "Kind##toevoegen"))
            open_newcomer(column, children_place, h.kinderen.size(), true);
        if (h.medebewoners.size() < limits::most_housemates && add_button(column, "Medebewoner##toevoegen"))
            open_newcomer(column, housemates_place, h.medebewoners.size(), true);
    });
}

/// What the Participatiewet sees in it (art. 34). What was there at the beginning matters until 2025 only, and is shown
/// where a file tells it.
void more_about_wealth(Column& column)
{
    const std::string place = "/huishouden/vermogen";
    Household& h = column.model.question.huishouden;
    const bool told = h.vermogen_in_bijstand.has_value();
    if (!opens(column, place, "Meer over vermogen", told ? "ingevuld" : "", "/vermogen/meer")) return;
    WealthInBijstand v = h.vermogen_in_bijstand.value_or(WealthInBijstand{});
    money_field(column,
                {place + "/gespaard_tijdens_bijstand", "Gespaard tijdens bijstand", "bankafschriften",
                 "Gespaard uit inkomen terwijl er bijstand was. Dat telt niet mee voor de bijstand (art. 34)."},
                v.gespaard_tijdens_bijstand, h.vermogen);
    money_field(
        column,
        {place + "/schulden", "Schulden", "schuldenoverzicht",
         "Schulden die echt terugbetaald moeten worden. Voor de bijstand gaan zij van het vermogen af (art. 34)."},
        v.schulden, limits::most_wealth);
    if (v.bij_begin_bijstand > 0)
        money_field(column,
                    {place + "/bij_begin_bijstand", "Bij het begin van de bijstand", "beschikking",
                     "Wat toen vrij was. Van belang tot en met 2025."},
                    v.bij_begin_bijstand, limits::most_wealth);
    const bool emptied = told && v == WealthInBijstand{} && *h.vermogen_in_bijstand != v;
    if (told || v != WealthInBijstand{}) h.vermogen_in_bijstand = v; // nought can be an answer
    if (emptied) h.vermogen_in_bijstand.reset();
}

bool somebody_receives_bijstand(const Household& h)
{
    return std::any_of(h.volwassenen.begin(), h.volwassenen.end(),
                       [](const Adult& a) { return a.bijstand_sinds.has_value(); });
}

void wealth(Column& column)
{
    const std::string place = "/huishouden/vermogen", key = "/vermogen";
    double& value = column.model.question.huishouden.vermogen;
    const double before = value;
    const bool was_open = column.model.screen.unfolded.contains(key);
    if (!opens(column, place, "Vermogen", money_text(value), key)) return;
    if (!was_open) ui::give_caret(place);
    opened(column, place, [&] {
        money_field(column,
                    {place, "Samen", "bankafschrift",
                     "Spaargeld, auto en andere bezittingen van de volwassenen samen, zonder het eigen huis. Het staat "
                     "ook in de belastingaangifte."},
                    value, limits::most_wealth);
        Household& h = column.model.question.huishouden;
        if (value != before) h.opgegeven.vermogen = value == 0;
        if (h.vermogen_in_bijstand || somebody_receives_bijstand(h)) more_about_wealth(column);
    });
}

/// Asked only where it can be: of a couple of which one has a benefit.
void alleenverdieners(Column& column)
{
    Household& h = column.model.question.huishouden;
    const auto& situations = column.model.question.situaties;
    const bool can_be =
        std::any_of(situations.begin(), situations.end(), [&](const Situation& s) { return paar_met_uitkering(h, s); });
    if (!can_be && !h.tegemoetkoming_alleenverdieners) return;
    const bool before = h.tegemoetkoming_alleenverdieners;
    yes_no(column,
           {"/huishouden/tegemoetkoming_alleenverdieners", "Alleenverdieners", "brief van de gemeente",
            "Of de gemeente de jaarlijkse tegemoetkoming voor alleenverdieners geeft."},
           h.tegemoetkoming_alleenverdieners);
    if (h.tegemoetkoming_alleenverdieners != before) h.opgegeven.alleenverdieners = before;
}

/// Whether other people live there, or somewhere else, in the chosen situation.
void whose_household(Column& column)
{
    const size_t situation = column.model.screen.situation;
    Differs differs = column.differs;
    choice_of(column,
              {"/anders in deze situatie", "In deze situatie", "",
               "Is het huishouden of de woning in de gekozen situatie anders dan nu, bijvoorbeeld na een scheiding "
               "of als een kind uit huis gaat? Het begint als een kopie."},
              {"Zelfde huishouden", "Andere woning", "Ander huishouden"}, differs);
    if (differs != column.differs)
        column.at_last = [situation, differs](Model model) {
            return with_other_household(std::move(model), situation, differs);
        };
    if (column.differs == Differs::huishouden)
        note(column, "Hieronder staat het huishouden zoals het in deze situatie is.");
}

} // namespace

std::optional<Date> newcomer(Column& column, const std::string& place, const std::string& who)
{
    if (!column.model.screen.unfolded.contains(place)) return {};
    const std::string born = place + "/geboren";
    if (name_with_cross(column, "Nieuw: " + who, "Toch geen " + who + "##" + place)) {
        forget_place(column.model.screen, place);
        return {};
    }
    const auto day = new_date_field(column, {born, "Geboren", "", ""});
    if (!day) note(column, "Telt mee zodra er een geboortedatum of een leeftijd staat.");
    return day;
}

void household_section(Column& column)
{
    const bool other = column.differs != Differs::niets;
    head(column, column.differs == Differs::huishouden ? "HUISHOUDEN IN DEZE SITUATIE" : "HUISHOUDEN");
    if (other) whose_household(column);
    adult_part(column, 0);
    adult_part(column, 1);
    children_part(column);
    housemates_part(column);
    add_somebody(column);
    home_part(column);
    fixed_costs_part(column);
    debts_part(column);
    wealth(column);
    if (column.differs != Differs::huishouden) earlier_part(column);
    municipality_part(column);
    alleenverdieners(column);
    // Few situations change the household: who needs it finds it below.
    if (!other && column.model.screen.situation > 0) whose_household(column);
}

} // namespace armoedeval::panel
