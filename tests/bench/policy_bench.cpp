// SPDX-License-Identifier: EUPL-1.2
// How fast a population is computed, as ratios within one run: what else the machine does then hits both sides.
// Usage: policy_bench [HOUSEHOLDS (1000000)] [REPETITIONS (15)]
#include "engine/population/job.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/run.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

const Date july = 2026y / 7 / 1;

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Median, lowest and highest of the ratios of pairs that ran one after the other.
void print_ratio(const char* what, const std::vector<double>& ratios)
{
    const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%-58s %6.2f  (%.2f to %.2f)\n", what, middle(ratios), *low, *high);
}

/// The amounts of every household as columns, and the sums of what went in so that nothing is left out.
struct Columns {
    std::array<std::vector<double>, amount_count> out;
    double in = 0;
    explicit Columns(size_t rows)
    {
        for (auto& column : out) column.resize(rows + lane_count);
    }
};

/// Reads every column of every row and writes as many amounts as the law gives: what memory alone would take.
void limit_loop(const std::vector<PopulationRow>& rows, Columns& columns)
{
    double sum = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const PopulationRow& r = rows[i];
        const double x = r.kale_huur + r.vermogen + r.uren + r.uurloon + r.uren_partner + r.uurloon_partner +
                         r.opvang_kans + r.opvang_vanaf + r.reiskosten + r.servicekosten + r.overwaarde + r.inkomen +
                         r.maandloon + r.inkomen_partner + r.pensioen + r.inkomen_medebewoner +
                         static_cast<double>(r.composition.key()[0] & 0xFF);
        for (size_t a = 0; a < amount_count; ++a) columns.out[a][i] = x;
        sum += x;
    }
    columns.in = sum;
}

/// The law at one point, every amount written to the same columns.
void law_loop(std::vector<PopulationRow>& rows, const Circumstances& circumstances, const Law<Lanes>& law,
              Columns& columns)
{
    size_t at = 0;
    for_each_pack(rows, circumstances, {&law}, [&](const Pack& pack) {
        for (const auto& amounts : pack.amounts[0]) {
            // Whole packs: the next one writes over the lanes that no household is in.
            for (size_t a = 0; a < amount_count; ++a)
                std::memcpy(columns.out[a].data() + at, &(amounts.*breakdown_amounts<Lanes>[a].member), sizeof(Lanes));
        }
        at += static_cast<size_t>(pack.count);
        return true;
    });
}

} // namespace

int main(int argc, char** argv)
{
    const auto count = static_cast<std::uint64_t>(argc > 1 ? std::atoll(argv[1]) : 1'000'000);
    const int repetitions = argc > 2 ? std::atoi(argv[2]) : 15;
    const Tables tables = read_law_tables(TABLES_FOLDER);
    const Tables proposed = reformed(
        tables, {load_reform(std::string(SCENARIOS_FOLDER) + "/hervormingen/zorgtoeslag-drempel-lager.json", tables)});
    PopulationJob job;
    job.data = read_population_data(std::string(TABLES_FOLDER) + "/bevolking/groningen.json");
    job.gebruik = take_up(job.data);
    job.aantal = count;
    const Variant law{"nu", &tables, july}, proposal{"voorstel", &proposed, july};
    Circumstances circumstances = circumstances_of(job, law);
    set_age_classes(circumstances, {{&tables, july}});
    const Law<Lanes> lanes = law_on<Lanes>(july, tables);

    // 1. The law beside the limit, per household and number of hours.
    const Population population(job.data, circumstances, count, 1);
    std::vector<PopulationRow> rows;
    const std::uint64_t sample = std::min<std::uint64_t>(count, 4 * rows_per_block);
    for (std::uint64_t n = 0; n < sample; ++n) rows.push_back(population.row(n * (count / sample)));
    Columns columns(rows.size());
    std::vector<double> of_limit, rates;
    for (int i = 0; i < repetitions; ++i) {
        const double limit = seconds([&] { limit_loop(rows, columns); });
        std::vector<PopulationRow> in_any_order = rows;
        const double engine = seconds([&] { law_loop(in_any_order, circumstances, lanes, columns); }) / point_count;
        of_limit.push_back(limit / engine);
        rates.push_back(static_cast<double>(rows.size()) / engine / 1e6);
    }
    print_ratio("the law / the limit loop over its own columns", of_limit);
    print_ratio("million households and hours a second, one thread", rates);

    // 2. The whole chain: draw, compute, add up.
    const auto chain = [&](std::uint64_t n, const std::vector<Variant>& variants, unsigned threads) {
        PopulationJob j = job;
        j.aantal = n;
        j.draden = threads;
        return seconds([&] { run_job(j, variants); });
    };
    const int pairs = std::max(1, repetitions / 3);
    std::vector<double> both, ten, two, whole;
    for (int i = 0; i < pairs; ++i) {
        const double base = chain(count, {law}, 1);
        const double with_proposal = chain(count, {law, proposal}, 1);
        const double threads = chain(count, {law, proposal}, 2);
        both.push_back(with_proposal / base);
        two.push_back(with_proposal / threads);
        whole.push_back(threads);
        if (i == 0) ten.push_back(chain(10 * count, {law}, 1) / base);
    }
    print_ratio("law and proposal / law", both);
    print_ratio("ten times as many / once", ten);
    print_ratio("one thread / two threads", two);
    print_ratio("seconds: draw, law, proposal and sums, two threads", whole);
    return columns.in > 0 ? 0 : 1;
}
