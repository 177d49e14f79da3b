#pragma once
// A reform or a change of rules and what it does to households, for people, spreadsheets and programs.
#include "engine/json_input.hpp"
#include "engine/policy/effect.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// What is compared: the rules before and after, what differs between them, and the households.
struct Comparison {
    std::string titel;                    ///< of the reform, or "van ... naar ..."
    std::vector<std::string> toelichting; ///< who proposes it and why; a line each
    Date before{}, after{};               ///< the dates of the rules
    std::vector<ParameterChange> wijzigingen;
    std::vector<HouseholdEffect> huishoudens;
};

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
