// SPDX-License-Identifier: EUPL-1.2
// How long the months around a change take: they are computed anew while somebody drags the start.
#include "engine/beside/paper_check.hpp"
#include "engine/law/law.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"
#include "tests/bench/examples.hpp"

#include <benchmark/benchmark.h>

using namespace armoedeval;

namespace {

void timelines(benchmark::State& state, const Scenario& s, const std::vector<size_t>& situations)
{
    LawsByDate laws(tables());
    for (auto _ : state)
        for (const size_t situation : situations)
            benchmark::DoNotOptimize(
                timeline(s, {situation, std::chrono::year{2026} / 9 / 1, 24, Gedrag::direct}, laws).events.size());
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(situations.size()));
}

/// 24 months, six situations, warm: the aim is 5 ms.
void six_situations(benchmark::State& state)
{
    Scenario s = example("03-alleenstaande-ouder-kinderen-3-en-5.json");
    while (s.situaties.size() < 7) s.situaties.push_back(s.situaties[1 + s.situaties.size() % 3]);
    timelines(state, s, {1, 2, 3, 4, 5, 6});
}
BENCHMARK(six_situations)->Unit(benchmark::kMillisecond);

/// The same with a way back, reported late: three courses more.
void six_situations_and_back(benchmark::State& state)
{
    Scenario s = example("09-paar-met-kinderen-twee-verdieners.json");
    s.overgang = Overgang{};
    s.overgang->einde_na_maanden = 8;
    while (s.situaties.size() < 7) s.situaties.push_back(s.situaties[1 + s.situaties.size() % 2]);
    timelines(state, s, {1, 2, 3, 4, 5, 6});
}
BENCHMARK(six_situations_and_back)->Unit(benchmark::kMillisecond);

/// The first timeline of a household: its laws are built too.
void one_timeline_cold(benchmark::State& state)
{
    const Scenario s = example("03-alleenstaande-ouder-kinderen-3-en-5.json");
    for (auto _ : state) {
        LawsByDate laws(tables());
        benchmark::DoNotOptimize(
            timeline(s, {1, std::chrono::year{2026} / 9 / 1, 24, Gedrag::direct}, laws).events.size());
    }
}
BENCHMARK(one_timeline_cold)->Unit(benchmark::kMillisecond);

/// All three papers, none of which fits: every fact is tried. With two timelines the aim is 5 ms.
void check_of_papers(benchmark::State& state)
{
    const Scenario s = example("03-alleenstaande-ouder-kinderen-3-en-5.json");
    LawsByDate laws(tables());
    Paper paper;
    paper.situation = 1;
    paper.month = first_of_month(s.peildatum);
    const PaperAmounts ours = expected_on_paper(s, 1, paper.month, laws);
    for (size_t i = 0; i < ours.size(); ++i)
        if (ours[i]) paper.typed[i] = *ours[i] * 1.07 + 3;
    for (auto _ : state) benchmark::DoNotOptimize(check_paper(s, paper, laws).difference);
}
BENCHMARK(check_of_papers)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
