// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Whether a population can say anything of a proposal. Costs of nought where no household carries what the proposal is
// about would be no answer.
#include "engine/base/error.hpp"
#include "engine/policy/sweep.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Why no drawn household notices this parameter, whatever its value; empty when one should.
std::string why_not_carried(const std::string& parameter);

/// Of `proposals`, each beside the law, those under which some amount of some household of the job differs, at one of
/// the numbers of hours that are looked at. Looks at as many households as it takes, and at most at all.
std::vector<bool> moves_somebody(const PopulationJob& job, const Variant& law, const std::vector<Variant>& proposals);

/// What the reforms change between the law and the tables of the proposal and of which nobody notices anything, each
/// with the reason; also when they change nothing at all on that date. Empty when the population can answer.
std::vector<Problem> unanswerable(const PopulationJob& job, const Variant& law, const Variant& proposal);
/// The same of a sweep: of each axis the first or the last value must move somebody.
std::vector<Problem> unanswerable(const PopulationJob& job, const Tables& tables, const std::vector<Reform>& reforms,
                                  Date date, const std::vector<SweepAxis>& axes);

} // namespace armoedeval
