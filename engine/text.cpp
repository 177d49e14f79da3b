#include "engine/text.hpp"

#include "engine/number/rounding.hpp"

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
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value == 0 ? 0.0 : value).ptr;
    return {text.data(), end};
}

double in_cents(double euros)
{
    const double cents = round_cent(euros);
    return cents == 0 ? 0.0 : cents;
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
        i += length;
    }
    return true;
}

bool looks_like_bsn(std::string_view text)
{
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1]))) continue;
        size_t digits = 0;
        size_t k = i;
        for (; k < text.size(); ++k) {
            if (is_digit(text[k]))
                ++digits;
            else if (!((text[k] == '.' || text[k] == ' ' || text[k] == '-') && k + 1 < text.size() &&
                       is_digit(text[k + 1])))
                break;
        }
        if (digits == 9) return true;
        // Nine digits without separators inside a longer row with separators ("tel 050 123456789").
        size_t run = 0;
        for (size_t j = i; j <= k && j < text.size(); ++j) {
            if (is_digit(text[j])) {
                ++run;
                continue;
            }
            if (run == 9) return true;
            run = 0;
        }
        if (run == 9) return true;
        i = k;
    }
    return false;
}

size_t display_width(std::string_view utf8)
{
    size_t width = 0;
    for (const char c : utf8)
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++width;
    return width;
}

} // namespace armoedeval
