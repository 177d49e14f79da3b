// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/tables.hpp"
#include "engine/base/file.hpp"

#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/municipality_read.hpp"
#include "engine/parameters/parameter_read.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> json_files(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    if (error) throw InputError(text_of(folder), "", "deze map is niet te lezen; controleer de rechten");
    std::sort(files.begin(), files.end());
    return files;
}

std::string row_id(const std::string& table, size_t row, const char* column)
{
    return table + ".rij_" + std::to_string(row + 1) + "." + column;
}

} // namespace

size_t RowTable::count_on(Date date) const
{
    size_t count = 0;
    for (const auto& [from, number] : rows) {
        const auto end = end_of_period(from, revision);
        if (from <= date && (!end || date < *end)) count = number;
    }
    return count;
}

/// Reads the files of a folder into Tables and collects what is wrong.
class TableReader {
public:
    explicit TableReader(Tables& tables) : tables_(tables) {}

    void read(const fs::path& path)
    {
        file_ = text_of(path);
        const std::string stem = text_of(path.stem());
        Json json;
        try {
            json = parse_json(read_text_file(path, largest_table_file), file_);
        } catch (const InputError& error) {
            problems_.insert(problems_.end(), error.problems().begin(), error.problems().end());
            unread_.insert(stem);
            return;
        }
        ObjectReader act(json, "", file_, problems_);
        act.word("formaat", true, {"armoedeval-tabel/1"});
        tables_.acts_.push_back({stem, required_text(act, "wet"), required_text(act, "bwb")});
        ParameterReader parameter_reader(file_, problems_);
        if (const Json* parameters = act.get("parameters", true); parameters && parameters->is_object())
            for (const auto& [name, parameter] : parameters->items())
                add(parameter_reader.read(parameter, act.pointer_to("parameters/" + name), stem + "." + name));
        else if (parameters)
            act.fault("parameters", "hier moet een blok tussen accolades { } staan");
        if (const Json* row_tables = act.get("tabellen", false); row_tables && row_tables->is_object())
            for (const auto& [name, table] : row_tables->items())
                read_rows(table, act.pointer_to("tabellen/" + name), stem + "." + name);
        else if (row_tables)
            act.fault("tabellen", "hier moet een blok tussen accolades { } staan");
        act.finish();
    }

    /// A municipality: its schemes, and their values as parameters beside those of the acts. The households of all
    /// others can do without it.
    void read_municipality(const fs::path& path)
    {
        MunicipalityFile read = read_municipality_file(path);
        const std::string id = text_of(path.stem());
        if (std::any_of(tables_.acts_.begin(), tables_.acts_.end(), [&](const Act& a) { return a.file == id; }))
            read.problems.push_back(
                {text_of(path), "", "zo heet al een bestand van een wet; geef dit een andere naam"});
        if (!read.problems.empty()) {
            tables_.municipal_faults_[id] = std::move(read.problems);
            return;
        }
        tables_.acts_.push_back({id, "Gemeente " + read.gemeente->naam, ""});
        for (Parameter& p : read.parameters) add(std::move(p));
        tables_.municipalities_.push_back(std::move(read.gemeente));
    }

    /// Every parameter that the engine needs must exist (with or without a value on some date), and none may be unused.
    void check_against(const std::vector<std::string>& needed, const fs::path& folder)
    {
        const std::set<std::string> known(needed.begin(), needed.end());
        std::set<std::string> acts_told;
        for (const Act& act : tables_.acts_) acts_told.insert(act.file);
        const auto fault = [&](const std::string& id, const char* kind, const std::string& what) {
            const size_t dot = id.find('.');
            problems_.push_back(
                {text_of(folder / path_of(id.substr(0, dot) + ".json")), std::string(kind) + id.substr(dot + 1), what});
        };
        for (const std::string& id : known) {
            const std::string act = id.substr(0, id.find('.'));
            if (tables_.find(id) || tables_.find_rows(id) || unread_.contains(act)) continue;
            if (acts_told.contains(act))
                problems_.push_back(
                    {text_of(folder / path_of(act + ".json")), "",
                     "de waarde " + id.substr(act.size() + 1) + " ontbreekt; het programma heeft haar nodig"});
            else if (unread_.insert(act).second) // once for the whole file
                problems_.push_back({text_of(folder / path_of(act + ".json")), "",
                                     "dit bestand ontbreekt; het programma heeft de waarden van deze wet nodig"});
        }
        const std::string unknown = "deze waarde kent het programma niet; is de naam goed gespeld?";
        const auto municipal = [&](const std::string& id) { return tables_.municipality(id.substr(0, id.find('.'))); };
        for (const auto& [id, parameter] : tables_.parameters_)
            if (!known.contains(id) && !municipal(id) && !tables_.rows_.contains(id.substr(0, id.find(".rij_"))))
                fault(id, "/parameters/", unknown);
        for (const auto& [id, table] : tables_.rows_)
            if (!known.contains(id)) fault(id, "/tabellen/", unknown);
    }

    void throw_problems() const
    {
        if (!problems_.empty()) throw InputError(problems_);
    }

private:
    void add(Parameter p)
    {
        const std::string id = p.id;
        tables_.parameters_[id] = std::move(p);
    }

