// SPDX-License-Identifier: EUPL-1.2
#pragma once
// An amount that moves: its value just after a point on an axis (hours, wage, rent), its course from there
// (value + first * t + second * t^2), and, in the Horizon, how far that course holds. Every comparison, bound and
// rounding shortens the horizon to where it would turn out differently, so the whole axis can be walked in exact
// pieces.
//
// Rounding is exact by default: a staircase of which each step is a piece. In smooth mode rounding is left out; that
// gives the rate of the law itself (of a toeslag: its afbouwpercentage instead of 0 with a step now and then).
#include "engine/number/number.hpp"

#include <cmath>
#include <stdexcept>

namespace armoedeval {

struct Slope {
    double value = 0, first = 0, second = 0;
    Slope(double v = 0) : value(v) {} // NOLINT: a plain number stands still
    Slope(double v, double f, double s) : value(v), first(f), second(s) {}
};

/// How far ahead the branches that were taken hold. One evaluation opens one Horizon; they nest.
class Horizon {
public:
    explicit Horizon(bool smooth) : smooth_(smooth), outer_(open()) { open() = this; }
    ~Horizon() { open() = outer_; }
    Horizon(const Horizon&) = delete;
    Horizon& operator=(const Horizon&) = delete;

    double distance() const { return distance_; }
    static bool is_smooth() { return open()->smooth_; }
    /// The first crossing ahead of value + first * t + second * t^2 with zero ends the course.
    static void ends_at_zero_of(const Slope& x)
    {
        double& distance = open()->distance_;
        const double crossing = first_zero_ahead(x);
        if (crossing < distance) distance = crossing;
    }
    /// What is nearer to zero than this is zero: amounts are known to about 1e-10 euro, and pieces start on their
    /// limits.
    static constexpr double nothing = 1e-7;

private:
    static Horizon*& open()
    {
        thread_local Horizon* current = nullptr;
        return current;
    }
    static double first_zero_ahead(const Slope& x)
    {
        const double none = std::numeric_limits<double>::infinity();
        const double v = std::abs(x.value) < nothing ? 0 : x.value;
        if (x.second == 0) {
            if (v == 0 || x.first == 0) return none;
            const double t = -v / x.first;
            return t > 0 ? t : none;
        }
        if (v == 0) {
            const double t = -x.first / x.second;
            return t > 1e-9 ? t : none;
        }
        const double discriminant = x.first * x.first - 4 * x.second * v;
        if (discriminant < 0) return none;
        // The stable form: no difference of nearly equal numbers.
        const double s = -0.5 * (x.first + std::copysign(std::sqrt(discriminant), x.first));
        const double a = s / x.second;
        const double b = s == 0 ? none : v / s;
        double t = none;
        if (a > 1e-9 && a < t) t = a;
        if (b > 1e-9 && b < t) t = b;
        return t;
    }

