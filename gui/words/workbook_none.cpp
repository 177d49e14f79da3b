// SPDX-License-Identifier: EUPL-1.2
// Without libxlsxwriter.
#include "engine/base/error.hpp"
#include "engine/base/paths.hpp"
#include "gui/words/workbook.hpp"

namespace armoedeval {

bool workbooks_possible()
{
    return false;
}

void save_workbook(const std::vector<Sheet>& /*sheets*/, const std::filesystem::path& file)
{
    throw InputError(text_of(file), "", "deze versie kan geen werkmap bewaren; bewaar een tabel (CSV)");
}

} // namespace armoedeval
