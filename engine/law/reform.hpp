// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A proposal: other values for parameters of the law from a date. No scheme knows that it exists; it makes other
// Tables.
#include "engine/parameters/tables.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// The values of one parameter, as a table prints them (a percentage of 36,97 is 36.97).
struct ReformChange {
    struct Value {
        Date from{};
        double value = 0;
        friend bool operator==(const Value&, const Value&) = default;
    };
    std::string id; ///< zorgtoeslag.standaardpremie
    Unit unit = Unit::euro;
    std::vector<Value> values; ///< ascending by date; each holds until the next value of reform or table
    friend bool operator==(const ReformChange&, const ReformChange&) = default;
};

struct Reform {
    std::string titel;
    Date datum{};           ///< on which it was written
    std::string rol;        ///< of the author: beleidsadviseur, raadslid; never a name
    std::string motivering; ///< what it is for
    std::vector<ReformChange> wijzigingen;
    friend bool operator==(const Reform&, const Reform&) = default;
};

/// Reads armoedeval-hervorming/1, strictly, and holds it against the tables: every name, unit, date and value. `file`
/// is named in messages. Throws InputError with every fault found.
Reform parse_reform(const std::string& json, const std::string& file, const Tables& tables);
/// Throws InputError.
Reform load_reform(const std::filesystem::path& path, const Tables& tables);
std::string to_json(const Reform& reform);
/// Writes it in one step: an older file stays whole until the new one is. What could not be read again is not written.
/// Throws InputError.
void save_reform(const Reform& reform, const std::filesystem::path& path, const Tables& tables);

/// The tables under the reforms, in order: of two values for one date the last holds. Throws InputError when the limits
/// of a table with rows no longer ascend.
Tables reformed(const Tables& tables, const std::vector<Reform>& reforms);

/// The first day on which every value of the reforms is in force; nothing when they change nothing.
std::optional<Date> in_force_from(const std::vector<Reform>& reforms);

/// The known name that looks most like this one.
std::string nearest_parameter(const std::string& name, const Tables& tables);

} // namespace armoedeval
