// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The sums of one part of a population as a file, and parts added up.
#include "engine/population/totals.hpp"

namespace armoedeval {

/// armoedeval-bevolking-deel/1: the sums themselves.
std::string partial_json(const PopulationResult& result);
/// Throws InputError.
PopulationResult parse_partial(const std::string& json, const std::string& file);
/// The sum of parts of one population. Throws InputError when they are of different runs or overlap; `files` are named.
PopulationResult added_up(const std::vector<PopulationResult>& parts, const std::vector<std::string>& files);

} // namespace armoedeval
