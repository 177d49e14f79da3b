// SPDX-License-Identifier: EUPL-1.2
// Wet op het kindgebonden budget (BWBR0022751), art. 1 en 2.
#include "engine/schemes/kindgebonden_budget.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// Art. 2 lid 2, 4, 5 en 6: de bedragen per kind, de verhogingen naar leeftijd en de alleenstaande-ouderkop.
template <Number R>
R maximaal_bedrag(const KindgebondenBudgetCase<R>& c, const KindgebondenBudgetTable<R>& wet,
                  const KindleeftijdenTable& leeftijden)
{
    R bedrag = R(0);
    int kinderen = 0;
    for (const int leeftijd : c.leeftijden) {
        if (leeftijd < 0 || leeftijd >= leeftijden.kind_tot) continue;
        bedrag = bedrag + (kinderen == 0 ? wet.eerste_kind : wet.volgend_kind);
        if (leeftijd >= leeftijden.hoogste_verhoging_vanaf)
            bedrag = bedrag + since("een kind van 16 of 17", wet.verhoging_16_17);
        else if (leeftijd >= leeftijden.verhoging_vanaf)
            bedrag = bedrag + since("een kind van 12 tot en met 15", wet.verhoging_12_15);
        ++kinderen;
    }
    if (kinderen > 0 && !c.toeslagpartner) bedrag = bedrag + since("zonder toeslagpartner", wet.alleenstaandeouderkop);
    if (kinderen == 0) return nothing<R>("er is geen kind onder de 18");
    return named("maximaal kindgebonden budget", "Wkgb art. 2 lid 2, 4, 5 en 6", bedrag);
}

/// Art. 2 lid 7 en 8: een percentage van het inkomen boven de drempel; vanaf 2027 een hoger percentage boven een tweede
/// grens.
template <Number R> R vermindering(const KindgebondenBudgetCase<R>& c, const KindgebondenBudgetWet<R>& wet)
{
    const KindgebondenBudgetTable<R>& algemeen = *wet.algemeen;
    const R drempel = c.toeslagpartner
                          ? since("met toeslagpartner", algemeen.drempelinkomen + algemeen.drempelverhoging_samen)
                          : since("zonder toeslagpartner", algemeen.drempelinkomen);
    if (!wet.tweede_afbouw.holds())
        return named("vermindering", "Wkgb art. 2 lid 7 en 8",
                     algemeen.afbouwpercentage * at_least_zero(c.toetsingsinkomen - drempel));
    const R tweede = wet.tweede_afbouw->vanaf;
    return named("vermindering", "Wkgb art. 2 lid 7 en 8",
                 algemeen.afbouwpercentage * between(drempel, tweede, c.toetsingsinkomen) +
                     wet.tweede_afbouw->percentage * at_least_zero(c.toetsingsinkomen - tweede));
}

} // namespace

template <Number R>
Toeslag<R> kindgebonden_budget(const KindgebondenBudgetCase<R>& c, const KindgebondenBudgetWet<R>& wet,
                               const AwirWet<R>& awir)
{
    const R verschil = at_least_zero(maximaal_bedrag(c, *wet.algemeen, *wet.leeftijden) - vermindering(c, wet));
    // Art. 1 lid 4: geen aanspraak boven de vermogensgrens.
    const R grens = c.toeslagpartner ? wet.algemeen->vermogensgrens_samen : wet.algemeen->vermogensgrens_alleen;
    const R aanspraak =
        named("aanspraak op kindgebonden budget", "Wkgb art. 1 lid 4", only_if(c.vermogen <= grens, verschil));
    const R per_jaar = named("kindgebonden budget", "Wkgb art. 2; Awir art. 14", toekenning(aanspraak, awir));
    // De uitvoering neemt een twaalfde van het onafgeronde jaarbedrag en rondt naar beneden.
    return {per_jaar, named("kindgebonden budget per maand", "Awir art. 22",
                            only_if(per_jaar > R(0), floor_euro(monthly(aanspraak))), AmountUnit::euro_per_maand)};
}

#define INSTANTIATE(R)                                                                                                 \
    template Toeslag<R> kindgebonden_budget(const KindgebondenBudgetCase<R>&, const KindgebondenBudgetWet<R>&,         \
                                            const AwirWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
