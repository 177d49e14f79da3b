// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How the Dutch write amounts, hours and dates, and how they type them. The only place that rounds for show.
#include "engine/base/date.hpp"

#include <optional>
#include <string>

namespace armoedeval {

inline constexpr const char* minus_sign = "\u2212";
inline constexpr const char* dash = "\u2013"; ///< not computed, or nothing

/// € 2.875 · a dash when not computed (NaN).
std::string euros(double amount);
/// 2.875 at a bar; a true minus.
std::string whole(double amount);
/// 1.419,46; a true minus.
std::string cents(double amount);
/// + 769, − 56, 0; a space after the sign.
std::string signed_whole(double amount);
/// 16, 20¼, 21½: quarter hours; otherwise one decimal: 20,3.
std::string hours(double amount);
/// 37 cent of a euro: a share 0.37 as "37 cent"; below nought and above a euro as they are.
std::string cents_of_a_euro(double share);

/// What was typed: a value, or why it is none (Dutch, what would be right).
template <class T> struct Typed {
    std::optional<T> value;
    std::string fault;
};

/// `15`, `15,5`, `1.234,50`, with or without euro sign; `19.50` is 19,50 and `12.5` is refused with the explanation.
/// `what` is the noun of the message ("bedrag", "aantal uren").
Typed<double> typed_number(const std::string& text, double least, double most, int decimals, const std::string& what);
/// 12-4-1991, 12/4/1991, 12 april 1991, 1991-04-12; a day that exists.
Typed<Date> typed_date(const std::string& text);
/// The same as people write it in haste: 12-4-23, and april 2023 or 4-2023 as its first day. `on` tells the century: a
/// year of two figures is at most the next one.
Typed<Date> typed_date_in_haste(const std::string& text, Date on);
/// Also how long ago: 3 jaar, 8 maanden.
Typed<Date> typed_since(const std::string& text, Date on);
/// A day of birth, or an age where that is enough: 3, 3 jaar, 7 maanden. It then lies half a year past the birthday.
Typed<Date> typed_birth(const std::string& text, Date on);

/// As a field shows a value that can be typed back: 14,99 · 1.234,50 · 16 (no more decimals than needed, at most
/// `decimals`; money shows two or none).
std::string field_money(double amount);
std::string field_number(double amount, int decimals);
/// 12 april 1991
std::string field_date(Date date);

/// 27 september · september

} // namespace armoedeval
