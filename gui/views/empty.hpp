// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Uren where there is no curve: why, and what to do next.
#include "gui/model/model.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/results.hpp"

namespace armoedeval {

/// The chosen situation has no work: choose one that has, or add it.
Model no_work_to_show(ui::Rect where, Model model, const Results& results);
/// Situations to choose from, as cards in rows; takes their height off `r`.
Model offers(ui::Rect& r, Model model, const Results& results, const std::vector<size_t>& places);
/// Its first job has no wage (or along the wages: no hours): nothing would change along the axis.
bool lacks_fact(const Situation& situation, Axis axis);
Model fact_to_fill_in(ui::Rect where, Model model, const Situation& situation);
/// What is left cannot be computed: a dash and the reasons.
Model curve_not_computed(ui::Rect where, Model model, const Results& results);

} // namespace armoedeval
