#include "engine/tables.hpp"

#include "engine/json_input.hpp"
#include "engine/text.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_table_file = 8'000'000;

const std::vector<std::string> unit_words{"euro",   "procent", "uren",  "jaren",  "maanden", "factor",
                                          "ja_nee", "dag",     "maand", "aantal", "keuze"};
const std::vector<std::string> status_words{"vastgesteld", "voorlopig", "afgeleid", "te_verifieren"};
const std::vector<std::string> revision_words{"jaarlijks", "halfjaarlijks", "onbepaald"};
const std::vector<std::string> period_words{"jaar", "kwartaal", "maand", "uur"};

template <class Enum> Enum as_enum(const std::vector<std::string>& words, const std::string& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
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
        file_ = path.string();
        const std::string stem = path.stem().string();
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
        if (const Json* parameters = act.get("parameters", true); parameters && parameters->is_object())
            for (const auto& [name, parameter] : parameters->items())
                read_parameter(parameter, act.pointer_to("parameters/" + name), stem + "." + name);
        else if (parameters)
            act.fault("parameters", "hier moet een blok tussen accolades { } staan");
        if (const Json* row_tables = act.get("tabellen", false); row_tables && row_tables->is_object())
            for (const auto& [name, table] : row_tables->items())
                read_rows(table, act.pointer_to("tabellen/" + name), stem + "." + name);
        else if (row_tables)
            act.fault("tabellen", "hier moet een blok tussen accolades { } staan");
        act.finish();
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
                {(folder / (id.substr(0, dot) + ".json")).string(), std::string(kind) + id.substr(dot + 1), what});
        };
        for (const std::string& id : known) {
            const std::string act = id.substr(0, id.find('.'));
            if (tables_.find(id) || tables_.find_rows(id) || unread_.contains(act)) continue;
            if (acts_told.contains(act))
                problems_.push_back(
                    {(folder / (act + ".json")).string(), "",
                     "de waarde " + id.substr(act.size() + 1) + " ontbreekt; het programma heeft haar nodig"});
            else if (unread_.insert(act).second) // once for the whole file
                problems_.push_back({(folder / (act + ".json")).string(), "",
                                     "dit bestand ontbreekt; het programma heeft de waarden van deze wet nodig"});
        }
        const std::string unknown = "deze waarde kent het programma niet; is de naam goed gespeld?";
        for (const auto& [id, parameter] : tables_.parameters_)
            if (!known.contains(id) && !tables_.rows_.contains(id.substr(0, id.find(".rij_"))))
                fault(id, "/parameters/", unknown);
        for (const auto& [id, table] : tables_.rows_)
            if (!known.contains(id)) fault(id, "/tabellen/", unknown);
    }

    void throw_problems() const
    {
        if (!problems_.empty()) throw InputError(problems_);
    }

