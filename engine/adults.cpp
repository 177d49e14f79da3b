#include "engine/adults.hpp"

#include "engine/household_facts.hpp"
#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R>
AdultIncome<R> gross_income(const BasicHousehold<R>& h, const BasicSituation<R>& s, size_t adult, const Law<R>& wet)
{
    AdultIncome<R> i;
    for (const BasicWork<R>& werk : s.werk) {
        if (werk.van != adult) continue;
        const R loon =
            named("loon per jaar", "arbeidsovereenkomst", werk.uren_per_week * weeks_per_year * werk.uurloon);
        const R vakantiegeld = werk.vakantiegeld ? *werk.vakantiegeld : wet.vakantiebijslag->vakantiebijslag;
        const R met_vakantiegeld = named("loon met vakantiegeld", "WML art. 15", loon + loon * vakantiegeld);
        i.loon_bruto = i.loon_bruto + met_vakantiegeld;
        i.pensioenpremie = i.pensioenpremie + met_vakantiegeld * werk.pensioenpremie;
        i.uren_per_week = i.uren_per_week + werk.uren_per_week;
        i.werkt = true;
    }
    i.belastbaar_loon = named("belastbaar loon", "Wet LB 1964 art. 10 en 11", i.loon_bruto - i.pensioenpremie);
    for (const BasicOtherIncome<R>& inkomen : h.volwassenen[adult].inkomen) {
        i.overig = i.overig + inkomen.bruto_per_jaar;
        if (inkomen.soort != SoortInkomen::uitkering) i.zvw_inkomen = i.zvw_inkomen + inkomen.bruto_per_jaar;
        i.heeft_overig = true;
    }
    return i;
}

} // namespace

template <Number R>
InkomstenbelastingCase<R> aangifte(const BasicHousehold<R>& h, size_t adult, const AdultIncome<R>& income,
                                   const R& ander_loon, const Law<R>& wet, Date peildatum)
{
    const BasicAdult<R>& v = h.volwassenen[adult];
    InkomstenbelastingCase<R> c;
    c.arbeidsinkomen = income.belastbaar_loon;
    c.overig_inkomen = income.overig;
    c.aow = is_aow(v.geboren, wet, peildatum);
    c.geboren_voor_1946 = v.geboren.year() < std::chrono::year{1946};
    c.jonggehandicapt = v.jonggehandicapt;
    c.alleenstaande_oudere = !heeft_partner(h) && h.medebewoners.empty();
    c.recht_op_iack = income.werkt && heeft_kind_voor_iack(h, peildatum);
    c.iack_arbeidsinkomen = c.arbeidsinkomen;
    if (heeft_partner(h)) {
        // Art. 8.14a lid 1: van twee partners heeft de laagste verdiener recht; bij gelijk loon één van beiden.
        const auto laagste = adult == 0 ? c.arbeidsinkomen <= ander_loon : c.arbeidsinkomen < ander_loon;
        c.iack_arbeidsinkomen = only_if(laagste, c.arbeidsinkomen);
    }
    return c;
}

template <Number R>
Adults<R> adults(const BasicHousehold<R>& h, const BasicSituation<R>& s, const Law<R>& wet, Date peildatum)
{
    Adults<R> a;
    a.count = h.volwassenen.size();
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        a.income[i] = gross_income(h, s, i, wet);
    }
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        AdultIncome<R>& income = a.income[i];
        income.aangifte = aangifte(h, i, income, a.income[1 - i].belastbaar_loon, wet, peildatum);
        if (income.werkt) {
            InkomstenbelastingCase<R> alleen_loon = income.aangifte;
            alleen_loon.overig_inkomen = R(0);
            income.netto_loon_alleen = named("netto loon", "Participatiewet art. 31 lid 3",
                                             income.belastbaar_loon - belasting(alleen_loon, wet));
        }
        if (income.heeft_overig) {
            InkomstenbelastingCase<R> alleen_overig = income.aangifte;
            alleen_overig.arbeidsinkomen = R(0);
            alleen_overig.recht_op_iack = false;
            income.bijdrage_zvw = bijdrage_zvw(income.zvw_inkomen, wet.zorgverzekeringswet);
            income.netto_overig_alleen = income.overig - belasting(alleen_overig, wet) - income.bijdrage_zvw;
        }
    }
    return a;
}

#define INSTANTIATE(R)                                                                                                 \
    template InkomstenbelastingCase<R> aangifte(const BasicHousehold<R>&, size_t, const AdultIncome<R>&, const R&,     \
                                                const Law<R>&, Date);                                                  \
    template Adults<R> adults(const BasicHousehold<R>&, const BasicSituation<R>&, const Law<R>&, Date);
FOR_EVERY_NUMBER(INSTANTIATE)

} // namespace armoedeval
