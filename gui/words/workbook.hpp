// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A workbook (XLSX) for who reads tables in a spreadsheet. Only where libxlsxwriter was there when this was built.
#include "gui/words/outcome.hpp"

#include <filesystem>

namespace armoedeval {

bool workbooks_possible();
/// Written beside the file and put in its place in one step. Throws InputError.
void save_workbook(const std::vector<Sheet>& sheets, const std::filesystem::path& file);

} // namespace armoedeval
