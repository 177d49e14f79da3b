// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/answer.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/check_number.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/voorbehouden.hpp"
#include "engine/year/net_income.hpp"
#include "engine/year/toeslagpartner.hpp"

namespace armoedeval {

Answer answer(const Scenario& scenario, const Tables& tables)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    const Law<Slope> slopes = law_on<Slope>(scenario.peildatum, tables);
    const Law<Traced> redenen = law_on<Traced>(scenario.peildatum, tables);
    Answer uit;
    uit.peildatum = scenario.peildatum;
    uit.controlegetal = check_number(scenario, tables);
    std::vector<Breakdown<double>> per_year;
    std::vector<Breakdown<Traced>> reasons;
    for (size_t i = 0; i < scenario.situaties.size(); ++i) {
        const Situation& s = scenario.situaties[i];
        SituationAnswer situation;
        situation.titel = s.titel;
        situation.per_jaar = net_income(scenario.huishouden, s, wet, scenario.peildatum);
        const Breakdown<double>& now = i == 0 ? situation.per_jaar : uit.situaties.front().per_jaar;
        situation.maten = measures(scenario, i, now, situation.per_jaar, wet, slopes);
        const Household household = household_in(scenario.huishouden, s);
        situation.toeslagpartner = toeslagpartner(household, wet, scenario.peildatum);
        per_year.push_back(situation.per_jaar);
        reasons.push_back(traced_breakdown(scenario, i, redenen));
        situation.voorbehouden = voorbehouden(household, s, reasons.back(), wet, scenario.peildatum);
        if (!situation.maten.marginale_druk)
            situation.voorbehouden.push_back(niet_berekend("marginale_druk", "marginale druk van een extra uur werk",
                                                           situation.maten.waarom_niet.at("marginale_druk")));
        uit.situaties.push_back(std::move(situation));
    }
    if (wet.latest_known) {
        HigherLaws higher(tables, scenario.peildatum);
        uit.niet_definitief = not_final(scenario, per_year, reasons, higher);
    }
    uit.open = open_questions(scenario, wet);
    return uit;
}

} // namespace armoedeval
