// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace armoedeval {

/// Something that an answer leaves out, takes for granted or is not sure of; shown beside the amounts, always.
struct Voorbehoud {
    enum class Kind {
        algemeen,         ///< only to be read
        niet_berekend,    ///< something that we do not compute
        onder_minimumloon ///< a wage below the legal one
    };
    std::string regeling; ///< zorgtoeslag, participatiewet, gemeentelijk, ...
    std::string wat;
    std::string waarom;
    bool onzeker = false; ///< computed, but resting on a value that is not sure
    Kind kind = Kind::algemeen;
    std::string reden{};                 ///< of what is not computed: why, as a sentence of its own
    std::vector<std::string> bedragen{}; ///< of what is not computed: the breakdown_amounts that are unknown by it
    size_t van = 0;                      ///< of a wage: the adult, and the wage in whole cents
    double uurloon = 0;
    friend bool operator==(const Voorbehoud&, const Voorbehoud&) = default;
};

/// What is not computed, and why.
inline Voorbehoud niet_berekend(std::string regeling, std::string wat, std::string reden)
{
    std::string waarom = "niet berekend: " + reden;
    return {.regeling = std::move(regeling),
            .wat = std::move(wat),
            .waarom = std::move(waarom),
            .kind = Voorbehoud::Kind::niet_berekend,
            .reden = std::move(reden)};
}

} // namespace armoedeval
