// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The schemes of a municipality that exist and of which something that decides is not known: never a nought.
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/municipal_year.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

struct UnknownScheme {
    const GemeentelijkeRegeling* regeling;
    Onbekend onbekend;
};

/// Those that a household may have; in the order of the file. What is paid once comes with the others.
std::vector<UnknownScheme> unknown_schemes(const Household& household, const Law<double>& wet, Date peildatum);

/// "bedrag en grens onbekend"; what it takes: "alleen bij: chronisch ziek".
std::string in_words(const UnknownScheme& scheme);

/// What is paid once, around a change: no part of a full year. Nothing when there is none.
std::optional<Voorbehoud> paid_once(const Household& household, const Law<double>& wet, Date peildatum);

/// What an answer must say of the municipality of a household.
std::vector<Voorbehoud> municipal_voorbehouden(const Household& household, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
