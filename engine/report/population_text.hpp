// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a population adds up to, for people and for programs.
#include "engine/population/totals.hpp"

#include <string>

namespace armoedeval {

/// Of the first law, and of the last beside it when there is more than one.
std::string population_text(const PopulationResult& result);
/// armoedeval-bevolkingsantwoord/1: every law.
std::string population_json(const PopulationResult& result);

} // namespace armoedeval
