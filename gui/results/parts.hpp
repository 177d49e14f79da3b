// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The parts that people see, out of the amounts of the engine.
#include "gui/results/results.hpp"

#include <array>

namespace armoedeval {

/// In the order of the bars, from below; costs last.
inline constexpr auto all_parts = [] {
    std::array<Part, static_cast<size_t>(Part::schulden) + 1> parts{};
    for (size_t i = 0; i < parts.size(); ++i) parts[i] = static_cast<Part>(i);
    return parts;
}();

/// What a part does to what is left; euros per month, NaN when not computed.
double part_amount(const Breakdown<double>& per_year, Part part);

/// Left per month after childcare, work and what is known to go to creditors; NaN when not computed.
double left_in_a_month(const Breakdown<double>& per_year);

/// Of that amount, for Waarom?: with debts it is what is in hand.
const char* left_name(const Scenario& question);

/// The first of the amounts that make up a part: it gives the part its noun, and Waarom? explains it.
const NamedAmount<double>& main_amount(Part part);
/// One or more toeslagen, and nothing else.
bool is_toeslag(Part part);

/// What is earned in either of two breakdowns.
Earned earned_in(const Breakdown<double>& one, const Breakdown<double>& other);

/// Tax over a profit that nobody withholds, a month; it is off the amounts already.
double tax_to_keep(const SituationResult& situation);

/// The parts of each of several breakdowns; nothing that is nought in all of them.
std::vector<std::vector<PartAmount>> parts_of(const std::vector<Breakdown<double>>& per_year);

/// Marks what rests on amounts of the law that are not published yet.
void mark_not_final(std::vector<PartAmount>& parts, const NotFinal& found, size_t situation);

/// From one breakdown to another, largest first, what is not computed last; only what changed.
std::vector<PartAmount> change_of_parts(const Breakdown<double>& from, const Breakdown<double>& to);

} // namespace armoedeval
