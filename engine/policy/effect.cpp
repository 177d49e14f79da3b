// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/effect.hpp"

#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/number/every_number.hpp"
#include "engine/policy/rules.hpp"
#include "engine/questions/curve.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace armoedeval {

namespace {

/// Two breakpoints at one place with one height are the same.
constexpr double same_place = 0.005;

bool is_same(const Breakpoint& a, const Breakpoint& b)
{
    return a.kind == b.kind && std::abs(a.at - b.at) < same_place && std::abs(a.change - b.change) < half_a_cent &&
           std::abs(a.kept_before - b.kept_before) < half_a_cent && std::abs(a.kept_after - b.kept_after) < half_a_cent;
}

std::vector<Breakpoint> only_in(const std::vector<Breakpoint>& these, const std::vector<Breakpoint>& those)
{
    std::vector<Breakpoint> found;
    for (const Breakpoint& p : these)
        if (std::none_of(those.begin(), those.end(), [&](const Breakpoint& q) { return is_same(p, q); }))
            found.push_back(p);
    return found;
}

bool all_computed(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [](double x) { return is_computed(x); });
}

/// One household under one side's rules.
class Side {
public:
    Side(Scenario scenario, const Rules& rules) : scenario_(std::move(scenario)), rules_(rules)
    {
        scenario_.peildatum = rules.date;
    }
    Breakdown<double> amounts(size_t situation) const
    {
        return net_income(scenario_.huishouden, scenario_.situaties[situation], rules_.plain, rules_.date);
    }
    Curve along_hours(size_t situation) const { return curve(scenario_, situation, rules_.lanes); }
    Breakpoints points(size_t situation) const
    {
        return breakpoints(scenario_, situation, Axis::uren, 0, 40, *rules_.tables);
    }
    Measures maten(size_t situation) const
    {
        return measures(scenario_, situation, amounts(0), amounts(situation), rules_.plain, rules_.slopes);
    }

private:
    Scenario scenario_;
    const Rules& rules_;
};

void note(HouseholdEffect& uit, double before, double after, size_t situation, std::optional<double> hours)
{
    const double change = in_cents((after - before) / months_per_year);
    if (change > uit.most_won.change) uit.most_won = {change, situation, hours};
    if (change < uit.most_lost.change) uit.most_lost = {change, situation, hours};
}

std::optional<AlongHours> along_hours(const Side& before, const Side& after, size_t situation, bool with_breakpoints)
{
    const auto over = &Breakdown<double>::blijft_over;
    const Curve curve_before = before.along_hours(situation), curve_after = after.along_hours(situation);
    AlongHours a;
    a.hours = curve_before.hours;
    a.before = curve_before.of(over);
    a.after = curve_after.of(over);
    if (!all_computed(a.before) || !all_computed(a.after)) return std::nullopt;
    if (!with_breakpoints) return a;
    a.measures_before = before.maten(situation);
    a.measures_after = after.maten(situation);
    a.points_before = before.points(situation);
    a.points_after = after.points(situation);
    a.gone = only_in(a.points_before.points, a.points_after.points);
    a.come = only_in(a.points_after.points, a.points_before.points);
    return a;
}

HouseholdEffect not_computed(HouseholdEffect uit, const std::string& why)
{
    uit.situaties.clear();
    uit.most_won = uit.most_lost = {};
    uit.waarom_niet = why;
    return uit;
}

/// Why this household cannot be on these dates; empty when it can.
std::string cannot_be(const Scenario& scenario, const Rules& before, const Rules& after)
{
    const Date first = std::min(before.date, after.date);
    for (const Adult& v : scenario.huishouden.volwassenen)
        if (age_on(v.geboren, first) < limits::adult_from)
            return "een volwassene is op " + in_words(first) + " nog geen 18 jaar";
    return {};
}

} // namespace

Rules::Rules(const Tables& all, Date on)
    : tables(&all),
      date(on),
      plain(law_on<double>(on, all)),
      lanes(law_on<Lanes>(on, all)),
      slopes(law_on<Slope>(on, all))
{
}

std::vector<ParameterChange> changed_parameters(const Rules& before, const Rules& after)
{
    std::vector<ParameterChange> changes;
    for (const auto& [id, parameter] : after.tables->parameters()) {
        const Parameter* earlier = before.tables->find(id);
        ParameterChange c{&parameter, earlier ? earlier->on(before.date) : nullptr, parameter.on(after.date),
                          earlier && earlier->rules_on(before.date), parameter.rules_on(after.date)};
        const bool both = c.before && c.after;
        if (both ? c.before->value != c.after->value : c.before != c.after) changes.push_back(c);
    }
    return changes;
}

std::string name_of(Uitkomst uitkomst)
{
    switch (uitkomst) {
    case Uitkomst::gelijk: return "gelijk";
    case Uitkomst::wint: return "wint";
    case Uitkomst::verliest: return "verliest";
    case Uitkomst::wisselend: return "wisselend";
    }
    return {};
}

Uitkomst HouseholdEffect::uitkomst() const
{
    const bool wins = most_won.change > 0, loses = most_lost.change < 0;
    return wins && loses ? Uitkomst::wisselend : wins ? Uitkomst::wint : loses ? Uitkomst::verliest : Uitkomst::gelijk;
}

HouseholdEffect effect(const Scenario& scenario, const std::string& file, const Rules& before, const Rules& after,
                       bool with_breakpoints)
{
    HouseholdEffect uit;
    uit.titel = scenario.titel;
    uit.file = file;
    uit.before = before.date;
    uit.after = after.date;
    uit.waarom_niet = cannot_be(scenario, before, after);
    if (!uit.waarom_niet.empty()) return uit;
    const Side was(scenario, before), becomes(scenario, after);
    try {
        for (size_t s = 0; s < scenario.situaties.size(); ++s) {
            SituationEffect e{scenario.situaties[s].titel, was.amounts(s), becomes.amounts(s), std::nullopt};
            note(uit, e.before.blijft_over, e.after.blijft_over, s, std::nullopt);
            if (!scenario.situaties[s].werk.empty()) e.along = along_hours(was, becomes, s, with_breakpoints);
            if (e.along)
                for (size_t i = 0; i < e.along->hours.size(); ++i)
                    note(uit, e.along->before[i], e.along->after[i], s, e.along->hours[i]);
            uit.situaties.push_back(std::move(e));
        }
    } catch (const UnknownValue& unknown) {
        return not_computed(uit, unknown.in_short());
    } catch (const InputError& unknown) { // an amount on the way that the law does not give
        return not_computed(uit, unknown.what());
    }
    return uit;
}

} // namespace armoedeval