    bool smooth_;
    Horizon* outer_;
    double distance_ = std::numeric_limits<double>::infinity();
};

inline Slope operator+(const Slope& a, const Slope& b)
{
    return {a.value + b.value, a.first + b.first, a.second + b.second};
}
inline Slope operator-(const Slope& a, const Slope& b)
{
    return {a.value - b.value, a.first - b.first, a.second - b.second};
}
/// The acts hold no product of three moving amounts; a third order would be lost here, so it may not arise.
inline Slope operator*(const Slope& a, const Slope& b)
{
    if ((a.second != 0 && (b.first != 0 || b.second != 0)) || (b.second != 0 && a.first != 0))
        throw std::logic_error("a product of more than two moving amounts");
    return {a.value * b.value, a.value * b.first + a.first * b.value,
            a.value * b.second + a.first * b.first + a.second * b.value};
}
inline Slope operator/(const Slope& a, const Slope& b)
{
    if (b.first != 0 || b.second != 0) throw std::logic_error("a division by a moving amount");
    return {a.value / b.value, a.first / b.value, a.second / b.value};
}

/// -1, 0 or 1: the sign just after the point; 0 only for what stays zero.
inline int sign_ahead(const Slope& x)
{
    const auto sign = [](double v) { return v > 0 ? 1 : v < 0 ? -1 : 0; };
    if (std::abs(x.value) >= Horizon::nothing) return sign(x.value);
    if (std::abs(x.first) > 1e-12) return sign(x.first);
    return std::abs(x.second) > 1e-12 ? sign(x.second) : 0;
}
inline int compared(const Slope& a, const Slope& b)
{
    const Slope difference = a - b;
    Horizon::ends_at_zero_of(difference);
    return sign_ahead(difference);
}
inline bool operator<(const Slope& a, const Slope& b)
{
    return compared(a, b) < 0;
}
inline bool operator<=(const Slope& a, const Slope& b)
{
    return compared(a, b) <= 0;
}
inline bool operator>(const Slope& a, const Slope& b)
{
    return compared(a, b) > 0;
}
inline bool operator>=(const Slope& a, const Slope& b)
{
    return compared(a, b) >= 0;
}
inline bool operator==(const Slope& a, const Slope& b)
{
    return compared(a, b) == 0;
}

inline bool not_above(const Slope& x, const Slope& limit)
{
    return x < limit + Slope(half_a_cent);
}

inline Slope where(bool condition, const Slope& then, const Slope& otherwise)
{
    return condition ? then : otherwise;
}
inline Slope least(const Slope& a, const Slope& b)
{
    return b < a ? b : a;
}
inline Slope greatest(const Slope& a, const Slope& b)
{
    return a < b ? b : a;
}
inline Slope at_least_zero(const Slope& x)
{
    return x > Slope(0) ? x : Slope(0);
}

/// The step of a staircase on which x stands: steps of `size`, as `rounding` makes them of a plain number, whose edges
/// lie `shift` below the multiples of `size`.
inline Slope stair(const Slope& x, double size, double shift, double (*rounding)(double))
{
    if (Horizon::is_smooth()) return x;
    if (x.first == 0 && x.second == 0) return rounding(x.value);
    const double in_steps = (x.value + shift) / size;
    const double nearest = std::round(in_steps);
    double step = std::floor(in_steps);
    // On an edge the course ahead decides: a falling amount is already on the step below.
    if (std::abs(in_steps - nearest) * size < Horizon::nothing)
        step = sign_ahead({0, x.first, x.second}) < 0 ? nearest - 1 : nearest;
    Horizon::ends_at_zero_of({(in_steps - step) * size, x.first, x.second});
    Horizon::ends_at_zero_of({(in_steps - step - 1) * size, x.first, x.second});
    return rounding((step + 0.5) * size - shift);
}
inline Slope round_euro(const Slope& x)
{
    return stair(x, 1, 0.5, round_euro);
}
inline Slope floor_euro(const Slope& x)
{
    return stair(x, 1, 0, floor_euro);
}
inline Slope ceil_euro(const Slope& x)
{
    return stair(x, 1, 1, ceil_euro);
}
inline Slope round_cent(const Slope& x)
{
    return stair(x, 0.01, half_a_cent, round_cent);
}
inline Slope round_quarter(const Slope& x)
{
    return stair(x, 0.25, 0.125, round_quarter);
}
inline Slope floor_cent(const Slope& x)
{
    return stair(x, 0.01, 0, floor_cent);
}

/// The month tables are looked up, never dragged: a step that stands still.
inline Slope floor_to(const Slope& x, const Slope& step)
{
    if (x.first != 0 || x.second != 0) throw std::logic_error("a moving wage in a month table");
    return floor_to(x.value, step.value);
}

inline Slope named(std::string_view /*name*/, std::string_view /*article*/, const Slope& amount,
                   AmountUnit /*unit*/ = AmountUnit::euro)
{
    return amount;
}
template <> inline Slope fact<Slope>(double value, std::string_view /*name*/, AmountUnit /*unit*/)
{
    return value;
}
inline Slope since(std::string_view /*plain_fact*/, const Slope& x)
{
    return x;
}
inline Slope not_computed(const Slope&)
{
    return not_computed(0.0);
}
inline bool is_computed(const Slope& x)
{
    return is_computed(x.value);
}

template <class Row, class... Column>
std::array<Slope, sizeof...(Column)> lookup(const Slope& x, const std::vector<Row>& rows, Slope Row::*limit,
                                            Column Row::*... columns)
{
    for (const Row& row : rows)
        if (x < row.*limit + Slope(1)) return {row.*columns...};
    return {rows.back().*columns...};
}

template <class F> Slope top_up(const Slope& target, F&& counted)
{
    const Slope surplus_without = counted(Slope(0)) - target;
    Horizon::ends_at_zero_of(surplus_without);
    if (sign_ahead(surplus_without) >= 0) return 0.0;

    // The value now, and the course for which top-up and means together keep following the target. Neither search may
    // shorten the horizon: it looks at top-ups that are not paid.
    double value = 0;
    double first = 0;
    {
        const Horizon search(Horizon::is_smooth());
        value = top_up(target.value, [&](double b) { return counted(Slope(b)).value; });
        const auto lag = [&](double f) { return f + counted(Slope(value, f, 0)).first - target.first; };
        double low = -1;
        double high = 1;
        while (lag(low) > 0) low *= 4;
        while (lag(high) < 0) high *= 4;
        for (int step = 0; step < 200 && high - low > 1e-9; ++step) {
            const double at_low = lag(low);
            const double at_high = lag(high);
            // Straight between the two; where it bends, halve.
            double middle = at_high == at_low ? low : low - at_low * (high - low) / (at_high - at_low);
            if (step % 2 == 1) middle = (low + high) / 2;
            const double at_middle = lag(middle);
            first = middle;
            if (std::abs(at_middle) < 1e-9) break;
            (at_middle > 0 ? high : low) = middle;
        }
    }
    const Slope paid{value, first, 0};
    counted(paid);
    Horizon::ends_at_zero_of(paid);
    return paid;
}

} // namespace armoedeval
