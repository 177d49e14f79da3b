// SPDX-License-Identifier: EUPL-1.2
// How long "waarom?" and "waar precies?" take. Compare rows of one run with each other, not with another machine.
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/year/net_income.hpp"
#include "tests/bench/examples.hpp"

#include <benchmark/benchmark.h>

using namespace armoedeval;

namespace {

/// A single person, and the example with the most pieces: two earners, three children in three kinds of childcare.
const Scenario& household(int64_t which)
{
    static const Scenario single = example("01-alleenstaande-27-plus.json");
    static const Scenario family = example("09-paar-met-kinderen-twee-verdieners.json");
    return which == 0 ? single : family;
}

void all_breakpoints(benchmark::State& state)
{
    const Scenario& s = household(state.range(0));
    const size_t last = s.situaties.size() - 1;
    for (auto _ : state) benchmark::DoNotOptimize(breakpoints(s, last, Axis::uren, 0, 40, tables()).points.size());
    state.SetLabel(s.titel);
}
BENCHMARK(all_breakpoints)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void exact_pieces(benchmark::State& state)
{
    const Scenario& s = household(state.range(0));
    const auto wet = law_on<Slope>(s.peildatum, tables());
    for (auto _ : state)
        benchmark::DoNotOptimize(pieces(s, s.situaties.size() - 1, Axis::uren, 0, 40, wet, false).size());
}
BENCHMARK(exact_pieces)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void one_traced_evaluation(benchmark::State& state)
{
    const Scenario& s = household(state.range(0));
    const auto wet = law_on<Traced>(s.peildatum, tables());
    for (auto _ : state) benchmark::DoNotOptimize(traced_breakdown(s, s.situaties.size() - 1, wet).besteedbaar.value);
}
BENCHMARK(one_traced_evaluation)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
