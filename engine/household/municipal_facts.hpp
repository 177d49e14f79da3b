// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where a household lives, what decision letters of the municipality say, and how it deals with wage tax beside
// bijstand. Coaches fill this in; it is never written into tables/.
#include "engine/schemes/bijstand_praktijk.hpp"

#include <map>
#include <optional>
#include <string>

namespace armoedeval {

/// What a letter says of one scheme. What it does not say is as the tables have it.
template <class R> struct BasicBeschikking {
    bool krijgt = true;                    ///< false: refused, or not asked for; in no situation
    std::optional<R> bedrag{};             ///< euros per the period of the scheme
    std::optional<R> inkomensgrens{};      ///< percent of the norm, as printed
    std::optional<R> aandeel_dat_afgaat{}; ///< percent of the income above it, as printed
    std::optional<int> maand{};            ///< of the year, in which it is paid or looked at again
    bool telt_mee = false;                 ///< what is given in kind counts as money
    friend bool operator==(const BasicBeschikking&, const BasicBeschikking&) = default;
};

/// Who applies the loonheffingskorting beside bijstand. `verdeeld`: the employer, and the municipality what the wage
/// leaves of the algemene heffingskorting.
enum class Loonheffingskorting { verdeeld, werkgever, gemeente };
/// What the municipality does with the tax that comes back beside bijstand: set it off when it comes, or each month, or
/// leave it to the household.
enum class WatMetTeruggaaf { achteraf, maandelijks, houden };

/// What a month of bijstand looks at: a refund that is set off when it comes is not there yet.
constexpr WatMetTeruggaaf in_the_month(WatMetTeruggaaf told)
{
    return told == WatMetTeruggaaf::achteraf ? WatMetTeruggaaf::houden : told;
}

/// How the municipality pays and settles, where somebody knows it; what is not told is as the tables have it.
struct Betaling {
    std::optional<int> bijstand_dag;
    std::optional<bool> bijstand_maand_later;
    std::optional<Verrekening> verrekening;
    std::optional<bool> vakantiegeld_bij_uitbetaling, vierwekenloon_bij_uitbetaling;
    friend bool operator==(const Betaling&, const Betaling&) = default;
};

template <class R> struct BasicMunicipalFacts {
    std::string gemeente;                                   ///< "groningen"; empty: not told, and no schemes
    std::map<std::string, BasicBeschikking<R>> beschikking; ///< by scheme
    Loonheffingskorting loonheffingskorting = Loonheffingskorting::verdeeld;
    WatMetTeruggaaf teruggaaf = WatMetTeruggaaf::achteraf;
    bool teruggaaf_opgegeven = false; ///< that default was told; see household.hpp
    Betaling betaling;
    friend bool operator==(const BasicMunicipalFacts&, const BasicMunicipalFacts&) = default;
};

using Beschikking = BasicBeschikking<double>;
using MunicipalFacts = BasicMunicipalFacts<double>;

} // namespace armoedeval
