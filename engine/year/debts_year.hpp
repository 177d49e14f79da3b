// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What goes to creditors in a full year of one situation. See docs/decisions/036.
#include "engine/year/amounts.hpp"
#include "engine/year/bijstand_year.hpp"

#include <algorithm>

namespace armoedeval {

/// Why it is not computed what goes to creditors because of one debt.
enum class SchuldOnbekend { nee, soort, bedrag, winst, wet };

/// Structure only. Of a profit nothing is free from beslag (Rv art. 475c names periodic payments), so with one we
/// cannot say what creditors take.
template <class R>
SchuldOnbekend waarom_onbekend(const BasicDebt<R>& schuld, const BasicHousehold<R>& h, const BasicSituation<R>& s,
                               const Law<R>& wet)
{
    if (schuld.soort == SoortSchuld::onbekend || schuld.van >= h.volwassenen.size()) return SchuldOnbekend::soort;
    if (heeft_bedrag(schuld.soort)) return schuld.per_maand ? SchuldOnbekend::nee : SchuldOnbekend::bedrag;
    if (std::any_of(s.werk.begin(), s.werk.end(),
                    [&](const auto& w) { return w.van == schuld.van && w.kind.soort == SoortWerk::ondernemen; }))
        return SchuldOnbekend::winst;
    return wet.beslagvrije_voet.known() ? SchuldOnbekend::nee : SchuldOnbekend::wet;
}

/// On whose income beslag lies.
struct OnderBeslag {
    std::array<bool, 2> adult{};
    bool iemand() const { return adult[0] || adult[1]; }
};

/// Of those under beslag together; euros per month.
template <class R> struct InkomenOnderBeslag {
    R inkomen{0};
    R vrij{0}; ///< what of it stays: the beslagvrije voet, and with bijstand what art. 31 Participatiewet exempts
};

/// Art. 475b: beslag on wage, benefit, alimony and bijstand together takes what is above the beslagvrije voet. Of a
/// couple with beslag on both the voet is that of the two; else the other's income makes it lower (art. 475db).
/// `jaarinkomen` is the taxable income of both. Throws UnknownValue.
template <Number R>
InkomenOnderBeslag<R> inkomen_onder_beslag(const HouseholdFacts<R>& household, const Adults<R>& adults,
                                           const BijstandYear<R>& bijstand, const R& jaarinkomen,
                                           const OnderBeslag& beslag);

template <class R> struct DebtsYear {
    R bedrag{0};           ///< what is known to go to creditors; euros per year
    bool onbekend = false; ///< of some debt it is not known
};

/// `year` holds its toeslagen and kinderbijslag already. Throws UnknownValue.
template <Number R>
DebtsYear<R> debts_year(const HouseholdFacts<R>& household, const BasicSituation<R>& situation, const Adults<R>& adults,
                        const BijstandYear<R>& bijstand, const Breakdown<R>& year);

} // namespace armoedeval
