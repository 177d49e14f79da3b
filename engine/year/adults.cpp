// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/adults.hpp"

#include "engine/number/every_number.hpp"

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
    c.geboren_voor_1946 = v.geboren.year() < std::chrono::year{1946};
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

/// Wage and profit as the Participatiewet counts them, as if there were no other income.
template <Number R> R netto_uit_werk(const AdultIncome<R>& income, const Law<R>& wet)
{
    InkomstenbelastingCase<R> alleen_werk = income.aangifte;
    alleen_werk.overig_inkomen = R(0);
    alleen_werk.arbeidsinkomen = income.belastbaar_loon + income.winst;
    R netto = alleen_werk.arbeidsinkomen - belasting(alleen_werk, wet);
    if (income.onderneemt) netto = netto - bijdrage_zvw(income.belastbare_winst, wet.zorgverzekeringswet);
    return named("netto loon", "Participatiewet art. 31 lid 3", netto);
}

/// The wage with loonkostensubsidie, net, as if there were no other income: its exemption looks at nothing else. A
/// share of the net of all work would not follow the wage in straight lines.
template <Number R> R netto_met_subsidie(const AdultIncome<R>& income, const Law<R>& wet)
{
    InkomstenbelastingCase<R> alleen_dit_werk = income.aangifte;
    alleen_dit_werk.overig_inkomen = R(0);
    alleen_dit_werk.winstaftrek = R(0);
    alleen_dit_werk.recht_op_iack = false; // a credit for all work together, and no income from this
    alleen_dit_werk.arbeidsinkomen = income.loon_met_subsidie;
    return named("netto loon uit werk met loonkostensubsidie", "Participatiewet art. 31 lid 2 onder z en aa",
                 income.loon_met_subsidie - belasting(alleen_dit_werk, wet));
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
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        AdultIncome<R>& income = a.income[i];
        income.aangifte = aangifte(f, i, income, a.income[1 - i].arbeidsinkomen());
        income.voor_werk = kortingen_voor_werk(income.aangifte, wet.inkomstenbelasting);
        if (income.werkt) income.netto_loon_alleen = netto_uit_werk(income, wet);
        if (only_with_subsidy(f.household.volwassenen[i].vrijlating))
            income.netto_loon_met_subsidie = netto_met_subsidie(income, wet);
        if (income.heeft_overig || income.onderneemt)
            income.bijdrage_zvw = bijdrage_zvw(income.zvw_inkomen + income.belastbare_winst, wet.zorgverzekeringswet);
        if (income.heeft_overig) income.netto_overig_alleen = netto_zonder_werk(income, wet);
        income.netto_overig_alleen = income.netto_overig_alleen + income.onbelast;
    }
    return a;
}

#define INSTANTIATE(R)                                                                                                 \
    template InkomstenbelastingCase<R> aangifte(const HouseholdFacts<R>&, size_t, const AdultIncome<R>&, const R&);    \
    template Adults<R> adults(const HouseholdFacts<R>&, const BasicSituation<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
