// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the tests of the population share: its figures, and runs that are small but have something to find.
#include "engine/population/job.hpp"

#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

namespace armoedeval::test {

inline const std::string data_file = std::string(tables_folder()) + "/bevolking/groningen.json";

const PopulationData& data();
const Circumstances& circumstances();
PopulationJob job(std::uint64_t count, std::uint64_t seed = 1);
/// With travel costs, so that there are falls to find.
PopulationJob with_travel_costs(std::uint64_t count);
/// The example that lets the zorgtoeslag run back earlier.
const Tables& lower_threshold();
std::vector<Variant> law_and_proposal();

} // namespace armoedeval::test
