// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/explanation.hpp"

#include "engine/base/text.hpp"
#include "engine/household/household_numbers.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/traced.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/reasons/formula.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace armoedeval {

namespace {

class Explainer {
public:
    Step step(const ReasonPtr& reason)
    {
        Step s;
        s.name = name_of(*reason);
        s.value = reason->value;
        s.unit = reason->unit;
        s.article = reason->article;
        switch (reason->kind) {
        case Reason::Kind::fact: s.kind = Step::Kind::fact; return s;
        case Reason::Kind::because: s.kind = Step::Kind::because; return s;
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
        const Formula f = write_formula(reason->kind == Reason::Kind::named ? reason->parts.front() : reason, nouns);
        s.formula = f.names;
        s.filled = f.numbers;
        s.conditions = nouns.conditions;
        for (const ReasonPtr& noun : nouns.order) s.parts.push_back(step(noun));
        return s;
    }

private:
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
    if (s.kind == Step::Kind::because) { // the amount has no step of the law above it that would say why
        Step whole;
        whole.formula = s.name;
        whole.filled = amount_in_formula(s.value);
        whole.parts.push_back(std::move(s));
        s = std::move(whole);
    }
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
