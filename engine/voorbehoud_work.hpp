#pragma once
// What an answer takes for granted about the kinds of work and of other income.
#include "engine/voorbehoud.hpp"

namespace armoedeval {

/// Appends to `list`.
void about_work(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum);

} // namespace armoedeval
