// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the files of Vergelijken share.
#include "gui/model/model.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/results.hpp"

#include <string>

namespace armoedeval {

/// "Waardoor is dat anders?", with what stays the same.
Model change_strip(ui::Rect where, Model model, const Results& results, size_t place);

/// Both take a place in the results.
Model choose_situation(Model model, const Results& results, size_t place);
Model ask_why(Model model, const Results& results, size_t place, const std::string& amount);

} // namespace armoedeval
