#pragma once
// An amount that remembers on which uncertain values of the law it rests, so that an answer can say exactly which
// doubts are in play. A value that does not decide the amount (the maximum that is not reached) leaves no doubt behind.
#include "engine/number/number.hpp"
#include "engine/parameter.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace armoedeval {

/// An uncertain value of a parameter; both live in Tables.
using Doubt = std::pair<const Parameter*, const DatedValue*>;

struct Doubtful {
    double value = 0;
    std::vector<Doubt> doubts; ///< sorted, each once; empty for nearly every amount

    Doubtful(double v = 0) : value(v) {} // NOLINT: a plain number is an amount without doubt
    Doubtful(double v, std::vector<Doubt> d) : value(v), doubts(std::move(d)) {}
};

inline std::vector<Doubt> both_doubts(const Doubtful& a, const Doubtful& b)
{
    if (a.doubts.empty()) return b.doubts;
    if (b.doubts.empty()) return a.doubts;
    std::vector<Doubt> all;
    std::set_union(a.doubts.begin(), a.doubts.end(), b.doubts.begin(), b.doubts.end(), std::back_inserter(all));
    return all;
}

inline Doubtful operator+(const Doubtful& a, const Doubtful& b)
{
    return {a.value + b.value, both_doubts(a, b)};
}
inline Doubtful operator-(const Doubtful& a, const Doubtful& b)
{
    return {a.value - b.value, both_doubts(a, b)};
}
inline Doubtful operator*(const Doubtful& a, const Doubtful& b)
{
    if (a.value == 0 || b.value == 0) return 0.0; // nothing times a doubt is nothing
    return {a.value * b.value, both_doubts(a, b)};
}
inline Doubtful operator/(const Doubtful& a, const Doubtful& b)
{
    return {a.value / b.value, both_doubts(a, b)};
}

/// A condition that rests on uncertain values.
struct DoubtfulCondition {
    bool value;
    std::vector<Doubt> doubts;
};
inline DoubtfulCondition compare(bool outcome, const Doubtful& a, const Doubtful& b)
{
    return {outcome, both_doubts(a, b)};
}
inline DoubtfulCondition operator<(const Doubtful& a, const Doubtful& b)
{
    return compare(a.value < b.value, a, b);
}
inline DoubtfulCondition operator<=(const Doubtful& a, const Doubtful& b)
{
    return compare(a.value <= b.value, a, b);
}
inline DoubtfulCondition operator>(const Doubtful& a, const Doubtful& b)
{
    return compare(a.value > b.value, a, b);
}
inline DoubtfulCondition operator>=(const Doubtful& a, const Doubtful& b)
{
    return compare(a.value >= b.value, a, b);
}
inline DoubtfulCondition operator==(const Doubtful& a, const Doubtful& b)
{
    return compare(a.value == b.value, a, b);
}
inline DoubtfulCondition operator&&(const DoubtfulCondition& a, const DoubtfulCondition& b)
{
    return {a.value && b.value, both_doubts({0, a.doubts}, {0, b.doubts})};
}
inline DoubtfulCondition operator||(const DoubtfulCondition& a, const DoubtfulCondition& b)
{
    return {a.value || b.value, both_doubts({0, a.doubts}, {0, b.doubts})};
}

inline Doubtful where(const DoubtfulCondition& condition, const Doubtful& then, const Doubtful& otherwise)
{
    const Doubtful& chosen = condition.value ? then : otherwise;
    // Two outcomes that are equal do not depend on the condition.
    if (then.value == otherwise.value) return chosen;
    return {chosen.value, both_doubts(chosen, {0, condition.doubts})};
}
inline Doubtful least(const Doubtful& a, const Doubtful& b)
{
    return b.value < a.value ? b : a;
}
inline Doubtful greatest(const Doubtful& a, const Doubtful& b)
{
    return a.value < b.value ? b : a;
}
inline Doubtful at_least_zero(const Doubtful& x)
{
    return x.value > 0 ? x : Doubtful(0);
}

inline Doubtful round_euro(Doubtful x)
{
    return x.value = round_euro(x.value), x;
}
inline Doubtful floor_euro(Doubtful x)
{
    return x.value = floor_euro(x.value), x;
}
inline Doubtful ceil_euro(Doubtful x)
{
    return x.value = ceil_euro(x.value), x;
}
inline Doubtful round_cent(Doubtful x)
{
    return x.value = round_cent(x.value), x;
}
inline Doubtful floor_cent(Doubtful x)
{
    return x.value = floor_cent(x.value), x;
}
inline Doubtful floor_to(const Doubtful& x, const Doubtful& step)
{
    return {floor_to(x.value, step.value), both_doubts(x, step)};
}

inline Doubtful named(std::string_view /*name*/, std::string_view /*article*/, const Doubtful& amount)
{
    return amount;
}
inline Doubtful not_computed(const Doubtful&)
{
    return not_computed(0.0);
}
inline bool is_computed(const Doubtful& x)
{
    return is_computed(x.value);
}

template <class Row>
Doubtful lookup(const Doubtful& x, const std::vector<Row>& rows, Doubtful Row::*limit, Doubtful Row::*column)
{
    for (const Row& row : rows)
        if (x.value <= (row.*limit).value || &row == &rows.back())
            return {(row.*column).value, both_doubts(row.*limit, row.*column)};
    return 0.0;
}

template <class F> Doubtful top_up(const Doubtful& target, F&& counted)
{
    const double b = top_up(target.value, [&](double x) { return counted(Doubtful(x)).value; });
    return {b, both_doubts(target, counted(Doubtful(b)))};
}

} // namespace armoedeval
