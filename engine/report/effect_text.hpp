// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A reform or a change of rules and what it does to households, for people, spreadsheets and programs.
#include "engine/base/json_input.hpp"
#include "engine/policy/comparison.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Of a parameter that changes: the amount, or that it is new, has ended or is not known.
std::string value_before(const ParameterChange& change);
std::string value_after(const ParameterChange& change);
/// "voorlopig", "nog te verifiëren"
std::string how_sure(Status status);
/// "Huishoudens die winnen: 3, verliezen: 1, ..."
std::string outcome_counts(const Comparison& comparison);

/// Per household the uitkomst, and each situation that changes: amounts, every fourth hour, safe hours, and breakpoints
/// or only their number.
std::string comparison_text(const Comparison& comparison, bool with_breakpoints);
/// armoedeval-beleid/1
std::string comparison_json(const Comparison& comparison);
/// huishouden,situatie,uren,voor,na,verschil: euros per month; without hours the situation as it stands.
std::string comparison_csv(const Comparison& comparison);

/// The same for other views of a reform.
std::string changes_text(const std::vector<ParameterChange>& changes);
Json changes_json(const std::vector<ParameterChange>& changes);

} // namespace armoedeval
