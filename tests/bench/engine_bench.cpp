// SPDX-License-Identifier: EUPL-1.2
// How long one answer takes. Compare rows of one run with each other, not with another machine.
#include "engine/household/household_numbers.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/law.hpp"
#include "engine/number/traced.hpp"
#include "engine/questions/answer.hpp"
#include "engine/year/net_income.hpp"
#include "tests/bench/examples.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace armoedeval;

namespace {

/// Every example household; schema.json is no household.
const std::vector<Scenario>& examples()
{
    static const std::vector<Scenario> all = [] {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(SCENARIOS_FOLDER))
            if (entry.path().extension() == ".json" && entry.path().stem() != "schema") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        std::vector<Scenario> scenarios;
        for (const auto& file : files) scenarios.push_back(load_scenario(file));
        return scenarios;
    }();
    return all;
}

/// One household in one situation, warm. Argument: the place of the example in scenarios/.
void one_situation(benchmark::State& state)
{
    const Scenario& s = examples().at(static_cast<size_t>(state.range(0)));
    const auto wet = law_on<double>(s.peildatum, tables());
    for (auto _ : state)
        benchmark::DoNotOptimize(net_income(s.huishouden, s.situaties.back(), wet, s.peildatum).over_na_opvang_en_werk);
    state.SetLabel(s.titel);
}
BENCHMARK(one_situation)->DenseRange(0, 4);

/// All situations of all examples; items are situations.
void all_examples(benchmark::State& state)
{
    std::vector<Law<double>> laws;
    for (const Scenario& s : examples()) laws.push_back(law_on<double>(s.peildatum, tables()));
    int64_t situations = 0;
    for (auto _ : state)
        for (size_t i = 0; i < laws.size(); ++i)
            for (const Situation& situation : examples()[i].situaties) {
                benchmark::DoNotOptimize(
                    net_income(examples()[i].huishouden, situation, laws[i], laws[i].date).besteedbaar);
                ++situations;
            }
    state.SetItemsProcessed(situations);
}
BENCHMARK(all_examples);

/// The same household in the number that remembers why.
void one_situation_with_reasons(benchmark::State& state)
{
    const Scenario& s = examples().at(2);
    const auto wet = law_on<Traced>(s.peildatum, tables());
    const auto household = as_number<Traced>(s.huishouden);
    const auto situation = as_number<Traced>(s.situaties.back());
    for (auto _ : state) benchmark::DoNotOptimize(net_income(household, situation, wet, s.peildatum).besteedbaar.value);
}
BENCHMARK(one_situation_with_reasons);

void whole_answer(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(answer(examples().at(2), tables()).situaties.size());
}
BENCHMARK(whole_answer)->Unit(benchmark::kMicrosecond);

void read_tables(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(read_law_tables(TABLES_FOLDER).parameters().size());
}
BENCHMARK(read_tables)->Unit(benchmark::kMillisecond);

void law_of_a_date(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(law_on<double>(examples().at(2).peildatum, tables()).date);
}
BENCHMARK(law_of_a_date)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
