// SPDX-License-Identifier: EUPL-1.2
#include "engine/beside/paper_check.hpp"

#include "engine/base/error.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/rounding.hpp"
#include "engine/beside/other_facts.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t most_explanations = 5;

/// How far the amounts of a paper are from those of a case.
struct Distance {
    double all = 0;         ///< euros
    bool same = true;       ///< each within rounding
    double income_more = 0; ///< euros; above nought: here there is more income than on the paper
};

/// What a year income is off is no money of the month.
double weight(PaperAmount amount)
{
    return paper_amount(amount).per_year ? 1 / months_per_year : 1;
}

/// With more income the one amount is more and the other less: so they are added up.
double sign(PaperAmount amount)
{
    switch (amount) {
    case PaperAmount::netto_bijstand:
    case PaperAmount::vakantietoeslag:
    case PaperAmount::zorgtoeslag:
    case PaperAmount::huurtoeslag:
    case PaperAmount::kindgebonden_budget:
    case PaperAmount::kinderopvangtoeslag: return -1;
    default: return 1;
    }
}

Distance distance(const PaperAmounts& ours, const Paper& paper)
{
    Distance d;
    for (size_t i = 0; i < ours.size(); ++i) {
        if (!paper.typed[i]) continue;
        if (!ours[i]) {
            d.same = false;
            d.all += std::abs(*paper.typed[i]);
            continue;
        }
        const double off = *ours[i] - *paper.typed[i];
        const auto amount = static_cast<PaperAmount>(i);
        d.all += std::abs(off) * weight(amount);
        d.income_more += off * weight(amount) * sign(amount);
        d.same = d.same && std::abs(off) < paper_rounding + rounding_guard;
    }
    return d;
}

/// The scenario with the household and the situation of a case, where they can be told.
Scenario with_case(const Scenario& scenario, size_t situation, const PaperCase& c)
{
    Scenario other = scenario;
    Situation& s = other.situaties.at(situation);
    const std::optional<Household> own = s.huishouden;
    const std::optional<Home> home = s.woning;
    s = c.situation;
    s.huishouden = own;
    s.woning = home;
    if (own)
        s.huishouden = c.household;
    else {
        const std::optional<Home> of_scenario = other.huishouden.woning;
        other.huishouden = c.household;
        if (home) {
            s.woning = c.household.woning;
            other.huishouden.woning = of_scenario;
        }
    }
    other.huishouden.gemeentelijk = c.household.gemeentelijk;
    return other;
}

/// A paper of a month of which nobody can have one.
void check_month(const Scenario& scenario, Date month)
{
    const Date last = plus_months(first_of_month(scenario.peildatum), limits::most_months);
    if (month > last)
        throw InputError("papier", "",
                         "de maand " + month_in_words(month) + " is te ver weg; kies een maand tot en met " +
                             month_in_words(last));
}

PaperCase as_told(const Scenario& scenario, size_t situation, Date month, LawsByDate& laws)
{
    check_month(scenario, month);
    PaperCase c;
    const Situation& s = scenario.situaties.at(situation);
    c.household = household_in(scenario.huishouden, s);
    c.situation = s;
    c.situation.huishouden.reset();
    c.situation.woning.reset();
    c.month = month;
    c.wet = laws.on(month, scenario).wet;
    return c;
}

struct Ranked {
    int unlikely = 0;
    PaperExplanation found;
};

class PaperChecking {
public:
    PaperChecking(const Scenario& scenario, const Paper& paper, LawsByDate& laws)
        : scenario_(scenario),
          paper_(paper),
          laws_(laws),
          told_(as_told(scenario, paper.situation, first_of_month(paper.month), laws))
    {
    }

