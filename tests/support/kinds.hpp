// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A household with one kind of work or of other income, and what its answer says. The rules of 1 July 2026.
#include "engine/questions/answer.hpp"

#include "tests/support/fixtures.hpp"

namespace armoedeval::test::kinds {

inline constexpr double norm = 12 * 1419.46;
inline constexpr double cent = 0.006;

inline Case with_work(SoortWerk soort, double uren, double uurloon, int age = 40)
{
    Case c = one_adult(july, age, uren, uurloon);
    c.situation.werk.front().kind.soort = soort;
    return c;
}

inline Case with_income(SoortInkomen soort, double bruto, int age = 40, bool recht = true)
{
    Case c{july, {}, {}};
    c.household.volwassenen.push_back(adult_of(age, july));
    c.household.volwassenen.front().recht_op_bijstand = recht;
    c.situation.inkomen.push_back({0, {soort, bruto, false}});
    return c;
}

inline Case business(double uren, double winst, bool starter = false)
{
    Case c = with_work(SoortWerk::ondernemen, uren, per_hour(winst, Loontijdvak::jaar, uren));
    c.situation.werk.front().kind.starter = starter;
    return c;
}

inline double net_income_of(const Breakdown<double>& b)
{
    return b.loon_netto + b.teruggaaf + b.overig_netto + b.bijstand_netto;
}

inline bool about(const Case& c, const std::string& words)
{
    Scenario s;
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    const Answer found = answer(s, tables());
    for (const Voorbehoud& v : found.situaties.front().voorbehouden)
        if ((v.wat + " " + v.waarom).find(words) != std::string::npos) return true;
    return false;
}

} // namespace armoedeval::test::kinds
