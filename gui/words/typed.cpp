// SPDX-License-Identifier: EUPL-1.2
// Reading what was typed, the way the Dutch write it. What is refused is answered with what would be right.
#include "gui/words/format.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace armoedeval {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// Without spaces and euro sign; a true minus as a hyphen; "15,-" as "15".
std::string bare_number(std::string text)
{
    text = replaced(replaced(std::move(text), "\u00A0", " "), "€", "");
    text = replaced(replaced(std::move(text), minus_sign, "-"), " ", "");
    if (text.ends_with(",-")) text.resize(text.size() - 2);
    return text;
}

/// 1.234 -> 1234; nothing when the full stops do not stand between thousands.
std::optional<std::string> whole_part(const std::string& text)
{
    const auto groups = split(text, '.');
    std::string digits;
    for (size_t i = 0; i < groups.size(); ++i) {
        const bool wrong_size =
            i == 0 ? groups.size() > 1 && (groups[i].size() > 3 || groups[i].starts_with('0')) : groups[i].size() != 3;
        if (!all_digits(groups[i]) || wrong_size) return std::nullopt;
        digits += groups[i];
    }
    return digits;
}

/// 19.50 as 19,50: a full stop with two digits behind it cannot stand between thousands, so it is a comma.
std::string with_comma(std::string bare, int decimals)
{
    const size_t at = bare.find('.');
    const bool once = at != std::string::npos && at == bare.rfind('.') && bare.find(',') == std::string::npos;
    if (once && decimals >= 2 && bare.size() == at + 3) bare[at] = ',';
    return bare;
}

std::string no_number(const std::string& bare, int decimals, const std::string& what)
{
    if (bare.empty()) return "Vul een " + what + " in.";
    const auto at_point = split(bare, '.');
    if (decimals > 0 && at_point.size() == 2 && all_digits(at_point[0]) && all_digits(at_point[1]))
        return std::string(what == "bedrag" ? "Schrijf centen met een komma: " : "Schrijf een komma, geen punt: ") +
               at_point[0] + "," + at_point[1];
    return "Dit is geen " + what + ". Schrijf het in cijfers, bijvoorbeeld " + (decimals > 0 ? "15,50" : "15") + ".";
}

/// The value of digits with a decimal point; more digits than a double can hold are endless.
double as_double(const std::string& digits)
{
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc::result_out_of_range ? HUGE_VAL : value;
}

} // namespace

Typed<double> typed_number(const std::string& text, double least, double most, int decimals, const std::string& what)
{
    const std::string bare = with_comma(bare_number(text), decimals);
    const bool negative = bare.starts_with('-');
    const auto parts = split(negative ? bare.substr(1) : bare, ',');
    const auto digits = whole_part(parts[0]);
    const bool has_part = parts.size() == 2 && !parts[1].empty();
    if (!digits || parts.size() > 2 || (has_part && !all_digits(parts[1])))
        return {{}, no_number(bare, decimals, what)};
    if (has_part && decimals == 0) return {{}, "Schrijf een heel getal, zonder komma."};
    if (has_part && parts[1].size() > static_cast<size_t>(decimals))
        return {{},
                "Schrijf ten hoogste " + std::to_string(decimals) + (decimals == 1 ? " cijfer" : " cijfers") +
                    " achter de komma."};
    const double size = as_double(has_part ? *digits + "." + parts[1] : *digits);
    const double value = negative && size != 0 ? -size : size;
    if (!(value >= least && value <= most))
        return {{},
                "Kies een " + what + " van " + field_number(least, decimals) + " tot en met " +
                    field_number(most, decimals) + "."};
    return {value, {}};
}

