// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A population as a table: a municipality's own, made anonymous, or a drawn one. One row per household (or per group of
// equal households, with a weight). tables/bevolking/README.md describes the columns.
#include "engine/population/run.hpp"

#include <istream>
#include <string>

namespace armoedeval {

/// The line of column names, and a row; without line end.
std::string population_csv_header();
std::string population_csv_row(const PopulationRow& row);
/// One row in the order of the header. Throws InputError.
PopulationRow parse_population_row(const std::string& line, const std::string& file);

/// Reads rows as a stream, block by block, in flat memory. What is left out takes its default: an hourly wage that of
/// the minimum wage at that age. Every fault of a block with line and column (twenty at most), and then no more: the
/// function throws InputError. `in` must outlive it. Of `delen` parts only the rows of `deel` (every `delen`th) are
/// read: a household has the same number, and so the same chance, in every cutting.
NextRows csv_rows(std::istream& in, const std::string& file, const Circumstances& circumstances, std::uint64_t deel = 0,
                  std::uint64_t delen = 1);

} // namespace armoedeval
