// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How each act sees a household: ages on the act's own date, who counts, who is whose partner. Structure only, no
// amounts. "Volwassenen" stand on the peildatum, children on the first of the month or quarter (docs/full-year.md, "The
// day").
#include "engine/household/household.hpp"
#include "engine/law/law.hpp"
#include "engine/year/costs_of_work.hpp"
#include "engine/year/toeslagpartner.hpp"

#include <algorithm>

namespace armoedeval {

template <class R> bool is_aow(Date geboren, const Law<R>& wet, Date peildatum)
{
    const AowTable& aow = *wet.aow;
    const Date end_of_last_year = (wet.date.year() - std::chrono::years{1}) / std::chrono::December / 31;
    return has_reached(geboren, aow.jaren, aow.maanden, peildatum) ||
           has_reached(geboren, aow.jaren_vorig_jaar, aow.maanden_vorig_jaar, end_of_last_year);
}

/// The day on which is_aow begins to hold.
template <class R> Date aow_day(Date geboren, const Law<R>& wet)
{
    const AowTable& aow = *wet.aow;
    const Date before = birthday(geboren, aow.jaren_vorig_jaar, aow.maanden_vorig_jaar);
    return before < first_of_year(wet.date) ? before : birthday(geboren, aow.jaren, aow.maanden);
}

template <class R> Leeftijdsgroep leeftijdsgroep(Date geboren, const Law<R>& wet, Date peildatum)
{
    if (is_aow(geboren, wet, peildatum)) return Leeftijdsgroep::aow;
    return age_on(geboren, peildatum) < wet.participatiewet.leeftijdsgrenzen->norm ? Leeftijdsgroep::jong
                                                                                   : Leeftijdsgroep::volwassen;
}

template <class R> bool heeft_kind_jonger_dan(int age, const BasicHousehold<R>& h, Date on)
{
    return std::any_of(h.kinderen.begin(), h.kinderen.end(),
                       [&](const auto& kind) { return kind.geboren <= on && age_on(kind.geboren, on) < age; });
}

// ---- Participatiewet ----------------------------------------------------------------------------------------------
/// Art. 4 lid 1 onder e.
template <class R> bool heeft_kind_ten_laste(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    return heeft_kind_jonger_dan(wet.participatiewet.leeftijdsgrenzen->kind_tot, h, peildatum);
}

template <class R> Leefvorm leefvorm(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    if (heeft_partner(h)) return Leefvorm::gehuwd;
    return heeft_kind_ten_laste(h, wet, peildatum) ? Leefvorm::alleenstaande_ouder : Leefvorm::alleenstaande;
}

/// Art. 10d: work of the doelgroep loonkostensubsidie, of this adult.
inline bool werkt_met_loonkostensubsidie(const Situation& s, size_t adult)
{
    return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) {
        return w.van == adult && w.uren_per_week > 0 && is_loonkostensubsidie(w.kind.soort);
    });
}

/// Art. 11 lid 1 and 2: who lives here lawfully, and whom no other article excludes.
template <class R> bool heeft_recht_op_bijstand(const BasicAdult<R>& v)
{
    return v.recht_op_bijstand && v.verblijf == Verblijf::rechtmatig;
}

/// Art. 19a lid 1 onder b: not who rents commercially on a written contract, but for relatives up to the second degree.
template <class R> bool deelt_kosten(const BasicHousemate<R>& m)
{
    return m.kostendeler && (!m.huurcontract || is_bloed_of_aanverwant_tot_en_met_tweede_graad(m.relatie));
}

/// Art. 19a: other residents of 27 or older with whom costs are shared; a child that has grown up is one too.
template <class R> int kostendelers(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    const int vanaf = wet.participatiewet.leeftijdsgrenzen->kostendeler;
    const auto oud_genoeg = [&](Date geboren) { return age_on(geboren, peildatum) >= vanaf; };
    return static_cast<int>(
        std::count_if(h.medebewoners.begin(), h.medebewoners.end(),
                      [&](const auto& m) { return deelt_kosten(m) && oud_genoeg(m.geboren); }) +
        std::count_if(h.kinderen.begin(), h.kinderen.end(), [&](const auto& k) { return oud_genoeg(k.geboren); }));
}

