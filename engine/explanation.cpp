#include "engine/explanation.hpp"

#include "engine/household_numbers.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace armoedeval {

std::string amount_in_formula(double value)
{
    if (!is_computed(value)) return "niet berekend";
    return dutch_amount(value, std::abs(value - std::round(value)) < 0.005 ? 0 : 2);
}

std::string value_text(const Parameter& p, const DatedValue& v)
{
    const auto with_comma = [](double value) {
        std::string text = plain_number(value);
        if (const size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
        return text;
    };
    switch (p.unit) {
    case Unit::euro: return v.value >= 1e9 ? "geen grens" : amount_in_formula(v.value);
    case Unit::procent: return with_comma(v.value) + " %";
    case Unit::ja_nee: return v.value != 0 ? "ja" : "nee";
    case Unit::factor: return with_comma(v.value);
    default: return with_comma(v.value) + " " + name_of(p.unit);
    }
}

namespace {

/// standaardpremie, from zorgtoeslag.standaardpremie
std::string short_name(const Parameter& p)
{
    std::string name = p.id.substr(p.id.rfind('.') + 1);
    for (char& c : name)
        if (c == '_') c = ' ';
    return name;
}

std::string name_of(const Reason& reason)
{
    return reason.kind == Reason::Kind::parameter ? short_name(*reason.parameter) : reason.name;
}

bool is_noun(const Reason& reason)
{
    using Kind = Reason::Kind;
    return reason.kind == Kind::fact || reason.kind == Kind::parameter || reason.kind == Kind::named ||
           reason.kind == Kind::itself;
}

/// A formula in names and in numbers, and how tightly it binds (1 sum, 2 product, 3 atom).
struct Formula {
    std::string names, numbers;
    int binding = 3;
};

class Explainer {
public:
    Step step(const ReasonPtr& reason)
    {
        Step s;
        s.name = name_of(*reason);
        s.value = reason->value;
        s.article = reason->article;
        switch (reason->kind) {
        case Reason::Kind::fact: s.kind = Step::Kind::fact; return s;
        case Reason::Kind::itself: s.kind = Step::Kind::above; return s;
        case Reason::Kind::parameter:
            s.kind = Step::Kind::parameter;
            s.article = reason->parameter->article;
            s.parameter = reason->parameter;
            s.dated = reason->dated;
            return s;
        default: break;
        }
        if (!told_.insert(reason.get()).second) {
            s.kind = Step::Kind::above;
            return s;
        }
        Nouns nouns;
        const Formula f = formula(reason->kind == Reason::Kind::named ? reason->parts.front() : reason, nouns);
        s.formula = f.names;
        s.filled = f.numbers;
        s.conditions = nouns.conditions;
        for (const ReasonPtr& noun : nouns.order) s.parts.push_back(step(noun));
        return s;
    }

private:
    /// What a formula mentions, in the order in which it is read.
    struct Nouns {
        std::vector<ReasonPtr> order;
        std::set<const Reason*> seen;
        std::vector<std::string> conditions;
    };

    static Formula bracketed(Formula f, int needed)
    {
        if (f.binding < needed) return {"(" + f.names + ")", "(" + f.numbers + ")", 3};
        return f;
    }

    Formula binary(const Reason& r, const char* sign, int binding, int right_binding, Nouns& nouns)
    {
        const Formula a = bracketed(formula(r.parts[0], nouns), binding);
        const Formula b = bracketed(formula(r.parts[1], nouns), right_binding);
        return {a.names + sign + b.names, a.numbers + sign + b.numbers, binding};
    }

    Formula of_two(const Reason& r, const char* words, Nouns& nouns)
    {
        const Formula a = formula(r.parts[0], nouns);
        const Formula b = formula(r.parts[1], nouns);
        const std::string open = std::string(words) + " (";
        return {open + a.names + "; " + b.names + ")", open + a.numbers + "; " + b.numbers + ")", 3};
    }

    Formula noun(const ReasonPtr& reason, Nouns& nouns)
    {
        if (nouns.seen.insert(reason.get()).second) nouns.order.push_back(reason);
        const std::string value = reason->kind == Reason::Kind::parameter
                                      ? value_text(*reason->parameter, *reason->dated)
                                      : amount_in_formula(reason->value);
        return {name_of(*reason), value, 3};
    }

    Formula formula(const ReasonPtr& reason, Nouns& nouns)
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
            const Formula inner = formula(r.parts[0], nouns);
            if (r.parts[0]->value >= 0) return inner;
            return {"niet lager dan 0 (" + inner.names + ")", "niet lager dan 0 (" + inner.numbers + ")", 3};
        }
        case Kind::rounded: {
            const Formula inner = formula(r.parts[0], nouns);
            return {r.name + " (" + inner.names + ")", r.name + " (" + inner.numbers + ")", 3};
        }
        case Kind::choice: {
            const std::string text = condition(*r.condition, nouns);
            if (std::find(nouns.conditions.begin(), nouns.conditions.end(), text) == nouns.conditions.end())
                nouns.conditions.push_back(text);
            return formula(r.parts[0], nouns);
        }
        default: return {amount_in_formula(r.value), amount_in_formula(r.value), 3};
        }
    }


    std::string side(const ReasonPtr& reason, Nouns& nouns)
    {
        const Formula f = formula(reason, nouns);
        return reason->kind == Reason::Kind::number ? f.numbers
                                                    : f.names + " (" + amount_in_formula(reason->value) + ")";
    }

    std::string condition(const ReasonCondition& c, Nouns& nouns)
    {
        using Kind = ReasonCondition::Kind;
        switch (c.kind) {
        case Kind::fact: return c.text;
        case Kind::all:
        case Kind::any: {
            std::string text;
            for (const auto& part : c.parts) text += (text.empty() ? "" : " en ") + condition(*part, nouns);
            return text;
        }
        default: break;
        }
        const char* words = c.kind == Kind::less            ? (c.outcome ? " is lager dan " : " is niet lager dan ")
                            : c.kind == Kind::less_or_equal ? (c.outcome ? " is niet hoger dan " : " is hoger dan ")
                            : c.kind == Kind::greater       ? (c.outcome ? " is hoger dan " : " is niet hoger dan ")
                            : c.kind == Kind::greater_or_equal
                                ? (c.outcome ? " is niet lager dan " : " is lager dan ")
                                : (c.outcome ? " is gelijk aan " : " is niet gelijk aan ");
        const std::string left = side(c.left, nouns);
        return left + words + side(c.right, nouns);
    }

    std::set<const Reason*> told_;
};

