// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What stands on Beleid, for those who make rules.
#include "gui/results/results_policy.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// "3 huishoudens gaan erop vooruit, 1 gaat erop achteruit." and what is to be known with it.
std::string policy_sentence(const PolicyResult& result);
std::string policy_second(const PolicyResult& result);

/// "wint tot € 12", "verliest tot € 5", both with a comma, "geen verandering", "niet berekend".
std::string outcome_words(const PolicyRow& row);
/// The same on two lines where there is a comma.
std::vector<std::string> outcome_lines(const PolicyRow& row);

/// "per jaar · Wkgb art. 2 lid 2 onder a"
std::string parameter_note(const Parameter& parameter);
/// "nog te verifiëren"; nothing of what is certain.
std::string status_note(const DatedValue& value);
/// Where a value comes from and since when, for who wants to know more.
std::string parameter_source(const DatedValue& value);
/// A cell of a table with rows; "Rij 3: eerste kind".
bool is_cell(const std::string& id);
std::string cell_name(const std::string& id);

} // namespace armoedeval
