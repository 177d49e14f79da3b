// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/values.hpp"

#include "engine/base/limits.hpp"

namespace armoedeval {

namespace {

/// How a value in a unit is typed.
struct Typing {
    double least, most;
    int decimals;
    const char* what;
};

Typing typing_of(Unit unit)
{
    constexpr double below_largest = largest_amount - 1;
    switch (unit) {
    case Unit::euro: return {0, below_largest, 2, "bedrag"};
    case Unit::procent: return {0, 100, 6, "percentage"};
    case Unit::procent_van_de_norm: return {limits::lowest_income_limit, limits::highest_income_limit, 6, "percentage"};
    case Unit::uren: return {0, below_largest, 2, "aantal uren"};
    case Unit::jaren: return {0, 200, 0, "aantal jaren"};
    case Unit::maanden: return {0, 200, 0, "aantal maanden"};
    case Unit::factor: return {-below_largest, below_largest, 15, "getal"};
    case Unit::ja_nee: return {0, 1, 0, "0 (nee) of 1 (ja)"};
    case Unit::dag: return {1, 31, 0, "dag"};
    case Unit::maand: return {1, 12, 0, "maand"};
    case Unit::aantal: return {1, 1000, 0, "aantal"};
    case Unit::keuze: return {0, 3, 0, "keuze"};
    }
    return {};
}

} // namespace

Typed<double> typed_value(Unit unit, const std::string& text)
{
    const Typing t = typing_of(unit);
    std::string number = text;
    if (const size_t mark = number.find('%'); unit == Unit::procent && mark != std::string::npos) number.resize(mark);
    return typed_number(number, t.least, t.most, t.decimals, t.what);
}

std::string field_value(Unit unit, double value)
{
    return unit == Unit::euro ? field_money(value) : field_number(value, typing_of(unit).decimals);
}

std::string value_text(Unit unit, double value)
{
    const std::string number = field_value(unit, value);
    switch (unit) {
    case Unit::euro: return "€\u00A0" + number;
    case Unit::procent:
    case Unit::procent_van_de_norm: return number + " %";
    case Unit::uren: return number + " uur";
    case Unit::jaren: return number + " jaar";
    case Unit::maanden: return number + (value == 1 ? " maand" : " maanden");
    case Unit::ja_nee: return value == 0 ? "nee" : "ja";
    default: return number;
    }
}

} // namespace armoedeval
