// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The smallest change of one parameter so that no household loses at any hour step; or that there is none.
#include "engine/law/reform.hpp"
#include "engine/policy/effect.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// What "losing" is: having less left at some number of hours than in the first situation; or having less left than
/// without the proposals, in any situation and at any number of hours.
enum class Doel { geen_val, geen_verlies };
const std::vector<std::string>& doel_words();

struct SolveQuestion {
    std::string id;          ///< the parameter that may change, over the proposals
    Date date{};             ///< from which, and of which the rules are
    double from = 0, to = 0; ///< values that it may take
    Doel doel = Doel::geen_val;
};

/// Where the most is lost; euros per month.
struct Shortage {
    double amount = 0; ///< 0: nobody loses
    size_t household = 0, situation = 0;
    double hours = 0;
};

struct Solution {
    double law = 0;              ///< the value that it has without change
    std::optional<double> value; ///< nothing: no value within range will do
    Shortage now;                ///< with the value of the law
    double least_bad = 0;        ///< the value tried at which the most that is lost is least
    Shortage left;               ///< at the value found, or else at least_bad
    size_t tried = 0;
};

/// Looks outward from the value of the law, two hundred steps over the range, and then between the last value that
/// fails and the first that does: to the cent, or the hundredth of a percent, or the whole number that the unit asks.
/// Whether a value does is decided at every quarter of an hour; a smaller change between two steps could be missed
/// where doing is not one stretch of values. Throws InputError, UnknownValue.
Solution solve(const SolveQuestion& question, const Tables& tables, const std::vector<Reform>& reforms,
               const std::vector<Scenario>& households);

} // namespace armoedeval
