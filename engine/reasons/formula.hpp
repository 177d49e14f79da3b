// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A step of the law as a formula: in names, and in numbers.
#include "engine/number/reason.hpp"

#include <set>
#include <string>
#include <vector>

namespace armoedeval {

/// A formula in names (standaardpremie - normpremie) and in numbers (2.119 - 568,55), and how tightly it binds: 1 a
/// sum, 2 a product, 3 whole.
struct Formula {
    std::string names, numbers;
    int binding = 3;
};

/// What a formula mentions, in the order in which it is read, and the conditions that chose its branches.
struct Nouns {
    std::vector<ReasonPtr> order;
    std::set<const Reason*> seen;
    std::vector<std::string> conditions;
};

/// Down to the nearest nouns: facts, parameters and amounts that the act names.
Formula write_formula(const ReasonPtr& reason, Nouns& nouns);
/// "vermogen (1.800) is niet hoger dan vermogensgrens alleen (146.011)"
std::string write_condition(const ReasonCondition& condition, Nouns& nouns);

/// The name by which people are told of a fact, a parameter or a named amount.
std::string name_of(const Reason& reason);
} // namespace armoedeval
