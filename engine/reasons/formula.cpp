// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/formula.hpp"

#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/parameter.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// standaardpremie, from zorgtoeslag.standaardpremie
std::string short_name(const Parameter& p)
{
    return readable_name(p.id.substr(p.id.rfind('.') + 1));
}

bool is_noun(const Reason& reason)
{
    using Kind = Reason::Kind;
    return reason.kind == Kind::fact || reason.kind == Kind::because || reason.kind == Kind::parameter ||
           reason.kind == Kind::named || reason.kind == Kind::itself;
}

Formula bracketed(Formula f, int needed)
{
    if (f.binding < needed) return {"(" + f.names + ")", "(" + f.numbers + ")", 3};
    return f;
}

Formula binary(const Reason& r, const char* sign, int binding, int right_binding, Nouns& nouns)
{
    const Formula a = bracketed(write_formula(r.parts[0], nouns), binding);
    const Formula b = bracketed(write_formula(r.parts[1], nouns), right_binding);
    return {a.names + sign + b.names, a.numbers + sign + b.numbers, binding};
}

Formula of_two(const Reason& r, const char* words, Nouns& nouns)
{
    const Formula a = write_formula(r.parts[0], nouns);
    const Formula b = write_formula(r.parts[1], nouns);
    const std::string open = std::string(words) + " (";
    return {open + a.names + "; " + b.names + ")", open + a.numbers + "; " + b.numbers + ")", 3};
}

Formula noun(const ReasonPtr& reason, Nouns& nouns)
{
    if (nouns.seen.insert(reason.get()).second) nouns.order.push_back(reason);
    const std::string value = reason->kind == Reason::Kind::parameter ? value_text(*reason->parameter, *reason->dated)
                                                                      : amount_in_formula(reason->value);
    return {name_of(*reason), value, 3};
}

std::string side(const ReasonPtr& reason, Nouns& nouns)
{
    const Formula f = write_formula(reason, nouns);
    return reason->kind == Reason::Kind::number ? f.numbers : f.names + " (" + amount_in_formula(reason->value) + ")";
}

} // namespace

std::string name_of(const Reason& reason)
{
    return reason.kind == Reason::Kind::parameter ? short_name(*reason.parameter) : reason.name;
}

Formula write_formula(const ReasonPtr& reason, Nouns& nouns)
{
    using Kind = Reason::Kind;
    const Reason& r = *reason;
    if (is_noun(r)) return noun(reason, nouns);
    switch (r.kind) {
    case Kind::plus: return binary(r, " + ", 1, 1, nouns);
    case Kind::minus: return binary(r, " - ", 1, 2, nouns);
    case Kind::times: return binary(r, " x ", 2, 2, nouns);
    case Kind::divided: return binary(r, " / ", 2, 3, nouns);
    case Kind::least: return of_two(r, "het laagste van", nouns);
    case Kind::greatest: return of_two(r, "het hoogste van", nouns);
    case Kind::at_least_zero: {
        const Formula inner = write_formula(r.parts[0], nouns);
        if (r.parts[0]->value >= 0) return inner;
        return {"niet lager dan 0 (" + inner.names + ")", "niet lager dan 0 (" + inner.numbers + ")", 3};
    }
    case Kind::rounded: {
        const Formula inner = write_formula(r.parts[0], nouns);
        return {r.name + " (" + inner.names + ")", r.name + " (" + inner.numbers + ")", 3};
    }
    case Kind::choice: {
        const std::string text = write_condition(*r.condition, nouns);
        if (std::find(nouns.conditions.begin(), nouns.conditions.end(), text) == nouns.conditions.end())
            nouns.conditions.push_back(text);
        return write_formula(r.parts[0], nouns);
    }
    default: return {amount_in_formula(r.value), amount_in_formula(r.value), 3};
    }
}

std::string write_condition(const ReasonCondition& c, Nouns& nouns)
{
    using Kind = ReasonCondition::Kind;
    switch (c.kind) {
    case Kind::fact: return c.text;
    case Kind::all:
    case Kind::any: {
        std::string text;
        for (const auto& part : c.parts) text += (text.empty() ? "" : " en ") + write_condition(*part, nouns);
        return text;
    }
    default: break;
    }
    const char* words = c.kind == Kind::less               ? (c.outcome ? " is lager dan " : " is niet lager dan ")
                        : c.kind == Kind::less_or_equal    ? (c.outcome ? " is niet hoger dan " : " is hoger dan ")
                        : c.kind == Kind::greater          ? (c.outcome ? " is hoger dan " : " is niet hoger dan ")
                        : c.kind == Kind::greater_or_equal ? (c.outcome ? " is niet lager dan " : " is lager dan ")
                                                           : (c.outcome ? " is gelijk aan " : " is niet gelijk aan ");
    const std::string left = side(c.left, nouns);
    return left + words + side(c.right, nouns);
}

} // namespace armoedeval
