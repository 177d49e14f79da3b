// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/rounding.hpp"
#include "tests/support/catch.hpp"

#include <limits>

using namespace armoedeval;

TEST_CASE("a difference in whole euros is what the whole amounts differ, and never hides half a euro")
{
    CHECK(whole_difference(3296.4, 2873.6) == 422); // 422,80, but 3.296 stands beside 2.874
    CHECK(whole_difference(2873.6, 3296.4) == -422);
    CHECK(whole_difference(-2.6, 1.4) == -4);
    CHECK(whole_difference(10.49, 10.0) == 0);
    CHECK(whole_difference(10.6, 10.4) == 0); // 11 beside 10, but nobody has a euro more
    CHECK(whole_difference(9.6, 10.4) == -1); // 10 beside 10, and 80 cent less
    CHECK(whole_difference(10.5, 10.0) == 1);
    CHECK(std::isnan(whole_difference(std::numeric_limits<double>::quiet_NaN(), 1)));
}