/// As if all adults had a right: met_recht_van says who has.
template <class R> NormCase norm_case(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    NormCase c;
    c.leefvorm = leefvorm(h, wet, peildatum);
    c.leeftijd = leeftijdsgroep(h.volwassenen.front().geboren, wet, peildatum);
    c.leeftijd_partner = heeft_partner(h) ? leeftijdsgroep(h.volwassenen.back().geboren, wet, peildatum) : c.leeftijd;
    c.heeft_kind = heeft_kind_ten_laste(h, wet, peildatum);
    c.kostendelers = kostendelers(h, wet, peildatum);
    c.inrichting = std::all_of(h.volwassenen.begin(), h.volwassenen.end(), [](const auto& v) { return v.inrichting; });
    c.ouders_niet_aanspreekbaar = h.volwassenen.front().ouders_niet_aanspreekbaar;
    c.echtgenoot_is_toeslagpartner = echtgenoot_is_toeslagpartner(h);
    return c;
}

/// Art. 24: where one of the two has a right, the norm is that one's, at that one's age.
inline NormCase met_recht_van(NormCase c, bool aanvrager, bool partner)
{
    c.partner_niet_rechthebbend = aanvrager != partner;
    if (partner && !aanvrager) std::swap(c.leeftijd, c.leeftijd_partner);
    return c;
}

template <class R> bool iemand_heeft_recht_op_bijstand(const BasicHousehold<R>& h)
{
    return std::any_of(h.volwassenen.begin(), h.volwassenen.end(),
                       [](const auto& v) { return heeft_recht_op_bijstand(v); });
}

// ---- Wet IB 2001 --------------------------------------------------------------------------------------------------
/// Art. 1.2 lid 4 onder b: who does not live in the Netherlands is no partner.
template <class R> bool heeft_fiscale_partner(const BasicHousehold<R>& h)
{
    return heeft_partner(h) && !partner_in_buitenland(h);
}

/// Art. 8.14a lid 1: a child under the age of the act on 1 January lives in. A child that is born later in the year
/// counts too.
template <class R> bool heeft_kind_voor_iack(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum)
{
    const Date new_year = first_of_year(peildatum);
    const int kind_tot = wet.inkomstenbelasting.iack_leeftijd->kind_tot;
    return std::any_of(h.kinderen.begin(), h.kinderen.end(),
                       [&](const auto& k) { return k.geboren <= peildatum && age_on(k.geboren, new_year) < kind_tot; });
}

// ---- toeslagen ----------------------------------------------------------------------------------------------------
template <class R> std::vector<int> leeftijden_kindgebonden_budget(const BasicHousehold<R>& h, Date peildatum)
{
    std::vector<int> ages;
    for (const auto& kind : h.kinderen)
        if (!kind.co_ouderschap || kind.co_ouderschap->kindgebonden_budget)
            ages.push_back(age_on(kind.geboren, first_of_month(peildatum)));
    return ages;
}

template <class R> std::vector<KinderbijslagKind> kinderen_kinderbijslag(const BasicHousehold<R>& h, Date peildatum)
{
    std::vector<KinderbijslagKind> children;
    for (const auto& kind : h.kinderen)
        children.push_back({age_on(kind.geboren, first_of_quarter(peildatum)), kind.dubbele_kinderbijslag,
                            kind.co_ouderschap ? kind.co_ouderschap->kinderbijslag : DeelKinderbijslag::geheel});
    return children;
}

/// Awir art. 7 lid 6: a child of the applicant, the partner or another housemate that was under 23 on 1 January.
template <class R> bool is_kind_met_vrijstelling(const BasicHousemate<R>& m, const Law<R>& wet, Date peildatum)
{
    return m.kind && age_on(m.geboren, first_of_year(peildatum)) < wet.awir.huurtoeslag->vrijstelling_kind_leeftijd;
}

/// Awir art. 2 lid 1 onder e: a medebewoner is not who rents a part of the home on a written contract, but for
/// relatives in the first degree.
template <class R> bool is_medebewoner(const BasicHousemate<R>& m)
{
    return !m.huurcontract || is_bloed_of_aanverwant_eerste_graad(m.relatie);
}

