// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/model/model.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/results.hpp"

namespace armoedeval {

/// Household and work, in the order of the conversation.
Model form(ui::Rect where, Model model, const Results& results);

} // namespace armoedeval
