// SPDX-License-Identifier: EUPL-1.2
// Eight lanes are eight doubles, to the bit: verb by verb. Of whole households agree_test.cpp checks it.
#include "engine/number/lanes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Zeros, ties, cents, the edges of the guards, amounts of every size, and the unknown.
const std::vector<double> edges{0.0,
                                -0.0,
                                0.5,
                                -0.5,
                                1.5,
                                2.5,
                                -2.5,
                                0.005,
                                1.005,
                                24,
                                23.9999999,
                                23.999999999,
                                1e-9,
                                -1e-9,
                                1e-10,
                                0.1,
                                0.3,
                                -0.3,
                                1e6 / 3,
                                -1e6 / 3,
                                12.345,
                                4.5,
                                2119.5,
                                40856.999999999996,
                                1e9,
                                -1e9,
                                5e-324,
                                4.5e15,
                                9.1e15,
                                1e300,
                                2.0 / 3,
                                1 - 1e-16,
                                std::numeric_limits<double>::infinity(),
                                -std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::quiet_NaN()};

Lanes from_edges(size_t start)
{
    Lanes x;
    for (int lane = 0; lane < lane_count; ++lane)
        x.values[lane] = edges[(start + static_cast<size_t>(lane)) % edges.size()];
    return x;
}

/// The lanes, beside the same verb on each of their doubles.
template <class Verb> void check_verb(const char* name, Verb verb)
{
    for (size_t i = 0; i < edges.size(); ++i)
        for (size_t j = 0; j < edges.size(); ++j) {
            const Lanes a = from_edges(i), b = from_edges(j);
            const Lanes lanes = verb(a, b);
            for (int lane = 0; lane < lane_count; ++lane) {
                const double expected = verb(a[lane], b[lane]);
                if (same(lanes[lane], expected)) continue;
                CAPTURE(name, a[lane], b[lane], lanes[lane], expected);
                FAIL_CHECK("a lane differs from the double");
            }
        }
}

/// 1 where a condition holds, to look at a condition as at an amount.
template <class R, class C> R one_if(const C& condition)
{
    return where(condition, R(1), R(0));
}

} // namespace

TEST_CASE("every verb does the same in each lane as on a double")
{
    check_verb("+", [](auto a, auto b) { return a + b; });
    check_verb("-", [](auto a, auto b) { return a - b; });
    check_verb("*", [](auto a, auto b) { return a * b; });
    check_verb("/", [](auto a, auto b) { return a / b; });
    check_verb("<", [](auto a, auto b) { return one_if<decltype(a)>(a < b); });
    check_verb("<=", [](auto a, auto b) { return one_if<decltype(a)>(a <= b); });
    check_verb(">", [](auto a, auto b) { return one_if<decltype(a)>(a > b); });
    check_verb(">=", [](auto a, auto b) { return one_if<decltype(a)>(a >= b); });
    check_verb("==", [](auto a, auto b) { return one_if<decltype(a)>(a == b); });
    check_verb("&&", [](auto a, auto b) { return one_if<decltype(a)>(a <= b && a > 1.0); });
    check_verb("||", [](auto a, auto b) { return one_if<decltype(a)>(a < b || a == 24.0); });
    check_verb("!", [](auto a, auto b) { return one_if<decltype(a)>(!(a < b)); });
    check_verb("where", [](auto a, auto b) { return where(a < b, a, b); });
    check_verb("least", [](auto a, auto b) { return least(a, b); });
    check_verb("greatest", [](auto a, auto b) { return greatest(a, b); });
    check_verb("at_least_zero", [](auto a, auto) { return at_least_zero(a); });
    check_verb("between", [](auto a, auto b) { return between(decltype(a)(10.0), a, b); });
    check_verb("drop_below", [](auto a, auto b) { return drop_below(a, b); });
    check_verb("round_euro", [](auto a, auto) { return round_euro(a); });
    check_verb("floor_euro", [](auto a, auto) { return floor_euro(a); });
    check_verb("ceil_euro", [](auto a, auto) { return ceil_euro(a); });
    check_verb("round_quarter", [](auto a, auto) { return round_quarter(a); });
    check_verb("round_cent", [](auto a, auto) { return round_cent(a); });
    check_verb("floor_cent", [](auto a, auto) { return floor_cent(a); });
    check_verb("floor_to", [](auto a, auto b) { return floor_to(a, b); });
    check_verb("is_computed", [](auto a, auto) { return one_if<decltype(a)>(is_computed(a)); });
    check_verb("not_computed", [](auto a, auto b) { return where(a < b, not_computed(a), a); });
    check_verb("named", [](auto a, auto) { return since("omdat", named("naam", "art. 1", a)); });
}

TEST_CASE("a fact is the same in every lane")
{
    const Lanes x = fact<Lanes>(12.5, "uren", AmountUnit::uren);
    for (int lane = 0; lane < lane_count; ++lane) CHECK(x[lane] == 12.5);
}

TEST_CASE("each lane finds its own row of a table")
{
    struct Row {
        Lanes limit, column;
        double plain_limit, plain_column;
    };
    std::vector<Row> rows;
    for (const double limit : {0.0, 10.0, 24.0, 1e6}) rows.push_back({limit, limit + 0.5, limit, limit + 0.5});
    for (size_t i = 0; i < edges.size(); ++i) {
        const Lanes x = from_edges(i);
        const Lanes found = lookup(x, rows, &Row::limit, &Row::column)[0];
        for (int lane = 0; lane < lane_count; ++lane)
            CHECK(same(found[lane], lookup(x[lane], rows, &Row::plain_limit, &Row::plain_column)[0]));
    }
}

TEST_CASE("a lane that found its top-up stays there while the others search on")
{
    // What counts once b is paid: a credit that grows in pieces, as heffingskortingen do.
    const auto counted = [](const auto& b) {
        using R = std::decay_t<decltype(b)>;
        return b * 0.25 + least(b * 0.5, R(300)) + at_least_zero(b - R(900)) * 0.125;
    };
    Chance chance(8);
    for (int round = 0; round < 500; ++round) {
        Lanes target, other;
        for (int lane = 0; lane < lane_count; ++lane) {
            target.values[lane] = chance.cents(0, 20000);
            // Some have nothing, some enough, some so much that nothing is due.
            other.values[lane] = chance.yes(30) ? 0 : chance.cents(0, 25000);
        }
        const Lanes found = top_up(target, [&](const Lanes& b) { return counted(b) + other; });
        for (int lane = 0; lane < lane_count; ++lane) {
            const double alone = top_up(target[lane], [&](double b) { return counted(b) + other[lane]; });
            CHECK(same(found[lane], alone));
            CHECK(std::abs(alone + counted(alone) + other[lane] - target[lane]) < (alone > 0 ? 1e-8 : 1e9));
        }
    }
}

TEST_CASE("a top-up takes few evaluations where what counts is in straight pieces")
{
    int evaluations = 0;
    const double b = top_up(20000.0, [&](double paid) {
        ++evaluations;
        return 9000 + 0.2 * at_least_zero(paid - 3000) + 0.1 * at_least_zero(paid - 7000) - 0.05 * least(paid, 5000.0);
    });
    CHECK(b > 5000);
    CHECK(evaluations <= 12);
}
