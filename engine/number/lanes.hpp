// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Eight amounts at once: the same text of the law for eight households of one composition, or for eight hours of one
// household. Each lane does the steps of `double` in the same order, so each lane is the double to the bit.
#include "engine/number/number.hpp"

#include <Eigen/Core>

#include <bit>
#include <cstdint>

namespace armoedeval {

/// Measured on plain x86-64: with 16 a household takes half as long again or more.
inline constexpr int lane_count = 8;

namespace lanes {

using Packet = Eigen::internal::packet_traits<double>::type;
inline constexpr int packet_size = Eigen::internal::packet_traits<double>::size;
static_assert(lane_count % packet_size == 0);

/// As many doubles as there are lanes, in Eigen's packets: what the machine computes with in one go. Not an
/// Eigen::Array, whose doubles a compiler keeps in memory between two verbs (a sixth slower), and whose select goes
/// lane by lane.
struct Values {
    Packet packets[lane_count / packet_size];
    double& operator[](int lane) { return reinterpret_cast<double*>(packets)[lane]; }
    double operator[](int lane) const { return reinterpret_cast<const double*>(packets)[lane]; }
};

/// f over the lanes, a packet at a time.
template <class F, class... Each> Values each(F&& f, const Each&... of)
{
    Values out;
    for (size_t i = 0; i < lane_count / packet_size; ++i) out.packets[i] = f(of.packets[i]...);
    return out;
}
inline Packet all(double x)
{
    return Eigen::internal::pset1<Packet>(x);
}

} // namespace lanes

struct Lanes {
    lanes::Values values;

    Lanes(double v = 0) : values(lanes::each([v] { return lanes::all(v); })) {} // NOLINT: the same in every lane
    Lanes(const lanes::Values& v) : values(v) {}                                // NOLINT
    double operator[](int lane) const { return values[lane]; }
};

/// For each lane yes (all bits one) or no (all bits nought), as the machine compares.
struct LanesMask {
    lanes::Values bits;
    bool operator[](int lane) const { return std::bit_cast<std::int64_t>(bits[lane]) != 0; }
};

// ---- arithmetic -------------------------------------------------------------------------------------------------
inline Lanes operator+(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::padd(x, y); }, a.values, b.values);
}
inline Lanes operator-(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::psub(x, y); }, a.values, b.values);
}
inline Lanes operator*(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::pmul(x, y); }, a.values, b.values);
}
inline Lanes operator/(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::pdiv(x, y); }, a.values, b.values);
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
inline LanesMask not_above(const Lanes& x, const Lanes& limit)
{
    return x < limit + Lanes(half_a_cent);
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
    return {lanes::each([](auto x) { return Eigen::internal::pxor(x, Eigen::internal::ptrue(x)); }, a.bits)};
}
inline bool any(const LanesMask& mask)
{
    lanes::Packet some = mask.bits.packets[0];
    for (const lanes::Packet& packet : mask.bits.packets) some = Eigen::internal::por(some, packet);
    double parts[lanes::packet_size];
    Eigen::internal::pstoreu(parts, some);
    std::int64_t bits = 0;
    for (const double part : parts) bits |= std::bit_cast<std::int64_t>(part);
    return bits != 0;
}

// ---- choice -----------------------------------------------------------------------------------------------------
inline Lanes where(const LanesMask& condition, const Lanes& then, const Lanes& otherwise)
{
    return lanes::each([](auto c, auto x, auto y) { return Eigen::internal::pselect(c, x, y); }, condition.bits,
                       then.values, otherwise.values);
}
// Eigen's min and max choose as std::min and std::max do, the first where neither is less: so does number.hpp. A tie of
// -0 and 0 and an unknown amount (NaN) come out as there; lanes_test.cpp holds them to it.
inline Lanes least(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::pmin(x, y); }, a.values, b.values);
}
inline Lanes greatest(const Lanes& a, const Lanes& b)
{
    return lanes::each([](auto x, auto y) { return Eigen::internal::pmax(x, y); }, a.values, b.values);
}
inline Lanes at_least_zero(const Lanes& x)
{
    return lanes::each([](auto v) { return Eigen::internal::pmax(lanes::all(0), v); }, x.values);
}

// ---- rounding: the same guards, in the same order, as rounding.hpp --------------------------------------------------
namespace lanes {
/// Whole numbers, downwards. Where the machine has no such instruction (plain x86-64) Eigen adds and takes away 2^52.
inline Lanes floor(const Lanes& x)
{
    return each([](auto v) { return Eigen::internal::pfloor(v); }, x.values);
}
} // namespace lanes
inline Lanes round_euro(const Lanes& x)
{
    return lanes::floor(x + 0.5 + rounding_guard);
}
inline Lanes floor_euro(const Lanes& x)
{
    return lanes::floor(x + rounding_guard);
}
inline Lanes ceil_euro(const Lanes& x)
{
    // As floor, of which Eigen forgets the sign of a zero; the amounts of the other verbs are never -0 there.
    const Lanes down = (x - rounding_guard) * -1.0;
    const Lanes whole = lanes::floor(down);
    return where(whole == down, down, whole) * -1.0;
}
inline Lanes round_cent(const Lanes& x)
{
    return lanes::floor(x * 100 + 0.5 + 1e-7) / 100;
}
inline Lanes round_quarter(const Lanes& x)
{
    return lanes::floor(x * 4 + 0.5 + rounding_guard) / 4;
}
inline Lanes floor_cent(const Lanes& x)
{
    return lanes::floor(x * 100 + 1e-7) / 100;
}
inline Lanes floor_to(const Lanes& x, const Lanes& step)
{
    return lanes::floor(x / step + rounding_guard) * step;
}

// ---- names and facts: kept by Traced, free here ---------------------------------------------------------------------
inline Lanes named(std::string_view /*name*/, std::string_view /*article*/, const Lanes& amount,
                   AmountUnit /*unit*/ = AmountUnit::euro)
{
    return amount;
}
template <> inline Lanes fact<Lanes>(double value, std::string_view /*name*/, AmountUnit /*unit*/)
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
template <class Row, class... Column>
std::array<Lanes, sizeof...(Column)> lookup(const Lanes& x, const std::vector<Row>& rows, Lanes Row::*limit,
                                            Column Row::*... columns)
{
    std::array<Lanes, sizeof...(Column)> found;
    for (int lane = 0; lane < lane_count; ++lane) {
        const Row& row = row_of(x[lane], rows, [&](const Row& r) { return (r.*limit)[lane]; });
        size_t place = 0;
        ((found[place++].values[lane] = (row.*columns)[lane]), ...);
    }
    return found;
}

inline bool changes_nothing(const Lanes& a, const Lanes& b)
{
    return !any(!(a == b));
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
    LanesMask moved_high{Lanes(0).values}, moved_low = moved_high; // no: all bits nought
    for (int step = 0; step < 200 && any(busy); ++step) {
        const Lanes b = high - surplus_high * (high - low) / (surplus_high - surplus_low);
        const Lanes s = surplus(b);
        answer = where(busy, b, answer);
        busy = busy && !((s < 1e-10 && s > -1e-10) || high - low < 1e-10);
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
