// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What could be otherwise than it was told, one fact or assumption at a time.
#include "engine/beside/paper_case.hpp"
#include "engine/beside/paper_fact.hpp"

#include <functional>

namespace armoedeval {

class LawsByDate;

/// A fact that is one thing or another.
struct OtherFact {
    PaperFact fact = PaperFact::uren;
    int unlikely = 0; ///< of two that explain as much, the lower is named first
    std::string what;
    PaperCase instead;
    bool told = true; ///< a fact of the file; false: an assumption that no file says
};

/// A fact that is an amount: tried at any value of its range.
struct OtherAmount {
    PaperFact fact = PaperFact::uren;
    int unlikely = 0; ///< at a value that people agree on
    int odd = 0;      ///< at any other
    double least = 0, most = 0;
    double round_to = 0;   ///< the steps in which people agree on it
    double least_step = 0; ///< the smallest step it has at all
    std::function<PaperCase(double)> with;
    std::function<std::string(double)> what;
    bool told = true;
};

std::vector<OtherFact> other_facts(const PaperCase& told, const Paper& paper, LawsByDate& laws,
                                   const Scenario& scenario);
std::vector<OtherAmount> other_amounts(const PaperCase& told, const Paper& paper);

} // namespace armoedeval
