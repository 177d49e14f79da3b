// SPDX-License-Identifier: EUPL-1.2
// The list of things to do as people and programs read it.
#include "engine/report/actions_text.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"

namespace armoedeval {

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& l : lines) text += (text.empty() ? "" : "; ") + l;
    return text;
}

std::string forgetting(const Action& a)
{
    return a.cost_of_forgetting ? dutch_amount(*a.cost_of_forgetting, 0) + " " + a.cost_words
                                : "geen bedrag: " + a.cost_words;
}

std::string text_of(const Action& a)
{
    std::string text = (a.past ? "Al voorbij, doe dit nu (" + when_in_words(a) + ")" : when_in_words(a)) +
                       (a.then.empty() ? "" : ", " + a.then) + "\n  " + a.what + "\n";
    text += "  waar: " + a.with_whom + "\n  meenemen: " + a.bring + "\n";
    text += "  als u het vergeet: " + forgetting(a) + "\n";
    return text + "  bron: " + a.source + (a.date_uncertain ? " (datum onzeker)" : "") + "\n\n";
}

Json json_of(const Action& a)
{
    const char* kind = a.any_day ? "in_de_maand" : a.is_latest ? "uiterlijk" : "op";
    return {{"datum", to_iso(a.before)},
            {"wanneer", kind},
            {"voorbij", a.past},
            {"datum_onzeker", a.date_uncertain},
            {"daarna", a.then},
            {"wat", a.what},
            {"waar", a.with_whom},
            {"meenemen", a.bring},
            {"kosten_van_vergeten", a.cost_of_forgetting ? Json(in_cents(*a.cost_of_forgetting)) : Json(nullptr)},
            {"kosten_in_woorden", a.cost_words},
            {"bron", a.source}};
}

} // namespace

std::string actions_text(const Scenario& scenario, const ActionList& list)
{
    std::string text = scenario.titel + "\nTe doen voor \"" + scenario.situaties.at(list.situation).titel +
                       "\", start " + in_words(list.start) + ", gezien op " + in_words(list.today) + "\n\n";
    if (list.actions.empty()) text += "Er verandert niets; er is niets te doen.\n";
    for (const Action& a : list.actions) text += text_of(a);
    if (!list.by_itself.empty()) text += "Gaat vanzelf: " + joined(list.by_itself) + "\n";
    if (!list.to_ask.empty()) text += "Vragen: " + joined(list.to_ask) + "\n";
    return text;
}

std::string actions_json(const Scenario& scenario, const ActionList& list)
{
    Json json{{"formaat", "armoedeval-doen/1"},
              {"situatie", list.situation + 1},
              {"titel", scenario.situaties.at(list.situation).titel},
              {"start", to_iso(list.start)},
              {"vandaag", to_iso(list.today)},
              {"acties", Json::array()},
              {"gaat_vanzelf", list.by_itself},
              {"vragen", list.to_ask}};
    for (const Action& a : list.actions) json["acties"].push_back(json_of(a));
    return json.dump(2) + "\n";
}

} // namespace armoedeval
