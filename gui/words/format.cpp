// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/format.hpp"

#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"

#include <array>
#include <cmath>

namespace armoedeval {

namespace {

/// Digits with a true minus before them; nothing for minus nought.
std::string with_true_minus(double amount, int decimals)
{
    const std::string digits = dutch_amount(std::abs(amount), decimals);
    const bool nought = digits.find_first_not_of("0,") == std::string::npos;
    return amount < 0 && !nought ? std::string(minus_sign) + " " + digits : digits;
}

} // namespace

std::string euros(double amount)
{
    if (std::isnan(amount)) return dash;
    const std::string digits = dutch_amount(std::abs(amount), 0);
    return (amount < 0 && digits != "0" ? std::string(minus_sign) + " " : "") + "€\u00A0" + digits;
}

std::string whole(double amount)
{
    return std::isnan(amount) ? dash : with_true_minus(amount, 0);
}

std::string cents(double amount)
{
    return std::isnan(amount) ? dash : with_true_minus(amount, 2);
}

std::string signed_whole(double amount)
{
    const std::string text = whole(amount);
    return amount > 0 && text != "0" ? "+ " + text : text;
}

std::string hours(double amount)
{
    if (std::isnan(amount)) return dash;
    constexpr double nearly = 1e-6; // a computed 21.25 may lie a hair beside it
    static constexpr std::array quarters{"", "¼", "½", "¾"};
    const double in_quarters = std::round(amount * 4);
    if (amount < 0 || std::abs(amount * 4 - in_quarters) > nearly) return with_true_minus(amount, 1);
    const double full = std::floor(in_quarters / 4);
    const std::string part = quarters.at(static_cast<size_t>(in_quarters - 4 * full));
    return full == 0 && !part.empty() ? part : dutch_amount(full, 0) + part;
}

std::string cents_of_a_euro(double share)
{
    return std::isnan(share) ? dash : whole(share * 100) + " cent";
}

std::string field_money(double amount)
{
    const bool has_cents = std::abs(amount - std::round(amount)) >= half_a_cent;
    return std::isnan(amount) ? "" : dutch_amount(amount, has_cents ? 2 : 0);
}

std::string field_number(double amount, int decimals)
{
    if (std::isnan(amount)) return {};
    std::string text = dutch_amount(amount, decimals);
    if (text.find(',') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == ',') text.pop_back();
    return text;
}

std::string field_date(Date date)
{
    return date.ok() ? in_words(date) : "";
}

} // namespace armoedeval
