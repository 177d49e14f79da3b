// SPDX-License-Identifier: EUPL-1.2
#include "engine/law/reform.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace armoedeval {

namespace {

constexpr std::uintmax_t largest_reform_file = 1'000'000;
constexpr size_t most_changes = 500;
const std::string format = "armoedeval-hervorming/1";

/// How many letters to change, add or take away to make one word of the other.
size_t distance(const std::string& a, const std::string& b)
{
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t swapped = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, swapped});
        }
    }
    return row[b.size()];
}

/// The rule is there and nobody published its value: somebody may propose one.
bool only_unknown(const Parameter& parameter, Date date)
{
    const DatedValue* latest = nullptr;
    for (const DatedValue& v : parameter.values)
        if (v.from <= date) latest = &v;
    return latest && latest->status == Status::onbekend;
}

class ReformReader {
public:
    ReformReader(std::string file, const Tables& tables) : file_(std::move(file)), tables_(tables) {}

    Reform read(const Json& json)
    {
        Reform r;
        ObjectReader reader(json, "", file_, problems_);
        reader.word("formaat", true, {format});
        r.titel = some_text(reader, "titel", limits::most_title);
        r.datum = reader.date("datum", true).value_or(Date{});
        r.rol = some_text(reader, "rol", limits::most_title);
        r.motivering = some_text(reader, "motivering", limits::most_note);
        if (const Json* changes = reader.get("wijzigingen", true)) {
            const std::string place = reader.pointer_to("wijzigingen");
            if (!changes->is_object())
                reader.fault("wijzigingen", "hier moet een blok tussen accolades { } staan, met per waarde van de wet "
                                            "haar naam (zie armoedeval tabellen)");
            else if (changes->size() > most_changes)
                reader.fault("wijzigingen", "meer dan " + std::to_string(most_changes) + " wijzigingen kan niet");
            else
                for (const auto& [id, change] : changes->items())
                    r.wijzigingen.push_back(read_change(id, change, place + "/" + id));
        }
        reader.finish();
        if (!problems_.empty()) throw InputError(problems_);
        return r;
    }

private:
    static std::string some_text(ObjectReader& reader, const char* key, size_t most)
    {
        const std::string text =
            most == limits::most_title ? reader.line(key, true, most) : reader.lines(key, true, most);
        if (reader.has(key) && text.find_first_not_of(" \t\n") == std::string::npos)
            reader.fault(key, "hier moet iets staan");
        if (looks_like_bsn(text))
            reader.fault(key, "hier staat iets dat op een BSN lijkt (negen cijfers); haal het weg");
        return text;
    }

    ReformChange read_change(const std::string& id, const Json& json, const std::string& pointer)
    {
        ReformChange change;
        change.id = id;
        ObjectReader reader(json, pointer, file_, problems_);
        const Parameter* parameter = tables_.find(id);
        const std::string unit = reader.text("eenheid", true);
        const Json* values = reader.get("waarden", true);
        reader.finish();
        if (!parameter) {
            problems_.push_back({file_, pointer,
                                 "deze waarde kent de wet hier niet; bedoelt u " + nearest_parameter(id, tables_) +
                                     "? (alle namen: armoedeval tabellen)"});
            return change;
        }
        change.unit = parameter->unit;
        if (reader.has("eenheid") && unit != name_of(parameter->unit))
            reader.fault("eenheid",
                         "\"" + unit + "\" is niet de eenheid van deze waarde; het is " + name_of(parameter->unit));
        if (!values) return change;
        if (!values->is_object() || values->empty()) {
            reader.fault("waarden", "hier moet per datum een waarde staan, bijvoorbeeld { \"2026-07-01\": 1000 }");
            return change;
        }
        ObjectReader dated(*values, reader.pointer_to("waarden"), file_, problems_);
        for (const auto& [day, ignored] : values->items()) read_value(dated, day, *parameter, change);
        std::sort(change.values.begin(), change.values.end(),
                  [](const auto& a, const auto& b) { return a.from < b.from; });
        return change;
    }

    void read_value(ObjectReader& dated, const std::string& day, const Parameter& parameter, ReformChange& change)
    {
        constexpr double any = std::numeric_limits<double>::max(); // the unit says what can be
        const size_t faults_before = problems_.size();
        const double value = dated.number(day.c_str(), true, 0, -any, any);
        if (problems_.size() > faults_before) return;
        const auto from = parse_date(day);
        if (!from)
            return dated.fault(day, "dit is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld 2026-07-01");
        if (!parameter.on(*from) && !only_unknown(parameter, *from))
            return dated.fault(day, "op " + in_words(*from) + " heeft de wet hier geen waarde die kan veranderen" +
                                        known_dates(parameter));
        if (const std::string wrong = amount_fault(parameter.unit, value); !wrong.empty())
            return dated.fault(day, wrong);
        if (value >= largest_amount)
            return dated.fault(day, plain_number(value) + " kan niet; het moet kleiner zijn dan " +
                                        plain_number(largest_amount));
        change.values.push_back({*from, value});
    }

