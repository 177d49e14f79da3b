// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/debts_year.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// Wage, benefit, pension and bijstand, net, with the tax that comes back: what the letter of a schuldregeling is
/// about. Not what is untaxed, and no toeslag. Euros per year.
template <Number R> R eigen_inkomen(const AdultIncome<R>& income, const AdultWithBijstand<R>& met)
{
    return income.belastbaar_loon + income.winst + income.overig + met.bruto_bijstand - met.belasting -
           income.bijdrage_zvw;
}

/// Art. 475c: what carries beslag is that and alimony (onder i), that for a child too, which is not taxed.
template <Number R> R inkomen_voor_beslag(const AdultIncome<R>& income, const AdultWithBijstand<R>& met)
{
    return eigen_inkomen(income, met) + income.kinderalimentatie;
}

template <class R> Leefsituatie leefsituatie(const HouseholdFacts<R>& f)
{
    if (f.norm.leefvorm == Leefvorm::gehuwd)
        return f.norm.heeft_kind ? Leefsituatie::gehuwd_met_kind : Leefsituatie::gehuwd;
    return f.norm.leefvorm == Leefvorm::alleenstaande_ouder ? Leefsituatie::alleenstaande_ouder
                                                            : Leefsituatie::alleenstaande;
}

/// What is above the amount that the letter leaves. Kinderopvangtoeslag goes to the childcare. Euros per year.
template <Number R>
R naar_schuldregeling(const BasicDebt<R>& schuld, const Adults<R>& a, const BijstandYear<R>& bijstand,
                      const Breakdown<R>& year)
{
    R inkomen = eigen_inkomen(a.income[schuld.van], bijstand.adults[schuld.van]);
    if (schuld.toeslagen_inbegrepen)
        inkomen = inkomen + year.zorgtoeslag + year.huurtoeslag + year.kindgebonden_budget + year.kinderbijslag;
    return named("naar de schuldregeling", "", at_least_zero(inkomen - yearly(*schuld.per_maand)));
}

} // namespace

template <Number R>
InkomenOnderBeslag<R> inkomen_onder_beslag(const HouseholdFacts<R>& f, const Adults<R>& a,
                                           const BijstandYear<R>& bijstand, const R& jaarinkomen,
                                           const OnderBeslag& beslag)
{
    R inkomen = R(0), van_ander = R(0), vrijgelaten = R(0), middelen_van_ander = R(0);
    bool recht_op_bijstand = false;
    for (size_t i = 0; i < a.count; ++i) {
        const R eigen = inkomen_voor_beslag(a.income[i], bijstand.adults[i]);
        if (beslag.adult[i]) {
            inkomen = inkomen + eigen;
            vrijgelaten = vrijgelaten + bijstand.vrijgelaten_van[i];
            recht_op_bijstand = recht_op_bijstand || a.income[i].recht_op_bijstand;
        } else {
            van_ander = van_ander + eigen;
            middelen_van_ander =
                middelen_van_ander + (eigen - bijstand.adults[i].netto_bijstand - bijstand.vrijgelaten_van[i]);
        }
    }
    const Law<R>& wet = f.wet;
    const BeslagvrijeVoetWetten<R> wetten{wet.beslagvrije_voet, wet.participatiewet, wet.zorgtoeslag, wet.huurtoeslag,
                                          wet.kindgebonden_budget};
    BeslagvrijeVoetCase<R> c;
    c.leefsituatie = leefsituatie(f);
    c.belastbaar_jaarinkomen = jaarinkomen;
    if (f.household.woning && heeft_huur(f.household.woning->soort)) c.kale_huur = f.household.woning->kale_huur;
    c.netto_inkomen = named("netto inkomen onder beslag", "Rv art. 475c", monthly(inkomen));
    c.netto_partner = at_least_zero(monthly(van_ander));
    R vrij = beslagvrije_voet(c, wetten);
    if (recht_op_bijstand) {
        // Art. 475dc lid 2; what art. 31 Participatiewet exempts is not set off and stays.
        c.bijstandsnorm = monthly(bijstand.norm);
        c.netto_naast_bijstand = at_least_zero(monthly(middelen_van_ander));
        vrij = where(bijstand.netto > R(0), beslagvrije_voet(c, wetten) + monthly(vrijgelaten), vrij);
    }
    return {*c.netto_inkomen, named("vrij van beslag", "Rv art. 475b", vrij)};
}

template <Number R>
DebtsYear<R> debts_year(const HouseholdFacts<R>& f, const BasicSituation<R>& s, const Adults<R>& a,
                        const BijstandYear<R>& bijstand, const Breakdown<R>& year)
{
    DebtsYear<R> uit;
    OnderBeslag beslag;
    std::array<R, 2> regeling{R(0), R(0)};
    R krediet = R(0);
    for (const BasicDebt<R>& schuld : f.household.schulden) {
        if (schuld.tot && *schuld.tot <= f.peildatum) continue;
        if (waarom_onbekend(schuld, f.household, s, f.wet) != SchuldOnbekend::nee) {
            uit.onbekend = true;
            continue;
        }
        const AmountsOf<R> adult(rol(schuld.van, a.count));
        switch (schuld.soort) {
        case SoortSchuld::onbekend: break;
        case SoortSchuld::beslag: beslag.adult[schuld.van] = true; break;
        case SoortSchuld::schuldregeling:
            regeling[schuld.van] = greatest(regeling[schuld.van], naar_schuldregeling(schuld, a, bijstand, year));
            break;
        case SoortSchuld::saneringskrediet: krediet = krediet + yearly(*schuld.per_maand); break;
        }
    }
    R van_inkomen = regeling[0] + regeling[1];
    if (beslag.iemand()) {
        // On one income beslag and a schuldregeling take the same euros.
        R ernaast = R(0);
        if (beslag.adult[0] != beslag.adult[1]) ernaast = regeling[beslag.adult[0] ? 1 : 0];
        const InkomenOnderBeslag<R> per_maand = inkomen_onder_beslag(f, a, bijstand, year.toetsingsinkomen, beslag);
        const R naar_schuldeiser =
            named("naar de schuldeiser", "Rv art. 475b", yearly(at_least_zero(per_maand.inkomen - per_maand.vrij)));
        van_inkomen = greatest(van_inkomen - ernaast, naar_schuldeiser) + ernaast;
    }
    uit.bedrag = named("naar de schulden", "", van_inkomen + krediet);
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template InkomenOnderBeslag<R> inkomen_onder_beslag(const HouseholdFacts<R>&, const Adults<R>&,                    \
                                                        const BijstandYear<R>&, const R&, const OnderBeslag&);         \
    template DebtsYear<R> debts_year(const HouseholdFacts<R>&, const BasicSituation<R>&, const Adults<R>&,             \
                                     const BijstandYear<R>&, const Breakdown<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
