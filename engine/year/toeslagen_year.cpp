// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/toeslagen_year.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R> Toeslag<R> geen(std::string_view because)
{
    return {nothing<R>(because), R(0)};
}

template <Number R> Toeslag<R> niet_te_zeggen()
{
    return {not_computed(R(0)), not_computed(R(0))};
}

using Wie = Toeslagpartner::Wie;

/// What the applicant and the toeslagpartner have together, where that is a housemate.
template <Number R> R samen_met_medebewoner(const HouseholdFacts<R>& f, const R& vermogen)
{
    return f.toeslagpartner.wie == Wie::medebewoner
               ? vermogen + f.household.medebewoners[f.toeslagpartner.plaats].vermogen
               : vermogen;
}

/// Why nobody of this household has a right to any toeslag; null when that is not so.
template <class R> const char* geen_recht_om_verblijf(const HouseholdFacts<R>& f)
{
    const BasicHousehold<R>& h = f.household;
    if (h.volwassenen[0].verblijf == Verblijf::niet_rechtmatig)
        return "de aanvrager verblijft niet rechtmatig (Vreemdelingenwet 2000 art. 10)";
    if ((f.toeslagpartner.wie == Wie::echtgenoot && h.volwassenen[1].verblijf == Verblijf::niet_rechtmatig) ||
        (f.toeslagpartner.wie == Wie::medebewoner &&
         h.medebewoners[f.toeslagpartner.plaats].verblijf == Verblijf::niet_rechtmatig))
        return "de toeslagpartner verblijft niet rechtmatig (Awir art. 9 lid 2)";
    return nullptr;
}

/// Who lives abroad is not insured here.
template <class R> bool is_verzekerd(const BasicAdult<R>& v)
{
    return v.zorgverzekerd && v.verblijf != Verblijf::buitenland;
}

template <Number R> Toeslag<R> zorgtoeslag_van(const HouseholdFacts<R>& f, const R& toetsingsinkomen)
{
    const BasicHousehold<R>& h = f.household;
    const Wie partner = f.toeslagpartner.wie;
    int verzekerd = is_verzekerd(h.volwassenen[0]);
    if (partner == Wie::echtgenoot) verzekerd += is_verzekerd(h.volwassenen[1]);
    if (partner == Wie::medebewoner) ++verzekerd;
    if (verzekerd == 0) return geen<R>("niemand is verzekerd voor de Zvw");
    if (partner == Wie::niet_te_zeggen) return niet_te_zeggen<R>();
    ZorgtoeslagCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = samen_met_medebewoner(f, h.vermogen);
    c.toeslagpartner = f.toeslagpartner.is_er();
    c.partner_verzekerd = verzekerd == 2;
    return zorgtoeslag(c, f.wet.zorgtoeslag, f.wet.awir);
}

/// Why there is no huurtoeslag at this home or with these people; null when that is not so.
template <class R> const char* geen_huurtoeslag_hier(const HouseholdFacts<R>& f)
{
    const BasicHousehold<R>& h = f.household;
    if (!h.woning) return "er is geen woning opgegeven";
    switch (h.woning->soort) {
    case SoortWoning::huur: break;
    case SoortWoning::koop: return "de woning is geen huurwoning";
    case SoortWoning::kamer: return "een kamer is geen zelfstandige woning (Wht art. 11)";
    case SoortWoning::inwonend: return "wie inwoont, huurt geen woning";
    }
    const auto zonder_verblijf = [&](const BasicHousemate<R>& m) {
        return m.verblijf == Verblijf::niet_rechtmatig && is_medebewoner(m) &&
               age_on(m.geboren, first_of_month(f.peildatum)) >= f.wet.awir.partner->meerderjarig_vanaf;
    };
    return std::any_of(h.medebewoners.begin(), h.medebewoners.end(), zonder_verblijf)
               ? "een meerderjarige medebewoner verblijft niet rechtmatig (Awir art. 9 lid 3)"
               : nullptr;
}

template <Number R> Toeslag<R> huurtoeslag_van(const HouseholdFacts<R>& f, const R& toetsingsinkomen)
{
    if (const char* waarom = geen_huurtoeslag_hier(f)) return geen<R>(waarom);
    const BasicHousehold<R>& h = f.household;
    const Law<R>& wet = f.wet;
    HuurtoeslagCase<R> c = f.huurtoeslag;
    c.kale_huur = h.woning->kale_huur;
    c.servicekosten = h.woning->servicekosten;
    c.vermogen = samen_met_medebewoner(f, h.vermogen);
    c.toetsingsinkomen = toetsingsinkomen;
    for (size_t i = 0; i < h.medebewoners.size(); ++i) {
        const BasicHousemate<R>& m = h.medebewoners[i];
        if (f.toeslagpartner.is_medebewoner(i))
            c.toetsingsinkomen = c.toetsingsinkomen + m.inkomen_per_jaar;
        else if (is_medebewoner(m))
            c.toetsingsinkomen =
                c.toetsingsinkomen +
                inkomen_medebewoner(m.inkomen_per_jaar, is_kind_met_vrijstelling(m, wet, f.peildatum), wet.awir);
    }
    R per_maand = huurtoeslag(c, wet.huurtoeslag, wet.awir);
    // Awir art. 7 lid 3: de vermogensgrens geldt ook voor iedere medebewoner.
    for (size_t i = 0; i < h.medebewoners.size(); ++i)
        if (is_medebewoner(h.medebewoners[i]) && !f.toeslagpartner.is_medebewoner(i))
            per_maand = where(h.medebewoners[i].vermogen <= wet.awir.huurtoeslag->vermogensgrens, per_maand, R(0));
    return {yearly(per_maand), per_maand};
}

