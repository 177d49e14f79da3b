// SPDX-License-Identifier: EUPL-1.2
// With libxlsxwriter.
#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "gui/words/workbook.hpp"

#include <algorithm>
#include <xlsxwriter.h>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_workbook = 100'000'000;
constexpr size_t least_width = 10, most_width = 60; ///< of a column, in letters

size_t width_of(const Cell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) return display_width(*text);
    if (const auto* number = std::get_if<double>(&cell)) return plain_number(*number).size();
    return 0;
}

void write_sheet(lxw_workbook* workbook, lxw_format* bold, const Sheet& sheet)
{
    lxw_worksheet* const page = workbook_add_worksheet(workbook, sheet.name.c_str());
    worksheet_freeze_panes(page, 1, 0);
    for (size_t c = 0; c < sheet.heading.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        worksheet_write_string(page, 0, column, sheet.heading[c].c_str(), bold);
        size_t width = std::max(least_width, display_width(sheet.heading[c]));
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            if (c >= sheet.rows[r].size()) continue;
            const Cell& cell = sheet.rows[r][c];
            const auto row = static_cast<lxw_row_t>(r + 1);
            if (const auto* text = std::get_if<std::string>(&cell))
                worksheet_write_string(page, row, column, text->c_str(), nullptr);
            if (const auto* number = std::get_if<double>(&cell))
                worksheet_write_number(page, row, column, *number, nullptr);
            width = std::max(width, width_of(cell));
        }
        worksheet_set_column(page, column, column, static_cast<double>(std::min(width, most_width) + 2), nullptr);
    }
}

} // namespace

bool workbooks_possible()
{
    return true;
}

void save_workbook(const std::vector<Sheet>& sheets, const fs::path& file)
{
    const PrivateFolder folder;
    const fs::path made = folder.path() / "werkmap.xlsx";
    std::string place = text_of(folder.path()); // for what the library writes on the way
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook* const workbook = workbook_new_opt(text_of(made).c_str(), &options);
    if (!workbook) throw InputError(text_of(file), "", "er is te weinig geheugen voor deze werkmap");
    lxw_format* const bold = workbook_add_format(workbook);
    format_set_bold(bold);
    for (const Sheet& sheet : sheets) write_sheet(workbook, bold, sheet);
    if (workbook_close(workbook) != LXW_NO_ERROR) // frees the workbook too
        throw InputError(text_of(file), "", "deze werkmap kan niet worden gemaakt; is er ruimte op de schijf?");
    save_whole(file, read_text_file(made, largest_workbook));
}

} // namespace armoedeval