    PaperCheck check()
    {
        const PaperAmounts ours = amounts_on_paper(told_, paper_);
        before_ = distance(ours, paper_);
        PaperCheck result;
        for (size_t i = 0; i < ours.size(); ++i) {
            if (!paper_.typed[i]) continue;
            const auto amount = static_cast<PaperAmount>(i);
            if (!ours[i]) {
                result.not_computed.push_back(amount);
                continue;
            }
            const double off = std::abs(*ours[i] - *paper_.typed[i]);
            result.amounts.push_back({amount, *paper_.typed[i], *ours[i], off < paper_rounding + rounding_guard});
        }
        result.klopt = before_.same;
        result.difference = round_cent(before_.all);
        if (!result.klopt) result.explanations = explanations();
        return result;
    }

private:
    std::vector<PaperExplanation> explanations()
    {
        for (const OtherFact& other : other_facts(told_, paper_, laws_, scenario_))
            consider(other.fact, other.unlikely, other.what, other.instead, other.told);
        for (const OtherAmount& other : other_amounts(told_, paper_)) try_amount(other);
        std::stable_sort(ranked_.begin(), ranked_.end(), [](const Ranked& a, const Ranked& b) {
            if (a.found.whole != b.found.whole) return a.found.whole;
            if (a.found.whole && a.unlikely != b.unlikely) return a.unlikely < b.unlikely;
            return a.found.remains < b.found.remains - half_a_cent;
        });
        std::vector<PaperExplanation> best;
        for (Ranked& r : ranked_)
            if (best.size() < most_explanations) best.push_back(std::move(r.found));
        return best;
    }

    Distance distance_of(const PaperCase& c) const { return distance(amounts_on_paper(c, paper_), paper_); }

    /// What takes away less than half of the difference explains nothing.
    void consider(PaperFact fact, int unlikely, const std::string& what, const PaperCase& instead, bool told)
    {
        try {
            const Distance d = distance_of(instead);
            if (!d.same && d.all > before_.all / 2) return;
            PaperExplanation e;
            e.fact = fact;
            e.what = what;
            e.remains = round_cent(d.all);
            e.whole = d.same;
            if (told) e.instead = with_case(scenario_, paper_.situation, instead);
            ranked_.push_back({unlikely, std::move(e)});
        } catch (const UnknownValue&) { // a rule that this household does not need is not known
        }
    }

    /// The amount at which the paper is met: where the sum of all amounts changes sign, and the values that people
    /// agree on around it.
    void try_amount(const OtherAmount& other)
    {
        double best = other.least;
        if (other.most > other.least) {
            const auto found = crossing(other);
            if (!found) return;
            best = *found;
        }
        const double rounded = std::round(best / other.round_to) * other.round_to;
        const double exact = std::round(best / other.least_step) * other.least_step;
        if (rounded >= other.least && rounded <= other.most && distance_of(other.with(rounded)).same)
            return consider(other.fact, other.unlikely, other.what(rounded), other.with(rounded), other.told);
        consider(other.fact, other.odd, other.what(exact), other.with(exact), other.told);
    }

    std::optional<double> crossing(const OtherAmount& other) const
    {
        constexpr int steps = 24, halvings = 26;
        const auto at = [&](double x) { return distance_of(other.with(x)).income_more; };
        double left = other.least, before = at(left);
        for (int i = 1; i <= steps; ++i) {
            const double right = other.least + (other.most - other.least) * i / steps;
            const double after = at(right);
            if ((before < 0) != (after < 0) || after == 0) return halved(at, left, right, before, halvings);
            left = right;
            before = after;
        }
        return std::nullopt;
    }

    template <class At> static double halved(At&& at, double left, double right, double before, int times)
    {
        for (int i = 0; i < times; ++i) {
            const double middle = (left + right) / 2;
            if ((at(middle) < 0) == (before < 0))
                left = middle;
            else
                right = middle;
        }
        return (left + right) / 2;
    }

    const Scenario& scenario_;
    const Paper& paper_;
    LawsByDate& laws_;
    PaperCase told_;
    Distance before_;
    std::vector<Ranked> ranked_;
};

} // namespace

PaperAmounts expected_on_paper(const Scenario& scenario, size_t situation, Date month, LawsByDate& laws)
{
    Paper all;
    all.typed.fill(0);
    return amounts_on_paper(as_told(scenario, situation, first_of_month(month), laws), all);
}

PaperCheck check_paper(const Scenario& scenario, const Paper& paper, LawsByDate& laws)
{
    return PaperChecking(scenario, paper, laws).check();
}

} // namespace armoedeval
