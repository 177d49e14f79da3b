// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/json_input.hpp"
#include "engine/household/scenario.hpp"
#include "engine/questions/open_questions.hpp"

#include <string>

namespace armoedeval {

std::string open_questions_text(const Scenario& scenario, const OpenQuestions& open);
std::string open_questions_json(const Scenario& scenario, const OpenQuestions& open);
/// The same in another answer.
Json questions_json(const OpenQuestions& open);
Json between_json(const SituationBetween& between);

} // namespace armoedeval
