// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/without_price.hpp"
#include "gui/form/sections.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* place = "/huishouden/woning";
enum class Told { huur, koop, niet };

Told told(const std::optional<Home>& home)
{
    if (!home) return Told::niet;
    return home->soort == SoortWoning::huur ? Told::huur : Told::koop;
}

/// Another kind of home starts empty: rent does not belong to an own home.
void change_kind(std::optional<Home>& home, Told wanted)
{
    if (wanted == told(home)) return;
    if (wanted == Told::niet) {
        home.reset();
        return;
    }
    const bool aangepast = home && home->aangepast;
    home = Home{.soort = wanted == Told::huur ? SoortWoning::huur : SoortWoning::koop, .aangepast = aangepast};
    ui::give_caret(std::string(place) + (wanted == Told::huur ? "/kale_huur" : "/overwaarde"));
}

void rent(Column& column, Home& home)
{
    money_field(column,
                {std::string(place) + "/kale_huur", "Kale huur", "huurbrief",
                 "Per maand, zonder servicekosten, gas, water en licht."},
                home.kale_huur, limits::most_euros_per_month);
    money_field(column,
                {std::string(place) + "/servicekosten", "Servicekosten", "huurbrief",
                 "Per maand. Ze tellen sinds 2026 niet meer mee voor de huurtoeslag."},
                home.servicekosten, limits::most_euros_per_month);
    if (huur_zonder_bedrag(home)) doubt(column, "Zonder huur is er geen huurtoeslag. Vul de kale huur in.");
}

void fields(Column& column)
{
    auto& home = column.model.question.huishouden.woning;
    auto kind = static_cast<size_t>(told(home));
    segmented(column, {std::string(place) + "/soort", "Woning", "", "Huur of koop. Bij koop is er geen huurtoeslag."},
              {"Huur", "Koop", "Onbekend"}, kind);
    change_kind(home, static_cast<Told>(kind));
    if (!home) {
        note(column, "Zonder gegevens over de woning wordt de huurtoeslag niet berekend.");
        return;
    }
    if (home->soort == SoortWoning::huur)
        rent(column, *home);
    else
        money_field(column,
                    {std::string(place) + "/overwaarde", "Overwaarde", "WOZ en hypotheek",
                     "De waarde van het huis min de hypotheek: de WOZ-beschikking en het overzicht van de bank."},
                    home->overwaarde, limits::most_wealth);
    yes_no(column,
           {std::string(place) + "/aangepast", "Aangepaste woning", "",
            "Aangepast vanwege een handicap. Het staat op de toeslagbeschikking."},
           home->aangepast);
}

} // namespace

void home_part(Column& column)
{
    const auto& home = column.model.question.huishouden.woning;
    std::string label = "Woning", value = "onbekend";
    if (told(home) == Told::huur) label = "Kale huur", value = money_text(home->kale_huur);
    if (told(home) == Told::koop) label = "Overwaarde huis", value = money_text(home->overwaarde);
    if (opens(column, place, label, value))
        opened(column, place, [&] { fields(column); });
    else if (home && huur_zonder_bedrag(*home))
        doubt(column, "De huur is nog niet ingevuld.");
}

} // namespace armoedeval::panel
