// SPDX-License-Identifier: EUPL-1.2
// How long the curve over the hours takes, and what eight lanes win on one double. Compare rows of one run with each
// other, not with another machine.
#include "engine/household/household_numbers.hpp"
#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/questions/curve.hpp"
#include "engine/year/net_income.hpp"
#include "tests/bench/examples.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <map>

using namespace armoedeval;

namespace {

struct Curved {
    Scenario scenario;
    size_t situation;
};

template <class R> const Law<R>& law_of(Date date)
{
    static std::map<Date, Law<R>> laws;
    const auto known = laws.find(date);
    return known != laws.end() ? known->second : laws.emplace(date, law_on<R>(date, tables())).first->second;
}

/// Every situation with work of the examples.
const std::vector<Curved>& with_work()
{
    static const std::vector<Curved> all = [] {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(SCENARIOS_FOLDER))
            if (entry.path().extension() == ".json" && entry.path().stem() != "schema") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        std::vector<Curved> found;
        for (const auto& file : files) {
            const Scenario scenario = load_scenario(file);
            for (size_t i = 0; i < scenario.situaties.size(); ++i)
                if (!scenario.situaties[i].werk.empty()) found.push_back({scenario, i});
        }
        return found;
    }();
    return all;
}

/// Six situations in which every scheme plays: bijstand, rent, children and childcare, one parent and two.
const std::vector<Curved>& six()
{
    static const std::vector<Curved> chosen = [] {
        std::vector<Curved> found;
        for (const Curved& c : with_work()) {
            const Household& h = c.scenario.huishouden;
            const auto care = [](const auto& of) { return !of.opvang.empty(); };
            const bool childcare =
                std::any_of(h.kinderen.begin(), h.kinderen.end(), care) || care(c.scenario.situaties[c.situation]);
            if (found.size() < 6 && childcare && h.woning && h.woning->soort == SoortWoning::huur) found.push_back(c);
        }
        return found;
    }();
    return chosen;
}

double whole_curve(const Curved& c)
{
    return curve(c.scenario, c.situation, law_of<Lanes>(c.scenario.peildatum)).amounts.back().back();
}

// The same work for both numbers: 160 points, which are whole blocks of lanes, and every amount of each put in columns.
constexpr int points = 160;
using Columns = std::array<std::array<double, points>, breakdown_amounts<double>.size()>;

void curve_in_lanes(const Curved& c, Columns& columns)
{
    const Law<Lanes>& wet = law_of<Lanes>(c.scenario.peildatum);
    const auto household = as_number<Lanes>(c.scenario.huishouden);
    auto s = as_number<Lanes>(c.scenario.situaties[c.situation]);
    for (int first = 0; first < points; first += lane_count) {
        for (int lane = 0; lane < lane_count; ++lane) s.werk.front().uren_per_week.values[lane] = (first + lane) / 4.0;
        const Breakdown<Lanes> amounts = net_income(household, s, wet, c.scenario.peildatum);
        for (size_t a = 0; a < columns.size(); ++a)
            std::memcpy(&columns[a][static_cast<size_t>(first)], &(amounts.*breakdown_amounts<Lanes>[a].member),
                        sizeof(Lanes));
    }
}

void curve_in_doubles(const Curved& c, Columns& columns)
{
    const Law<double>& wet = law_of<double>(c.scenario.peildatum);
    Situation s = c.scenario.situaties[c.situation];
    for (size_t point = 0; point < points; ++point) {
        s.werk.front().uren_per_week = static_cast<double>(point) / 4;
        const Breakdown<double> amounts = net_income(c.scenario.huishouden, s, wet, c.scenario.peildatum);
        for (size_t a = 0; a < columns.size(); ++a) columns[a][point] = amounts.*breakdown_amounts<double>[a].member;
    }
}

void six_curves(benchmark::State& state)
{
    for (const Curved& c : six()) whole_curve(c); // reads the law
    for (auto _ : state)
        for (const Curved& c : six()) benchmark::DoNotOptimize(whole_curve(c));
    state.SetLabel(std::to_string(six().size()) + " x 161 points, every amount");
}
BENCHMARK(six_curves)->Unit(benchmark::kMicrosecond)->Repetitions(9)->ReportAggregatesOnly(true);

/// Both numbers in turn over the same households, so that a noisy machine disturbs both. Counters: nanoseconds per
/// household and point, the median of the rounds, and how many times faster the lanes are.
void lanes_against_doubles(benchmark::State& state)
{
    const std::vector<Curved>& all = state.range(0) == 0 ? six() : with_work();
    std::vector<double> in_lanes, in_doubles;
    Columns columns;
    const auto nanoseconds = [&](auto& compute) {
        const std::clock_t start = std::clock(); // the time of this program, not of its neighbours
        for (int i = 0; i < 5; ++i)
            for (const Curved& c : all) {
                compute(c, columns);
                benchmark::DoNotOptimize(columns);
            }
        return static_cast<double>(std::clock() - start) * 1e9 / CLOCKS_PER_SEC /
               (5.0 * points * static_cast<double>(all.size()));
    };
    const auto median = [](std::vector<double>& of) {
        std::sort(of.begin(), of.end());
        return of[of.size() / 2];
    };
    nanoseconds(curve_in_lanes), nanoseconds(curve_in_doubles); // reads the law
    for (auto _ : state) {
        in_lanes.push_back(nanoseconds(curve_in_lanes));
        in_doubles.push_back(nanoseconds(curve_in_doubles));
    }
    state.counters["lanes_ns"] = median(in_lanes);
    state.counters["double_ns"] = median(in_doubles);
    state.counters["times_faster"] = median(in_doubles) / median(in_lanes);
    state.SetLabel(std::to_string(all.size()) + " situations");
}
BENCHMARK(lanes_against_doubles)->ArgName("all")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void law_in_lanes(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(law_on<Lanes>(six().front().scenario.peildatum, tables()).date);
}
BENCHMARK(law_in_lanes)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
