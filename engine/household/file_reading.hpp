// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the readers of the parts of a scenario's file share.
#include "engine/base/json_input.hpp"
#include "engine/household/scenario.hpp"

#include <algorithm>

namespace armoedeval {

/// One file while it is read: its faults so far, and what later parts need of earlier ones.
struct FileReading {
    explicit FileReading(std::string file) : name(std::move(file)) {}

    std::string name; ///< of the file
    std::vector<Problem> problems;
    std::optional<Date> peildatum;
    /// A list that could not be read is one fault, not one more for each place that points into it.
    bool adults_known = false, children_known = false;

    ObjectReader object(const Json& json, const std::string& pointer) { return {json, pointer, name, problems}; }
};

/// The place of a word among the words of an enum; the first where it is none of them (and that is a fault already).
template <class Enum> Enum as_enum(const std::vector<std::string>& words, const std::string& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

/// Free text; nothing that looks like a BSN may be stored.
std::string private_text(ObjectReader& reader, const char* key);
std::string private_line(ObjectReader& reader, const char* key, bool required, const std::string& otherwise = {});

Home read_home(FileReading& file, const Json& json, const std::string& pointer);
Household read_household(FileReading& file, const Json& json, const std::string& pointer);
std::vector<FixedCost> read_fixed_costs(FileReading& file, ObjectReader& reader);
/// How the municipality deals with wage tax beside bijstand; every other key is a decision letter about the scheme
/// of that name. Which schemes there are is in tables/: see check_municipality.
void read_municipal(FileReading& file, const Json& json, const std::string& pointer, MunicipalFacts& told);

Adult read_adult(FileReading& file, const Json& json, const std::string& pointer, size_t place_in_list);
Child read_child(FileReading& file, const Json& json, const std::string& pointer);
Housemate read_housemate(FileReading& file, const Json& json, const std::string& pointer, const Household& h);
Opvang<double> read_care(ObjectReader& reader, bool hours_told = true);

Situation read_situation(FileReading& file, const Json& json, const std::string& pointer, const Household& household);

} // namespace armoedeval