    static std::string known_dates(const Parameter& parameter)
    {
        std::string text;
        for (const DatedValue& v : parameter.values)
            if (!stands_in(v.status)) text += (text.empty() ? "" : ", ") + to_iso(v.from);
        return "; er zijn waarden vanaf " + text;
    }

    std::string file_;
    const Tables& tables_;
    std::vector<Problem> problems_;
};

/// Whoever reads a cell looks for the first row that is high enough.
void check_rows(const Tables& tables, Date date)
{
    for (const auto& [id, table] : tables.row_tables()) {
        double limit_before = -1;
        for (size_t row = 1; row <= table.count_on(date); ++row) {
            const std::string cell = id + ".rij_" + std::to_string(row) + ".tot_en_met";
            const double limit = tables.find(cell)->on(date)->value;
            if (limit <= limit_before)
                throw InputError("hervorming", cell,
                                 "de grenzen van de rijen moeten oplopen; " + plain_number(limit) +
                                     " komt niet boven " + plain_number(limit_before) + " op " + in_words(date));
            limit_before = limit;
        }
    }
}

/// From its day on, also in the place of what only stands in for a value that is not published yet.
void propose(Tables& tables, const std::string& id, DatedValue proposed)
{
    std::vector<DatedValue> standing_in;
    for (const DatedValue& later : tables.find(id)->values) {
        if (later.from <= proposed.from) continue;
        if (!stands_in(later.status)) break;
        standing_in.push_back(proposed);
        standing_in.back().from = later.from;
    }
    tables.set(id, std::move(proposed));
    for (DatedValue& later : standing_in) tables.set(id, std::move(later));
}

} // namespace

std::string nearest_parameter(const std::string& name, const Tables& tables)
{
    std::string nearest;
    size_t least = std::numeric_limits<size_t>::max();
    for (const auto& [id, parameter] : tables.parameters()) {
        // Whoever forgets the act is understood too.
        const size_t away = std::min(distance(name, id), distance(name, id.substr(id.find('.') + 1)) + 1);
        if (away < least) {
            least = away;
            nearest = id;
        }
    }
    return nearest;
}

Reform parse_reform(const std::string& json, const std::string& file, const Tables& tables)
{
    return ReformReader(file, tables).read(parse_json(json, file));
}

Reform load_reform(const std::filesystem::path& path, const Tables& tables)
{
    return parse_reform(read_text_file(path, largest_reform_file), text_of(path), tables);
}

std::string to_json(const Reform& reform)
{
    Json changes = Json::object();
    for (const ReformChange& change : reform.wijzigingen) {
        Json values = Json::object();
        for (const auto& v : change.values) values[to_iso(v.from)] = v.value;
        changes[change.id] = {{"eenheid", name_of(change.unit)}, {"waarden", std::move(values)}};
    }
    const Json json{{"formaat", format}, {"titel", reform.titel},           {"datum", to_iso(reform.datum)},
                    {"rol", reform.rol}, {"motivering", reform.motivering}, {"wijzigingen", std::move(changes)}};
    return json.dump(2) + "\n";
}

void save_reform(const Reform& reform, const std::filesystem::path& path, const Tables& tables)
{
    std::string text;
    try {
        text = to_json(reform);
    } catch (const Json::exception&) {
        throw InputError(text_of(path), "", "een tekst in het voorstel is geen UTF-8; zo is het niet op te slaan");
    }
    parse_reform(text, text_of(path), tables);
    save_whole(path, text);
}

Tables reformed(const Tables& tables, const std::vector<Reform>& reforms)
{
    Tables uit = tables;
    for (const Reform& reform : reforms)
        for (const ReformChange& change : reform.wijzigingen)
            for (const auto& v : change.values) {
                DatedValue proposed;
                proposed.from = v.from;
                if (const DatedValue* law = tables.find(change.id)->on(v.from)) proposed.until = law->until;
                proposed.value = v.value;
                proposed.source = "hervorming: " + reform.titel;
                proposed.status = Status::voorstel;
                proposed.remark = "Voorstel (" + reform.rol + "): " + reform.motivering;
                propose(uit, change.id, proposed);
            }
    for (const Reform& reform : reforms)
        for (const ReformChange& change : reform.wijzigingen)
            for (const auto& v : change.values) check_rows(uit, v.from);
    return uit;
}

std::optional<Date> in_force_from(const std::vector<Reform>& reforms)
{
    std::optional<Date> last;
    for (const Reform& reform : reforms)
        for (const ReformChange& change : reform.wijzigingen)
            for (const auto& v : change.values)
                if (!last || *last < v.from) last = v.from;
    return last;
}

} // namespace armoedeval
