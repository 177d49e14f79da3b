// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What hours of work bring, before tax. A full year and the pay slips of the months share this text.
#include "engine/household/household.hpp"
#include "engine/law/law.hpp"

namespace armoedeval {

/// A wage, or the profit of a business, over so many weeks. Euros.
template <Number R, class Weeks> R earned(const R& uren_per_week, const Weeks& weeks, const R& per_uur)
{
    return uren_per_week * weeks * per_uur;
}

/// As a share of the wage: what was agreed, or else WML art. 15.
template <Number R> R vakantiegeld_share(const BasicWork<R>& werk, const Law<R>& wet)
{
    return werk.vakantiegeld ? *werk.vakantiegeld : wet.vakantiebijslag->vakantiebijslag;
}

/// The employee's share of the premium over a wage, paid for so many hours a week of a whole year: over less hours
/// there is less franchise. Euros.
template <Number R> R pensioenpremie(const BasicWork<R>& werk, const R& loon, const R& uren_per_week)
{
    const auto& franchise = werk.kind.pensioenfranchise;
    if (!franchise) return loon * werk.pensioenpremie;
    return named("loon waarover pensioenpremie wordt betaald", "pensioenregeling",
                 at_least_zero(loon - franchise->per_jaar * (uren_per_week / franchise->voltijd_uren))) *
           werk.pensioenpremie;
}

} // namespace armoedeval