    void read_rows(const Json& json, const std::string& pointer, const std::string& id)
    {
        ObjectReader reader(json, pointer, file_, problems_);
        ParameterReader parameter_reader(file_, problems_);
        const Parameter head = parameter_reader.read_head(reader, id);
        if (reader.has("eenheid") && head.unit != Unit::procent)
            reader.fault("eenheid", "de cellen van deze tabel zijn percentages; hier moet procent staan");
        RowTable& table = tables_.rows_[id];
        table.id = id;
        table.description = head.description;
        table.revision = head.revision;
        std::optional<Date> previous;
        for (const auto& [element, place] : reader.list("waarden", true, 500)) {
            ObjectReader dated_reader(*element, place, file_, problems_);
            const auto dated = parameter_reader.read_dated(dated_reader, previous);
            double limit_before = -1;
            size_t count = 0;
            const auto rows = dated_reader.list("rijen", true, 1000);
            for (const auto& [row_json, row_place] : rows) {
                ObjectReader row(*row_json, row_place, file_, problems_);
                DatedValue cell = dated.value_or(DatedValue{});
                if (row.has("status")) cell.status = parameter_reader.read_status(row);
                if (row.has("opmerking")) cell.remark = row.text("opmerking", true);
                const bool last = count + 1 == rows.size();
                double limit = largest_amount; // the last row is open
                if (const Json* given = row.get("tot_en_met", true); given && given->is_null() != last)
                    row.fault("tot_en_met", "alleen de laatste rij is open (null)");
                else if (!last)
                    limit = row.number("tot_en_met", true, 0, 0, largest_amount);
                if (limit <= limit_before) row.fault("tot_en_met", "de grenzen moeten oplopen");
                limit_before = limit;
                add_cell(head, row_id(id, count, "tot_en_met"), Unit::euro, cell, limit);
                add_cell(head, row_id(id, count, "eerste_kind"), head.unit, cell,
                         row.number("eerste_kind", true, 0, 0, 100));
                add_cell(head, row_id(id, count, "volgend_kind"), head.unit, cell,
                         row.number("volgend_kind", true, 0, 0, 100));
                row.finish();
                ++count;
            }
            if (dated_reader.has("rijen") && rows.empty())
                dated_reader.fault("rijen", "hier moet ten minste één rij staan");
            dated_reader.finish();
            if (dated) table.rows.emplace_back(dated->from, count);
        }
        reader.finish();
    }

    void add_cell(const Parameter& head, const std::string& id, Unit unit, DatedValue value, double amount)
    {
        Parameter& cell = tables_.parameters_.try_emplace(id, head).first->second;
        cell.id = id;
        cell.unit = unit;
        cell.per = unit == Unit::euro ? "jaar" : "";
        value.value = amount;
        cell.values.push_back(std::move(value));
    }

    Tables& tables_;
    std::string file_;
    std::vector<Problem> problems_;
    std::set<std::string> unread_; ///< acts whose file could not be read at all
};

Tables Tables::read(const fs::path& folder, const std::vector<std::string>& needed)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        throw InputError(text_of(folder), "", "deze map met tabellen bestaat niet; geef haar met --tabellen MAP");
    const std::vector<fs::path> files = json_files(folder);
    if (files.empty())
        throw InputError(text_of(folder), "",
                         "in deze map staan geen tabellen (*.json); geef de goede map met --tabellen MAP");
    Tables tables;
    TableReader reader(tables);
    for (const fs::path& file : files) reader.read(file);
    if (const fs::path gemeenten = folder / "gemeenten"; fs::is_directory(gemeenten, error))
        for (const fs::path& file : json_files(gemeenten)) reader.read_municipality(file);
    reader.check_against(needed, folder);
    reader.throw_problems();
    return tables;
}

std::vector<Problem> Tables::municipal_faults(const std::string& id) const
{
    const auto found = municipal_faults_.find(id);
    return found == municipal_faults_.end() ? std::vector<Problem>{} : found->second;
}

std::vector<Problem> Tables::municipal_faults() const
{
    std::vector<Problem> all;
    for (const auto& [id, faults] : municipal_faults_) all.insert(all.end(), faults.begin(), faults.end());
    return all;
}

std::shared_ptr<const Gemeente> Tables::municipality(const std::string& id) const
{
    const auto found = std::find_if(municipalities_.begin(), municipalities_.end(),
                                    [&](const auto& gemeente) { return gemeente->id == id; });
    return found == municipalities_.end() ? nullptr : *found;
}

const Parameter* Tables::find(const std::string& id) const
{
    const auto found = parameters_.find(id);
    return found == parameters_.end() ? nullptr : &found->second;
}

void Tables::set(const std::string& id, DatedValue value)
{
    std::vector<DatedValue>& values = parameters_.at(id).values;
    const auto place = std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.from >= value.from; });
    if (place != values.end() && place->from == value.from)
        *place = std::move(value);
    else
        values.insert(place, std::move(value));
}

void Tables::set_values(const std::string& id, std::vector<DatedValue> values)
{
    parameters_.at(id).values = std::move(values);
}

void Tables::carry_rows(const std::string& id, Date date)
{
    RowTable& table = rows_.at(id);
    if (table.count_on(date) > 0) return;
    const auto after =
        std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& r) { return r.first > date; });
    if (after != table.rows.begin()) table.rows.insert(after, {date, std::prev(after)->second});
}

const RowTable* Tables::find_rows(const std::string& id) const
{
    const auto found = rows_.find(id);
    return found == rows_.end() ? nullptr : &found->second;
}

std::vector<Date> rule_dates(const Tables& tables)
{
    std::set<Date> starts;
    for (const auto& [id, parameter] : tables.parameters())
        if (parameter.revision == Revision::halfjaarlijks)
            for (const DatedValue& value : parameter.values) starts.insert(value.from);
    return {starts.begin(), starts.end()};
}

} // namespace armoedeval
