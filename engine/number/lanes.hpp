#pragma once
// Eight amounts at once: the same text of the law for eight households of one composition, or for eight hours of one
// household. Each lane does the steps of `double` in the same order, so each lane is the double to the bit; sums and
// products are Eigen's; choices use its packets, as its own select goes lane by lane.
#include "engine/number/number.hpp"

#include <Eigen/Core>

#include <bit>
#include <cstdint>
#include <utility>

namespace armoedeval {

/// Eight fills the vector registers of every machine at hand; longer ones lose what they win to memory.
inline constexpr int lane_count = 8;

struct Lanes {
    using Values = Eigen::Array<double, lane_count, 1>;
    Values values;

    Lanes(double v = 0) : values(Values::Constant(v)) {} // NOLINT: a plain number is the same amount in every lane
    Lanes(Values v) : values(std::move(v)) {}            // NOLINT: an expression of Eigen is an amount too
    template <class Expression> Lanes(const Eigen::ArrayBase<Expression>& e) : values(e) {} // NOLINT
    double operator[](int lane) const { return values[lane]; }
};

/// For each lane yes (all bits one) or no (all bits nought), as the machine compares.
struct LanesMask {
    Lanes::Values bits;
    bool operator[](int lane) const { return std::bit_cast<std::int64_t>(bits[lane]) != 0; }
};

namespace lanes {

using Packet = Eigen::internal::packet_traits<double>::type;
inline constexpr int packet_size = Eigen::internal::packet_traits<double>::size;
static_assert(lane_count % packet_size == 0);

/// f over the lanes, as many at a time as the machine takes.
template <class F, class... Values> Lanes::Values each(F&& f, const Values&... values)
{
    Lanes::Values out;
    for (int i = 0; i < lane_count; i += packet_size)
        Eigen::internal::pstore(out.data() + i, f(Eigen::internal::pload<Packet>(values.data() + i)...));
    return out;
}

} // namespace lanes

// ---- arithmetic -------------------------------------------------------------------------------------------------
inline Lanes operator+(const Lanes& a, const Lanes& b)
{
    return a.values + b.values;
}
inline Lanes operator-(const Lanes& a, const Lanes& b)
{
    return a.values - b.values;
}
inline Lanes operator*(const Lanes& a, const Lanes& b)
{
    return a.values * b.values;
}
inline Lanes operator/(const Lanes& a, const Lanes& b)
{
    return a.values / b.values;
}

// ---- conditions -------------------------------------------------------------------------------------------------
inline LanesMask operator<(const Lanes& a, const Lanes& b)
{
    return {lanes::each([](auto x, auto y) { return Eigen::internal::pcmp_lt(x, y); }, a.values, b.values)};
}
inline LanesMask operator<=(const Lanes& a, const Lanes& b)
{
    return {lanes::each([](auto x, auto y) { return Eigen::internal::pcmp_le(x, y); }, a.values, b.values)};
}
inline LanesMask operator>(const Lanes& a, const Lanes& b)
{
    return b < a;
}
inline LanesMask operator>=(const Lanes& a, const Lanes& b)
{
    return b <= a;
}
inline LanesMask operator==(const Lanes& a, const Lanes& b)
{
    return {lanes::each([](auto x, auto y) { return Eigen::internal::pcmp_eq(x, y); }, a.values, b.values)};
}
inline LanesMask operator&&(const LanesMask& a, const LanesMask& b)
{
    return {lanes::each([](auto x, auto y) { return Eigen::internal::pand(x, y); }, a.bits, b.bits)};
}
inline LanesMask operator||(const LanesMask& a, const LanesMask& b)
{
    return {lanes::each([](auto x, auto y) { return Eigen::internal::por(x, y); }, a.bits, b.bits)};
}
inline LanesMask operator!(const LanesMask& a)
{
    const Lanes::Values yes = (Lanes() == Lanes()).bits;
    return {lanes::each([](auto x, auto y) { return Eigen::internal::pxor(x, y); }, a.bits, yes)};
}
inline bool any(const LanesMask& mask)
{
    std::int64_t bits = 0;
    for (int lane = 0; lane < lane_count; ++lane) bits |= std::bit_cast<std::int64_t>(mask.bits[lane]);
    return bits != 0;
}

// ---- choice -----------------------------------------------------------------------------------------------------
inline Lanes where(const LanesMask& condition, const Lanes& then, const Lanes& otherwise)
{
    return lanes::each([](auto c, auto x, auto y) { return Eigen::internal::pselect(c, x, y); }, condition.bits,
                       then.values, otherwise.values);
}
// Eigen's min and max choose as std::min and std::max do, the first where neither is less: so does number.hpp. A tie of
// -0 and 0 and an unknown amount (NaN) come out as there; curve_test.cpp holds them to it.
inline Lanes least(const Lanes& a, const Lanes& b)
{
    return a.values.min(b.values);
}
inline Lanes greatest(const Lanes& a, const Lanes& b)
{
    return a.values.max(b.values);
}
inline Lanes at_least_zero(const Lanes& x)
{
    return greatest(0, x);
}

// ---- rounding: the same guards, in the same order, as rounding.hpp --------------------------------------------------
inline Lanes round_euro(const Lanes& x)
{
    return (x.values + 0.5 + rounding_guard).floor();
}
inline Lanes floor_euro(const Lanes& x)
{
    return (x.values + rounding_guard).floor();
}
inline Lanes ceil_euro(const Lanes& x)
{
    // As floor, since Eigen's ceil gives +0 where std::ceil gives -0.
    return -(-(x.values - rounding_guard)).floor();
}
inline Lanes round_cent(const Lanes& x)
{
    return (x.values * 100 + 0.5 + 1e-7).floor() / 100;
}
inline Lanes floor_cent(const Lanes& x)
{
    return (x.values * 100 + 1e-7).floor() / 100;
}
inline Lanes floor_to(const Lanes& x, const Lanes& step)
{
    return (x.values / step.values + rounding_guard).floor() * step.values;
}

// ---- names and facts: kept by Traced, free here ---------------------------------------------------------------------
inline Lanes named(std::string_view /*name*/, std::string_view /*article*/, const Lanes& amount)
{
    return amount;
}
template <> inline Lanes fact<Lanes>(double value, std::string_view /*name*/)
{
    return value;
}
inline Lanes since(std::string_view /*plain_fact*/, const Lanes& x)
{
    return x;
}

// ---- unknown ----------------------------------------------------------------------------------------------------
inline Lanes not_computed(const Lanes&)
{
    return std::numeric_limits<double>::quiet_NaN();
}
inline LanesMask is_computed(const Lanes& x)
{
    return x == x;
}

// ---- tables with rows ---------------------------------------------------------------------------------------------
/// Each lane finds its own row.
template <class Row> Lanes lookup(const Lanes& x, const std::vector<Row>& rows, Lanes Row::*limit, Lanes Row::*column)
{
    Lanes found = rows.back().*column;
    for (int lane = 0; lane < lane_count; ++lane)
        for (const Row& row : rows)
            if (x[lane] <= (row.*limit)[lane]) {
                found.values[lane] = (row.*column)[lane];
                break;
            }
    return found;
}

// ---- iteration --------------------------------------------------------------------------------------------------
/// In each lane the steps of top_up on a double; a lane that has its answer keeps it while the others go on.
template <class F> Lanes top_up(const Lanes& target, F&& counted)
{
    const auto surplus = [&](const Lanes& b) -> Lanes { return b + counted(b) - target; };
    Lanes low = 0;
    Lanes surplus_low = surplus(low);
    LanesMask busy = !(surplus_low >= -rounding_guard);
    if (!any(busy)) return 0;
    Lanes high = target;
    Lanes surplus_high = surplus(high);
    Lanes answer = where(busy, high, 0);
    busy = busy && !(surplus_high <= rounding_guard);
    const LanesMask none{Lanes::Values::Zero()};
    LanesMask moved_high = none, moved_low = none;
    for (int step = 0; step < 200 && any(busy); ++step) {
        const Lanes b = high - surplus_high * (high - low) / (surplus_high - surplus_low);
        const Lanes s = surplus(b);
        answer = where(busy, b, answer);
        busy = busy && !(Lanes(s.values.abs()) < 1e-10 || high - low < 1e-10);
        // Lanes that are done may move their bracket: nobody looks at it any more.
        const LanesMask above = s > 0;
        surplus_low = where(above, where(moved_high, surplus_low / 2, surplus_low), s);
        surplus_high = where(above, s, where(moved_low, surplus_high / 2, surplus_high));
        high = where(above, b, high);
        low = where(above, low, b);
        moved_high = above;
        moved_low = !above;
    }
    return answer;
}

} // namespace armoedeval
