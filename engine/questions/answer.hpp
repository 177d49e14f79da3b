// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/questions/measures.hpp"
#include "engine/questions/not_final.hpp"
#include "engine/questions/open_questions.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/partner_verdict.hpp"

#include <string>
#include <vector>

namespace armoedeval {

class Tables;

struct SituationAnswer {
    std::string titel;
    Breakdown<double> per_jaar; ///< euros per year; twelve_months of it has the months
    Measures maten;
    Toeslagpartner toeslagpartner;
    std::vector<Voorbehoud> voorbehouden;
};

struct Answer {
    Date peildatum{};
    std::vector<SituationAnswer> situaties;
    NotFinal niet_definitief; ///< points into the tables
    OpenQuestions open;       ///< what nobody told and can still move it
    std::string controlegetal;
};

/// All situations of a scenario, a full year in each. Throws UnknownValue.
Answer answer(const Scenario& scenario, const Tables& tables);

} // namespace armoedeval
