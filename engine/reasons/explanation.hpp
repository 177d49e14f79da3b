// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Waarom?": the reasons behind an amount as a tree of the law's own nouns. Every leaf is a fact of the household or a
// dated parameter with its source. The rules themselves hold no explanation: this reads what Traced kept.
#include "engine/household/scenario.hpp"
#include "engine/number/amount_unit.hpp"
#include "engine/number/declared.hpp"
#include "engine/year/amounts.hpp"

#include <string>
#include <vector>

namespace armoedeval {

struct Parameter;
struct DatedValue;
struct Reason;
template <class R> struct Law;

/// One line of an explanation.
struct Step {
    enum class Kind {
        amount,    ///< named by the act, with its formula
        fact,      ///< what the household entered
        because,   ///< nothing, and why
        parameter, ///< a dated value with a source
        above      ///< an amount that has been explained higher up, or that is being explained
    };
    Kind kind = Kind::amount;
    std::string name;
    double value = 0;
    AmountUnit unit = AmountUnit::euro; ///< of an amount or a fact
    std::string article;
    std::string formula;                 ///< in names: standaardpremie - normpremie
    std::string filled;                  ///< the same in numbers: 2.119 - 568,55
    std::vector<std::string> conditions; ///< those that chose the branches taken
    const Parameter* parameter = nullptr;
    const DatedValue* dated = nullptr;
    std::vector<Step> parts;
};

/// The tree behind an amount. Each part is told once; where it comes again it is `above`.
Step explain(const Traced& amount, const std::string& name);

/// All amounts of one situation, with their reasons; euros per year. Throws UnknownValue.
Breakdown<Traced> traced_breakdown(const Scenario& scenario, size_t situation, const Law<Traced>& wet);

/// The uncertain values on which an amount rests: only those that decided it, not the maximum that was not reached.
std::vector<const Reason*> doubts_behind(const std::vector<Traced>& amounts);

} // namespace armoedeval
