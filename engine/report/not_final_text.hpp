// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/json_input.hpp"
#include "engine/questions/not_final.hpp"

namespace armoedeval {

/// What an answer rests on that is not published yet, which of it moves the answer, and how far; empty when all is.
/// Euros per month.
std::string not_final_text(const Scenario& scenario, const NotFinal& found);
/// What moves the answer and how far, as running text; empty when nothing does.
std::string not_final_words(const Scenario& scenario, const NotFinal& found);
/// The first sentence of it, for under an answer that has no room for more.
std::string not_final_line(const NotFinal& found, Date date);
Json not_final_json(const NotFinal& found);

} // namespace armoedeval
