// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The words of Waarom?: names of amounts, values with their units, formulas as they are set. Nothing here draws.
#include "gui/results/results.hpp"

#include <map>
#include <string>
#include <vector>

namespace armoedeval {

/// "Over na opvang en werk", for a name of breakdown_amounts.
std::string amount_title(const std::string& amount, Earned earned = Earned::loon);
/// The law counts it by the year: the year stands first.
bool counted_by_the_year(const std::string& amount);
/// The names of the amounts that are something or unknown in a situation, and `chosen`: what is left, incomes,
/// toeslagen, costs, and then what lies behind them.
std::vector<std::string> amounts_that_play(const Results& results, const std::string& chosen);
/// The amount of a breakdown, euros per year; NaN for a name it does not have.
double amount_of(const Breakdown<double>& per_year, const std::string& amount);

/// The part of what is left to which an amount of a difference belongs.
Part part_of(const std::string& amount);
/// True minus and times signs.
std::string typeset(const std::string& formula);

/// How many months an amount is for: 1, 3 or 12; 0 where that is not known, or where it is no amount per time.
using Months = int;
/// Those of the amounts and facts in the formula of a step that itself is for `months`, by name: what adds up is for
/// the same time, and x 12 or / 12 goes from months to years.
std::map<std::string, Months> months_of_parts(const Step& step, Months months);
/// "per maand"; empty when not known.
std::string per_words(const Step& step, Months months);

/// What a step is worth, without its time: "1.419,46", "65 %", "43 uur".
std::string value_words(const Step& step);

std::string status_words(Status status);
/// "1.401,50 (vanaf 1 januari 2026)": the value before this one; empty when there is none.
std::string previous_words(const Step& parameter);
/// Its formula tells more than the name of one of its parts.
bool says_more(const Step& step);

} // namespace armoedeval
