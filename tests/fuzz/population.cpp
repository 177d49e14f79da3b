// SPDX-License-Identifier: EUPL-1.2
// A row of a population, a table of them, and the range of a sweep: what is taken is written and read back as it was.
#include "engine/law/law.hpp"
#include "engine/policy/sweep.hpp"
#include "engine/population/csv.hpp"
#include "engine/population/job.hpp"
#include "tests/fuzz/target.hpp"

#include <sstream>

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    const std::string text = as_text(data, size);
    does_or_refuses([&] {
        const std::string written = population_csv_row(parse_population_row(text, "invoer"));
        must(population_csv_row(parse_population_row(written, "opnieuw")) == written,
             "it is not read back as it was written");
    });
    does_or_refuses([&] {
        static const PopulationJob job{.data = read_population_data(TABLES_FOLDER "/bevolking/groningen.json")};
        static const Circumstances circumstances =
            circumstances_of(job, {"nu", &tables, std::chrono::year{2026} / 7 / 1});
        std::istringstream table(text);
        const NextRows next = csv_rows(table, "invoer", circumstances);
        for (std::vector<PopulationRow> rows; next(rows);)
            for (const PopulationRow& row : rows) population_csv_row(row);
    });
    does_or_refuses([&] {
        const SweepAxis axis = parse_sweep(text, tables, std::chrono::year{2026} / 7 / 1);
        must(!axis.values.empty() && axis.values.size() <= most_sweep_values, "a range of too little or too much");
    });
    return 0;
}
