// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How a municipality pays and settles: as the household was told, or as its own file says, or as betaaldagen.json has
// it for every municipality.
#include "engine/household/municipal_facts.hpp"
#include "engine/parameters/parameter.hpp"

namespace armoedeval {

class Tables;

/// Where a value of the practice comes from.
struct PracticeValue {
    const Parameter* parameter = nullptr; ///< that describes it: of the municipality, or of betaaldagen.json
    bool of_municipality = false;
    std::optional<double> told; ///< of this household, as betaaldagen.json would print it
};

/// `name` of a value of BijstandPraktijk, as in betaaldagen.json.
PracticeValue practice_value(const std::string& name, const MunicipalFacts& told, const Tables& tables);

/// `usual` is what holds for every municipality on that date.
BijstandPraktijk practice_on(Date date, const BijstandPraktijk& usual, const MunicipalFacts& told,
                             const Tables& tables);

/// On a working day; never in another month than the one in which it is paid.
Date bijstand_day(Date month, const BijstandPraktijk& practice);

} // namespace armoedeval
