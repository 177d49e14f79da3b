// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/table_entry.hpp"

#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/parameter_read.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace armoedeval {

namespace {

constexpr double largest_jump = 0.15;
constexpr std::chrono::years far_away{2};

const DatedValue* last_before(const Parameter& parameter, Date date)
{
    const DatedValue* last = nullptr;
    for (const DatedValue& v : parameter.values)
        if (v.from < date && v.status != Status::onbekend) last = &v;
    return last;
}

bool is_about(double ratio, double times)
{
    return std::abs(ratio / times - 1) <= largest_jump;
}

std::string quoted(const std::string& text)
{
    return Json(text).dump();
}

/// The keys of a value with what stands behind them, in the order of the files.
std::vector<std::pair<std::string, std::string>> keys_of(const DatedValue& v)
{
    std::vector<std::pair<std::string, std::string>> keys{{"vanaf", quoted(to_iso(v.from))}};
    if (v.status != Status::onbekend) keys.emplace_back("waarde", plain_number(v.value));
    if (v.until) keys.emplace_back("tot", quoted(to_iso(*v.until)));
    keys.emplace_back("bron", quoted(v.source));
    keys.emplace_back("status", quoted(name_of(v.status)));
    if (!v.remark.empty()) keys.emplace_back("opmerking", quoted(v.remark));
    return keys;
}

std::string on_one_line(const DatedValue& v)
{
    std::string text = "{";
    for (const auto& [key, value] : keys_of(v)) text += (text == "{" ? " " : ", ") + quoted(key) + ": " + value;
    return text + " }";
}

std::string on_lines(const DatedValue& v, const std::string& indent)
{
    std::string text = "{";
    for (const auto& [key, value] : keys_of(v))
        text += std::string(text == "{" ? "\n" : ",\n") + indent + "  " + quoted(key) + ": " + value;
    return text + "\n" + indent + "}";
}

/// An object of a list in a text, from its { to behind its }.
struct Place {
    size_t begin, end;
    Date from;
};

/// Behind the bracket that closes the one at `open`.
size_t end_of(const std::string& text, size_t open)
{
    int depth = 0;
    bool in_text = false;
    for (size_t i = open; i < text.size(); ++i) {
        if (in_text) {
            if (text[i] == '\\')
                ++i;
            else if (text[i] == '"')
                in_text = false;
            continue;
        }
        if (text[i] == '"') in_text = true;
        if (text[i] == '{' || text[i] == '[') ++depth;
        if ((text[i] == '}' || text[i] == ']') && --depth == 0) return i + 1;
    }
    return std::string::npos;
}

std::string indent_of(const std::string& text, size_t at)
{
    const size_t line = text.rfind('\n', at) + 1;
    return text.substr(line, text.find_first_not_of(' ', line) - line);
}

/// The keys below which a parameter stands in the text of its file: of an act, of a scheme of a municipality, of its
/// terms.
std::vector<std::string> keys_to(const std::string& text, const std::string& id)
{
    const std::string name = id.substr(id.find('.') + 1);
    if (text.find("\"regelingen\": {") == std::string::npos) return {"parameters", name};
    const size_t dot = name.find('.');
    if (dot == std::string::npos) return {"regelingen", name};
    const std::string scheme = name.substr(0, dot), value = name.substr(dot + 1);
    if (scheme == "termijnen") return {scheme, value};
    return {"regelingen", scheme, "waarden", value};
}

/// Where the object behind a chain of keys begins and ends; nothing where one is not there.
std::optional<std::pair<size_t, size_t>> object_at(const std::string& text, const std::vector<std::string>& keys)
{
    size_t begin = text.find('{'), end = text.size();
    for (const std::string& key : keys) {
        const size_t at = text.find("\n" + indent_of(text, begin) + "  " + quoted(key) + ": {", begin);
        if (at == std::string::npos || at >= end) return {};
        begin = text.find('{', at);
        end = end_of(text, begin);
        if (end == std::string::npos) return {};
    }
    return std::pair{begin, end};
}

/// The dated values of a parameter, or of a table with rows, in the text of its file; throws InputError where it is not
/// there.
std::vector<Place> places_of(const std::string& text, const std::string& id, const std::vector<std::string>& keys)
{
    const auto block = object_at(text, keys);
    const size_t list = block ? text.find("\"waarden\": [", block->first) : std::string::npos;
    if (list == std::string::npos || list > block->second)
        throw InputError(id, "", "deze waarde staat niet als een gewone regel in het bestand");
    const size_t open = text.find('[', list), close = end_of(text, open);
    std::vector<Place> places;
    for (size_t at = text.find('{', open); at < close; at = text.find('{', places.back().end)) {
        const size_t end = end_of(text, at);
        const Json value = parse_json(text.substr(at, end - at), id);
        places.push_back({at, end, parse_date(value.value("vanaf", "")).value_or(Date{})});
    }
    if (places.empty()) throw InputError(id, "", "er staat nog geen enkele regel; begin met een teksteditor");
    return places;
}

/// The text with what was written for a day among its places: in the place of what has the same day.
std::string with_written(std::string text, const std::vector<Place>& places, Date day, const std::string& written)
{
    const std::string indent = indent_of(text, places.back().begin);
    for (const Place& p : places)
        if (p.from == day) return text.replace(p.begin, p.end - p.begin, written);
    const auto after = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.from > day; });
    if (after == places.end()) return text.insert(places.back().end, ",\n" + indent + written);
    return text.insert(after->begin, written + ",\n" + indent);
}

