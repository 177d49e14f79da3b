// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The measures as people and programs read them: one place for every command that shows them.
#include "engine/base/json_input.hpp"
#include "engine/questions/measures.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// A measure as people read it.
struct MeasureInWords {
    std::string label;               ///< Van een extra uur gaat verloren
    std::vector<std::string> values; ///< 81 %; of armoedevallen one for each; empty when it cannot be had
    std::string why_not;             ///< when it cannot be had
};

/// All measures, always as many and in the same order.
std::vector<MeasureInWords> measures_in_words(const Measures& measures);

/// Shares, hours and euros; null for what cannot be had, with the reason under `waarom_niet`.
Json measures_json(const Measures& measures);

} // namespace armoedeval
