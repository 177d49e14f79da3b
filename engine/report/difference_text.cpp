// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/difference_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

std::string sentence(const DifferencePart& part)
{
    const double per_month = part.per_month;
    const char* words = part.sign < 0 ? (per_month < 0 ? "hoger" : "lager") : (per_month < 0 ? "minder" : "meer");
    std::string text =
        readable_name(part.amount) + ": " + dutch_amount(std::abs(per_month)) + " euro per maand " + words;
    if (!part.because.empty()) text += ", want " + part.because;
    return text + ".";
}

} // namespace

std::string difference_text(const Scenario& scenario, size_t from, size_t to, const Difference& d)
{
    std::string out = scenario.titel + "\nVan \"" + scenario.situaties.at(from).titel + "\" naar \"" +
                      scenario.situaties.at(to).titel + "\", regels van " + in_words(scenario.peildatum) + "\n\n";
    const double per_month = d.per_month;
    out += d.change == 0
               ? "Er blijft evenveel over.\n"
               : "Er blijft " + dutch_amount(std::abs(per_month)) + " euro per maand " +
                     (per_month < 0 ? "minder" : "meer") + " over (" + dutch_amount(d.change) + " per jaar).\n";
    for (const DifferencePart& part : d.parts) out += "- " + sentence(part) + "\n";
    return out;
}

std::string difference_json(const Scenario& scenario, size_t from, size_t to, const Difference& d)
{
    Json json{{"formaat", "armoedeval-verschil/1"},
              {"van", scenario.situaties.at(from).titel},
              {"naar", scenario.situaties.at(to).titel},
              {"peildatum", to_iso(scenario.peildatum)},
              {"verschil_per_jaar", d.change},
              {"verschil_per_maand", d.per_month},
              {"delen", Json::array()}};
    for (const DifferencePart& part : d.parts)
        json["delen"].push_back({{"bedrag", part.amount},
                                 {"verschil_per_jaar", part.change},
                                 {"verschil_per_maand", part.per_month},
                                 {"want", part.because.empty() ? Json(nullptr) : Json(part.because)},
                                 {"zin", sentence(part)}});
    return json.dump(2) + "\n";
}

} // namespace armoedeval
