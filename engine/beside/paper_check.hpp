// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A paper beside what we work out: is it the same, and if not, which single fact or assumption explains it best.
#include "engine/beside/paper.hpp"
#include "engine/beside/paper_fact.hpp"
#include "engine/household/scenario.hpp"

#include <string>

namespace armoedeval {

class LawsByDate;

/// One other fact, and what would then remain.
struct PaperExplanation {
    PaperFact fact = PaperFact::uren;
    std::string what;                  ///< "24 uur per week, in plaats van 20"
    double remains = 0;                ///< euros: the differences of all amounts together
    bool whole = false;                ///< every amount is right within rounding
    std::optional<Scenario> instead{}; ///< the question with that fact; nothing: no file says it
};

struct PaperDifference {
    PaperAmount amount = PaperAmount::bruto;
    double typed = 0;
    double ours = 0;
    bool same = false; ///< within rounding
};

struct PaperCheck {
    std::vector<PaperDifference> amounts;
    std::vector<PaperAmount> not_computed;      ///< typed, but there is no such amount here
    bool klopt = false;                         ///< all are the same within rounding
    double difference = 0;                      ///< euros: of all amounts together
    std::vector<PaperExplanation> explanations; ///< the best first; none: nothing that we know explains it
};

/// How far an amount may be off before it is another: less than a euro is rounding.
inline constexpr double paper_rounding = 1;

/// What every paper of a month would say. Throws UnknownValue.
PaperAmounts expected_on_paper(const Scenario& scenario, size_t situation, Date month, LawsByDate& laws);
/// Throws UnknownValue where the month cannot be computed.
PaperCheck check_paper(const Scenario& scenario, const Paper& paper, LawsByDate& laws);

} // namespace armoedeval
