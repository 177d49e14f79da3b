// SPDX-License-Identifier: EUPL-1.2
#pragma once
// When the job of the chosen situation ends: WW first (Werkloosheidswet), as far as what was told goes.
#include "engine/timeline/months.hpp"
#include "engine/timeline/payslip.hpp"

namespace armoedeval {

/// For each adult whose job ends: whether there is WW, for how long and on what wage. Nothing when no job ends.
std::vector<WwRight> ww_rights(const Course& course, CourseLaws& laws);
/// What UWV pays on which day: WW, and what the Toeslagenwet adds, of the months that have it.
void append_ww(const Course& course, const std::vector<MonthRight>& months, CourseLaws& laws,
               std::vector<Payslip>& slips);

} // namespace armoedeval
