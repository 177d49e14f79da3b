// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet minimumloon en minimumvakantiebijslag (BWBR0002638).
#include "engine/base/rounding.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace armoedeval {

/// Euros per hour, gross, without holiday pay.
template <class R> struct MinimumloonTable {
    R uurloon_21, uurloon_20, uurloon_19, uurloon_18, uurloon_17, uurloon_16, uurloon_15;
};
/// Besluit minimumjeugdloonregeling: the share of the minimum wage of an adult at an age.
template <class R> struct JeugdschaalTable {
    R aandeel_20, aandeel_19, aandeel_18, aandeel_17, aandeel_16;
};
/// Art. 8 lid 4: the same in a leerbaan (bbl), where that is lower.
template <class R> struct JeugdschaalBblTable {
    R aandeel_20, aandeel_19, aandeel_18;
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

/// What an hour may earn least at an age by the scale of one date, when of the amounts only that of an adult is known,
/// perhaps of an earlier date; whole cents.
template <class R>
R minimumuurloon_naar_schaal(int leeftijd, const R& van_volwassene, const Chapter<JeugdschaalTable<R>>& schaal)
{
    switch (leeftijd) {
    case 20: return round_cent(schaal->aandeel_20 * van_volwassene);
    case 19: return round_cent(schaal->aandeel_19 * van_volwassene);
    case 18: return round_cent(schaal->aandeel_18 * van_volwassene);
    case 17: return round_cent(schaal->aandeel_17 * van_volwassene);
    case 16: return round_cent(schaal->aandeel_16 * van_volwassene);
    default: return van_volwassene;
    }
}

/// Nothing at an age, or on a date, at which a leerbaan has no minimum of its own.
template <class R> std::optional<R> aandeel_bbl(int leeftijd, const Chapter<JeugdschaalBblTable<R>>& schaal)
{
    if (!schaal.known()) return std::nullopt;
    switch (leeftijd) {
    case 20: return schaal->aandeel_20;
    case 19: return schaal->aandeel_19;
    case 18: return schaal->aandeel_18;
    default: return std::nullopt;
    }
}

} // namespace armoedeval
