// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/toeslagenwet_year.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R>
ToeslagenwetCase<R> toeslagenwet_case(const HouseholdFacts<R>& f, const BasicSituation<R>& s,
                                      const GrossIncomes<R>& incomes, size_t adult)
{
    const BasicHousehold<R>& h = f.household;
    ToeslagenwetCase<R> c;
    c.leefvorm = f.norm.leefvorm;
    c.leeftijd = f.volwassenen[adult].leeftijd;
    c.aow = f.volwassenen[adult].aow;
    c.woningdeler = f.norm.kostendelers > 0;
    c.bij_ouders = std::any_of(h.medebewoners.begin(), h.medebewoners.end(),
                               [](const auto& m) { return m.relatie == Relatie::ouder; });
    if (heeft_partner(h)) c.partner_geboren = static_cast<int>(h.volwassenen[1 - adult].geboren.year());
    c.kind_onder_12 = heeft_kind_jonger_dan(f.wet.toeslagenwet->kind_tot, h, f.peildatum);
    R uit_werk{0}, ander_inkomen{0};
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const GrossIncome<R>& income = *incomes[i];
        uit_werk = uit_werk + income.belastbaar_loon + income.winst + income.overig_uit_arbeid;
        ander_inkomen = ander_inkomen + income.naast_loonderving;
        // AIB art. 2:4 lid 1 onder h: de toeslag van de een is inkomen voor de ander.
        if (i != adult) ander_inkomen = ander_inkomen + income.loonderving + income.toeslag_uwv;
    }
    c.uitkering = monthly(incomes[adult]->loonderving);
    c.inkomen_uit_werk = monthly(uit_werk);
    c.ander_inkomen = monthly(ander_inkomen);
    c.maandloon = loonderving_told(h, s, adult).maandloon;
    return c;
}

template <Number R>
void add_toeslagenwet(const HouseholdFacts<R>& f, const BasicSituation<R>& s, const GrossIncomes<R>& incomes,
                      size_t adult)
{
    if (!loonderving_told(f.household, s, adult).uitkering || !f.wet.toeslagenwet.known()) return;
    if (toeslagenwet_opgegeven(f.household, s)) return;
    // Art. 4a: alleen wie in Nederland woont.
    if (f.household.volwassenen[adult].verblijf == Verblijf::buitenland) return;
    GrossIncome<R>& income = *incomes[adult];
    const R per_maand =
        toeslagenwet_met_vakantie_uitkering(toeslagenwet_case(f, s, incomes, adult), f.wet.toeslagenwet);
    income.toeslag_uwv = named("toeslag van het UWV", "TW art. 8 en 10", yearly(per_maand));
    income.overig = income.overig + income.toeslag_uwv;
}

#define INSTANTIATE(R)                                                                                                 \
    template ToeslagenwetCase<R> toeslagenwet_case(const HouseholdFacts<R>&, const BasicSituation<R>&,                 \
                                                   const GrossIncomes<R>&, size_t);                                    \
    template void add_toeslagenwet(const HouseholdFacts<R>&, const BasicSituation<R>&, const GrossIncomes<R>&, size_t);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
