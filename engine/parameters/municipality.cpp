// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/municipality.hpp"

#include <algorithm>

namespace armoedeval {

const std::array<const char*, waarde_count>& waarde_words()
{
    static const std::array<const char*, waarde_count> words{"inkomensgrens",
                                                             "aandeel_dat_afgaat",
                                                             "bedrag",
                                                             "bedrag_alleenstaande",
                                                             "bedrag_alleenstaande_ouder",
                                                             "bedrag_gehuwd",
                                                             "bedrag_per_kind",
                                                             "vermogensgrens_alleenstaande",
                                                             "vermogensgrens_alleenstaande_ouder",
                                                             "vermogensgrens_gehuwd",
                                                             "leeftijd_vanaf",
                                                             "leeftijd_tot",
                                                             "kind_leeftijd_vanaf",
                                                             "kind_leeftijd_tot",
                                                             "jaren_bijstand",
                                                             "uren_per_week",
                                                             "na_maanden",
                                                             "toetsmaand"};
    return words;
}

const GemeentelijkeRegeling* Gemeente::find(const std::string& regeling) const
{
    const auto found =
        std::find_if(regelingen.begin(), regelingen.end(), [&](const auto& r) { return r.id == regeling; });
    return found == regelingen.end() ? nullptr : &*found;
}

} // namespace armoedeval
