// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// A row of a CSV file and the line on which it starts (from 1).
struct CsvRow {
    size_t line = 0;
    std::vector<std::string> cells;
};

/// Commas between the cells and a decimal point (RFC 4180), or what a Dutch Excel writes: semicolons and a decimal
/// comma.
enum class CsvDialect { punt, komma };
/// That of a table whose first line holds the names of its columns.
CsvDialect csv_dialect(const std::string& first_line);

/// Double quotes, line ends LF or CRLF, an optional byte order mark. The text must be UTF-8. Numbers come out with a
/// decimal point. Throws InputError on a quote that never closes, text after a closing quote, bytes that are not UTF-8,
/// and a number with a point in a table with semicolons: a Dutch 1.000 is a thousand. `first_line` is the number of the
/// first line, and `dialect` that of the whole, for a file that is read in pieces.
std::vector<CsvRow> parse_csv(const std::string& text, const std::string& file, size_t first_line = 1,
                              std::optional<CsvDialect> dialect = {});

/// A table with commas as a Dutch Excel reads it: semicolons, decimal commas, and a byte order mark for its letters.
std::string dutch_csv(const std::string& csv);
/// The same without the mark: a part of a table.
std::string dutch_csv_line(const std::string& csv);

/// Text for a cell that a spreadsheet must not take for a formula: what begins as one gets an apostrophe in front,
/// unless it is a number.
std::string no_formula(const std::string& text);

} // namespace armoedeval