/// "96.0", as the rows of the files have it.
std::string with_decimal(double percentage)
{
    const std::string text = plain_number(percentage);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

/// The numbers of a line: 24.149 and 24149 and 96,0 and 96.0.
std::vector<double> numbers_in(const std::string& line)
{
    std::vector<double> numbers;
    for (size_t at = 0; at < line.size();) {
        const auto is_digit = [&](size_t i) { return i < line.size() && line[i] >= '0' && line[i] <= '9'; };
        if (!is_digit(at)) {
            ++at;
            continue;
        }
        std::string number;
        while (is_digit(at) || ((line[at] == '.' || line[at] == ',') && is_digit(at + 1))) {
            if (is_digit(at))
                number += line[at];
            else if (line[at] == ',' || !(is_digit(at + 2) && is_digit(at + 3) && !is_digit(at + 4)))
                number += '.'; // a point with three figures behind it is one of thousands
            if (++at >= line.size()) break;
        }
        numbers.push_back(0);
        std::from_chars(number.data(), number.data() + number.size(), numbers.back());
    }
    return numbers;
}

std::string jump_words(double ratio)
{
    return dutch_amount(std::abs(ratio - 1) * 100, 0) + " % " + (ratio > 1 ? "meer" : "minder");
}

} // namespace

std::string source_fault(const DatedValue& entry)
{
    if (!entry.from.ok()) return "deze datum bestaat niet";
    if (entry.source.find_first_not_of(" \t\n") == std::string::npos)
        return "zonder bron komt een bedrag niet in de tabellen; schrijf waar het gepubliceerd is";
    if (entry.status != Status::vastgesteld && entry.remark.empty()) return "schrijf erbij wat er onzeker is";
    return {};
}

std::string entry_fault(const Parameter& parameter, const DatedValue& entry)
{
    if (std::string fault = source_fault(entry); !fault.empty()) return fault;
    return amount_fault(parameter.unit, entry.value);
}

std::vector<std::string> entry_doubts(const Parameter& parameter, const DatedValue& entry)
{
    std::vector<std::string> doubts;
    const DatedValue* last = last_before(parameter, entry.from);
    if (!last) return doubts;
    if (entry.from > last->from + far_away || entry.from < last->from)
        doubts.push_back("De datum " + in_words(entry.from) + " ligt ver van de vorige regel (" + in_words(last->from) +
                         "). Klopt het jaar?");
    if (last->value == 0 || last->value >= largest_amount) return doubts;
    const double ratio = entry.value / last->value;
    const std::string was = "Het was " + value_text(parameter, *last) + ". ";
    if (is_percentage(parameter.unit) && is_about(ratio, 0.01))
        doubts.push_back(was + "Dit lijkt een deel van 1; een percentage van 13,7 schrijft u als 13,7.");
    else if (is_about(ratio, 10) || is_about(ratio, 0.1) || is_about(ratio, 100) || is_about(ratio, 0.01))
        doubts.push_back(was + "Dit is tien of honderd keer zo " + (ratio > 1 ? "veel" : "weinig") +
                         ". Staat de komma goed?");
    else if (is_about(ratio, 12) || is_about(ratio, 1.0 / 12))
        doubts.push_back(was + "Dit is ongeveer twaalf keer zo " + (ratio > 1 ? "veel" : "weinig") +
                         ". De eenheid is " + name_of(parameter.unit) +
                         (parameter.per.empty() ? "" : " per " + parameter.per) + ".");
    else if (std::abs(ratio - 1) > largest_jump)
        doubts.push_back(was + "Dit is " + jump_words(ratio) + ". Klopt dat?");
    return doubts;
}

std::string with_entry(const std::string& text, const Parameter& parameter, const DatedValue& entry)
{
    const std::vector<Place> places = places_of(text, parameter.id, keys_to(text, parameter.id));
    const bool lines =
        text.substr(places.back().begin, places.back().end - places.back().begin).find('\n') != std::string::npos;
    const std::string indent = indent_of(text, places.back().begin);
    return with_written(text, places, entry.from, lines ? on_lines(entry, indent) : on_one_line(entry));
}

