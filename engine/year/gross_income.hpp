// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What one adult earns and receives in a year of a situation, before tax and bijstand.
#include "engine/year/household_facts.hpp"

namespace armoedeval {

/// Euros per year, but for the hours.
template <class R> struct GrossIncome {
    R loon_bruto{0}, pensioenpremie{0};
    R belastbaar_loon{0};
    R loon_zonder_korting{0}; ///< the part of it from employers that do not apply the loonheffingskorting
    /// Wages of which a vrijlating exempts a share: what is paid by the month, after the pension premium. Of all work,
    /// or of that with loonkostensubsidie (Participatiewet art. 10d) only; nothing where there is no vrijlating.
    R maandlonen{0}, maandlonen_zonder_korting{0};
    R winst{0}, belastbare_winst{0};
    WinstCase<R> onderneming{}; ///< what belastbare_winst follows from
    R overig{0};                ///< other income that is taxed, gross
    R overig_uit_arbeid{0};     ///< the part of it that is arbeidsinkomen (Wet IB 2001 art. 8.1 lid 2)
    R loonderving{0};           ///< the part of it that the Toeslagenwet fills up
    R naast_loonderving{0};     ///< what beside that is overig inkomen for the Toeslagenwet (AIB art. 2:4)
    R toeslag_uwv{0};           ///< the part of it that UWV gives on top, by the Toeslagenwet
    R pensioen{0};              ///< the part of it that is a private pension
    R zvw_inkomen{0};           ///< the part of it on which the own Zvw contribution is due
    R onbelast{0};              ///< studiefinanciering, vrijwilligersvergoeding, kinderalimentatie
    R kinderalimentatie{0};     ///< the part of onbelast that is alimony
    R premie{0};                ///< of a participatieplaats; not taxed
    R geen_middel{0};           ///< the part of onbelast and premie that the Participatiewet does not count
    R uren_per_week{0};
    R uren_ander_werk{0};       ///< per year, as an employee
    bool werkt = false;         ///< has work in this situation (perhaps of 0 hours, while somebody drags)
    bool in_loondienst = false; ///< for a wage
    bool onderneemt = false;
    bool werkgever_zonder_korting = false; ///< some of them
    bool heeft_overig = false;             ///< other income that may be taxed
    bool overig_is_arbeid = false;         ///< some of it may be arbeidsinkomen
    bool heeft_pensioen = false;
    bool wajong = false, studeert = false;
    bool recht_op_bijstand = true; ///< in this situation
};

/// Throws UnknownValue.
template <Number R>
GrossIncome<R> gross_income(const HouseholdFacts<R>& household, const BasicSituation<R>& situation, size_t adult);

} // namespace armoedeval