template <Number R> Toeslag<R> kindgebonden_budget_van(const HouseholdFacts<R>& f, const R& toetsingsinkomen)
{
    if (f.leeftijden_kindgebonden_budget.empty()) return geen<R>("er wonen geen kinderen");
    if (f.toeslagpartner.wie == Wie::niet_te_zeggen) return niet_te_zeggen<R>();
    KindgebondenBudgetCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = samen_met_medebewoner(f, f.household.vermogen);
    c.toeslagpartner = f.toeslagpartner.is_er();
    c.leeftijden = f.leeftijden_kindgebonden_budget;
    return kindgebonden_budget(c, f.wet.kindgebonden_budget, f.wet.awir);
}

/// Wet kinderopvang art. 1.6: every adult works, studies or follows a traject. Of a housemate only the income is known:
/// who has none is taken not to work.
template <Number R>
Toeslag<R> kinderopvangtoeslag_van(const HouseholdFacts<R>& f, const OpvangPerKind<R>& opvang, const Adults<R>& a,
                                   const R& toetsingsinkomen)
{
    if (std::all_of(opvang.begin(), opvang.end(), [](const auto& van_kind) { return van_kind.empty(); }))
        return geen<R>("er is geen opvang");
    const Wie partner = f.toeslagpartner.wie;
    if (partner == Wie::niet_te_zeggen) return niet_te_zeggen<R>();
    R per_maand = kinderopvangtoeslag(toetsingsinkomen, opvang, f.wet.kinderopvangtoeslag);
    for (size_t i = 0; i < a.count; ++i) {
        if (i == 1 && partner != Wie::echtgenoot) continue;
        if (!heeft_doel_naast_werk(f.household.volwassenen[i]) && !a.income[i].studeert)
            per_maand = only_if(a.income[i].uren_per_week > R(0), per_maand);
    }
    if (partner == Wie::medebewoner)
        per_maand = only_if(f.household.medebewoners[f.toeslagpartner.plaats].inkomen_per_jaar > R(0), per_maand);
    return {yearly(per_maand), per_maand};
}

} // namespace

template <Number R>
Toeslagen<R> toeslagen(const HouseholdFacts<R>& f, const OpvangPerKind<R>& opvang, const Adults<R>& a,
                       const Toetsingsinkomens<R>& inkomens)
{
    using B = Breakdown<R>;
    Toeslagen<R> uit{};
    if (const char* waarom = geen_recht_om_verblijf(f)) {
        uit.fill(geen<R>(waarom));
        return uit;
    }
    const R samen = f.toeslagpartner.wie == Wie::medebewoner
                        ? named("toetsingsinkomen met een medebewoner als toeslagpartner",
                                "Awir art. 3 lid 2 onder e en art. 7 lid 1",
                                inkomens.samen + f.household.medebewoners[f.toeslagpartner.plaats].inkomen_per_jaar)
                        : inkomens.samen;
    const auto of = [&](R B::*amount) -> Toeslag<R>& { return uit[toeslag_place(amount)]; };
    of(&B::zorgtoeslag) = zorgtoeslag_van(f, samen);
    of(&B::huurtoeslag) = huurtoeslag_van(f, inkomens.op_dit_adres);
    of(&B::kindgebonden_budget) = kindgebonden_budget_van(f, samen);
    of(&B::kinderopvangtoeslag) = kinderopvangtoeslag_van(f, opvang, a, samen);
    return uit;
}

template <Number R> R kindgebonden_budget_bij_nihil(const HouseholdFacts<R>& f)
{
    return geen_recht_om_verblijf(f) ? R(0) : kindgebonden_budget_van(f, R(0)).per_jaar;
}

#define INSTANTIATE(R)                                                                                                 \
    template Toeslagen<R> toeslagen(const HouseholdFacts<R>&, const OpvangPerKind<R>&, const Adults<R>&,               \
                                    const Toetsingsinkomens<R>&);                                                      \
    template R kindgebonden_budget_bij_nihil(const HouseholdFacts<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
