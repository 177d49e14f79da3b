#pragma once
#include "engine/measures.hpp"
#include "engine/net_income.hpp"
#include "engine/scenario.hpp"
#include "engine/voorbehoud.hpp"

#include <string>
#include <vector>

namespace armoedeval {

struct SituationAnswer {
    std::string titel;
    Breakdown<double> per_jaar; ///< euros per year; a month is a twelfth
    Measures maten;
    std::vector<Voorbehoud> voorbehouden;
};

struct Answer {
    Date peildatum{};
    std::vector<SituationAnswer> situaties;
};

/// All situations of a scenario, a full year in each. Throws UnknownValue.
Answer answer(const Scenario& scenario, const Tables& tables);

/// The answer as other programs read it (armoedeval-antwoord/1): cents, null for what is not computed.
std::string to_json(const Answer& answer);

} // namespace armoedeval
