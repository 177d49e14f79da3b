// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/text.hpp"

#include "engine/base/rounding.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace armoedeval {

std::string dutch_amount(double euros, int decimals)
{
    char digits[64];
    const double scale = std::pow(10.0, decimals);
    double rounded = std::floor(std::abs(euros) * scale + 0.5 + 1e-7) / scale;
    std::snprintf(digits, sizeof digits, "%.*f", decimals, rounded);
    std::string text = digits;
    const size_t point = text.find('.');
    if (point != std::string::npos) text[point] = ',';
    for (size_t i = point == std::string::npos ? text.size() : point; i > 3; i -= 3) text.insert(i - 3, ".");
    return euros < 0 && rounded > 0 ? "-" + text : text;
}

std::string plain_number(double value)
{
    std::array<char, 64> text{};
    char* const last = text.data() + text.size();
    // People read it: no exponent (1e+09) where the digits fit.
    const bool digits_fit = std::abs(value) >= 1e-6 && std::abs(value) < 1e21;
    const auto end = digits_fit ? std::to_chars(text.data(), last, value, std::chars_format::fixed).ptr
                                : std::to_chars(text.data(), last, value == 0 ? 0.0 : value).ptr;
    return {text.data(), end};
}

std::string dutch_number(double value)
{
    std::string text = plain_number(value);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

double in_cents(double euros)
{
    const double cents = round_cent(euros);
    return cents == 0 ? 0.0 : cents;
}

std::string readable_name(std::string name)
{
    for (char& c : name)
        if (c == '_') c = ' ';
    return name;
}

bool is_utf8(std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const size_t length = lead < 0x80                   ? 1
                              : lead >= 0xC2 && lead < 0xE0 ? 2
                              : lead >= 0xE0 && lead < 0xF0 ? 3
                              : lead >= 0xF0 && lead < 0xF5 ? 4
                                                            : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (size_t k = 1; k < length; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) return false;
        // No longer form than needed, no half of a pair, nothing beyond the last character.
        const auto second = length > 1 ? static_cast<unsigned char>(text[i + 1]) : 0;
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second >= 0x90))
            return false;
        i += length;
    }
    return true;
}

namespace {

/// The bytes of the hidden sign at the front of a text; 0: another stands there.
size_t hidden_sign_at_front(std::string_view text)
{
    const auto byte = [&](size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned first = byte(0), second = byte(1), third = byte(2);
    if ((first < 0x20 && first != '\n' && first != '\t') || first == 0x7F) return 1;
    if (first == 0xC2 && second >= 0x80 && second < 0xA0) return 2;
    if (first == 0xD8 && second == 0x9C) return 2; // Arabic letter mark
    if (first != 0xE2) return 0;
    const bool marks = second == 0x80 && (third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE));
    const bool isolates = second == 0x81 && third >= 0xA6 && third <= 0xA9;
    return marks || isolates ? 3 : 0;
}

} // namespace

namespace {

/// The bytes of the letter at the front of a text; 0: it is no UTF-8, and a screen of text may obey it.
size_t letter_at_front(std::string_view text)
{
    constexpr size_t longest = 4;
    for (size_t length = 1; length <= std::min(longest, text.size()); ++length)
        if (is_utf8(text.substr(0, length))) return length;
    return 0;
}

} // namespace

bool has_hidden_sign(std::string_view text)
{
    for (; !text.empty(); text.remove_prefix(1))
        if (hidden_sign_at_front(text) > 0) return true;
    return false;
}

std::string without_hidden_signs(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const size_t hidden = hidden_sign_at_front(text), letter = letter_at_front(text);
        if (hidden > 0 || letter == 0 || text.front() == '\n' || text.front() == '\t')
            shown += '?';
        else
            shown += text.substr(0, letter);
        text.remove_prefix(std::max<size_t>({hidden, letter, 1}));
    }
    return shown;
}

size_t display_width(std::string_view utf8)
{
    size_t width = 0;
    for (const char c : utf8)
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++width;
    return width;
}

std::string lower(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace armoedeval
