#pragma once
#include <string>

namespace armoedeval {

/// Something that an answer leaves out, takes for granted or is not sure of; shown beside the amounts, always.
struct Voorbehoud {
    std::string regeling; ///< zorgtoeslag, participatiewet, gemeentelijk, ...
    std::string wat;
    std::string waarom;
    bool onzeker = false; ///< computed, but resting on a value that is not sure
    friend bool operator==(const Voorbehoud&, const Voorbehoud&) = default;
};

} // namespace armoedeval
