#include "engine/difference.hpp"

#include "engine/explanation.hpp"
#include "engine/flip.hpp"
#include "engine/json_input.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"
#include "engine/what_is_left.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

std::string sentence(const DifferencePart& part)
{
    const double per_month = part.change / 12;
    const bool cost = part.amount.starts_with("kosten_");
    const char* words = cost ? (per_month < 0 ? "hoger" : "lager") : (per_month < 0 ? "minder" : "meer");
    std::string text =
        readable_name(part.amount) + ": " + dutch_amount(std::abs(per_month)) + " euro per maand " + words;
    if (!part.because.empty()) text += ", want " + part.because;
    return text + ".";
}

} // namespace

Difference difference(const Scenario& scenario, size_t from, size_t to, const Tables& tables)
{
    const Law<Traced> wet = law_on<Traced>(scenario.peildatum, tables);
    const Breakdown<Traced> before = traced_breakdown(scenario, from, wet);
    const Breakdown<Traced> after = traced_breakdown(scenario, to, wet);
    Difference uit;
    uit.change = round_cent(after.over_na_opvang_en_werk.value - before.over_na_opvang_en_werk.value);
    if (!is_computed(uit.change))
        throw InputError(
            "verschil", "",
            "wat er overblijft is in een van beide situaties niet te berekenen; zie de voorbehouden bij bereken");
    for (const PartOfWhatIsLeft<Traced>& part : parts_of_what_is_left<Traced>) {
        const Traced& a = before.*part.amount;
        const Traced& b = after.*part.amount;
        const double change = round_cent(part.sign * (b.value - a.value));
        if (change == 0) continue;
        const auto flip = first_flip(a, b);
        const std::string moved = first_change(a, b);
        uit.parts.push_back({part.name, change, !moved.empty() ? moved : flip ? flip->what : std::string()});
    }
    std::stable_sort(uit.parts.begin(), uit.parts.end(), [](const DifferencePart& a, const DifferencePart& b) {
        return std::abs(a.change) > std::abs(b.change);
    });
    // Each part was rounded by itself; the largest takes the cent that is left over.
    double sum = 0;
    for (const DifferencePart& part : uit.parts) sum += part.change;
    if (!uit.parts.empty()) uit.parts.front().change = round_cent(uit.parts.front().change + uit.change - sum);
    return uit;
}

std::string difference_text(const Scenario& scenario, size_t from, size_t to, const Difference& d)
{
    std::string out = scenario.titel + "\nVan \"" + scenario.situaties.at(from).titel + "\" naar \"" +
                      scenario.situaties.at(to).titel + "\", regels van " + in_words(scenario.peildatum) + "\n\n";
    const double per_month = d.change / 12;
    out += d.change == 0
               ? "Er blijft evenveel over.\n"
               : "Er blijft " + dutch_amount(std::abs(per_month)) + " euro per maand " +
                     (per_month < 0 ? "minder" : "meer") + " over (" + dutch_amount(d.change) + " per jaar).\n";
    for (const DifferencePart& part : d.parts) out += "- " + sentence(part) + "\n";
    return out;
}

std::string difference_json(const Scenario& scenario, size_t from, size_t to, const Difference& d)
{
    Json json{{"formaat", "armoedeval-verschil/1"},      {"van", scenario.situaties.at(from).titel},
              {"naar", scenario.situaties.at(to).titel}, {"peildatum", to_iso(scenario.peildatum)},
              {"verschil_per_jaar", d.change},           {"delen", Json::array()}};
    for (const DifferencePart& part : d.parts)
        json["delen"].push_back({{"bedrag", part.amount},
                                 {"verschil_per_jaar", part.change},
                                 {"want", part.because.empty() ? Json(nullptr) : Json(part.because)},
                                 {"zin", sentence(part)}});
    return json.dump(2) + "\n";
}

} // namespace armoedeval
