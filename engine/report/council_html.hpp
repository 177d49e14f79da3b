// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a council gets of a proposal on a population: one page, to read and to print.
#include "engine/law/reform.hpp"
#include "engine/policy/assumptions.hpp"
#include "engine/policy/effect.hpp"
#include "engine/population/gains.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Everything was computed from one job and two laws.
struct CouncilReport {
    PopulationResult uitkomst;
    Gains meer_uren;
    AssumptionBand band;
    std::vector<Reform> voorstellen;
    std::vector<ParameterChange> wijzigingen;
    std::string opdracht; ///< the call that gives it again
};

std::string council_html(const CouncilReport& report);

} // namespace armoedeval
