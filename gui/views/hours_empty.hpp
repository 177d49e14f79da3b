#pragma once
// Uren where there is no curve: why, and what to do next.
#include "gui/model.hpp"
#include "gui/results.hpp"
#include "gui/ui/geometry.hpp"

namespace armoedeval {

/// The chosen situation has no work: choose one that has, or go and tell about the work.
Model no_work_to_show(ui::Rect where, Model model, const Results& results);
/// What is left cannot be computed: a dash and the reasons.
Model curve_not_computed(ui::Rect where, Model model, const Results& results);

} // namespace armoedeval
