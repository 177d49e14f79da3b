// SPDX-License-Identifier: EUPL-1.2
// The amounts of next year, typed into the files of tables/.
#include "gui/shell/app.hpp"

#include "engine/base/paths.hpp"
#include "engine/law/law.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/table_entry.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// What a person can type: single values of the acts on the day after the last full tables.
std::optional<TablesToFill> to_fill_in(const Tables& tables)
{
    const auto full = last_full_rules(tables);
    if (!full) return {};
    TablesToFill all;
    all.from = *end_of_period(*full, Revision::halfjaarlijks);
    all.values = missing_on(all.from, tables);
    std::erase_if(all.values, [&](const MissingValue& m) { return !m.parameter || tables.municipality(m.file); });
    return all;
}

} // namespace

void App::fill_tables_in(std::filesystem::path folder)
{
    tables_folder_ = std::move(folder);
    tables_on_disk_ = read_law_tables(tables_folder_);
    to_fill_ = to_fill_in(tables_on_disk_);
}

void App::save_typed_values()
{
    if (!to_fill_) return;
    Screen& screen = model_.screen;
    std::vector<std::pair<const Parameter*, DatedValue>> entries;
    for (const MissingValue& m : to_fill_->values)
        if (const auto entry = m.file == screen.tabel ? typed_entry(m, *to_fill_, screen) : std::nullopt)
            entries.emplace_back(m.parameter, *entry);
    if (entries.empty()) return tell("Er is nog geen bedrag ingevuld.", true);
    try {
        write_entries(tables_folder_ / path_of(screen.tabel + ".json"), entries);
    } catch (const InputError& error) {
        return tell(error.problems().front().what, true);
    }
    for (const auto& [parameter, entry] : entries)
        screen.drafts.erase(typed_place({screen.tabel, parameter->id, parameter}));
    const size_t count = entries.size();
    fill_tables_in(tables_folder_);
    tell(std::to_string(count) + (count == 1 ? " bedrag is" : " bedragen zijn") + " bewaard in " + screen.tabel +
         ".json. Het programma rekent ermee als u het opnieuw start.");
}

} // namespace armoedeval
