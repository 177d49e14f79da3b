// SPDX-License-Identifier: EUPL-1.2
// "Minder dan nu" is one definition: the command line, the window, policy and population see the same stretches on
// every example, with the same edges and the same depth.
#include "tests/gui/support/examples.hpp"

#include "engine/number/every_number.hpp"
#include "engine/policy/effect.hpp"
#include "engine/policy/rules.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/less_left.hpp"
#include "engine/year/net_income.hpp"
#include "gui/words/sentences.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using Catch::Approx;

namespace {

constexpr double hair = 1e-6;

struct Counted {
    size_t situations = 0, traps = 0, falls = 0, points_below = 0, told_beside = 0;
};

/// The stretch in which a place lies; null: in none.
const PovertyTrap* trap_at(const std::vector<PovertyTrap>& traps, double at)
{
    for (const PovertyTrap& t : traps)
        if (at >= t.from - hair && at < t.to.value_or(HUGE_VAL) + hair) return &t;
    return nullptr;
}

void check_window(const std::vector<PovertyTrap>& traps, const Measures& m, const HoursResult& h)
{
    REQUIRE(h.traps.size() == traps.size());
    for (size_t i = 0; i < traps.size(); ++i) {
        CHECK(h.traps[i].from == Approx(traps[i].from).margin(hair));
        CHECK(h.traps[i].to == Approx(traps[i].to.value_or(h.to)).margin(hair));
        CHECK(h.traps[i].deepest == Approx(traps[i].depth));
    }
    CHECK(h.never_less == traps.empty());
    CHECK(h.safe_from == m.veilige_uren);
    const auto next = std::find_if(h.falls.begin(), h.falls.end(), [&](const Fall& f) { return f.from >= h.here; });
    REQUIRE((next != h.falls.end()) == m.volgende_val.has_value());
    if (!m.volgende_val) return;
    CHECK(next->from == Approx(m.volgende_val->from).margin(hair));
    CHECK(next->to == m.volgende_val->to);
    CHECK(next->depth == Approx(m.volgende_val->depth));
}

/// Policy and population look at points: each that is less lies in a stretch and is not deeper than it.
void check_point(const std::vector<PovertyTrap>& traps, double at, double less_per_year, Counted& counted)
{
    INFO("at " << at);
    if (!is_less(less_per_year)) return;
    ++counted.points_below;
    const PovertyTrap* const trap = trap_at(traps, at);
    REQUIRE(trap);
    CHECK(less_per_year / months_per_year <= trap->depth + 0.01);
}

void check_policy(const std::vector<PovertyTrap>& traps, const HoursResult& h, const AlongHours& along, double now,
                  Counted& counted)
{
    for (size_t i = 1; i < along.hours.size(); ++i) // pieces hold just after the start
        check_point(traps, along.hours[i], now - along.before[i], counted);
    for (const Fall& seen : falls({along.hours, along.before}, default_threshold)) {
        ++counted.falls;
        INFO("fall at " << seen.deepest_at);
        if (seen.from == 0) continue; // from the first point itself
        CHECK(std::any_of(h.falls.begin(), h.falls.end(), [&](const Fall& f) {
            return seen.deepest_at >= f.from - hair && seen.deepest_at <= f.to.value_or(HUGE_VAL) + hair &&
                   seen.depth <= f.depth + 0.01;
        }));
    }
}

} // namespace

TEST_CASE("the command line, the window, policy and population name the same stretches with less than now")
{
    Calculator calculator = fresh_calculator();
    Counted counted;
    for (const auto& file : example_files()) {
        const Scenario question = load_scenario(file);
        const Answer told = answer(question, example_tables());
        const Rules rules(example_tables(), question.peildatum);
        const HouseholdEffect effects = effect(question, "", rules, rules, false);
        for (size_t i = 0; i < question.situaties.size(); ++i) {
            const Measures& m = told.situaties[i].maten;
            if (!m.armoedevallen) continue;
            INFO(file.string() << ", situatie " << i);
            Model model;
            model.question = question;
            model.screen.view = View::uren;
            model.screen.situation = i;
            const Results& results = calculator.compute(model);
            const HoursResult& h = *results.hours;
            if (h.to != 40) continue; // the window looks further than the measures
            ++counted.situations;
            counted.traps += m.armoedevallen->size();
            check_window(*m.armoedevallen, m, h);
            const double now = told.situaties[0].per_jaar.over_na_opvang_en_werk;
            REQUIRE(effects.situaties.size() == question.situaties.size());
            if (effects.situaties[i].along)
                check_policy(*m.armoedevallen, h, *effects.situaties[i].along, now, counted);
            // A curve without less says so of itself only: what another situation leaves is told beside it.
            const bool other_less = std::any_of(told.situaties.begin() + 1, told.situaties.end(), [&](const auto& s) {
                return is_less(now - s.per_jaar.over_na_opvang_en_werk);
            });
            counted.told_beside += h.never_less && other_less;
            CHECK(less_elsewhere(results, i).empty() == !(h.never_less && other_less));
            Situation more = question.situaties[i];
            tell_hours_of_care(more, h.here);
            for (const double hours : {h.here + 4, 40.0}) { // the points of a population
                if (hours > h.to) continue;
                more.werk.front().uren_per_week = hours;
                const auto there = net_income(question.huishouden, more, rules.plain, question.peildatum);
                check_point(*m.armoedevallen, hours, now - there.over_na_opvang_en_werk, counted);
            }
        }
    }
    CHECK(counted.situations > 80);
    CHECK(counted.traps > 20);
    CHECK(counted.points_below > 500);
    CHECK(counted.falls > 10);
    CHECK(counted.told_beside > 0);
}
