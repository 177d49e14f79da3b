// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/adults.hpp"

#include "engine/number/every_number.hpp"
#include "engine/year/toeslagenwet_year.hpp"

namespace armoedeval {

template <Number R>
InkomstenbelastingCase<R> aangifte(const HouseholdFacts<R>& f, size_t adult, const AdultIncome<R>& income,
                                   const R& ander_inkomen)
{
    const BasicHousehold<R>& h = f.household;
    const BasicAdult<R>& v = h.volwassenen[adult];
    InkomstenbelastingCase<R> c;
    c.arbeidsinkomen = income.arbeidsinkomen();
    c.overig_inkomen = income.overig - income.overig_uit_arbeid;
    c.winstaftrek = income.winst - income.belastbare_winst;
    c.aow = f.volwassenen[adult].aow;
    c.geboren_voor_1946 = v.geboren.year() < std::chrono::year{longer_bracket_before};
    c.jonggehandicapt = v.jonggehandicapt || income.wajong;
    c.alleenstaande_oudere = !heeft_partner(h) && h.medebewoners.empty();
    // Art. 8.14a lid 1 onder a: arbeidsinkomen, ook als het niet van een baan komt.
    c.recht_op_iack = (income.werkt || income.overig_is_arbeid) && f.kind_voor_iack;
    c.iack_arbeidsinkomen = c.arbeidsinkomen;
    if (heeft_fiscale_partner(h)) {
        // Art. 8.14a lid 1: van twee partners heeft de laagste verdiener recht; bij gelijk loon één van beiden.
        const auto laagste = adult == 0 ? c.arbeidsinkomen <= ander_inkomen : c.arbeidsinkomen < ander_inkomen;
        c.iack_arbeidsinkomen = only_if(laagste, c.arbeidsinkomen);
    }
    return c;
}

namespace {

/// Wages by whether the employer applies the loonheffingskorting; euros per year.
template <class R> struct Lonen {
    R met_korting{0}, zonder_korting{0};
    bool allemaal_met = true;
};
template <Number R> Lonen<R> lonen(const R& samen, const R& zonder_korting, bool werkgever_zonder, bool alleen_gemeente)
{
    if (alleen_gemeente) return {R(0), samen, false};
    if (!werkgever_zonder) return {samen, R(0), true};
    return {samen - zonder_korting, zonder_korting, false};
}

/// What is withheld in a year over wages, and due over profit: as the assessment has it, without the rounding of the
/// tables (docs/decisions/028-payslip-and-refund.md). The combinatiekorting comes with the assessment only. The credit
/// is one: other income beside it has used its part.
template <Number R>
R loonheffing_over(const Lonen<R>& lonen, InkomstenbelastingCase<R> aangifte, const R& overig_uit_arbeid,
                   const R& winst, bool heeft_overig, const Law<R>& wet)
{
    aangifte.recht_op_iack = false;
    aangifte.arbeidsinkomen = lonen.met_korting + winst;
    R heffing{0};
    if (heeft_overig) {
        aangifte.arbeidsinkomen = aangifte.arbeidsinkomen + overig_uit_arbeid;
        InkomstenbelastingCase<R> zonder_werk = aangifte;
        zonder_werk.arbeidsinkomen = overig_uit_arbeid;
        zonder_werk.winstaftrek = R(0);
        heffing = belasting(aangifte, wet) - belasting(zonder_werk, wet);
    } else {
        heffing = belasting(aangifte, wet);
    }
    if (!lonen.allemaal_met) {
        const Schijven<R> tarief =
            schijven(lonen.zonder_korting, aangifte.aow, aangifte.geboren_voor_1946, wet.inkomstenbelasting);
        heffing = heffing + named("loonheffing zonder loonheffingskorting", "Wet LB 1964 art. 23",
                                  tarief.schijf1 + tarief.schijf2 + tarief.schijf3);
    }
    return named("loonheffing", "Wet LB 1964 art. 20 tot en met 23", heffing);
}

template <Number R> R netto_loonstrook(const AdultIncome<R>& income, bool alleen_gemeente, const Law<R>& wet)
{
    const Lonen<R> alle =
        lonen(income.belastbaar_loon, income.loon_zonder_korting, income.werkgever_zonder_korting, alleen_gemeente);
    InkomstenbelastingCase<R> aangifte = income.aangifte;
    aangifte.winstaftrek = R(0);
    if (!income.heeft_overig) aangifte.overig_inkomen = R(0);
    return named("netto loon", "Participatiewet art. 31 lid 3",
                 income.belastbaar_loon -
                     loonheffing_over(alle, aangifte, income.overig_uit_arbeid, R(0), income.heeft_overig, wet));
}

/// What of work is paid by the month, net, as if there were no other income: a vrijlating looks at nothing else. Not a
/// share of the net of all work, which would not follow the wage in straight lines.
template <Number R>
R netto_voor_vrijlating(const AdultIncome<R>& income, Vrijlating vrijlating, bool alleen_gemeente, const Law<R>& wet)
{
    const Lonen<R> maand =
        lonen(income.maandlonen, income.maandlonen_zonder_korting, income.werkgever_zonder_korting, alleen_gemeente);
    InkomstenbelastingCase<R> aangifte = income.aangifte;
    aangifte.overig_inkomen = R(0);
    const bool met_winst = income.onderneemt && !only_with_subsidy(vrijlating);
    if (!met_winst) aangifte.winstaftrek = R(0);
    const R winst = met_winst ? income.winst : R(0);
    R netto = income.maandlonen - loonheffing_over(maand, aangifte, R(0), winst, false, wet);
    if (met_winst) netto = netto + winst - bijdrage_zvw(income.belastbare_winst, wet.zorgverzekeringswet);
    return named("netto loon zonder vakantiegeld", "Participatiewet art. 31 lid 2 en 34a", netto);
}

template <Number R> R netto_zonder_werk(const AdultIncome<R>& income, const Law<R>& wet)
{
    InkomstenbelastingCase<R> alleen_overig = income.aangifte;
    alleen_overig.arbeidsinkomen = income.overig_uit_arbeid;
    alleen_overig.winstaftrek = R(0);
    alleen_overig.recht_op_iack = alleen_overig.recht_op_iack && income.overig_is_arbeid;
    alleen_overig.iack_arbeidsinkomen = least(alleen_overig.iack_arbeidsinkomen, income.overig_uit_arbeid);
    return income.overig - belasting(alleen_overig, wet) - bijdrage_zvw(income.zvw_inkomen, wet.zorgverzekeringswet);
}

} // namespace

template <Number R> Adults<R> adults(const HouseholdFacts<R>& f, const BasicSituation<R>& s)
{
    const Law<R>& wet = f.wet;
    Adults<R> a;
    a.count = f.household.volwassenen.size();
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        static_cast<GrossIncome<R>&>(a.income[i]) = gross_income(f, s, i);
    }
    const GrossIncomes<R> incomes{&a.income[0], a.count == 2 ? &a.income[1] : nullptr};
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        add_toeslagenwet(f, s, incomes, i);
    }
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        AdultIncome<R>& income = a.income[i];
        income.aangifte = aangifte(f, i, income, a.income[1 - i].arbeidsinkomen());
        income.voor_werk = kortingen_voor_werk(income.aangifte, wet.inkomstenbelasting);
        if (income.heeft_overig || income.onderneemt)
            income.bijdrage_zvw =
                bijdrage_zvw_naast(income.inkomen_met_zvw_van_betaler(),
                                   R(income.zvw_inkomen + income.belastbare_winst), wet.zorgverzekeringswet);
        if (income.heeft_overig) income.netto_overig_alleen = netto_zonder_werk(income, wet);
        income.netto_overig_alleen = income.netto_overig_alleen + income.onbelast;
        if (!income.werkt) continue;
        const bool gemeente =
            income.recht_op_bijstand && f.household.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente;
        if (income.in_loondienst) income.netto_loon = netto_loonstrook(income, false, wet);
        income.netto_loon_naast_bijstand =
            gemeente && income.in_loondienst ? netto_loonstrook(income, true, wet) : income.netto_loon;
        const Vrijlating vrijlating = vrijlating_van_nu(f.household.volwassenen[i].vrijlating, wet.participatiewet);
        if (vrijlating != Vrijlating::geen && income.recht_op_bijstand)
            income.netto_voor_vrijlating = netto_voor_vrijlating(income, vrijlating, gemeente, wet);
    }
    return a;
}

#define INSTANTIATE(R)                                                                                                 \
    template InkomstenbelastingCase<R> aangifte(const HouseholdFacts<R>&, size_t, const AdultIncome<R>&, const R&);    \
    template Adults<R> adults(const HouseholdFacts<R>&, const BasicSituation<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
