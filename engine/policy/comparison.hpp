// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/policy/effect.hpp"

namespace armoedeval {

/// What is compared: the rules before and after, what differs between them, and the households.
struct Comparison {
    std::string titel;                    ///< of the reform, or "van ... naar ..."
    std::vector<std::string> toelichting; ///< who proposes it and why; a line each
    Date before{}, after{};               ///< the dates of the rules
    std::vector<ParameterChange> wijzigingen;
    std::vector<HouseholdEffect> huishoudens;
    std::vector<const Parameter*> not_final{}; ///< not published on the later side: an older value stands in
};

} // namespace armoedeval
