// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// procent_van_de_norm: a limit, mostly above 100; dag: of the month; maand: of the year; keuze: one of four ways, 0
/// to 3, that the description tells.
enum class Unit { euro, procent, procent_van_de_norm, uren, jaren, maanden, factor, ja_nee, dag, maand, aantal, keuze };
/// How sure a value is. Anything but `vastgesteld` is computed with and shown as uncertain; `onbekend` has no number:
/// the rule exists, nobody published its value. No table holds a `voorstel`: it comes from a reform; nor what stands in
/// for a value that is not published yet: `laatst_bekend`, an older one (latest_known.hpp), or `geraamd`, our own
/// estimate (law/estimated_norms.hpp).
enum class Status { vastgesteld, voorlopig, afgeleid, te_verifieren, onbekend, voorstel, laatst_bekend, geraamd };
inline bool stands_in(Status status)
{
    return status == Status::laatst_bekend || status == Status::geraamd;
}
/// Until when a value serves: to the end of its year, of its half-year, or until the next value.
enum class Revision { jaarlijks, halfjaarlijks, onbepaald };

std::string name_of(Unit unit);
std::string name_of(Status status);

/// Beyond it somebody made a typing error.
inline constexpr double largest_amount = 1e9;
/// What is wrong with an amount in this unit (in Dutch, with what would be right); empty when nothing is.
std::string amount_fault(Unit unit, double amount);

/// One value of a parameter, as the source prints it (a percentage of 36,97 is 36.97).
struct DatedValue {
    Date from;
    std::optional<Date> until; ///< exclusive; only where the law itself ends the rule
    double value = 0;
    std::string source;
    Status status = Status::te_verifieren;
    std::string remark;
    std::optional<Date> known_from{}; ///< of one that stands in: the day from which it was the value itself
};

/// An amount of the law through time.
struct Parameter {
    std::string id; ///< file and key: zorgtoeslag.standaardpremie
    std::string description;
    Unit unit = Unit::euro;
    std::string per; ///< jaar, kwartaal, maand, uur, or empty
    std::string article;
    Revision revision = Revision::onbepaald;
    bool computed_earlier = false;  ///< may also be computed for dates before its first value
    std::vector<DatedValue> values; ///< ascending by date

    /// The value in force on a date; null when no source gives one. Never falls back on an expired value, and is never
    /// one that is onbekend.
    const DatedValue* on(Date date) const;
    /// The law has the rule on a date: it has begun, and no act has ended it. Its value may be unknown.
    bool rules_on(Date date) const;
};

/// The day on which a value that starts on `from` runs out (exclusive); nothing if it lasts.
std::optional<Date> end_of_period(Date from, Revision revision);

/// Is a value printed as a percentage?
inline bool is_percentage(Unit unit)
{
    return unit == Unit::procent || unit == Unit::procent_van_de_norm;
}

/// A value as the law computes with it: percentages as fractions.
inline double as_number(Unit unit, double printed)
{
    return is_percentage(unit) ? printed / 100 : printed;
}

/// A value of the law as people write it: 2.119, 13,73 %, 23 jaren.
std::string value_text(const Parameter& parameter, const DatedValue& dated);
/// An amount inside a formula: whole euros without cents, else two decimals.
std::string amount_in_formula(double value);

} // namespace armoedeval
