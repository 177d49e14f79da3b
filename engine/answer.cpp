#include "engine/answer.hpp"

#include "engine/explanation.hpp"
#include "engine/json_input.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

Json share_json(const std::optional<double>& share)
{
    return share ? Json(std::round(*share * 1e6) / 1e6) : Json(nullptr);
}

Json measures_json(const Measures& m)
{
    Json json{{"marginale_druk", share_json(m.marginale_druk)},
              {"marginale_druk_grens", share_json(m.marginale_druk_grens)},
              {"participatiebelasting", share_json(m.participatiebelasting)},
              {"houdt_per_euro", share_json(m.houdt_per_euro)},
              {"netto_per_uur", share_json(m.netto_per_uur)},
              {"eerste_uren", share_json(m.eerste_uren)},
              {"veilige_uren", share_json(m.veilige_uren)},
              {"volgende_val", nullptr}};
    if (m.volgende_val)
        json["volgende_val"] = {{"van", share_json(m.volgende_val->from)},
                                {"voorbij", share_json(m.volgende_val->to)},
                                {"diepte_per_maand", in_cents(m.volgende_val->depth)}};
    return json;
}

Json amounts_json(const SituationAnswer& s, double parts_of_year)
{
    Json json = Json::object();
    for (const auto& [name, member] : breakdown_amounts<double>) {
        const double value = s.per_jaar.*member;
        json[name] = is_computed(value) ? Json(in_cents(value / parts_of_year)) : Json(nullptr);
    }
    json["gemeentelijk"] = nullptr;
    json["marginale_druk"] = share_json(s.maten.marginale_druk);
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
            situation.voorbehouden.push_back(
                {"marginale_druk", "marginale druk van een extra uur werk",
                 s.werk.empty() ? "niet berekend: in deze situatie is er geen werk en dus geen uurloon"
                                : "niet berekend: een bedrag dat meetelt is niet bekend"});
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
