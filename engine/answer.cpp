#include "engine/answer.hpp"

#include "engine/explanation.hpp"
#include "engine/json_input.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

std::optional<double> marginale_druk(const Household& h, const Situation& s, const Breakdown<double>& now,
                                     const Law<double>& wet, Date peildatum)
{
    if (s.werk.empty() || s.werk.front().uurloon <= 0) return std::nullopt;
    Situation hour_more = s;
    hour_more.werk.front().uren_per_week += 1;
    const Breakdown<double> more = net_income(h, hour_more, wet, peildatum);
    const double kept = more.over_na_opvang_en_werk - now.over_na_opvang_en_werk;
    if (!is_computed(kept)) return std::nullopt;
    return 1 - kept / (more.loon_bruto - now.loon_bruto);
}

Json amounts_json(const SituationAnswer& s, double parts_of_year)
{
    Json json = Json::object();
    for (const auto& [name, member] : breakdown_amounts<double>) {
        const double value = s.per_jaar.*member;
        json[name] = is_computed(value) ? Json(in_cents(value / parts_of_year)) : Json(nullptr);
    }
    json["gemeentelijk"] = nullptr;
    json["marginale_druk"] = s.marginale_druk ? Json(std::round(*s.marginale_druk * 1e6) / 1e6) : Json(nullptr);
    return json;
}

} // namespace

Answer answer(const Scenario& scenario, const Tables& tables)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    const Law<Traced> redenen = law_on<Traced>(scenario.peildatum, tables);
    Answer uit;
    uit.peildatum = scenario.peildatum;
    for (size_t i = 0; i < scenario.situaties.size(); ++i) {
        const Situation& s = scenario.situaties[i];
        SituationAnswer situation;
        situation.titel = s.titel;
        situation.per_jaar = net_income(scenario.huishouden, s, wet, scenario.peildatum);
        situation.marginale_druk = marginale_druk(scenario.huishouden, s, situation.per_jaar, wet, scenario.peildatum);
        situation.voorbehouden =
            voorbehouden(scenario.huishouden, s, traced_breakdown(scenario, i, redenen), wet, scenario.peildatum);
        if (!situation.marginale_druk)
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
                                     {"voorbehouden", std::move(voorbehouden)}});
    }
    return json.dump(2) + "\n";
}

} // namespace armoedeval
