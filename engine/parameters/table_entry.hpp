// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A value that somebody types from a publication: what is odd about it beside the last one, and the line that it
// becomes in a file of tables/.
#include "engine/parameters/tables.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Why it cannot be written; empty when it can. The source must be told.
std::string entry_fault(const Parameter& parameter, const DatedValue& entry);

/// The same for what is no amount: the date, the source, the remark.
std::string source_fault(const DatedValue& entry);

/// What makes one look twice: a jump, a comma in another place, a percentage as a share, a date that is far away. Each
/// a sentence; nothing is refused for it.
std::vector<std::string> entry_doubts(const Parameter& parameter, const DatedValue& entry);

/// The text of a file with the value as a line of its own, in the order of the dates and as the lines around it are
/// written; one of the same date is replaced. Throws InputError where the file has no such parameter.
std::string with_entry(const std::string& text, const Parameter& parameter, const DatedValue& entry);

/// A row of a table with percentages by income, as printed.
struct TypedRow {
    double up_to = largest_amount; ///< the last row is open
    double first_child = 0, next_child = 0;
    bool operator==(const TypedRow&) const = default;
};
/// A whole table of a date; `about` holds all but the amounts.
struct TypedRows {
    DatedValue about;
    std::vector<TypedRow> rows;
};
/// The rows of a table on a date; none where it has none then.
std::vector<TypedRow> rows_on(const Tables& tables, const std::string& table, Date date);
/// A table as it is copied from a publication, a row a line: the income (from and to, or only to), the percentage of
/// the first child, that of the next. A line without figures is a head. Nothing where it is no table: `fault` says why.
std::optional<std::vector<TypedRow>> rows_from_text(const std::string& text, std::string& fault);
/// Of rows what entry_doubts is of a value; `last` are those of before.
std::vector<std::string> rows_doubts(const std::vector<TypedRow>& rows, const std::vector<TypedRow>& last);
/// As with_entry; `table` is the name of the table, as in kinderopvangtoeslag.toeslagpercentage.
std::string with_rows(const std::string& text, const std::string& table, const TypedRows& entry);

/// The same in the file itself, in one step, after reading what was written. Throws InputError.
void write_entries(const std::filesystem::path& file,
                   const std::vector<std::pair<const Parameter*, DatedValue>>& entries,
                   const std::vector<std::pair<std::string, TypedRows>>& tables = {});

} // namespace armoedeval
