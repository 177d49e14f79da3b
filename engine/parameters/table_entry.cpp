// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/table_entry.hpp"

#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/parameter_read.hpp"

#include <algorithm>
#include <cmath>

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

/// The values of a parameter in the text of its file; throws InputError where it is not there.
std::vector<Place> places_of(const std::string& text, const Parameter& parameter)
{
    const std::string name = parameter.id.substr(parameter.id.find('.') + 1);
    const size_t block = text.find("\n    " + quoted(name) + ": {"), list = text.find("\"waarden\": [", block);
    if (block == std::string::npos || list == std::string::npos || list > end_of(text, text.find('{', block)))
        throw InputError(parameter.id, "", "deze waarde staat niet als een gewone regel in het bestand");
    const size_t open = text.find('[', list), close = end_of(text, open);
    std::vector<Place> places;
    for (size_t at = text.find('{', open); at < close; at = text.find('{', places.back().end)) {
        const size_t end = end_of(text, at);
        const Json value = parse_json(text.substr(at, end - at), parameter.id);
        places.push_back({at, end, parse_date(value.value("vanaf", "")).value_or(Date{})});
    }
    if (places.empty()) throw InputError(parameter.id, "", "er staat nog geen enkele regel; begin met een teksteditor");
    return places;
}

std::string indent_of(const std::string& text, size_t at)
{
    const size_t line = text.rfind('\n', at) + 1;
    return text.substr(line, text.find_first_not_of(' ', line) - line);
}

} // namespace

std::string entry_fault(const Parameter& parameter, const DatedValue& entry)
{
    if (!entry.from.ok()) return "deze datum bestaat niet";
    if (entry.source.find_first_not_of(" \t\n") == std::string::npos)
        return "zonder bron komt een bedrag niet in de tabellen; schrijf waar het gepubliceerd is";
    if (entry.status != Status::vastgesteld && entry.remark.empty()) return "schrijf erbij wat er onzeker is";
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
        doubts.push_back(was + "Dit is " + dutch_amount(std::abs(ratio - 1) * 100, 0) + " % " +
                         (ratio > 1 ? "meer" : "minder") + ". Klopt dat?");
    return doubts;
}

std::string with_entry(const std::string& text, const Parameter& parameter, const DatedValue& entry)
{
    const std::vector<Place> places = places_of(text, parameter);
    const bool lines =
        text.substr(places.back().begin, places.back().end - places.back().begin).find('\n') != std::string::npos;
    const std::string indent = indent_of(text, places.back().begin);
    const std::string written = lines ? on_lines(entry, indent) : on_one_line(entry);
    std::string out = text;
    for (const Place& p : places)
        if (p.from == entry.from) return out.replace(p.begin, p.end - p.begin, written);
    const auto after = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.from > entry.from; });
    if (after == places.end()) return out.insert(places.back().end, ",\n" + indent + written);
    return out.insert(after->begin, written + ",\n" + indent);
}

void write_entries(const std::filesystem::path& file,
                   const std::vector<std::pair<const Parameter*, DatedValue>>& entries)
{
    std::string text = read_text_file(file, largest_table_file);
    for (const auto& [parameter, entry] : entries) {
        if (const std::string fault = entry_fault(*parameter, entry); !fault.empty())
            throw InputError(text_of(file), parameter->description, fault);
        text = with_entry(text, *parameter, entry);
    }
    parse_json(text, text_of(file));
    save_whole(file, text);
}

} // namespace armoedeval
