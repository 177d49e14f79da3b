// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/answer_json.hpp"

#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/report/measures_text.hpp"

namespace armoedeval {

namespace {

Json amounts_json(const SituationAnswer& s, const Breakdown<double>& amounts, double parts_of_year)
{
    Json json = Json::object();
    for (const auto& amount : breakdown_amounts<double>) {
        const double value = amounts.*amount.member;
        json[amount.name] = is_computed(value) ? Json(in_cents(value / parts_of_year)) : Json(nullptr);
    }
    json["marginale_druk"] = measures_json(s.maten)["marginale_druk"];
    return json;
}

} // namespace

std::string to_json(const Answer& answer)
{
    Json json{
        {"formaat", "armoedeval-antwoord/1"}, {"peildatum", to_iso(answer.peildatum)}, {"situaties", Json::array()}};
    for (const SituationAnswer& s : answer.situaties) {
        Json voorbehouden = Json::array();
        for (const Voorbehoud& v : s.voorbehouden)
            voorbehouden.push_back({{"regeling", v.regeling}, {"wat", v.wat}, {"waarom", v.waarom}});
        json["situaties"].push_back({{"titel", s.titel},
                                     {"per_jaar", amounts_json(s, s.per_jaar, 1)},
                                     {"per_maand", amounts_json(s, twelve_months(s.per_jaar), 12)},
                                     {"maten", measures_json(s.maten)},
                                     {"voorbehouden", std::move(voorbehouden)}});
    }
    return json.dump(2) + "\n";
}

} // namespace armoedeval
