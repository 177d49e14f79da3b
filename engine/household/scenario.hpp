// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/household.hpp"
#include "engine/household/transition.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace armoedeval {

/// Something that had to be done around the change, by its last day and what it is, and is done.
struct Gedaan {
    Date datum{};
    std::string wat;
    friend auto operator<=>(const Gedaan&, const Gedaan&) = default;
};

/// A saved household with the situations to compare. scenarios/schema.json describes the file.
struct Scenario {
    std::string titel;
    std::string notitie;
    Date peildatum{};
    Household huishouden;
    std::vector<Situation> situaties;
    std::optional<Overgang> overgang{}; ///< the months around a change; nothing told: defaults
    std::set<Gedaan> gedaan{};          ///< ticked off; changes no amount
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Reads the JSON of a scenario, strictly. `file` is named in messages. Throws InputError with every fault found.
Scenario parse_scenario(const std::string& json, const std::string& file);
/// What there is of a scenario with faults, as of work that was cut off; a value that cannot be is left out. Throws
/// InputError when there is no household in it with a situation, or when another version wrote it.
Scenario salvaged_scenario(const std::string& json, const std::string& file);
/// Throws InputError; nothing else changes.
Scenario load_scenario(const std::filesystem::path& path);

std::string to_json(const Scenario& scenario);
/// Writes beside the file and puts it in place in one step: an older file stays whole until the new one is. Throws
/// InputError.
void save_scenario(const Scenario& scenario, const std::filesystem::path& path);

/// The words of the file format.
const std::vector<std::string>& vrijlating_words();
const std::vector<std::string>& opvang_words();
const std::vector<std::string>& betaalritme_words();
const std::vector<std::string>& gedrag_words();
const std::vector<std::string>& vaste_last_words();
const std::vector<std::string>& kinderbijslag_words();
const std::vector<std::string>& relatie_words(); ///< the first, of who is not told, is in no file
const std::vector<std::string>& verblijf_words();
const std::vector<std::string>& verblijfsgrond_words();
const std::vector<std::string>& woning_words();
const std::vector<std::string>& eenmalig_words();
const std::vector<std::string>& earlier_words(); ///< "loon", and the kinds of income
const std::vector<std::string>& loonheffingskorting_words();
const std::vector<std::string>& teruggaaf_words();
const std::vector<std::string>& verrekening_words();

} // namespace armoedeval
