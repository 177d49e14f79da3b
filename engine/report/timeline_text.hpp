// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"
#include "engine/timeline/timeline_types.hpp"

namespace armoedeval {

/// The word of JSON and CSV: "kinderopvangtoeslag".
std::string name_of(EventKind kind);

std::string timeline_text(const Scenario& scenario, const Timeline& timeline);
std::string timeline_json(const Scenario& scenario, const Timeline& timeline);
/// One line per event: datum;soort;bedrag;omschrijving;saldo. Semicolons and decimal commas, as a Dutch spreadsheet has
/// them.
std::string timeline_csv(const Timeline& timeline);

} // namespace armoedeval
