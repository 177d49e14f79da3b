#include "engine/answer.hpp"

#include "engine/explanation.hpp"
#include "engine/measures_text.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

Json amounts_json(const SituationAnswer& s, double parts_of_year)
{
    Json json = Json::object();
    for (const auto& [name, member] : breakdown_amounts<double>) {
        const double value = s.per_jaar.*member;
        json[name] = is_computed(value) ? Json(in_cents(value / parts_of_year)) : Json(nullptr);
    }
    json["marginale_druk"] = measures_json(s.maten)["marginale_druk"];
    return json;
}

} // namespace

Answer answer(const Scenario& scenario, const Tables& tables)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    const Law<Slope> slopes = law_on<Slope>(scenario.peildatum, tables);
    const Law<Traced> redenen = law_on<Traced>(scenario.peildatum, tables);
    Answer uit;
    uit.peildatum = scenario.peildatum;
    for (size_t i = 0; i < scenario.situaties.size(); ++i) {
        const Situation& s = scenario.situaties[i];
        SituationAnswer situation;
        situation.titel = s.titel;
        situation.per_jaar = net_income(scenario.huishouden, s, wet, scenario.peildatum);
        const Breakdown<double>& now = i == 0 ? situation.per_jaar : uit.situaties.front().per_jaar;
        situation.maten = measures(scenario, i, now, situation.per_jaar, wet, slopes);
        situation.voorbehouden =
            voorbehouden(scenario.huishouden, s, traced_breakdown(scenario, i, redenen), wet, scenario.peildatum);
        if (!situation.maten.marginale_druk)
            situation.voorbehouden.push_back({"marginale_druk", "marginale druk van een extra uur werk",
                                              "niet berekend: " + situation.maten.waarom_niet.at("marginale_druk")});
        uit.situaties.push_back(std::move(situation));
    }
    return uit;
}

std::string to_json(const Answer& answer)
{
    Json json{
        {"formaat", "armoedeval-antwoord/1"}, {"peildatum", to_iso(answer.peildatum)}, {"situaties", Json::array()}};
    for (const SituationAnswer& s : answer.situaties) {
        Json voorbehouden = Json::array();
        for (const Voorbehoud& v : s.voorbehouden)
            voorbehouden.push_back({{"regeling", v.regeling}, {"wat", v.wat}, {"waarom", v.waarom}});
        json["situaties"].push_back({{"titel", s.titel},
                                     {"per_jaar", amounts_json(s, 1)},
                                     {"per_maand", amounts_json(s, 12)},
                                     {"maten", measures_json(s.maten)},
                                     {"voorbehouden", std::move(voorbehouden)}});
    }
    return json.dump(2) + "\n";
}

} // namespace armoedeval
