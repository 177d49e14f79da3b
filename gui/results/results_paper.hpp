// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A paper that lies beside the screen, held against what we work out.
#include "engine/beside/paper_check.hpp"

#include <string>

namespace armoedeval {

struct PaperResult {
    Paper paper;
    PaperAmounts ours{};      ///< of every paper, typed or not
    std::string headline;     ///< is it the same, and if not, what explains it best; empty: nothing was typed
    std::string not_computed; ///< why the month cannot be worked out
    PaperCheck check;
};

/// Of a situation in a month.
PaperResult paper_result(const Scenario& question, const Paper& paper, LawsByDate& laws);

} // namespace armoedeval
