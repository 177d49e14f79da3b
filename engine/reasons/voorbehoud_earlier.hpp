// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What was received in the year before bijstand began: a full year does not count it, the toeslagen of the year do.
#include "engine/household/household.hpp"
#include "engine/reasons/voorbehoud.hpp"

namespace armoedeval {

/// Bijstand began in the year of the peildatum, and nobody told what came before it.
bool misses_earlier_income(const Household& household, Date peildatum);
inline constexpr const char* earlier_income_not_told =
    "is niet opgegeven. De bijstand begon dit jaar; loon of een uitkering van ervoor telt mee in het jaarinkomen voor de "
    "toeslagen (Awir art. 8). Vraag ernaar en vul het in bij eerder dit jaar";

void about_earlier_income(std::vector<Voorbehoud>& list, const Household& household, Date peildatum);

} // namespace armoedeval
