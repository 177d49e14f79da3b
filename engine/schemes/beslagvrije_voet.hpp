// SPDX-License-Identifier: EUPL-1.2
#pragma once
// De beslagvrije voet: Wetboek van Burgerlijke Rechtsvordering (BWBR0001827), art. 475da-475dc. Its formula refers to
// the Participatiewet and the three toeslagen.
#include "engine/schemes/huurtoeslag.hpp"
#include "engine/schemes/kindgebonden_budget.hpp"
#include "engine/schemes/participatiewet.hpp"

#include <optional>

namespace armoedeval {

/// Art. 475da lid 1, per month; and the shares of art. 475da lid 2 and 5, 475db and 475dc.
template <class R> struct BeslagvrijeVoetTable {
    R maximum_alleenstaande, maximum_alleenstaande_ouder, maximum_gehuwd, maximum_gehuwd_met_kind;
    R aandeel_norm, grens_woonkosten, aandeel_partner, aandeel_inkomen;
};

enum class Leefsituatie { alleenstaande, alleenstaande_ouder, gehuwd, gehuwd_met_kind };

/// Of one debtor. Amounts are per month unless said otherwise.
template <class R> struct BeslagvrijeVoetCase {
    Leefsituatie leefsituatie = Leefsituatie::alleenstaande;
    R belastbaar_jaarinkomen{0};    ///< of both spouses together
    std::optional<R> kale_huur;     ///< empty: no correction for the home is asked for
    std::optional<R> netto_inkomen; ///< the debtor's own, with holiday allowance; empty: not known, so no cap
    R netto_partner{0};             ///< on which no beslag lies
    std::optional<R> bijstandsnorm; ///< of who has bijstand; else empty
    R netto_naast_bijstand{0};      ///< what art. 32 Participatiewet sets off
};

/// The acts that the formula refers to, on one date.
template <class R> struct BeslagvrijeVoetWetten {
    const Chapter<BeslagvrijeVoetTable<R>>& rechtsvordering;
    const ParticipatiewetWet<R>& participatiewet;
    const Chapter<ZorgtoeslagTable<R>>& zorgtoeslag;
    const HuurtoeslagWet<R>& huurtoeslag;
    const KindgebondenBudgetWet<R>& kindgebonden_budget;
};

/// What creditors must leave, euros per month. Throws UnknownValue.
template <Number R> R beslagvrije_voet(const BeslagvrijeVoetCase<R>& c, const BeslagvrijeVoetWetten<R>& wetten);

} // namespace armoedeval