/// The structure of the huurtoeslag case; amounts are the caller's. Who lives abroad lives at another address.
template <class R>
HuurtoeslagCase<R> huurtoeslag_structure(const BasicHousehold<R>& h, const Law<R>& wet, Date peildatum,
                                         const Toeslagpartner& partner)
{
    HuurtoeslagCase<R> c;
    c.personen = 0;
    c.oudste_leeftijd = 0;
    const auto resident = [&](Date geboren) {
        if (geboren > peildatum) return;
        ++c.personen;
        c.oudste_leeftijd = std::max(c.oudste_leeftijd, age_on(geboren, peildatum));
        c.aow = c.aow || is_aow(geboren, wet, peildatum);
    };
    for (const auto& v : h.volwassenen)
        if (v.verblijf != Verblijf::buitenland) resident(v.geboren);
    for (const auto& k : h.kinderen) resident(k.geboren);
    for (size_t i = 0; i < h.medebewoners.size(); ++i)
        if (is_medebewoner(h.medebewoners[i]) || partner.is_medebewoner(i)) resident(h.medebewoners[i].geboren);
    c.heeft_kind = std::any_of(h.kinderen.begin(), h.kinderen.end(),
                               [&](const auto& kind) { return kind.geboren <= peildatum; }); // art. 13 names no age
    c.aangepaste_woning = h.woning && h.woning->aangepast;
    c.toeslagpartner = partner.is_er() && !partner_in_buitenland(h);
    return c;
}

/// The childcare of each child in a situation: what the situation brings replaces what stands with the child.
template <class R>
OpvangPerKind<R> opvang_per_kind(const BasicHousehold<R>& h, const BasicSituation<R>& s, const Law<R>& wet,
                                 std::pmr::memory_resource* memory = std::pmr::get_default_resource())
{
    OpvangPerKind<R> per_kind(h.kinderen.size(), memory);
    for (size_t k = 0; k < h.kinderen.size(); ++k) {
        for (const auto& o : s.opvang)
            if (o.kind == k) {
                per_kind[k].push_back(o.opvang);
                if (o.uren_naar_werk || o.bij_uren) per_kind[k].back().uren_per_maand = uren_opvang(h, s, o, wet);
            }
        if (per_kind[k].empty()) per_kind[k].assign(h.kinderen[k].opvang.begin(), h.kinderen[k].opvang.end());
    }
    return per_kind;
}

// ---- all of it, once --------------------------------------------------------------------------------------------
struct AdultFacts {
    int leeftijd = 0;
    bool aow = false;
    bool jonger_dan_27 = false; ///< art. 31 lid 5: younger than the age from which exemptions hold
};

/// What the acts see in a household on a date, whatever its situation: many situations of one household ask it once.
/// Structure only, so that the amounts of the household may change meanwhile; it and the law must stay where they are.
template <class R> struct HouseholdFacts {
    const BasicHousehold<R>& household;
    const Law<R>& wet;
    Date peildatum{};
    std::array<AdultFacts, 2> volwassenen{};
    NormCase norm;
    bool jong_kind_voor_vrijlating = false; ///< art. 31 lid 2 onder r: a single parent of a child under its age
    bool kind_voor_iack = false;
    Toeslagpartner toeslagpartner;
    HuurtoeslagCase<R> huurtoeslag;
    std::vector<int> leeftijden_kindgebonden_budget;
    std::vector<KinderbijslagKind> kinderen_kinderbijslag;

    /// `known` is who is toeslagpartner, of who follows a household through the months. Throws UnknownValue.
    HouseholdFacts(const BasicHousehold<R>& h, const Law<R>& law, Date date,
                   std::optional<Toeslagpartner> known = std::nullopt)
        : household(h),
          wet(law),
          peildatum(date),
          norm(norm_case(h, law, date)),
          kind_voor_iack(heeft_kind_voor_iack(h, law, date)),
          toeslagpartner(known ? std::move(*known) : armoedeval::toeslagpartner(h, law, date)),
          huurtoeslag(huurtoeslag_structure(h, law, date, toeslagpartner)),
          leeftijden_kindgebonden_budget(armoedeval::leeftijden_kindgebonden_budget(h, date)),
          kinderen_kinderbijslag(armoedeval::kinderen_kinderbijslag(h, date))
    {
        const LeeftijdsgrenzenTable& grenzen = *law.participatiewet.leeftijdsgrenzen;
        for (size_t i = 0; i < h.volwassenen.size(); ++i) {
            const Date geboren = h.volwassenen[i].geboren;
            const int leeftijd = age_on(geboren, date);
            volwassenen[i] = {leeftijd, is_aow(geboren, law, date), leeftijd < grenzen.vrijlating};
        }
        jong_kind_voor_vrijlating = !heeft_partner(h) && heeft_kind_jonger_dan(grenzen.vrijlating_r_kind_tot, h, date);
    }
};

} // namespace armoedeval
