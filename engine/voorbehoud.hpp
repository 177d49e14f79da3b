#pragma once
#include "engine/household.hpp"
#include "engine/law.hpp"
#include "engine/net_income.hpp"
#include "engine/number/traced.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Something that an answer leaves out, takes for granted or is not sure of; shown beside the amounts, always.
struct Voorbehoud {
    std::string regeling; ///< zorgtoeslag, participatiewet, gemeentelijk, ...
    std::string wat;
    std::string waarom;
    bool onzeker = false; ///< computed, but resting on a value that is not sure
    friend bool operator==(const Voorbehoud&, const Voorbehoud&) = default;
};

/// Everything to be said about one situation: what is not computed and why, what was taken for granted, and each
/// uncertain value on which the amounts rest. Throws UnknownValue.
std::vector<Voorbehoud> voorbehouden(const Household& household, const Situation& situation,
                                     const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
