// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/solve.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/policy/rules.hpp"
#include "engine/policy/sweep.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr int steps = 200;

/// The least difference that a value of this unit can make.
double precision(Unit unit)
{
    return unit == Unit::euro || unit == Unit::procent || unit == Unit::factor || unit == Unit::uren ? 0.01 : 1;
}

class Search {
public:
    Search(const SolveQuestion& question, const Tables& tables, const std::vector<Reform>& reforms,
           const std::vector<Scenario>& households)
        : question_(question), tables_(tables), reforms_(reforms), households_(households), law_(tables, question.date)
    {
        const Tables proposed = reformed(tables, reforms);
        const Parameter* parameter = proposed.find(question.id);
        // Refuses what a file would be refused for: the name, the date, both ends.
        for (const double end : {question.from, question.to}) reform_of({{question.id, end}}, tables, question.date);
        solution_.law = parameter->on(question.date)->value;
        unit_ = precision(parameter->unit);
    }

    Solution solution()
    {
        solution_.now = solution_.left = shortage(solution_.law);
        solution_.least_bad = solution_.law;
        if (solution_.now.amount == 0) {
            solution_.value = solution_.law;
            return solution_;
        }
        const double step = std::max(unit_, (question_.to - question_.from) / steps);
        for (int i = 1; i <= steps + 1 && !solution_.value; ++i)
            for (const double sign : {1.0, -1.0}) {
                const double near = within(solution_.law + sign * (i - 1) * step);
                const double far = within(solution_.law + sign * i * step);
                if (far == near || shortage(far).amount > 0) continue;
                const double found = between(near, far);
                const double change = std::abs(found - solution_.law);
                if (!solution_.value || change < std::abs(*solution_.value - solution_.law)) solution_.value = found;
            }
        if (solution_.value) solution_.left = {};
        return solution_;
    }

private:
    double within(double value) const
    {
        return std::clamp(std::round(value / unit_) * unit_, question_.from, question_.to);
    }

    /// The value nearest to `fails` that does, with `does` one that does.
    double between(double fails, double does)
    {
        while (std::abs(does - fails) > unit_ * 1.5) {
            const double middle = within((fails + does) / 2);
            (shortage(middle).amount > 0 ? fails : does) = middle;
        }
        return does;
    }

    Shortage shortage(double value)
    {
        ++solution_.tried;
        std::vector<Reform> stacked = reforms_;
        stacked.push_back(reform_of({{question_.id, value}}, tables_, question_.date));
        const Tables proposed = reformed(tables_, stacked);
        const Rules after(proposed, question_.date);
        Shortage worst;
        for (size_t h = 0; h < households_.size(); ++h) {
            const HouseholdEffect e = effect(households_[h], "", law_, after, false);
            if (question_.doel == Doel::geen_verlies) {
                if (-e.most_lost.change > worst.amount)
                    worst = {-e.most_lost.change, h, e.most_lost.situation, e.most_lost.hours.value_or(0)};
                continue;
            }
            for (size_t s = 0; s < e.situaties.size(); ++s) {
                if (!e.situaties[s].along) continue;
                const AlongHours& a = *e.situaties[s].along;
                const double now = e.situaties.front().after.blijft_over;
                for (size_t i = 0; i < a.hours.size(); ++i)
                    if (const double less = now - a.after[i]; is_less(less) && less / months_per_year > worst.amount)
                        worst = {less / months_per_year, h, s, a.hours[i]};
            }
        }
        if (worst.amount < solution_.left.amount) {
            solution_.left = worst;
            solution_.least_bad = value;
        }
        return worst;
    }

    const SolveQuestion& question_;
    const Tables& tables_;
    const std::vector<Reform>& reforms_;
    const std::vector<Scenario>& households_;
    Rules law_;
    Solution solution_;
    double unit_ = 1;
};

} // namespace

const std::vector<std::string>& doel_words()
{
    static const std::vector<std::string> words{"val", "verlies"};
    return words;
}

Solution solve(const SolveQuestion& question, const Tables& tables, const std::vector<Reform>& reforms,
               const std::vector<Scenario>& households)
{
    return Search(question, tables, reforms, households).solution();
}

} // namespace armoedeval
