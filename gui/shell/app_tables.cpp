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

/// On the day after the last full tables: what the acts lack, what is there and not final, and all of the
/// municipalities, whose values do not run out.
std::optional<TablesToFill> to_fill_in(const Tables& tables)
{
    const auto full = last_full_rules(tables);
    if (!full) return {};
    TablesToFill all;
    all.from = *end_of_period(*full, Revision::halfjaarlijks);
    all.tables = &tables;
    std::vector<MissingValue> municipal;
    for (MissingValue& m : missing_on(all.from, tables))
        if (!tables.municipality(m.file)) all.values.push_back(std::move(m));
    for (const auto& [id, parameter] : tables.parameters()) {
        const std::string file = id.substr(0, id.find('.'));
        const DatedValue* now = parameter.on(all.from);
        if (tables.municipality(file))
            municipal.push_back({file, id, &parameter});
        else if (now && now->from == all.from && now->status != Status::vastgesteld &&
                 id.find(".rij_") == std::string::npos)
            all.values.push_back({file, id, &parameter});
    }
    const auto by_file = [](const MissingValue& a, const MissingValue& b) { return a.file < b.file; };
    std::stable_sort(all.values.begin(), all.values.end(), by_file);
    std::stable_sort(municipal.begin(), municipal.end(), by_file);
    all.values.insert(all.values.end(), municipal.begin(), municipal.end());
    return all;
}

std::filesystem::path file_of(const std::string& name, const Tables& tables)
{
    const std::filesystem::path file = path_of(name + ".json");
    return tables.municipality(name) ? "gemeenten" / file : file;
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
    std::vector<std::pair<std::string, TypedRows>> tables;
    std::vector<std::string> places;
    for (const MissingValue& m : to_fill_->values) {
        if (m.file != screen.tabel) continue;
        if (const auto entry = typed_entry(m, *to_fill_, screen))
            entries.emplace_back(m.parameter, *entry);
        else if (auto rows = typed_rows(m, *to_fill_, screen))
            tables.emplace_back(m.id, std::move(*rows));
        else
            continue;
        places.push_back(typed_place(m));
    }
    if (places.empty()) return tell("Er is nog geen bedrag ingevuld.", true);
    const std::filesystem::path file = file_of(screen.tabel, tables_on_disk_);
    try {
        write_entries(tables_folder_ / file, entries, tables);
    } catch (const InputError& error) {
        return tell(error.problems().front().what, true);
    }
    for (const std::string& place : places) screen.drafts.erase(place);
    const size_t count = places.size();
    fill_tables_in(tables_folder_);
    tell(std::to_string(count) + (count == 1 ? " bedrag is" : " bedragen zijn") + " bewaard in " + text_of(file) +
         ". Het programma rekent ermee als u het opnieuw start.");
}

} // namespace armoedeval
