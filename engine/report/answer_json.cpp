// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/answer_json.hpp"

#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/report/measures_text.hpp"
#include "engine/report/not_final_text.hpp"
#include "engine/report/open_questions_text.hpp"

#include <array>

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

/// Who is toeslagpartner, and of each housemate by which part of the Awir it is or is not.
Json partner_json(const Toeslagpartner& p)
{
    struct Verdict {
        const char *word, *article;
    };
    static constexpr std::array persons{Verdict{"niemand", "Awir art. 3"}, Verdict{"echtgenoot", "Awir art. 3 lid 1"},
                                        Verdict{"medebewoner", "Awir art. 3 lid 2 onder e"},
                                        Verdict{"niet_te_zeggen", "Awir art. 3 lid 4"}};
    static constexpr std::array verdicts{Verdict{"geen_kind", "Awir art. 3 lid 2 onder e"},
                                         Verdict{"minderjarig", "Awir art. 3 lid 2 onder e"},
                                         Verdict{"echtgenoot_gaat_voor", "Awir art. 3 lid 4"},
                                         Verdict{"eerste_graad", "Awir art. 3 lid 5 onder a"},
                                         Verdict{"verzoek", "Awir art. 3 lid 5 onder b en lid 9"},
                                         Verdict{"huurcontract_en_verzoek", "Awir art. 3 lid 2 onder e"},
                                         Verdict{"relatie_onbekend", "Awir art. 3 lid 2 onder e"},
                                         Verdict{"partner", "Awir art. 3 lid 2 onder e"}};
    const Verdict& who = persons[static_cast<size_t>(p.wie)];
    const bool by_asylum = p.wie == Toeslagpartner::Wie::niemand && p.echtgenoot_uitgezonderd;
    Json json{{"wie", who.word}, {"artikel", by_asylum ? "Awir art. 3c lid 2" : who.article}};
    if (p.wie == Toeslagpartner::Wie::medebewoner) json["medebewoner"] = p.plaats;
    for (const Partnertoets toets : p.medebewoners) {
        const Verdict& verdict = verdicts[static_cast<size_t>(toets)];
        json["medebewoners"].push_back({{"toets", verdict.word}, {"artikel", verdict.article}});
    }
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
                                     {"toeslagpartner", partner_json(s.toeslagpartner)},
                                     {"voorbehouden", std::move(voorbehouden)}});
    }
    for (size_t s = 0; s < answer.situaties.size(); ++s)
        json["situaties"][s]["bereik_per_maand"] = between_json(answer.open.situaties[s]);
    json["vragen"] = questions_json(answer.open);
    json["niet_definitief"] = not_final_json(answer.niet_definitief);
    json["controlegetal"] = answer.controlegetal;
    return json.dump(2) + "\n";
}

} // namespace armoedeval
