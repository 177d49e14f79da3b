// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What UWV fills up in a household: the Toeslagenwet, before any bijstand. It asks no wealth.
#include "engine/year/gross_income.hpp"

#include <array>
#include <optional>

namespace armoedeval {

/// Whether there is a benefit to fill up, and what its letter has told.
template <class R> struct LoondervingTold {
    bool uitkering = false;
    bool loon_onbekend = false; ///< of a benefit that follows from a wage: nobody told that wage
    std::optional<R> maandloon{};
};
template <class R>
LoondervingTold<R> loonderving_told(const BasicHousehold<R>& h, const BasicSituation<R>& s, size_t adult)
{
    LoondervingTold<R> told;
    bool van_minimumloon = false;
    R samen{0};
    for_each_income(h, s, adult, [&](const BasicOtherIncome<R>& income) {
        if (!vult_uwv_aan(income)) return;
        told.uitkering = true;
        // The Wajong has the minimum wage as its grondslag (art. 1a:4): no limit below the norm follows from it.
        if (!volgt_uit_loon(income.soort))
            van_minimumloon = true;
        else if (income.maandloon)
            samen = samen + *income.maandloon;
        else
            told.loon_onbekend = true;
    });
    if (told.uitkering && !van_minimumloon && !told.loon_onbekend) told.maandloon = samen;
    return told;
}

/// The letter of UWV tells the supplement of the household: nothing is to be worked out.
template <class R> bool toeslagenwet_opgegeven(const BasicHousehold<R>& h, const BasicSituation<R>& s)
{
    bool told = false;
    for (size_t i = 0; i < h.volwassenen.size(); ++i)
        for_each_income(h, s, i, [&](const BasicOtherIncome<R>& income) {
            told = told || income.soort == SoortInkomen::toeslagenwet;
        });
    return told;
}

/// Of each adult; null where there is no second one.
template <class R> using GrossIncomes = std::array<GrossIncome<R>*, 2>;

/// The case of one adult, with what was earned and received; a supplement of the spouse counts as income.
template <Number R>
ToeslagenwetCase<R> toeslagenwet_case(const HouseholdFacts<R>& household, const BasicSituation<R>& situation,
                                      const GrossIncomes<R>& incomes, size_t adult);

/// Adds the supplement to the other income of this adult. Throws UnknownValue.
template <Number R>
void add_toeslagenwet(const HouseholdFacts<R>& household, const BasicSituation<R>& situation,
                      const GrossIncomes<R>& incomes, size_t adult);

} // namespace armoedeval