/// Walks to the uncertain parameters that decided an amount.
class DoubtFinder {
public:
    void look(const ReasonPtr& reason)
    {
        if (!reason || !seen_.insert(reason.get()).second) return;
        using Kind = Reason::Kind;
        switch (reason->kind) {
        case Kind::parameter:
            if (reason->dated->status != Status::vastgesteld) found.push_back(reason.get());
            return;
        case Kind::least:
        case Kind::greatest: look(reason->parts[reason->deciding]); return;
        case Kind::at_least_zero:
            if (reason->parts[0]->value > 0) look(reason->parts[0]);
            return;
        case Kind::times: // nothing times a doubt is nothing
            if (reason->parts[0]->value == 0 || reason->parts[1]->value == 0) return;
            break;
        case Kind::choice: look(*reason->condition); break;
        default: break;
        }
        for (const ReasonPtr& part : reason->parts) look(part);
    }
    std::vector<const Reason*> found;

private:
    void look(const ReasonCondition& condition)
    {
        look(condition.left);
        look(condition.right);
        for (const auto& part : condition.parts) look(*part);
    }
    std::set<const Reason*> seen_;
};

} // namespace

Step explain(const Traced& amount, const std::string& name)
{
    Explainer explainer;
    Step s = explainer.step(reason_of(amount));
    s.name = name;
    return s;
}

Breakdown<Traced> traced_breakdown(const Scenario& scenario, size_t situation, const Law<Traced>& wet)
{
    return net_income(as_number<Traced>(scenario.huishouden), as_number<Traced>(scenario.situaties.at(situation)), wet,
                      scenario.peildatum);
}

std::vector<const Reason*> doubts_behind(const std::vector<Traced>& amounts)
{
    DoubtFinder finder;
    for (const Traced& amount : amounts) finder.look(amount.reason);
    std::sort(finder.found.begin(), finder.found.end(),
              [](const Reason* a, const Reason* b) { return a->parameter->id < b->parameter->id; });
    return finder.found;
}

} // namespace armoedeval