private:
    std::string required_text(ObjectReader& object, const char* key)
    {
        const std::string text = object.text(key, true);
        if (object.has(key) && text.find_first_not_of(" \t\n") == std::string::npos)
            object.fault(key, "hier moet iets staan");
        return text;
    }

    Parameter read_head(ObjectReader& reader, const std::string& id)
    {
        Parameter p;
        p.id = id;
        p.description = required_text(reader, "omschrijving");
        p.unit = as_enum<Unit>(unit_words, reader.word("eenheid", true, unit_words));
        if (reader.has("per")) p.per = reader.word("per", false, period_words);
        p.article = required_text(reader, "artikel");
        p.revision = as_enum<Revision>(revision_words, reader.word("herziening", true, revision_words));
        p.computed_earlier = reader.yes_no("ook_eerder", false);
        return p;
    }

    /// Everything of a dated value but its amount.
    std::optional<DatedValue> read_dated(ObjectReader& reader, std::optional<Date>& previous)
    {
        DatedValue v;
        const auto from = reader.date("vanaf", true);
        v.until = reader.date("tot", false);
        v.source = required_text(reader, "bron");
        v.status = as_enum<Status>(status_words, reader.word("status", true, status_words));
        v.remark = reader.text("opmerking", false);
        if (reader.has("status") && v.status != Status::vastgesteld && v.remark.empty())
            reader.fault("opmerking", "schrijf hier wat er onzeker is, of zet de status op vastgesteld");
        if (!from) return std::nullopt;
        v.from = *from;
        if (v.until && *v.until <= v.from) reader.fault("tot", "deze datum moet na \"vanaf\" liggen");
        if (previous && *previous >= v.from)
            reader.fault("vanaf", "de datums moeten oplopen; deze komt niet na " + to_iso(*previous));
        previous = v.from;
        return v;
    }

    /// A name that says what it counts must have that unit: a percentage in euros would compute without a murmur.
    void check_unit(ObjectReader& reader, const Parameter& p)
    {
        const std::string name = p.id.substr(p.id.rfind('.') + 1);
        const bool share = name.find("percentage") != std::string::npos || name.starts_with("tarief_") ||
                           name.starts_with("premie_") || name.starts_with("aandeel_");
        if (share && p.unit != Unit::procent)
            reader.fault("eenheid", "volgens de naam is dit een percentage; de eenheid moet procent zijn");
        const bool age = name.find("leeftijd") != std::string::npos;
        if (age && p.unit != Unit::jaren && p.unit != Unit::maanden)
            reader.fault("eenheid", "volgens de naam is dit een leeftijd; de eenheid moet jaren of maanden zijn");
    }

    void read_parameter(const Json& json, const std::string& pointer, const std::string& id)
    {
        ObjectReader reader(json, pointer, file_, problems_);
        Parameter p = read_head(reader, id);
        if (reader.has("eenheid")) check_unit(reader, p);
        std::optional<Date> previous;
        for (const auto& [element, place] : reader.list("waarden", true, 500)) {
            ObjectReader value(*element, place, file_, problems_);
            auto dated = read_dated(value, previous);
            constexpr double any = std::numeric_limits<double>::max(); // the unit says what can be
            const double amount = value.number("waarde", true, 0, -any, any);
            if (const std::string wrong = amount_fault(p.unit, amount); !wrong.empty()) value.fault("waarde", wrong);
            value.finish();
            if (!dated) continue;
            dated->value = amount;
            p.values.push_back(*dated);
        }
        if (reader.has("waarden") && p.values.empty()) reader.fault("waarden", "hier moet ten minste één waarde staan");
        reader.finish();
        tables_.parameters_[id] = std::move(p);
    }

    void read_rows(const Json& json, const std::string& pointer, const std::string& id)
    {
        ObjectReader reader(json, pointer, file_, problems_);
        const Parameter head = read_head(reader, id);
        if (reader.has("eenheid") && head.unit != Unit::procent)
            reader.fault("eenheid", "de cellen van deze tabel zijn percentages; hier moet procent staan");
        RowTable& table = tables_.rows_[id];
        table.id = id;
        table.revision = head.revision;
        std::optional<Date> previous;
        for (const auto& [element, place] : reader.list("waarden", true, 500)) {
            ObjectReader dated_reader(*element, place, file_, problems_);
            const auto dated = read_dated(dated_reader, previous);
            double limit_before = -1;
            size_t count = 0;
            const auto rows = dated_reader.list("rijen", true, 1000);
            for (const auto& [row_json, row_place] : rows) {
                ObjectReader row(*row_json, row_place, file_, problems_);
                DatedValue cell = dated.value_or(DatedValue{});
                if (row.has("status"))
                    cell.status = as_enum<Status>(status_words, row.word("status", true, status_words));
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
        throw InputError(folder.string(), "", "deze map met tabellen bestaat niet; geef haar met --tabellen MAP");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    if (error) throw InputError(folder.string(), "", "deze map is niet te lezen; controleer de rechten");
    if (files.empty())
        throw InputError(folder.string(), "",
                         "in deze map staan geen tabellen (*.json); geef de goede map met --tabellen MAP");
    std::sort(files.begin(), files.end());
    Tables tables;
    TableReader reader(tables);
    for (const fs::path& file : files) reader.read(file);
    reader.check_against(needed, folder);
    reader.throw_problems();
    return tables;
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
