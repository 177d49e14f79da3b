// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a population adds up to, for people and for programs.
#include "engine/policy/assumptions.hpp"
#include "engine/policy/index_band.hpp"
#include "engine/population/totals.hpp"

#include <string>

namespace armoedeval {

/// Of the first law, and of the last beside it when there is more than one. `band`: how far that moves with what is
/// assumed of the population; null: nobody looked. `open`: how far with amounts that are not published.
std::string population_text(const PopulationResult& result, const AssumptionBand* band = nullptr,
                            const IndexBand& open = {});
/// armoedeval-bevolkingsantwoord/1: every law.
std::string population_json(const PopulationResult& result, const AssumptionBand* band = nullptr,
                            const IndexBand& open = {});

/// "2,8 miljoen euro", "340.000 euro": no more digits than households that were drawn can tell.
std::string about_euros(double euros);
/// "1,4 tot 2,3 miljoen euro"
std::string euros_between(double from, double to);

} // namespace armoedeval
