// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/toeslagen_year.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R> Toeslag<R> geen(std::string_view because)
{
    return {nothing<R>(because), R(0)};
}

template <Number R> Toeslag<R> zorgtoeslag_van(const BasicHousehold<R>& h, const R& toetsingsinkomen, const Law<R>& wet)
{
    const auto verzekerd =
        std::count_if(h.volwassenen.begin(), h.volwassenen.end(), [](const auto& v) { return v.zorgverzekerd; });
    if (verzekerd == 0) return geen<R>("niemand is verzekerd voor de Zvw");
    ZorgtoeslagCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = h.vermogen;
    c.toeslagpartner = heeft_partner(h);
    c.partner_verzekerd = verzekerd == 2;
    return zorgtoeslag(c, wet.zorgtoeslag, wet.awir);
}

template <Number R> Toeslag<R> huurtoeslag_van(const HouseholdFacts<R>& f, const R& toetsingsinkomen)
{
    const BasicHousehold<R>& h = f.household;
    const Law<R>& wet = f.wet;
    if (!h.woning) return geen<R>("er is geen woning opgegeven");
    if (h.woning->soort != SoortWoning::huur) return geen<R>("de woning is geen huurwoning");
    HuurtoeslagCase<R> c = f.huurtoeslag;
    c.kale_huur = h.woning->kale_huur;
    c.servicekosten = h.woning->servicekosten;
    c.vermogen = h.vermogen;
    c.toetsingsinkomen = toetsingsinkomen;
    for (const BasicHousemate<R>& m : h.medebewoners)
        if (telt_voor_huurtoeslag(m))
            c.toetsingsinkomen =
                c.toetsingsinkomen +
                inkomen_medebewoner(m.inkomen_per_jaar, is_kind_met_vrijstelling(m, wet, f.peildatum), wet.awir);
    R per_maand = huurtoeslag(c, wet.huurtoeslag, wet.awir);
    for (const BasicHousemate<R>& m :
         h.medebewoners) // Awir art. 7 lid 3: de vermogensgrens geldt ook voor iedere medebewoner
        if (telt_voor_huurtoeslag(m))
            per_maand = where(m.vermogen <= wet.awir.huurtoeslag->vermogensgrens, per_maand, R(0));
    return {yearly(per_maand), per_maand};
}

template <Number R> Toeslag<R> kindgebonden_budget_van(const HouseholdFacts<R>& f, const R& toetsingsinkomen)
{
    if (f.leeftijden_kindgebonden_budget.empty()) return geen<R>("er wonen geen kinderen");
    KindgebondenBudgetCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = f.household.vermogen;
    c.toeslagpartner = heeft_partner(f.household);
    c.leeftijden = f.leeftijden_kindgebonden_budget;
    return kindgebonden_budget(c, f.wet.kindgebonden_budget, f.wet.awir);
}

/// Wet kinderopvang art. 1.6: every adult works, studies or follows a traject.
template <Number R>
Toeslag<R> kinderopvangtoeslag_van(const BasicHousehold<R>& h, const OpvangPerKind<R>& opvang, const Adults<R>& a,
                                   const R& toetsingsinkomen, const Law<R>& wet)
{
    if (std::all_of(opvang.begin(), opvang.end(), [](const auto& van_kind) { return van_kind.empty(); }))
        return geen<R>("er is geen opvang");
    R per_maand = kinderopvangtoeslag(toetsingsinkomen, opvang, wet.kinderopvangtoeslag);
    for (size_t i = 0; i < a.count; ++i)
        if (!heeft_doel_naast_werk(h.volwassenen[i]) && !a.income[i].studeert)
            per_maand = only_if(a.income[i].uren_per_week > R(0), per_maand);
    return {yearly(per_maand), per_maand};
}

} // namespace

template <Number R>
Toeslagen<R> toeslagen(const HouseholdFacts<R>& f, const OpvangPerKind<R>& opvang, const Adults<R>& a,
                       const R& toetsingsinkomen)
{
    using B = Breakdown<R>;
    Toeslagen<R> uit{};
    const auto of = [&](R B::*amount) -> Toeslag<R>& { return uit[toeslag_place(amount)]; };
    of(&B::zorgtoeslag) = zorgtoeslag_van(f.household, toetsingsinkomen, f.wet);
    of(&B::huurtoeslag) = huurtoeslag_van(f, toetsingsinkomen);
    of(&B::kindgebonden_budget) = kindgebonden_budget_van(f, toetsingsinkomen);
    of(&B::kinderopvangtoeslag) = kinderopvangtoeslag_van(f.household, opvang, a, toetsingsinkomen, f.wet);
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template Toeslagen<R> toeslagen(const HouseholdFacts<R>&, const OpvangPerKind<R>&, const Adults<R>&, const R&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
