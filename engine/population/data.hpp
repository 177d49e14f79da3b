// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is known of the people, as tables/bevolking/*.json tells it: every figure with its source, its mark (how sure it
// is) and its date. A figure that nobody found is an assumption and says so (mark X).
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// A: read at the publisher. B: official, at second hand. C: computed from A and B. D: old or of a neighbour. X:
/// assumed.
struct MarginalSource {
    std::string omschrijving, bron, merk, datum, opmerking;
};
struct MarginalNumber : MarginalSource {
    double waarde = 0;
    std::optional<double> laag, hoog; ///< how low and how high it may as well be: of an assumption
};
struct MarginalShares : MarginalSource {
    std::vector<std::pair<std::string, double>> delen; ///< in the order of the file; they need not add up to 100
};

struct PopulationData {
    std::string titel;
    std::string gemeente; ///< whose schemes count; empty: none
    std::map<std::string, MarginalNumber> getallen;
    std::map<std::string, MarginalShares> verdelingen;

    /// The name must be one that read_population_data asks for.
    double number(const std::string& name) const { return getallen.at(name).waarde; }
    /// A number that is a percentage, as a fraction.
    double share(const std::string& name) const { return number(name) / 100; }
    const MarginalShares& shares(const std::string& name) const { return verdelingen.at(name); }
};

/// Strict: a figure that the generator needs and misses, or does not know, is a fault. Throws InputError.
PopulationData read_population_data(const std::filesystem::path& file);

} // namespace armoedeval
