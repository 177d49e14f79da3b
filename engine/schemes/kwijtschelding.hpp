// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Kwijtschelding of municipal and water tax: Uitvoeringsregeling Invorderingswet 1990 (BWBR0004766) art. 11-16, with
// what the Leidraad Invordering 2008 art. 26 prints and the Regeling kwijtschelding belastingen medeoverheden lets a
// council choose.
#include "engine/parameters/leefvorm.hpp"
#include "engine/schemes/huurtoeslag.hpp"
#include "engine/schemes/participatiewet.hpp"

#include <optional>

namespace armoedeval {

template <class R> struct KwijtscheldingTable {
    R aandeel_capaciteit;                                           ///< of the betalingscapaciteit that goes to the tax
    R basishuur_alleen, basishuur_samen;                            ///< per month
    R auto_tot, inboedel_tot;                                       ///< euros
    R extra_alleenstaande, extra_alleenstaande_ouder, extra_gehuwd; ///< money that a council may leave beside the rest
};

/// Of a household; amounts per month unless said otherwise.
template <class R> struct KwijtscheldingCase {
    Leefvorm leefvorm = Leefvorm::alleenstaande;
    R kosten_van_bestaan{0}; ///< the share of the norm that the council chose
    R netto_inkomen{0};      ///< of both, with holiday allowance; not the toeslagen, the kinderbijslag and what is free
    R woonlasten{0};         ///< rent, or of one's own home the interest and erfpacht
    R huurtoeslag{0};
    R zorgpremie{0}, zorgtoeslag{0};
    R kindgebonden_budget_bij_nihil{0}, kindgebonden_budget{0}; ///< at no income, and what is received
    R betaald{0};           ///< alimony, tax debts in instalments, and childcare where the council lets it count
    R geld{0};              ///< euros, from here on
    bool extra_geld = true; ///< the council chose to leave more money
    R auto_waarde{0};
    bool auto_onmisbaar = false; ///< for work or because of illness
    R inboedel{0}, ander_vermogen{0};
    std::optional<R> aandeel{}; ///< of the betalingscapaciteit, where a letter says another
};

template <class R> struct Kwijtschelding {
    R vermogen_boven_de_grens{0}; ///< euros
    R betalingscapaciteit{0};     ///< euros per year
    R te_betalen{0};              ///< of the tax of a year, whatever that is
};

/// The acts that the rules refer to, on one date.
template <class R> struct KwijtscheldingWetten {
    const Chapter<KwijtscheldingTable<R>>& uitvoeringsregeling;
    const ParticipatiewetWet<R>& participatiewet;
    const HuurtoeslagWet<R>& huurtoeslag;
};

/// Throws UnknownValue.
template <Number R>
Kwijtschelding<R> kwijtschelding(const KwijtscheldingCase<R>& c, const KwijtscheldingWetten<R>& wetten);

} // namespace armoedeval
