// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Chance that depends on nothing but (seed, household, variable): the order of drawing, the size of a block and the
// number of threads do not matter, and one household can be drawn again alone.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace armoedeval {

namespace chance {

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input reaches every bit of the output.
inline std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

/// Between 0 and 1, never on either.
inline double uniform(std::uint64_t seed, std::uint64_t household, std::uint64_t variable)
{
    const std::uint64_t of_household = mixed(seed * 0x9E3779B97F4A7C15U + household + 1);
    const std::uint64_t bits = mixed(of_household + (variable + 1) * 0xD1B54A32D192ED03U);
    return (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
}

/// The share of a standard normal distribution below x.
inline double normal_share(double x)
{
    return std::erfc(-x / std::sqrt(2.0)) / 2;
}

/// The x below which a share of a standard normal distribution lies; the share between 0 and 1. Rational approximation
/// of P.J. Acklam, relative error below 1.2e-9.
inline double normal_quantile(double share)
{
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    constexpr double tail = 0.02425;
    if (share > 1 - tail) return -normal_quantile(1 - share);
    if (share < tail) {
        const double q = std::sqrt(-2 * std::log(share));
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    }
    const double q = share - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

/// One of a list, each with its chance.
struct Choice {
    std::vector<double> values, until; ///< chances added up, so that the last is 1
    size_t place(double uniform) const
    {
        size_t at = 0;
        while (at + 1 < until.size() && uniform >= until[at]) ++at;
        return at;
    }
    double value(double uniform) const { return values[place(uniform)]; }
};

/// A normal distribution between two bounds, without a heap of households on them.
class TruncatedNormal {
public:
    TruncatedNormal() = default;
    TruncatedNormal(double mean, double deviation, double low, double high)
        : mean_(mean),
          deviation_(deviation),
          low_(normal_share((low - mean) / deviation)),
          span_(normal_share((high - mean) / deviation) - low_)
    {
    }
    double at(double uniform) const { return mean_ + deviation_ * normal_quantile(low_ + uniform * span_); }

private:
    double mean_ = 0, deviation_ = 1, low_ = 0, span_ = 1;
};

} // namespace chance

} // namespace armoedeval
