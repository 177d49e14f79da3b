// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/results/results.hpp"

namespace armoedeval {

/// Whether with_situation() is a clause ("als u samen 62 uur werkt"), which stands behind.
bool is_clause(const Scenario& question, size_t situation);
/// "met 32 uur"; "in de situatie "Opleiding"" where the hours alone do not tell it.
std::string with_situation(const Scenario& question, size_t situation);
/// The same where a sentence begins, and goes on with the verb: "Met 32 uur", "Werkt u samen 48 uur? Dan".
std::string beginning_with(const Scenario& question, size_t situation);
/// Which part of a situation is not computed, and the reason that the engine gives; in sentences.
std::string why_not_computed(const Results& results, size_t situation);

} // namespace armoedeval
