// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/json_input.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// Line and character (both from 1) of a byte, as an editor shows them.
std::string line_and_column(std::string_view text, size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    const size_t start = before.rfind('\n') + 1; // 0 on the first line
    const size_t mark = start == 0 && before.starts_with("\xEF\xBB\xBF") ? 1 : 0;
    return "regel " + std::to_string(std::count(before.begin(), before.end(), '\n') + 1) + ", teken " +
           std::to_string(display_width(before.substr(start)) - mark + 1);
}

/// The first byte that is no UTF-8; the size of the text when all is well.
size_t first_bad_byte(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        size_t length = 1;
        while (length <= 4 && !is_utf8(text.substr(at, length))) ++length;
        if (length > 4) return at;
        at += length;
    }
    return at;
}

/// A key as one step of a JSON pointer, without characters that a screen obeys.
std::string pointer_step(const std::string& key)
{
    std::string step;
    for (const char c : key) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return without_hidden_signs(step);
}

/// Follows the parser through the blocks and lists that are open.
class Watch {
public:
    explicit Watch(const std::string& file) : file_(file) {}

    void see(Json::parse_event_t event, const Json& parsed)
    {
        using Event = Json::parse_event_t;
        if (event == Event::object_end || event == Event::array_end) {
            open_.pop_back();
            return;
        }
        if (event == Event::key) {
            Open& block = open_.back();
            block.key = parsed.get<std::string>();
            if (!block.keys.insert(block.key).second)
                throw InputError(file_, pointer(), "deze sleutel staat twee keer in hetzelfde blok; laat er één staan");
            return;
        }
        if (!open_.empty() && open_.back().is_list) ++open_.back().elements;
        if (event == Event::value) return;
        if (open_.size() == deepest)
            throw InputError(file_, pointer(),
                             "de blokken zijn te diep genest; meer dan " + std::to_string(deepest) + " diep kan niet");
        open_.emplace_back();
        open_.back().is_list = event == Event::array_start;
    }

    /// The place of what was seen last.
    std::string pointer() const
    {
        std::string text;
        for (const Open& o : open_)
            text += "/" + (o.is_list ? std::to_string(o.elements - (o.elements > 0 ? 1 : 0)) : pointer_step(o.key));
        return text;
    }

private:
    static constexpr size_t deepest = 32;
    struct Open {
        bool is_list = false;
        size_t elements = 0;
        std::string key;
        std::set<std::string> keys;
    };
    const std::string& file_;
    std::vector<Open> open_;
};

} // namespace

Json parse_json(const std::string& text, const std::string& file)
{
    if (const size_t bad = first_bad_byte(text); bad < text.size())
        throw InputError(file, line_and_column(text, bad),
                         "hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8");
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw InputError(file, "", "dit bestand is leeg; er hoort een blok tussen accolades { } in te staan");
    Watch watch(file);
    try {
        return Json::parse(text, [&](int, Json::parse_event_t event, Json& parsed) {
            watch.see(event, parsed);
            return true;
        });
    } catch (const Json::parse_error& error) {
        const size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        const std::string place = line_and_column(text, byte);
        if (byte >= text.size())
            throw InputError(file, place,
                             "het bestand houdt hier op terwijl er nog iets moet komen; is het helemaal opgeslagen?");
        throw InputError(
            file, place,
            "dit is geen geldige JSON; kijk hier naar een vergeten of overbodige komma, haak of aanhalingsteken");
    } catch (const Json::exception&) {
        throw InputError(file, watch.pointer(), "dit getal is te groot");
    }
}

ObjectReader::ObjectReader(const Json& object, std::string pointer, std::string file, std::vector<Problem>& problems)
    : object_(object), pointer_(std::move(pointer)), file_(std::move(file)), problems_(problems)
{
    if (!object_.is_object())
        problems_.push_back(
            {file_, pointer_.empty() ? "/" : pointer_, "hier moet een blok tussen accolades { } staan"});
}

std::string ObjectReader::pointer_to(const std::string& key) const
{
    return pointer_ + "/" + key;
}

void ObjectReader::fault(const std::string& key, const std::string& what)
{
    problems_.push_back({file_, pointer_to(key), what});
}

bool ObjectReader::has(const char* key) const
{
    return object_.is_object() && object_.contains(key);
}

const Json* ObjectReader::get(const char* key, bool required)
{
    seen_.insert(key);
    if (has(key)) return &object_.at(key);
    if (required && object_.is_object()) fault(key, "deze sleutel ontbreekt");
    return nullptr;
}