std::vector<TypedRow> rows_on(const Tables& tables, const std::string& table, Date date)
{
    const RowTable* found = tables.find_rows(table);
    const size_t count = found ? found->count_on(date) : 0;
    std::vector<TypedRow> rows;
    for (size_t i = 1; i <= count; ++i) {
        const auto cell = [&](const char* column) {
            const Parameter* parameter = tables.find(table + ".rij_" + std::to_string(i) + "." + column);
            const DatedValue* value = parameter ? parameter->on(date) : nullptr;
            return value ? value->value : 0;
        };
        rows.push_back({cell("tot_en_met"), cell("eerste_kind"), cell("volgend_kind")});
    }
    return rows;
}

std::optional<std::vector<TypedRow>> rows_from_text(const std::string& text, std::string& fault)
{
    std::vector<TypedRow> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<double> numbers = numbers_in(line);
        if (numbers.empty()) continue; // a head
        const size_t count = numbers.size();
        const std::string of_row = "Rij " + std::to_string(rows.size() + 1);
        if (count < 3 || count > 4) {
            fault = of_row + " heeft " + std::to_string(count) +
                    " getallen; een rij is een inkomen en twee percentages: 24149, 96,0 en 96,0.";
            return {};
        }
        const TypedRow row{numbers[count - 3], numbers[count - 2], numbers[count - 1]};
        if (row.first_child > 100 || row.next_child > 100) {
            fault = of_row + ": meer dan 100 procent kan niet.";
            return {};
        }
        rows.push_back(row);
    }
    if (rows.size() < 2) {
        fault = "Dit is geen tabel: kopieer alle rijen, met op elke regel een inkomen en twee percentages.";
        return {};
    }
    rows.back().up_to = largest_amount;
    for (size_t i = 1; i < rows.size(); ++i)
        if (rows[i].up_to <= rows[i - 1].up_to) {
            fault = "Rij " + std::to_string(i + 1) + ": de inkomens moeten oplopen.";
            return {};
        }
    return rows;
}

std::vector<std::string> rows_doubts(const std::vector<TypedRow>& rows, const std::vector<TypedRow>& last)
{
    std::vector<std::string> doubts;
    if (rows.size() != last.size())
        doubts.push_back("Het zijn " + std::to_string(rows.size()) + " rijen; het waren er " +
                         std::to_string(last.size()) + ". Staan ze er allemaal?");
    if (std::all_of(rows.begin(), rows.end(), [](const TypedRow& r) { return r.first_child <= 1; }))
        doubts.push_back("De percentages lijken een deel van 1; 96,0 % schrijft u als 96,0.");
    for (size_t i = 0; i < rows.size() && i < last.size(); ++i)
        for (const auto& [part, what] : {std::pair{&TypedRow::up_to, "het inkomen"},
                                         {&TypedRow::first_child, "het percentage van het eerste kind"},
                                         {&TypedRow::next_child, "het percentage van een volgend kind"}}) {
            const double now = rows[i].*part, then = last[i].*part;
            if (then <= 0 || then >= largest_amount || now >= largest_amount) continue;
            if (std::abs(now / then - 1) <= largest_jump) continue;
            doubts.push_back("Rij " + std::to_string(i + 1) + ": " + what + " is " + dutch_number(now) + ", en was " +
                             dutch_number(then) + ": " + jump_words(now / then) + ". Klopt dat?");
            return doubts; // one is enough to look again
        }
    return doubts;
}

std::string with_rows(const std::string& text, const std::string& table, const TypedRows& entry)
{
    const std::vector<Place> places = places_of(text, table, {"tabellen", table.substr(table.find('.') + 1)});
    const std::string indent = indent_of(text, places.back().begin);
    std::string written = "{";
    for (const auto& [key, value] : keys_of(entry.about))
        if (key != "waarde") written += (written == "{" ? " " : ", ") + quoted(key) + ": " + value;
    written += ", \"rijen\": [";
    for (size_t i = 0; i < entry.rows.size(); ++i) {
        const TypedRow& row = entry.rows[i];
        written += std::string(i == 0 ? "\n" : ",\n") + indent +
                   "  { \"tot_en_met\": " + (i + 1 == entry.rows.size() ? "null" : plain_number(row.up_to)) +
                   ", \"eerste_kind\": " + with_decimal(row.first_child) +
                   ", \"volgend_kind\": " + with_decimal(row.next_child) + " }";
    }
    return with_written(text, places, entry.about.from, written + "\n" + indent + "] }");
}

void write_entries(const std::filesystem::path& file,
                   const std::vector<std::pair<const Parameter*, DatedValue>>& entries,
                   const std::vector<std::pair<std::string, TypedRows>>& tables)
{
    std::string text = read_text_file(file, largest_table_file);
    for (const auto& [parameter, entry] : entries) {
        if (const std::string fault = entry_fault(*parameter, entry); !fault.empty())
            throw InputError(text_of(file), parameter->description, fault);
        text = with_entry(text, *parameter, entry);
    }
    for (const auto& [table, entry] : tables) {
        if (const std::string fault = source_fault(entry.about); !fault.empty())
            throw InputError(text_of(file), table, fault);
        text = with_rows(text, table, entry);
    }
    parse_json(text, text_of(file));
    save_whole(file, text);
}

} // namespace armoedeval
