// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The law can be asked about a household in several ways; whichever is used, the answer is one.
#include "tests/support/fixtures.hpp"

namespace armoedeval::test {

/// How many households each way could be held against the plain number; some ask more than a household has.
struct Agreed {
    int lanes = 0, traced = 0, standing = 0; ///< every household
    int pieces = 0;                          ///< stretches in which an amount moves
    int years = 0;                           ///< calendar years in which nothing changes
    int rows = 0;                            ///< of a population
};

/// Checks one household against its plain evaluation: in lanes and with reasons to the bit, standing still and moving
/// in a Slope, the months of a calendar year, and as a row of a population. `chance` picks what stands beside it.
void agree(const Case& c, Chance& chance, Agreed& agreed);

/// Checks that the calendar year 2027, all of it in one situation under the rules of July 2026, pays to the cent what
/// `bereken` says of a year. False when something changes within that year or is not known: then there is nothing to
/// check.
bool months_are_the_year(Scenario s, size_t situation);

/// Of random tests: ARMOEDEVAL_SEED where that is set, so that a failure can be had again and other households tried.
std::uint64_t seed_of_tests();

} // namespace armoedeval::test
