// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A value that somebody types from a publication: what is odd about it beside the last one, and the line that it
// becomes in a file of tables/.
#include "engine/parameters/parameter.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// Why it cannot be written; empty when it can. The source must be told.
std::string entry_fault(const Parameter& parameter, const DatedValue& entry);

/// What makes one look twice: a jump, a comma in another place, a percentage as a share, a date that is far away. Each
/// a sentence; nothing is refused for it.
std::vector<std::string> entry_doubts(const Parameter& parameter, const DatedValue& entry);

/// The text of a file with the value as a line of its own, in the order of the dates and as the lines around it are
/// written; one of the same date is replaced. Throws InputError where the file has no such parameter.
std::string with_entry(const std::string& text, const Parameter& parameter, const DatedValue& entry);

/// The same in the file itself, in one step, after reading what was written. Throws InputError.
void write_entries(const std::filesystem::path& file,
                   const std::vector<std::pair<const Parameter*, DatedValue>>& entries);

} // namespace armoedeval
