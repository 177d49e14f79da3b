// SPDX-License-Identifier: EUPL-1.2
// Whole euros of a page: what is printed adds up with a pen, and no amount is more than a euro away from what it is.
#include "engine/base/whole_euros.hpp"

#include "tests/support/catch.hpp"

#include <cmath>
#include <numeric>
#include <random>

using namespace armoedeval;

namespace {

double sum(const std::vector<double>& all)
{
    return std::accumulate(all.begin(), all.end(), 0.0);
}

} // namespace

TEST_CASE("rounded parts add up to the rounded total, where each alone would not")
{
    // 1.979,40 + 429,40 + 465,40 = 2.874,20: by themselves 2.873.
    const WholeColumns w = whole_columns({1979.40, 429.40, 465.40}, {1979.40, 429.40, 465.40});
    CHECK(w.total_now == 2874);
    CHECK(sum(w.now) == 2874);
    CHECK(w.now == w.then);
    CHECK(w.difference == 0);
}

TEST_CASE("the difference is the one that people find by subtracting what they read")
{
    const WholeColumns w = whole_columns({2874.4, 0}, {2000.4, 1296.4});
    CHECK(w.total_now == 2874);
    CHECK(w.total_then == 3297);
    CHECK(w.difference == 423);
    CHECK(w.then[0] + w.then[1] == 3297);
}

TEST_CASE("what is half a euro or more is not hidden, and the columns say the same")
{
    const WholeColumns w = whole_columns({99.8}, {100.4});
    CHECK(w.difference == 1);
    CHECK(w.total_now == 100);
    CHECK(w.total_then == 101);
    CHECK(w.then[0] == 101);
}

TEST_CASE("whatever the amounts, the columns add up and an equal row is printed the same twice")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> cents(-250000, 250000), rows(1, 12), any(0, 2);
    for (int n = 0; n < 20000; ++n) {
        std::vector<double> now, then;
        for (int i = rows(random); i > 0; --i) {
            now.push_back(cents(random) / 100.0);
            then.push_back(any(random) == 0 ? cents(random) / 100.0 : now.back());
        }
        const WholeColumns w = whole_columns(now, then);
        REQUIRE(sum(w.now) == w.total_now);
        REQUIRE(sum(w.then) == w.total_then);
        REQUIRE(w.total_then - w.total_now == w.difference);
        for (size_t i = 0; i < now.size(); ++i) {
            REQUIRE(std::abs(w.now[i] - now[i]) < 1.005);
            REQUIRE(std::abs(w.then[i] - then[i]) < 1.005);
            if (now[i] == then[i]) REQUIRE(w.now[i] == w.then[i]);
        }
    }
}
