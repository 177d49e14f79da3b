// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <vector>

namespace armoedeval {

/// A row of a CSV file and the line on which it starts (from 1).
struct CsvRow {
    size_t line = 0;
    std::vector<std::string> cells;
};

/// RFC 4180: commas, double quotes, line ends LF or CRLF, an optional byte order mark. The text must be UTF-8.
/// Throws InputError on a quote that never closes, text after a closing quote, or bytes that are not UTF-8.
/// `first_line` is the number of the first line, for a file that is read in pieces.
std::vector<CsvRow> parse_csv(const std::string& text, const std::string& file, size_t first_line = 1);

/// Text for a cell that a spreadsheet must not take for a formula: what begins as one gets an apostrophe in front,
/// unless it is a number.
std::string no_formula(const std::string& text);

} // namespace armoedeval
