// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What stands on Beleid about all households of a city and about a range of values, for those who make rules.
#include "gui/words/outcome.hpp"

#include <string>

namespace armoedeval {

/// "1.234 ± 56"; without a standard error where nothing was drawn.
std::string count_words(const Estimate& estimate);
/// "€ 12,34 mln ± 0,05 mln", "€ 281.000": euros a year.
std::string money_words(const Estimate& estimate);
std::string outcome_words(const OutcomeLine& line, const std::optional<Estimate>& estimate);
/// "45.056 van 100.000 huishoudens"; without a total where only the file knows it.
std::string progress_words(std::uint64_t done, std::uint64_t total);

/// The one thing that an outcome comes to, and how it was found.
std::string population_sentence(const PopulationResult& result);
std::string population_second(const PopulationResult& result);
/// "Groningen 2026"
std::string population_name(const PopulationHeader& kop);
/// What no figure of a population holds.
std::string population_left_out(const PopulationResult& result);
/// Changes that a population does not notice, because they are of a municipality; empty when there are none.
std::string municipal_note(const std::vector<ReformChange>& changes,
                           const std::vector<std::shared_ptr<const Gemeente>>& gemeenten);
/// "€ 312 per maand minder bij voltijd (werkend, paar met kinderen)"
std::string deepest_words(const DeepestFall& deepest);

/// Households with less left than now, at four hours more or full-time.
const Estimate& falls_of(const SweepCell& cell, bool voltijd);
/// "bij 4 uur per week meer", "bij voltijd"
std::string falls_where(bool voltijd);
/// The value, or the two values, at which the fewest fall, and what that costs.
std::string sweep_sentence(const Sweep& sweep, const std::vector<ParameterGroup>& law, bool voltijd);
/// "€ 2.600" or "€ 2.600 en 36,97 %"
std::string values_words(const std::vector<SweepAxis>& axes, const std::vector<double>& values,
                         const std::vector<ParameterGroup>& law);
/// "€ 2.600: 1.234 huishoudens houden minder over bij voltijd; kosten € 1,20 mln per jaar"
std::string cell_words(const Sweep& sweep, const SweepCell& cell, const std::vector<ParameterGroup>& law, bool voltijd);

} // namespace armoedeval
