// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet minimumloon en minimumvakantiebijslag (BWBR0002638).
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

#include <algorithm>
#include <array>

namespace armoedeval {

/// Euros per hour, gross, without holiday pay.
template <class R> struct MinimumloonTable {
    R uurloon_21, uurloon_20, uurloon_19, uurloon_18, uurloon_17, uurloon_16, uurloon_15;
};
/// Art. 15: the least holiday pay, as a share of the wage.
template <class R> struct VakantiebijslagTable {
    R vakantiebijslag;
};

/// Art. 7, 8 and Besluit minimumjeugdloonregeling: the least that an hour of work may earn at an age of 15 or more.
template <Number R> R minimumuurloon(int leeftijd, const Chapter<MinimumloonTable<R>>& wet)
{
    const std::array<R, 7> per_leeftijd{wet->uurloon_15, wet->uurloon_16, wet->uurloon_17, wet->uurloon_18,
                                        wet->uurloon_19, wet->uurloon_20, wet->uurloon_21};
    return named("minimumuurloon", "WML art. 7 en 8",
                 per_leeftijd[static_cast<size_t>(std::clamp(leeftijd, 15, 21) - 15)]);
}

} // namespace armoedeval
