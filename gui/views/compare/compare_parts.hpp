// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the files of Vergelijken share.
#include "gui/model/model.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/results.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// "Waardoor is dat anders?", with what stays the same.
Model change_strip(ui::Rect where, Model model, const Results& results, size_t place);

/// The name of a card, and what can be done with it; below `where` comes the line of facts_that_fit.
Model card_name(ui::Rect where, Model model, const Results& results, size_t place, bool chosen);
/// "24 uur, € 14,99 · opvang": the work, and in what else the situation is not as now; as much as fits.
std::string facts_that_fit(const Scenario& question, size_t place, float width);
/// In the place of other cards, where there is only now.
Model beside_now(ui::Rect where, Model model, const Results& results);

/// The hours that a conversation mostly begins with.
inline const std::vector<double> usual_hours{16, 24, 32};
inline constexpr const char* usual_hours_words = "16, 24 en 32 uur erbij";

/// Both take a place in the results.
Model choose_situation(Model model, const Results& results, size_t place);
Model ask_why(Model model, const Results& results, size_t place, const std::string& amount);

} // namespace armoedeval
