// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A household typed in one line: while it is typed, what was taken of it, what was not understood and what is still to
// be asked.
#include "gui/model/model.hpp"
#include "gui/results/results.hpp"
#include "gui/ui/ui.hpp"

namespace armoedeval {

/// Draws it from the top of `where`. Returns the height that it took. `place` tells it from another on the page.
float quick_entry(ui::Rect where, Model& model, const Results& results, const std::string& place);
/// Nothing is told yet of this household: it stands as the program starts.
bool nothing_told(const Scenario& question);

} // namespace armoedeval
