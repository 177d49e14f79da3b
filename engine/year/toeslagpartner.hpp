// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Who is toeslagpartner: Awir art. 3 to 3c, as it stands on the first of a month (art. 5). Structure only, no amounts.
#include "engine/household/household.hpp"
#include "engine/law/law.hpp"
#include "engine/year/partner_verdict.hpp"

#include <algorithm>

namespace armoedeval {

/// Art. 3 lid 1, also at another address; not a spouse abroad of who has asylum here (art. 3c lid 2).
template <class R> bool echtgenoot_is_toeslagpartner(const BasicHousehold<R>& h)
{
    return heeft_partner(h) && !(partner_in_buitenland(h) && h.volwassenen[0].verblijfsgrond == Verblijfsgrond::asiel);
}

/// Art. 3 on one day, of one household.
template <class R> class PartnerOpDag {
public:
    PartnerOpDag(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
        : h_(h), wet_(wet), dag_(first_of_month(peildatum))
    {
    }

    Toeslagpartner partner() const
    {
        Toeslagpartner uit;
        uit.echtgenoot_uitgezonderd = heeft_partner(h_) && !echtgenoot_is_toeslagpartner(h_);
        for (const BasicHousemate<R>& m : h_.medebewoners) uit.medebewoners.push_back(toets(m));
        const auto kandidaten = std::count(uit.medebewoners.begin(), uit.medebewoners.end(), Partnertoets::partner);
        if (echtgenoot_is_toeslagpartner(h_))
            uit.wie = Toeslagpartner::Wie::echtgenoot;
        else if (kandidaten > 1)
            uit.wie = Toeslagpartner::Wie::niet_te_zeggen;
        else if (kandidaten == 1) {
            uit.wie = Toeslagpartner::Wie::medebewoner;
            uit.plaats =
                static_cast<size_t>(std::find(uit.medebewoners.begin(), uit.medebewoners.end(), Partnertoets::partner) -
                                    uit.medebewoners.begin());
        }
        return uit;
    }

private:
    enum class Kind { geen, misschien, wel };

    bool is_minderjarig(Date geboren) const
    {
        return geboren <= dag_ && age_on(geboren, dag_) < wet_.awir.partner->meerderjarig_vanaf;
    }

    /// A minor child of the applicant or of this housemate, a grandchild too. Among the housemates stand children of
    /// others; whose they are is only sure where there is one adult.
    Kind kind_in_huis() const
    {
        const auto& mates = h_.medebewoners;
        if (std::any_of(h_.kinderen.begin(), h_.kinderen.end(),
                        [&](const auto& k) { return is_minderjarig(k.geboren); }))
            return Kind::wel;
        const auto volwassenen =
            std::count_if(mates.begin(), mates.end(), [&](const auto& m) { return !is_minderjarig(m.geboren); });
        Kind uit = Kind::geen;
        for (const BasicHousemate<R>& m : mates) {
            if (!is_minderjarig(m.geboren)) continue;
            if (is_kind(m.relatie) || m.relatie == Relatie::kleinkind) return Kind::wel;
            if (m.kind && m.relatie != Relatie::onbekend && volwassenen == 1) return Kind::wel;
            if (m.kind) uit = Kind::misschien;
        }
        return uit;
    }

    bool eerste_graad_sluit_uit(const BasicHousemate<R>& m) const
    {
        if (!is_bloedverwant_eerste_graad(m.relatie)) return false;
        if (!wet_.awir.eerste_graad.holds()) return true;
        const auto oud_genoeg = [&](Date geboren) {
            return age_on(geboren, first_of_year(dag_)) >= wet_.awir.eerste_graad->partner_vanaf;
        };
        return !oud_genoeg(m.geboren) || !oud_genoeg(h_.volwassenen[0].geboren);
    }

    Partnertoets toets(const BasicHousemate<R>& m) const
    {
        if (echtgenoot_is_toeslagpartner(h_)) return Partnertoets::echtgenoot;
        if (is_minderjarig(m.geboren) || m.geboren > dag_) return Partnertoets::minderjarig;
        if (eerste_graad_sluit_uit(m)) return Partnertoets::eerste_graad;
        const Kind kind = kind_in_huis();
        if (kind == Kind::geen) return Partnertoets::geen_kind;
        if (m.relatie == Relatie::onbekend) return Partnertoets::onbekend;
        const bool op_verzoek =
            m.relatie == Relatie::stiefkind || m.relatie == Relatie::pleegkind || m.relatie == Relatie::schoonfamilie;
        if (op_verzoek && m.verzoek_gedaan) return Partnertoets::verzoek;
        if (m.huurcontract && m.verzoek_gedaan) return Partnertoets::huurt;
        return kind == Kind::wel ? Partnertoets::partner : Partnertoets::onbekend;
    }

    const BasicHousehold<R>& h_;
    const Law<R>& wet_;
    Date dag_;
};

template <class R> Toeslagpartner toeslagpartner(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    return h.medebewoners.empty() && !heeft_partner(h) ? Toeslagpartner{}
                                                       : PartnerOpDag<R>(h, wet, peildatum).partner();
}

} // namespace armoedeval
