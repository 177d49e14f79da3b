// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A population under the law and under proposals, from question to sums: what the command line and the window start.
#include "engine/base/csv.hpp"
#include "engine/law/reform.hpp"
#include "engine/population/data.hpp"
#include "engine/population/progress.hpp"
#include "engine/population/take_up.hpp"
#include "engine/population/totals.hpp"
#include "engine/population/variant.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace armoedeval {

struct PopulationJob {
    PopulationData data;
    TakeUp gebruik{};         ///< take_up(data), perhaps changed
    std::uint64_t aantal = 0; ///< households to draw, when there is no file
    std::uint64_t zaad = 1;
    std::string csv_file;              ///< a table of households instead; "-" is standard input
    std::uint64_t deel = 0, delen = 1; ///< which of so many equal parts, from 0
    unsigned draden = 1;
    std::vector<std::string> voorstellen; ///< title, role and date of each, for whoever reads the result
};

/// The households and what they pay follow from the law of the first variant; the others are held against it. Throws
/// InputError, UnknownValue. A cancelled run gives the sums that it had: look at the progress.
PopulationResult run_job(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress = nullptr);

/// The table of households of a job; `file` holds it when it is not standard input. Throws InputError when it cannot be
/// read.
std::istream& open_table(const PopulationJob& job, std::ifstream& file);
/// Whether the table comes by once, from whoever sends it: nobody can look first, and it may never end.
bool comes_by(const PopulationJob& job);

/// What a result of these variants is about.
PopulationHeader header_of(const PopulationJob& job, const std::vector<Variant>& variants);

/// The circumstances of a job: what scenario_of asks for a household of its result.
Circumstances circumstances_of(const PopulationJob& job, const Variant& law);

/// Household n of the job that was drawn, as rows of CSV with a heading, to `out` as a stream. False when `out` fails
/// or the run is cancelled.
bool write_rows(const PopulationJob& job, const Variant& law, std::ostream& out, Progress& progress,
                CsvDialect dialect = CsvDialect::punt);

} // namespace armoedeval
