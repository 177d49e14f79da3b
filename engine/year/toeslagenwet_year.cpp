// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/toeslagenwet_year.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R>
ToeslagenwetCase<R> toeslagenwet_case(const HouseholdFacts<R>& f, const BasicSituation<R>& s, const Adults<R>& a,
                                      size_t adult)
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
    for (size_t i = 0; i < a.count; ++i) {
        const AdultIncome<R>& income = a.income[i];
        uit_werk = uit_werk + income.arbeidsinkomen();
        ander_inkomen = ander_inkomen + income.naast_loonderving;
        // AIB art. 2:4 lid 1 onder h: de toeslag van de een is inkomen voor de ander.
        if (i != adult) ander_inkomen = ander_inkomen + income.loonderving + income.toeslag_uwv;
    }
    c.uitkering = monthly(a.income[adult].loonderving);
    c.inkomen_uit_werk = monthly(uit_werk);
    c.ander_inkomen = monthly(ander_inkomen);
    c.maandloon = loonderving_told(h, s, adult).maandloon;
    return c;
}

template <Number R> void add_toeslagenwet(const HouseholdFacts<R>& f, const BasicSituation<R>& s, Adults<R>& a)
{
    if (!f.wet.toeslagenwet.known() || toeslagenwet_opgegeven(f.household, s)) return;
    for (size_t i = 0; i < a.count; ++i) {
        if (!loonderving_told(f.household, s, i).uitkering) continue;
        // Art. 4a: alleen wie in Nederland woont.
        if (f.household.volwassenen[i].verblijf == Verblijf::buitenland) continue;
        const AmountsOf<R> adult(rol(i, a.count));
        const ToeslagenwetCase<R> c = toeslagenwet_case(f, s, a, i);
        const R toeslag = yearly(toeslagenwet_met_vakantie_uitkering(c, f.wet.toeslagenwet));
        a.income[i].toeslag_uwv = named("toeslag van het UWV", "TW art. 8 en 10", toeslag);
        a.income[i].overig = a.income[i].overig + a.income[i].toeslag_uwv;
    }
}

#define INSTANTIATE(R)                                                                                                 \
    template ToeslagenwetCase<R> toeslagenwet_case(const HouseholdFacts<R>&, const BasicSituation<R>&,                 \
                                                   const Adults<R>&, size_t);                                          \
    template void add_toeslagenwet(const HouseholdFacts<R>&, const BasicSituation<R>&, Adults<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
