// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the municipality gives a household over a full year in one situation, scheme by scheme.
#include "engine/year/adults.hpp"
#include "engine/year/amounts.hpp"

#include <vector>

namespace armoedeval {

/// What is known of a scheme for a household, whatever it earns.
enum class Stand {
    bekend,   ///< it can be computed
    geen,     ///< this household does not get it: not its age, no children, refused, ...
    eenmalig, ///< it can be computed, once, around a change: the timeline's business
    onbekend  ///< it exists, and something that decides it is not known
};

/// What is not known of a scheme; several may be.
struct Onbekend {
    bool bedrag = false, grens = false, aandeel = false;
    bool vermogensgrens = false, voorwaarden = false; ///< ages and years that nobody published
    bool begin_bijstand = false;                      ///< the household did not tell since when
    bool bijzonder = false;                           ///< the condition in `voorwaarde` cannot be seen from here
    bool iets() const
    {
        return bedrag || grens || aandeel || vermogensgrens || voorwaarden || begin_bijstand || bijzonder;
    }
};

struct Oordeel {
    Stand stand = Stand::geen;
    Onbekend onbekend; ///< of Stand::onbekend
};

/// `regeling` is one of the municipality of the household.
template <Number R>
Oordeel oordeel(const RegelingWet<R>& regeling, const BasicHousehold<R>& household, const Law<R>& wet, Date peildatum);

/// What a scheme gives before any test: euros in its own period. The stand must be bekend or eenmalig.
template <Number R>
R bedrag_zonder_toets(const RegelingWet<R>& regeling, const BasicHousehold<R>& household, const Law<R>& wet,
                      Date peildatum);

/// What a scheme gives at the income of a year in one situation: euros in its own period. The stand must be bekend;
/// `income` holds the amounts up to the bijstand. Throws UnknownValue.
template <Number R>
R bedrag_na_toets(const RegelingWet<R>& regeling, const BasicHousehold<R>& household, const Adults<R>& adults,
                  const Breakdown<R>& income, const Law<R>& wet, Date peildatum);

/// Does a scheme give money, as the tables or the letter have it?
template <class R> bool is_geld(const GemeentelijkeRegeling& regeling, const BasicMunicipalFacts<R>& told)
{
    if (regeling.vorm != Vorm::natura) return true;
    const auto letter = told.beschikking.find(regeling.id);
    return letter != told.beschikking.end() && letter->second.telt_mee;
}

/// Euros per year.
template <class R> struct MunicipalYear {
    R geld{0}, natura{0};
    bool geld_onbekend = false, natura_onbekend = false; ///< nothing is known of it, and there may be something
};

/// The sum of what is known. Throws UnknownValue.
template <Number R>
MunicipalYear<R> municipal_year(const BasicHousehold<R>& household, const Adults<R>& adults, const Breakdown<R>& income,
                                const Law<R>& wet, Date peildatum);

} // namespace armoedeval
