// SPDX-License-Identifier: EUPL-1.2
// One text of the law, many ways to ask it: every random household has one answer.
#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval::test;

TEST_CASE("a random household has one answer, however the law is asked")
{
    const std::uint64_t seed = seed_of_tests();
    INFO("to have this again: ARMOEDEVAL_SEED=" << seed);
    constexpr int per_date = 60;
    Chance chance(seed);
    Agreed agreed;
    for (const Case& c : cases_of_any_kind(seed, per_date)) agree(c, chance, agreed);
    for (const Case& c : cases_with_residents(seed + 1, per_date / 2)) agree(c, chance, agreed);
    const int households = (per_date + per_date / 2) * static_cast<int>(peildatums.size());
    CHECK(agreed.lanes == households);
    CHECK(agreed.traced == households);
    CHECK(agreed.standing == households);
    CHECK(agreed.rows == households);
    INFO("pieces " << agreed.pieces << ", years " << agreed.years);
    CHECK(agreed.pieces > households);
    CHECK(agreed.years > households / 2);
}