std::string ObjectReader::text(const char* key, bool required, std::string otherwise)
{
    const Json* json = get(key, required);
    if (!json) return otherwise;
    if (!json->is_string()) {
        fault(key, "hier moet tekst tussen aanhalingstekens staan");
        return otherwise;
    }
    const auto text = json->get<std::string>();
    // A screen obeys some of them, and nobody means to write them.
    if (has_hidden_sign(text)) {
        fault(key, "hier staat een onzichtbaar teken (een stuurteken); haal het weg");
        return otherwise;
    }
    return text;
}

std::string ObjectReader::line(const char* key, bool required, size_t most, std::string otherwise)
{
    const std::string text = lines(key, required, most, std::move(otherwise));
    if (text.find_first_of("\n\t") != std::string::npos)
        fault(key, "dit moet op één regel staan, zonder nieuwe regels en tabs");
    return text;
}

std::string ObjectReader::lines(const char* key, bool required, size_t most, std::string otherwise)
{
    const std::string text = this->text(key, required, std::move(otherwise));
    if (const size_t signs = display_width(text); signs > most)
        fault(key, "deze tekst is " + std::to_string(signs) + " tekens lang; meer dan " + std::to_string(most) +
                       " kan niet");
    return text;
}

bool ObjectReader::yes_no(const char* key, bool otherwise)
{
    const Json* json = get(key, false);
    if (!json) return otherwise;
    if (!json->is_boolean()) {
        fault(key, "hier moet true of false staan");
        return otherwise;
    }
    return json->get<bool>();
}

double ObjectReader::number(const char* key, bool required, double otherwise, double low, double high)
{
    const Json* json = get(key, required);
    return json ? checked(*json, key, otherwise, low, high) : otherwise;
}

int ObjectReader::whole(const char* key, bool required, int otherwise, int low, int high)
{
    const double value = number(key, required, otherwise, low, high);
    if (value == static_cast<int>(value)) return static_cast<int>(value);
    fault(key, plain_number(value) + " kan niet; hier moet een heel getal staan");
    return otherwise;
}

std::vector<double> ObjectReader::numbers(const char* key, size_t most, double low, double high)
{
    std::vector<double> values;
    for (const auto& [element, place] : list(key, false, most))
        values.push_back(checked(*element, key + ("/" + std::to_string(values.size())), low, low, high));
    return values;
}

double ObjectReader::checked(const Json& json, const std::string& key, double otherwise, double low, double high)
{
    if (!json.is_number()) {
        fault(
            key,
            "hier moet een getal staan, zonder aanhalingstekens en met een punt voor de decimalen, bijvoorbeeld 642.10");
        return otherwise;
    }
    const double value = json.get<double>();
    if (!std::isfinite(value) || value < low || value > high) {
        fault(key, plain_number(value) + " kan niet; het moet liggen van " + plain_number(low) + " tot en met " +
                       plain_number(high));
        return otherwise;
    }
    return value;
}

std::optional<Date> ObjectReader::date(const char* key, bool required)
{
    const Json* json = get(key, required);
    if (!json) return std::nullopt;
    const auto parsed = json->is_string() ? parse_date(json->get<std::string>()) : std::nullopt;
    if (!parsed)
        fault(key, json->dump(-1, ' ', false, Json::error_handler_t::replace) +
                       " is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld \"2026-07-01\"");
    return parsed;
}

std::vector<std::pair<const Json*, std::string>> ObjectReader::list(const char* key, bool required, size_t most)
{
    std::vector<std::pair<const Json*, std::string>> elements;
    const Json* json = get(key, required);
    if (!json) return elements;
    if (!json->is_array()) {
        fault(key, "hier moet een lijst tussen [ ] staan");
        return elements;
    }
    if (json->size() > most) {
        fault(key, "deze lijst heeft " + std::to_string(json->size()) + " delen; meer dan " + std::to_string(most) +
                       " kan niet");
        return elements;
    }
    for (size_t i = 0; i < json->size(); ++i)
        elements.emplace_back(&json->at(i), pointer_to(key) + "/" + std::to_string(i));
    return elements;
}

std::string ObjectReader::word(const char* key, bool required, const std::vector<std::string>& allowed)
{
    const Json* json = get(key, required);
    if (!json) return {};
    if (json->is_string())
        for (const std::string& w : allowed)
            if (json->get<std::string>() == w) return w;
    std::string choices;
    for (const std::string& w : allowed) choices += (choices.empty() ? "" : ", ") + w;
    fault(key, json->dump(-1, ' ', false, Json::error_handler_t::replace) + " ken ik niet; kies uit: " + choices);
    return {};
}

void ObjectReader::finish()
{
    if (!object_.is_object()) return;
    for (const auto& [key, value] : object_.items())
        if (!seen_.contains(key)) {
            std::string known;
            for (const std::string& k : seen_) known += (known.empty() ? "" : ", ") + k;
            fault(pointer_step(key), "deze sleutel ken ik niet; hier kunnen staan: " + known);
        }
}

} // namespace armoedeval
