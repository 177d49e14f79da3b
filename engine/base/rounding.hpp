// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Rounding as the acts name it. Ties are guarded: an amount that is a whole number but for the last bits of a double
// counts as that whole number, so the same amount rounds the same way on every machine.
#include <cmath>

namespace armoedeval {

inline constexpr double rounding_guard = 1e-9;
/// Amounts that differ by less are the same amount: what people see and what is paid is in whole cents.
inline constexpr double half_a_cent = 0.005;

/// Whole euros, half up ("rekenkundig").
inline double round_euro(double x)
{
    return std::floor(x + 0.5 + rounding_guard);
}
/// Whole euros, downwards.
inline double floor_euro(double x)
{
    return std::floor(x + rounding_guard);
}
/// Whole euros, upwards.
inline double ceil_euro(double x)
{
    return std::ceil(x - rounding_guard);
}
/// Whole cents, half up. The guard is wider in units of cents, as the product with 100 is less exact.
inline double round_cent(double x)
{
    return std::floor(x * 100 + 0.5 + 1e-7) / 100;
}
/// Whole cents, downwards.
inline double floor_cent(double x)
{
    return std::floor(x * 100 + 1e-7) / 100;
}
/// Quarters of a whole, half up: hours in quarters of an hour.
inline double round_quarter(double x)
{
    return std::floor(x * 4 + 0.5 + rounding_guard) / 4;
}
/// How much more `then` is than `now` for who reads both in whole euros: what they find by subtracting what they see.
/// Less than half a euro is nothing, and what is half a euro or more is never hidden.
inline double whole_difference(double then, double now)
{
    const auto seen = [](double x) { return std::copysign(std::floor(std::abs(x) + 0.5 + 1e-7), x); };
    const double more = then - now;
    if (std::abs(more) < 0.5) return 0;
    const double difference = seen(then) - seen(now);
    return difference == 0 ? std::copysign(1.0, more) : difference;
}
/// The largest multiple of `step` that is not above x.
inline double floor_to(double x, double step)
{
    return std::floor(x / step + rounding_guard) * step;
}

} // namespace armoedeval
