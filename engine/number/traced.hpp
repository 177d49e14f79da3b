// SPDX-License-Identifier: EUPL-1.2
#pragma once
// An amount that remembers why. The same text of the law, evaluated on this number, leaves a tree of reasons behind.
#include "engine/number/number.hpp"
#include "engine/number/reason.hpp"

#include <string>
#include <utility>

namespace armoedeval {

struct Traced {
    double value = 0;
    ReasonPtr reason; ///< null for a plain number

    Traced(double v = 0) : value(v) {} // NOLINT: a plain number is an amount without a reason
    Traced(double v, ReasonPtr r) : value(v), reason(std::move(r)) {}
};

inline ReasonPtr reason_of(const Traced& x)
{
    if (x.reason) return x.reason;
    auto number = std::make_shared<Reason>();
    number->value = x.value;
    return number;
}

inline Traced because(Reason::Kind kind, double value, std::vector<ReasonPtr> parts, size_t deciding = 0)
{
    auto node = std::make_shared<Reason>();
    node->kind = kind;
    node->value = value;
    node->parts = std::move(parts);
    node->deciding = deciding;
    return {value, std::move(node)};
}

inline Traced operator+(const Traced& a, const Traced& b)
{
    // Nothing added to something is no step: sums that start at 0 read as the act does.
    if (!a.reason && a.value == 0) return b;
    if (!b.reason && b.value == 0) return a;
    return because(Reason::Kind::plus, a.value + b.value, {reason_of(a), reason_of(b)});
}
inline Traced operator-(const Traced& a, const Traced& b)
{
    if (!b.reason && b.value == 0) return a;
    return because(Reason::Kind::minus, a.value - b.value, {reason_of(a), reason_of(b)});
}
inline Traced operator*(const Traced& a, const Traced& b)
{
    return because(Reason::Kind::times, a.value * b.value, {reason_of(a), reason_of(b)});
}
inline Traced operator/(const Traced& a, const Traced& b)
{
    return because(Reason::Kind::divided, a.value / b.value, {reason_of(a), reason_of(b)});
}

/// A condition that remembers what was compared.
struct TracedCondition {
    bool value = false;
    ConditionPtr reason;
};
inline TracedCondition compared(ReasonCondition::Kind kind, bool outcome, const Traced& a, const Traced& b)
{
    auto node = std::make_shared<ReasonCondition>();
    node->kind = kind;
    node->outcome = outcome;
    node->left = reason_of(a);
    node->right = reason_of(b);
    return {outcome, std::move(node)};
}
inline TracedCondition operator<(const Traced& a, const Traced& b)
{
    return compared(ReasonCondition::Kind::less, a.value < b.value, a, b);
}
inline TracedCondition operator<=(const Traced& a, const Traced& b)
{
    return compared(ReasonCondition::Kind::less_or_equal, a.value <= b.value, a, b);
}
inline TracedCondition operator>(const Traced& a, const Traced& b)
{
    return compared(ReasonCondition::Kind::greater, a.value > b.value, a, b);
}
inline TracedCondition operator>=(const Traced& a, const Traced& b)
{
    return compared(ReasonCondition::Kind::greater_or_equal, a.value >= b.value, a, b);
}
inline TracedCondition operator==(const Traced& a, const Traced& b)
{
    return compared(ReasonCondition::Kind::equal, a.value == b.value, a, b);
}

inline TracedCondition not_above(const Traced& x, const Traced& limit)
{
    return compared(ReasonCondition::Kind::less_or_equal, not_above(x.value, limit.value), x, limit);
}

/// Of "and" and "or" only the parts that decided are kept: one that failed, or all that held.
inline TracedCondition combined(ReasonCondition::Kind kind, const TracedCondition& a, const TracedCondition& b)
{
    const bool all = kind == ReasonCondition::Kind::all;
    const bool outcome = all ? a.value && b.value : a.value || b.value;
    auto node = std::make_shared<ReasonCondition>();
    node->kind = kind;
    node->outcome = outcome;
    for (const TracedCondition* part : {&a, &b})
        if (part->value == outcome) node->parts.push_back(part->reason);
    return {outcome, std::move(node)};
}
inline TracedCondition operator&&(const TracedCondition& a, const TracedCondition& b)
{
    return combined(ReasonCondition::Kind::all, a, b);
}
inline TracedCondition operator||(const TracedCondition& a, const TracedCondition& b)
{
    return combined(ReasonCondition::Kind::any, a, b);
}

inline Traced chosen(const ConditionPtr& condition, const Traced& branch)
{
    auto node = std::make_shared<Reason>();
    node->kind = Reason::Kind::choice;
    node->value = branch.value;
    node->parts = {reason_of(branch)};
    node->condition = condition;
    return {branch.value, std::move(node)};
}
inline Traced where(const TracedCondition& condition, const Traced& then, const Traced& otherwise)
{
    return chosen(condition.reason, condition.value ? then : otherwise);
}

inline Traced least(const Traced& a, const Traced& b)
{
    const bool second = b.value < a.value;
    return because(Reason::Kind::least, second ? b.value : a.value, {reason_of(a), reason_of(b)}, second ? 1 : 0);
}
inline Traced greatest(const Traced& a, const Traced& b)
{
    const bool second = a.value < b.value;
    return because(Reason::Kind::greatest, second ? b.value : a.value, {reason_of(a), reason_of(b)}, second ? 1 : 0);
}
inline Traced at_least_zero(const Traced& x)
{
    return because(Reason::Kind::at_least_zero, x.value > 0 ? x.value : 0, {reason_of(x)});
}

inline Traced rounded(double value, std::string how, const Traced& x)
{
    auto node = std::make_shared<Reason>();
    node->kind = Reason::Kind::rounded;
    node->value = value;
    node->parts = {reason_of(x)};
    node->name = std::move(how);
    return {value, std::move(node)};
}
inline Traced round_euro(const Traced& x)
{
    return rounded(round_euro(x.value), "afgerond op hele euro's", x);
}
inline Traced floor_euro(const Traced& x)
{
    return rounded(floor_euro(x.value), "naar beneden op hele euro's", x);
}
inline Traced ceil_euro(const Traced& x)
{
    return rounded(ceil_euro(x.value), "naar boven op hele euro's", x);
}
inline Traced round_cent(const Traced& x)
{
    return rounded(round_cent(x.value), "afgerond op centen", x);
}
inline Traced round_quarter(const Traced& x)
{
    return rounded(round_quarter(x.value), "afgerond op kwartieren", x);
}
inline Traced floor_cent(const Traced& x)
{
    return rounded(floor_cent(x.value), "naar beneden op centen", x);
}
inline Traced floor_to(const Traced& x, const Traced& step)
{
    return rounded(floor_to(x.value, step.value), "naar beneden op de rij van de tabel", x);
}

/// Whose amounts are being named now.
template <> class AmountsOf<Traced> {
public:
    explicit AmountsOf(std::string_view person) : outer_(std::exchange(person_, person)) {}
    ~AmountsOf() { person_ = outer_; }
    AmountsOf(const AmountsOf&) = delete;
    AmountsOf& operator=(const AmountsOf&) = delete;
    static std::string_view person() { return person_; }

private:
    inline static thread_local std::string_view person_;
    std::string_view outer_;
};

inline Traced named(std::string_view name, std::string_view article, const Traced& amount,
                    AmountUnit unit = AmountUnit::euro)
{
    const std::string_view person = AmountsOf<Traced>::person();
    auto node = std::make_shared<Reason>();
    node->kind = Reason::Kind::named;
    node->value = amount.value;
    node->parts = {reason_of(amount)};
    node->name = name;
    if (!person.empty()) node->name.append(" (").append(person).append(")");
    node->article = article;
    node->unit = unit;
    return {amount.value, std::move(node)};
}

inline Traced not_computed(const Traced&)
{
    return not_computed(0.0);
}
inline bool is_computed(const Traced& x)
{
    return is_computed(x.value);
}

template <> inline Traced fact<Traced>(double value, std::string_view name, AmountUnit unit)
{
    auto node = std::make_shared<Reason>();
    node->kind = Reason::Kind::fact;
    node->value = value;
    node->name = name;
    node->unit = unit;
    return {value, std::move(node)};
}

/// The same fact with another amount: what somebody drags.
inline Traced with_value(const Traced& fact, double value)
{
    auto node = std::make_shared<Reason>(*fact.reason);
    node->value = value;
    return {value, std::move(node)};
}

template <> inline Traced nothing<Traced>(std::string_view because, std::initializer_list<int> limits)
{
    auto node = std::make_shared<Reason>();
    node->kind = Reason::Kind::because;
    const int* limit = limits.begin();
    for (const char c : because) {
        if (c == '{')
            node->name += std::to_string(*limit++);
        else if (c != '}')
            node->name += c;
    }
    return {0, std::move(node)};
}

inline Traced since(std::string_view plain_fact, const Traced& x)
{
    auto node = std::make_shared<ReasonCondition>();
    node->outcome = true;
    node->text = plain_fact;
    return chosen(node, x);
}

template <class Row, class... Column>
std::array<Traced, sizeof...(Column)> lookup(const Traced& x, const std::vector<Row>& rows, Traced Row::*limit,
                                             Column Row::*... columns)
{
    const Row& found = row_of(x.value, rows, [&](const Row& row) { return (row.*limit).value; });
    const auto in_this_row = [&](const Traced& value) {
        return where(compared(ReasonCondition::Kind::less_or_equal, true, x, found.*limit), value, value);
    };
    return {in_this_row(found.*columns)...};
}

template <class F> Traced top_up(const Traced& target, F&& counted)
{
    const double b = top_up(target.value, [&](double x) { return counted(Traced(x)).value; });
    auto itself = std::make_shared<Reason>();
    itself->kind = Reason::Kind::itself;
    itself->value = b;
    itself->name = "de bijstand zelf";
    const Traced means = named("middelen", "Participatiewet art. 31 en 32", counted(Traced(b, itself)));
    const Traced difference = because(Reason::Kind::minus, b, {reason_of(target), reason_of(means)});
    return because(Reason::Kind::at_least_zero, b, {difference.reason});
}

} // namespace armoedeval
