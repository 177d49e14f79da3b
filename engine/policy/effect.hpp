// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What other rules do to a saved household: in each situation and at each number of hours, before and after.
#include "engine/household/scenario.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/questions/measures.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

struct Rules;

/// A parameter that differs between two sides.
struct ParameterChange {
    const Parameter* parameter = nullptr;
    const DatedValue* before = nullptr; ///< null: unknown there
    const DatedValue* after = nullptr;
    bool held = false, holds = false; ///< the law has this rule on that side, whether or not its value is known
};
/// By name. What only serves the months of a change or nothing at all is among them.
std::vector<ParameterChange> changed_parameters(const Rules& before, const Rules& after);

/// What is left along the hours of the first job; euros per year.
struct AlongHours {
    std::vector<double> hours, before, after;
    Breakpoints points_before, points_after;
    Measures measures_before, measures_after;
    std::vector<Breakpoint> gone, come; ///< in one of both only
};

struct SituationEffect {
    std::string titel;
    Breakdown<double> before, after; ///< euros per year
    std::optional<AlongHours> along; ///< nothing without work, or where an amount is not computed
};

/// Where the most is won or lost; euros per month, whole cents.
struct Extreme {
    double change = 0;
    size_t situation = 0;
    std::optional<double> hours; ///< of the first job; nothing: in the situation as it stands
};

enum class Uitkomst { gelijk, wint, verliest, wisselend };
std::string name_of(Uitkomst uitkomst);

struct HouseholdEffect {
    std::string titel, file;
    Date before{}, after{}; ///< the dates of the rules
    std::vector<SituationEffect> situaties;
    Extreme most_won, most_lost; ///< over all situations and hour steps; 0 where nobody wins or loses
    std::string waarom_niet;     ///< not computed, and why; then there are no situations

    Uitkomst uitkomst() const;
};

/// The steps are quarters of an hour from 0 to 40. What the law does not know on a date becomes `waarom_niet`.
/// `with_breakpoints`: also where it kinks (slower).
HouseholdEffect effect(const Scenario& scenario, const std::string& file, const Rules& before, const Rules& after,
                       bool with_breakpoints = true);

} // namespace armoedeval
