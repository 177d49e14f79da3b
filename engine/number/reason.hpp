// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Why an amount is what it is: a node for each step of the law that led to it. Built by the number Traced, told to
// people by explanation.hpp. A node never changes and may be shared by many.
#include "engine/number/amount_unit.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace armoedeval {

struct Parameter;
struct DatedValue;
struct Reason;
using ReasonPtr = std::shared_ptr<const Reason>;

/// A test that chose between two outcomes: two amounts compared, or a plain fact ("er is een toeslagpartner").
struct ReasonCondition {
    enum class Kind { less, less_or_equal, greater, greater_or_equal, equal, all, any, fact };
    Kind kind = Kind::fact;
    bool outcome = false;
    ReasonPtr left, right;                                     ///< of a comparison
    std::vector<std::shared_ptr<const ReasonCondition>> parts; ///< of all and any: those that decided
    std::string text;                                          ///< of a plain fact
};
using ConditionPtr = std::shared_ptr<const ReasonCondition>;

struct Reason {
    enum class Kind {
        number,    ///< a number in the text of the act or of arithmetic: 12 months, twice
        fact,      ///< what the household entered
        because,   ///< nothing, and why: a rule that does not apply
        parameter, ///< a dated value of a table
        named,     ///< an amount that the act names; one part
        itself,    ///< the amount that is being explained, further down in its own explanation
        plus,
        minus,
        times,
        divided,
        least,
        greatest,
        at_least_zero, ///< all parts; `deciding` says which one counted
        rounded,       ///< text says how
        choice         ///< the branch taken, and the condition that chose it
    };
    Kind kind = Kind::number;
    double value = 0;
    std::vector<ReasonPtr> parts;
    size_t deciding = 0;
    std::string name;                   ///< of a fact, a named amount or a rounding; the words of `because`
    AmountUnit unit = AmountUnit::euro; ///< of a fact or a named amount
    std::string_view article;
    ConditionPtr condition;
    const Parameter* parameter = nullptr;
    const DatedValue* dated = nullptr;
};

} // namespace armoedeval
