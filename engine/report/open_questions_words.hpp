// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Questions and ranges in words, as the command line and the window say them.
#include "engine/household/scenario.hpp"
#include "engine/questions/open_questions.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// "scheelt 0 tot 312 euro per maand"
std::string scheelt_words(const OpenQuestion& question);
/// Its answers, alike ones together, and what each makes of the situation in which it moves most: "een ouder of een
/// kind: niets", "iemand anders: 312 euro minder".
std::vector<std::string> answer_words(const OpenQuestion& question);
/// "1.200 tot 1.512 euro"; of one amount "1.200 euro".
std::string between_words(const Between& between);
/// "312 euro minder tot 80 euro meer".
std::string more_between_words(const Between& between);
/// Between what a situation lies while questions are open; empty where that is one amount.
std::string open_line(const Scenario& scenario, const OpenQuestions& open, size_t situation);

} // namespace armoedeval
