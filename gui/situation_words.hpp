#pragma once
#include "gui/results.hpp"

namespace armoedeval {

/// "met 32 uur"; "in de situatie "Opleiding"" where the hours alone do not tell it.
std::string with_situation(const Scenario& question, size_t situation);
/// Why what is left is not computed, as a sentence.
std::string why_not_computed(const Results& results);

} // namespace armoedeval
