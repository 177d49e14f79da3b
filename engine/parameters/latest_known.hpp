// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What tables/ does not tell yet of the time after it: which values, and how they last were.
#include "engine/parameters/tables.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// A value, or a whole table with rows, that holds on the day before a date and has no successor on it.
struct MissingValue {
    std::string file; ///< of the act or municipality: zorgtoeslag
    std::string id;
    const Parameter* parameter = nullptr; ///< null: a table with rows
};
/// By file and name. What an act itself ends is not missing.
std::vector<MissingValue> missing_on(Date date, const Tables& tables);

/// The day from which a value was that of the law itself: of one that stands in, an earlier one than it serves from.
inline Date known_since(const DatedValue& value)
{
    return value.known_from.value_or(value.from);
}

/// What held on the day before; null when nothing did.
const DatedValue* last_known_before(const Parameter& parameter, Date date);

/// The last day on which new amounts came and those of the acts were all there; nothing when there never was one.
std::optional<Date> last_full_rules(const Tables& tables);

/// The first day on which amounts of the acts are not there any more: the half-year after the last full one.
std::optional<Date> end_of_full_rules(const Tables& tables);

/// Until when (exclusive) a value may stand in for one that is not published: two years after the last full tables.
std::optional<Date> end_of_latest_known(const Tables& tables);

/// The tables in which every value that ran out after the last full ones, and that no act repealed, goes on as it last
/// was, with the status laatst_bekend; a period at a time, so that a value that is known again takes over.
Tables with_latest_known(const Tables& tables);

} // namespace armoedeval
