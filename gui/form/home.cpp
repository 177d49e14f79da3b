// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/without_price.hpp"
#include "gui/form/sections.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* home_place = "/huishouden/woning";
/// The kinds of SoortWoning in their order, and a home of which nothing is told.
const std::vector<std::string>& home_kinds()
{
    static const std::vector<std::string> names{"Huur", "Koop", "Kamer", "Inwonend", "Onbekend"};
    return names;
}

size_t told(const std::optional<Home>& home)
{
    return home ? static_cast<size_t>(home->soort) : home_kinds().size() - 1;
}

/// Another kind of home starts empty, but rent stays rent.
void change_kind(std::optional<Home>& home, size_t wanted)
{
    if (wanted == told(home)) return;
    if (wanted + 1 == home_kinds().size()) {
        home.reset();
        return;
    }
    Home other{.soort = static_cast<SoortWoning>(wanted), .aangepast = home && home->aangepast};
    if (home && heeft_huur(home->soort) && heeft_huur(other.soort))
        other.kale_huur = home->kale_huur, other.servicekosten = home->servicekosten;
    home = other;
    if (heeft_huur(other.soort))
        ui::give_caret(std::string(home_place) + "/kale_huur");
    else if (other.soort == SoortWoning::koop)
        ui::give_caret(std::string(home_place) + "/overwaarde");
}

void rent(Column& column, Home& home)
{
    money_field(column,
                {std::string(home_place) + "/kale_huur", "Kale huur", "huurbrief",
                 "Per maand, zonder servicekosten, gas, water en licht."},
                home.kale_huur, limits::most_euros_per_month);
    money_field(column,
                {std::string(home_place) + "/servicekosten", "Servicekosten", "huurbrief",
                 "Per maand. Ze tellen sinds 2026 niet meer mee voor de huurtoeslag."},
                home.servicekosten, limits::most_euros_per_month);
    if (huur_zonder_bedrag(home)) doubt(column, "Zonder huur is er geen huurtoeslag. Vul de kale huur in.");
}

void fields(Column& column)
{
    auto& home = column.model.question.huishouden.woning;
    size_t kind = told(home);
    choice(column,
           {std::string(home_place) + "/soort", "Soort woning", "",
            "Huur van een zelfstandige woning, koop, een kamer met gedeelde keuken of wc, of inwonend zonder huur. "
            "Alleen bij huur van een zelfstandige woning is er huurtoeslag."},
           home_kinds(), kind);
    change_kind(home, kind);
    if (!home) {
        note(column, "Zonder gegevens over de woning wordt de huurtoeslag niet berekend.");
        return;
    }
    if (heeft_huur(home->soort)) rent(column, *home);
    if (home->soort == SoortWoning::kamer) note(column, "Voor een kamer is er geen huurtoeslag.");
    if (home->soort == SoortWoning::inwonend) note(column, "Wie inwoont betaalt geen huur en krijgt geen huurtoeslag.");
    if (home->soort == SoortWoning::koop)
        money_field(column,
                    {std::string(home_place) + "/overwaarde", "Overwaarde", "WOZ en hypotheek",
                     "De waarde van het huis min de hypotheek: de WOZ-beschikking en het overzicht van de bank."},
                    home->overwaarde, limits::most_wealth);
    yes_no(column,
           {std::string(home_place) + "/aangepast", "Aangepaste woning", "",
            "Aangepast vanwege een handicap. Het staat op de toeslagbeschikking."},
           home->aangepast);
}

} // namespace

void home_part(Column& column)
{
    const auto& home = column.model.question.huishouden.woning;
    std::string label = "Woning", value = "onbekend";
    if (home && heeft_huur(home->soort)) label = "Kale huur", value = money_text(home->kale_huur);
    if (home && home->soort == SoortWoning::koop) label = "Overwaarde huis", value = money_text(home->overwaarde);
    if (home && home->soort == SoortWoning::inwonend) value = "inwonend";
    if (opens(column, home_place, label, value))
        opened(column, home_place, [&] { fields(column); });
    else if (home && huur_zonder_bedrag(*home))
        doubt(column, "De huur is nog niet ingevuld.");
}

} // namespace armoedeval::panel