namespace {

constexpr const char* date_example = "Schrijf een datum als 12-4-1991 of 12 april 1991.";

/// 4, 04, april, apr; nought when it is no month.
unsigned month_of(const std::string& word)
{
    if (all_digits(word) && word.size() <= 2) return static_cast<unsigned>(std::stoul(word));
    if (word == "mrt") return 3;
    for (unsigned month = 1; month <= 12; ++month) {
        const std::string name = month_name(std::chrono::year{2000} / std::chrono::month{month} / 1);
        if (word == name || word == name.substr(0, 3)) return month;
    }
    return 0;
}

/// Day, month and year as they were written.
std::vector<std::string> date_parts(const std::string& text)
{
    std::string plain = replaced(text, "\u00A0", " ");
    for (char& c : plain) {
        if (c == '/' || c == '-' || c == '.') c = ' ';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    auto parts = split(plain, ' ');
    parts.erase(std::remove(parts.begin(), parts.end(), ""), parts.end());
    if (parts.size() == 3 && parts[0].size() == 4 && all_digits(parts[0])) std::swap(parts[0], parts[2]);
    return parts;
}

std::string no_such_day(Date date)
{
    const unsigned last = static_cast<unsigned>(
        std::chrono::year_month_day_last{date.year(), std::chrono::month_day_last{date.month()}}.day());
    std::string month = month_name(date);
    const std::string year = std::to_string(static_cast<int>(date.year()));
    const std::string day = std::to_string(static_cast<unsigned>(date.day())) + " " + month + " " + year;
    month[0] = static_cast<char>(month[0] - 'a' + 'A');
    return day + " bestaat niet. " + month + " " + year + " heeft " + std::to_string(last) + " dagen.";
}

} // namespace

Typed<Date> typed_date(const std::string& text)
{
    const auto parts = date_parts(text);
    if (parts.empty()) return {{}, std::string("Vul een datum in. ") + date_example};
    if (parts.size() != 3 || !all_digits(parts[0]) || parts[0].size() > 2 || !all_digits(parts[2]))
        return {{}, date_example};
    if (parts[2].size() != 4) return {{}, "Schrijf het jaar met vier cijfers, bijvoorbeeld 1991."};
    const unsigned month = month_of(parts[1]);
    if (month < 1 || month > 12)
        return {{},
                all_digits(parts[1]) ? "Maand " + parts[1] + " bestaat niet. Kies een maand van 1 tot en met 12."
                                     : date_example};
    const Date date{std::chrono::year{std::stoi(parts[2])}, std::chrono::month{month},
                    std::chrono::day{static_cast<unsigned>(std::stoul(parts[0]))}};
    if (!date.ok()) return {{}, no_such_day(date)};
    return {date, {}};
}

namespace {

std::string spaced(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : " ") + part;
    return text;
}

/// "3 jaar", "8 maanden" as months; of a bare number nothing.
std::optional<int> months_long(const std::string& text)
{
    const auto parts = date_parts(text);
    if (parts.size() != 2 || !all_digits(parts[0]) || parts[0].size() > 3) return {};
    const int count = std::stoi(parts[0]);
    const std::string& unit = parts[1];
    if (unit == "jaar" || unit == "jr") return count * 12;
    if (unit == "maanden" || unit == "maand" || unit == "mnd") return count;
    return {};
}

constexpr int oldest_typed = 120;

} // namespace

Typed<Date> typed_date_in_haste(const std::string& text, Date on)
{
    auto parts = date_parts(text);
    const auto is_year = [](const std::string& part) { return all_digits(part) && part.size() == 4; };
    if (parts.size() == 2 && is_year(parts[1]) && month_of(parts[0]) >= 1 && month_of(parts[0]) <= 12)
        parts.insert(parts.begin(), "1");
    if (parts.size() == 3 && all_digits(parts[2]) && parts[2].size() == 2) {
        const int year = std::stoi(parts[2]);
        parts[2] = std::to_string(year + (2000 + year <= static_cast<int>(on.year()) + 1 ? 2000 : 1900));
    }
    return parts.size() == 3 ? typed_date(spaced(parts)) : typed_date(text);
}

Typed<Date> typed_since(const std::string& text, Date on)
{
    const auto months = months_long(text);
    if (!months) return typed_date_in_haste(text, on);
    if (*months > oldest_typed * 12) return {{}, date_example};
    return {first_of_month(on) - std::chrono::months(*months), {}};
}

Typed<Date> typed_birth(const std::string& text, Date on)
{
    auto parts = date_parts(text);
    const bool years = (parts.size() == 1 || (parts.size() == 2 && (parts[1] == "jaar" || parts[1] == "jr"))) &&
                       all_digits(parts[0]) && parts[0].size() <= 3 && std::stoi(parts[0]) <= oldest_typed;
    constexpr int half_a_year = 6;
    if (years) return {first_of_month(on) - std::chrono::months(std::stoi(parts[0]) * 12 + half_a_year), {}};
    return typed_since(text, on);
}

} // namespace armoedeval
