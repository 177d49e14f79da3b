// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Calls about a whole population; shared by `beleid` and `bevolking`.
#include "cli/commands.hpp"
#include "engine/population/job.hpp"

namespace armoedeval {

/// What a call asks of the law: the tables as they are, the proposals, and the two sides that are compared. Variants
/// point into it.
struct PolicyLaw {
    explicit PolicyLaw(const Call& call);
    Tables tables;
    std::vector<Reform> reforms;
    Tables proposed;

    /// The date of a call about households of which `otherwise` is the own date.
    Date date(const Call& call, Date otherwise) const;
};

bool asks_population(const Call& call);
/// Computes and prints. Exit status.
int population_effects(const Call& call, const PolicyLaw& law);

} // namespace armoedeval
