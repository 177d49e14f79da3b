// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/measures_text.hpp"

#include "engine/base/text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

using Show = std::string (*)(double);

std::string percent(double share)
{
    return dutch_amount(share * 100, 0) + " %";
}
std::string cents_of(double share)
{
    return dutch_amount(share * 100, 0) + " cent";
}
std::string euros(double amount)
{
    return dutch_amount(amount) + " euro";
}
/// Upwards: a little earlier it does not hold yet.
std::string from_hours(double hours)
{
    return dutch_amount(std::ceil(hours * 100 - 1e-6) / 100) + " uur";
}
std::string stretch(double from, const std::optional<double>& to)
{
    return to ? dutch_amount(from) + "-" + from_hours(*to) : "vanaf " + dutch_amount(from) + " uur";
}

Json number_json(const std::optional<double>& number)
{
    return number ? Json(std::round(*number * 1e6) / 1e6) : Json(nullptr);
}

} // namespace

std::vector<MeasureInWords> measures_in_words(const Measures& m)
{
    std::vector<MeasureInWords> all;
    const auto line = [&](const char* name, const char* label, std::vector<std::string> values) {
        const auto why_not = m.waarom_niet.find(name);
        all.push_back({label, std::move(values), why_not == m.waarom_niet.end() ? std::string() : why_not->second});
    };
    const auto number = [&](const char* name, const char* label, const std::optional<double>& measure, Show shown) {
        line(name, label, measure ? std::vector{shown(*measure)} : std::vector<std::string>());
    };
    number("marginale_druk", "Van een extra uur gaat verloren", m.marginale_druk, percent);
    number("netto_per_uur", "Een extra uur levert op", m.netto_per_uur, euros);
    number("marginale_druk_grens", "Van een extra euro gaat verloren", m.marginale_druk_grens, percent);
    number("participatiebelasting", "Van elke euro meer loon gaat weg", m.participatiebelasting, cents_of);
    number("houdt_per_euro", "Van elke euro meer loon blijft", m.houdt_per_euro, cents_of);
    number("eerste_uren", "Weer evenveel als nu vanaf", m.eerste_uren, from_hours);
    number("veilige_uren", "Nooit minder dan nu vanaf", m.veilige_uren, from_hours);
    std::vector<std::string> traps;
    if (m.armoedevallen)
        for (const PovertyTrap& trap : *m.armoedevallen) traps.push_back(stretch(trap.from, trap.to));
    if (m.armoedevallen && traps.empty()) traps = {"nergens"};
    line("armoedevallen", "Minder over dan nu", std::move(traps));
    std::vector<std::string> fall;
    if (m.volgende_val) fall = {stretch(m.volgende_val->from, m.volgende_val->to)};
    line("volgende_val", "De volgende val", std::move(fall));
    return all;
}

Json measures_json(const Measures& m)
{
    Json json{{"marginale_druk", number_json(m.marginale_druk)},
              {"marginale_druk_stap_uren", Measures::step},
              {"marginale_druk_grens", number_json(m.marginale_druk_grens)},
              {"participatiebelasting", number_json(m.participatiebelasting)},
              {"houdt_per_euro", number_json(m.houdt_per_euro)},
              {"netto_per_uur", number_json(m.netto_per_uur)},
              {"eerste_uren", number_json(m.eerste_uren)},
              {"veilige_uren", number_json(m.veilige_uren)},
              {"volgende_val", nullptr},
              {"armoedevallen", nullptr},
              {"waarom_niet", m.waarom_niet}};
    if (m.volgende_val)
        json["volgende_val"] = {{"van", number_json(m.volgende_val->from)},
                                {"voorbij", number_json(m.volgende_val->to)},
                                {"diepte_per_maand", in_cents(m.volgende_val->depth)}};
    if (m.armoedevallen) {
        json["armoedevallen"] = Json::array();
        for (const PovertyTrap& trap : *m.armoedevallen)
            json["armoedevallen"].push_back({{"van", number_json(trap.from)},
                                             {"tot", number_json(trap.to)},
                                             {"diepste_punt", number_json(trap.deepest_at)},
                                             {"diepte_per_maand", in_cents(trap.depth)}});
    }
    return json;
}

} // namespace armoedeval
