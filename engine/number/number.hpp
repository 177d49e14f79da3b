// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The vocabulary in which the acts are written. A scheme is a template over R and may use nothing on amounts but what
// stands here, so that the same text can be evaluated on another kind of number (many households at once, a slope, a
// reason). `double` is the reference. Structure (ages, a partner or none, kinds of childcare) stays plain C++.
#include "engine/base/computed.hpp"
#include "engine/base/periods.hpp"
#include "engine/base/rounding.hpp"
#include "engine/number/amount_unit.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <initializer_list>
#include <limits>
#include <string_view>
#include <vector>

namespace armoedeval {

// ---- choice -----------------------------------------------------------------------------------------------------
inline double where(bool condition, double then, double otherwise)
{
    return condition ? then : otherwise;
}
inline double least(double a, double b)
{
    return b < a ? b : a;
}
inline double greatest(double a, double b)
{
    return a < b ? b : a;
}
inline double at_least_zero(double x)
{
    return x > 0 ? x : 0;
}

/// Is x not above a limit, to the cent? Amounts are exact to far less than a cent; an income that is made up to its
/// norm by bijstand is the norm, whatever its last bits are.
inline bool not_above(double x, double limit)
{
    return x < limit + half_a_cent;
}

// ---- names ------------------------------------------------------------------------------------------------------
/// Marks an amount that the act itself names, with its article. On a double this is free: only a number that
/// remembers reasons keeps it.
inline double named(std::string_view /*name*/, std::string_view /*article*/, double amount,
                    AmountUnit /*unit*/ = AmountUnit::euro)
{
    return amount;
}

/// While one lives, the amounts that get a name are those of one person ("partner"), and an explanation says so; an
/// empty text is nobody in particular. Free on a double: a scope around the rules instead of a word in each of them.
template <class R> struct AmountsOf {
    explicit AmountsOf(std::string_view /*person*/) {}
};

// ---- facts ------------------------------------------------------------------------------------------------------
/// An amount that somebody entered, under the name by which an explanation calls it.
template <class R> R fact(double value, std::string_view name, AmountUnit unit);
template <> inline double fact<double>(double value, std::string_view /*name*/, AmountUnit /*unit*/)
{
    return value;
}

/// Nothing, because of a plain fact ("er wonen geen kinderen") or because the rule does not apply ("geldt niet onder de
/// {}"): an explanation ends there, not at a bare zero. Each {} is a limit, which comes from the table.
template <class R> R nothing(std::string_view /*because*/, std::initializer_list<int> /*limits*/ = {})
{
    return R(0);
}

/// Marks the plain fact that led to this branch ("met toeslagpartner"), so that an explanation can say it.
inline double since(std::string_view /*plain_fact*/, double x)
{
    return x;
}

// ---- unknown ----------------------------------------------------------------------------------------------------
/// An amount that the law grants or refuses but that we do not compute. It travels as NaN and ends as "niet berekend".
inline double not_computed(double)
{
    return std::numeric_limits<double>::quiet_NaN();
}

// ---- tables with rows ---------------------------------------------------------------------------------------------
/// The row in which x falls; `limit_of` a row rises from row to row. A limit counts in whole euros: a row up to and
/// including 29.999 holds for all that is below 30.000. The last row is open.
template <class Row, class Limit> const Row& row_of(double x, const std::vector<Row>& rows, Limit&& limit_of)
{
    // std::partition_point, without a jump that depends on x: no machine guesses in which half it lies.
    const Row* first = rows.data();
    for (size_t left = rows.size() - 1; left > 0;) {
        const size_t half = left / 2;
        const bool beyond = !(x + rounding_guard < limit_of(first[half]) + 1);
        first = beyond ? first + half + 1 : first;
        left = beyond ? left - half - 1 : half;
    }
    return *first;
}
/// The values in these columns of the row in which x falls.
template <class Row, class... Column>
std::array<double, sizeof...(Column)> lookup(double x, const std::vector<Row>& rows, double Row::*limit,
                                             Column Row::*... columns)
{
    const Row& row = row_of(x, rows, [&](const Row& r) { return r.*limit; });
    return {row.*columns...};
}

/// Whether working out with `b` what was worked out with `a` gives the same again. A number that keeps more than an
/// amount (a slope, its reasons) says no.
inline bool changes_nothing(double a, double b)
{
    return a == b;
}
template <class R> bool changes_nothing(const R&, const R&)
{
    return false;
}

// ---- iteration --------------------------------------------------------------------------------------------------
/// The top-up b >= 0 for which b + counted(b) == target, or 0 where counted(0) already reaches the target.
/// `counted` is the income that counts once b is paid; b + counted(b) must not fall as b rises. The acts are piecewise
/// linear, so the secant lands on the answer in a few steps; the bracket keeps it safe (false position, Illinois).
template <class F> double top_up(double target, F&& counted)
{
    const auto surplus = [&](double b) { return b + counted(b) - target; };
    double low = 0;
    double surplus_low = surplus(low);
    if (surplus_low >= -rounding_guard) return 0;
    double high = target;
    double surplus_high = surplus(high);
    if (surplus_high <= rounding_guard) return high;
    double b = high;
    int moved = 0; // which end of the bracket moved last: 1 high, -1 low
    for (int step = 0; step < 200; ++step) {
        b = high - surplus_high * (high - low) / (surplus_high - surplus_low);
        const double s = surplus(b);
        if (std::abs(s) < 1e-10 || high - low < 1e-10) break;
        // Illinois: an end that stays behind a second time counts for half. Halving it every time would be bisection.
        if (s > 0) {
            high = b;
            surplus_high = s;
            if (moved > 0) surplus_low /= 2;
            moved = 1;
        } else {
            low = b;
            surplus_low = s;
            if (moved < 0) surplus_high /= 2;
            moved = -1;
        }
    }
    return b;
}

// ---- what holds for every number --------------------------------------------------------------------------------
template <class R>
concept Number = requires(R a, R b)
{
    a + b;
    a - b;
    a* b;
    a / 12.0;
    where(a <= b, a, b);
    least(a, b);
    at_least_zero(a);
    round_euro(a);
    named("naam", "art. 1", a);
};

/// x where the condition holds, else nothing.
template <class R, class Condition> R only_if(const Condition& condition, const R& x)
{
    return where(condition, x, R(0));
}
/// Nothing where x stays below the limit ("wordt niet toegekend als zij minder bedraagt dan").
template <class R> R drop_below(const R& limit, const R& x)
{
    return where(x < limit, R(0), x);
}
/// The part of x between two limits (a tax bracket, a slice of the rent).
template <class R> R between(const R& low, const R& high, const R& x)
{
    return at_least_zero(least(x, high) - low);
}
template <class R> R monthly(const R& per_year)
{
    return per_year / months_per_year;
}
template <class R> R yearly(const R& per_month)
{
    return per_month * months_per_year;
}

} // namespace armoedeval
