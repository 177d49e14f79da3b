// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), hoofdstukken 2 en 8.
#include "engine/schemes/inkomstenbelasting.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R tarief_schijf1(bool aow, const SchijvenTable<R>& wet)
{
    // Art. 2.10 en Wfsv art. 10 en 11: belasting en premies volksverzekeringen; wie de AOW-leeftijd heeft, betaalt geen
    // premie AOW.
    const R zonder_aow = wet.tarief_schijf1_belasting + wet.premie_anw + wet.premie_wlz;
    return named("tarief van de eerste schijf", "Wet IB 2001 art. 2.10; Wfsv art. 11",
                 aow ? since("de AOW-leeftijd is bereikt", zonder_aow) : zonder_aow + wet.premie_aow,
                 AmountUnit::aandeel);
}

template <Number R>
Schijven<R> schijven(const R& inkomen, bool aow, bool geboren_voor_1946, const InkomstenbelastingWet<R>& wet)
{
    // Art. 2.10 en 2.10a: de tarieftabel. Wie voor 1946 geboren is, heeft een langere eerste schijf.
    const SchijvenTable<R>& tarief = *wet.schijven;
    const R schijf1_tot = geboren_voor_1946 ? wet.schijf1_geboren_voor_1946->schijf1_tot : tarief.schijf1_tot;
    return {named("belasting en premies in schijf 1", "Wet IB 2001 art. 2.10",
                  tarief_schijf1(aow, tarief) * least(inkomen, schijf1_tot)),
            named("belasting in schijf 2", "Wet IB 2001 art. 2.10",
                  tarief.tarief_schijf2 * between(schijf1_tot, tarief.schijf2_tot, inkomen)),
            named("belasting in schijf 3", "Wet IB 2001 art. 2.10",
                  tarief.tarief_schijf3 * at_least_zero(inkomen - tarief.schijf2_tot))};
}

template <Number R> R algemene_heffingskorting(const R& inkomen, const AlgemeneHeffingskortingTable<R>& wet)
{
    // Art. 8.10 lid 2: het maximum, verminderd met een percentage van het inkomen boven de grens, niet lager dan nihil.
    // De tabel van de Belastingdienst kapt de laatste euro's af.
    const R afbouw = wet.afbouwpercentage * at_least_zero(inkomen - wet.afbouw_vanaf);
    return named("algemene heffingskorting", "Wet IB 2001 art. 8.10",
                 only_if(inkomen <= wet.nihil_boven, at_least_zero(wet.maximum - afbouw)));
}

template <Number R> R arbeidskorting(const R& arbeidsinkomen, const ArbeidskortingTable<R>& wet)
{
    // Art. 8.11 lid 2: drie stukken die samen telkens niet hoger worden dan hun maximum, en een afbouw tot nihil.
    const R stuk_1 = least(wet.percentage_1 * arbeidsinkomen, wet.maximum_1);
    const R stuk_2 = least(stuk_1 + wet.percentage_2 * at_least_zero(arbeidsinkomen - wet.grens_1), wet.maximum_2);
    const R stuk_3 = least(stuk_2 + wet.percentage_3 * at_least_zero(arbeidsinkomen - wet.grens_2), wet.maximum_3);
    const R afbouw = wet.afbouwpercentage * at_least_zero(arbeidsinkomen - wet.grens_3);
    return named("arbeidskorting", "Wet IB 2001 art. 8.11",
                 only_if(arbeidsinkomen <= wet.nihil_boven, at_least_zero(stuk_3 - afbouw)));
}

template <Number R> R ouderenkorting(const R& inkomen, const OuderenkortingTable<R>& wet)
{
    // Art. 8.17: het maximum, verminderd met een percentage van het inkomen boven de grens, niet lager dan nihil.
    const R afbouw = wet.afbouwpercentage * at_least_zero(inkomen - wet.afbouw_vanaf);
    return named("ouderenkorting", "Wet IB 2001 art. 8.17", at_least_zero(wet.maximum - afbouw));
}

namespace {

template <Number R> R inkomensafhankelijke_combinatiekorting(const R& arbeidsinkomen, const IackTable<R>& wet)
{
    // Art. 8.14a lid 2: een percentage van het arbeidsinkomen boven de drempel, ten hoogste het maximum.
    const R boven_drempel = at_least_zero(arbeidsinkomen - wet.drempel);
    return named("inkomensafhankelijke combinatiekorting", "Wet IB 2001 art. 8.14a",
                 least(wet.percentage * boven_drempel, wet.maximum));
}

} // namespace

template <Number R>
KortingenVoorWerk<R> kortingen_voor_werk(const InkomstenbelastingCase<R>& c, const InkomstenbelastingWet<R>& wet)
{
    return {arbeidskorting(c.arbeidsinkomen, arbeidskorting_van(c.aow, wet)),
            c.recht_op_iack
                ? inkomensafhankelijke_combinatiekorting(c.iack_arbeidsinkomen, c.aow ? *wet.iack_aow : *wet.iack)
                : nothing<R>("er is geen werk met een kind onder de 12")};
}

template <Number R>
Inkomstenbelasting<R> inkomstenbelasting(const InkomstenbelastingCase<R>& c, const KortingenVoorWerk<R>& voor_werk,
                                         const InkomstenbelastingWet<R>& wet)
{
    const R inkomen = named("belastbaar inkomen uit werk en woning", "Wet IB 2001 art. 3.1",
                            c.arbeidsinkomen - c.winstaftrek + c.overig_inkomen);
    const Schijven<R> tarief = schijven(inkomen, c.aow, c.geboren_voor_1946, wet);

    Inkomstenbelasting<R> uit{};
    uit.belasting_voor_kortingen = named("belasting en premies voor kortingen", "Wet IB 2001 art. 2.10",
                                         tarief.schijf1 + tarief.schijf2 + tarief.schijf3);

    // Afdeling 8.2: de standaardheffingskortingen
    uit.algemene_heffingskorting = algemene_heffingskorting(inkomen, algemene_heffingskorting_van(c.aow, wet));
    uit.arbeidskorting = voor_werk.arbeidskorting;
    uit.iack = voor_werk.iack;
    uit.jonggehandicaptenkorting =
        c.jonggehandicapt && !c.aow
            ? named("jonggehandicaptenkorting", "Wet IB 2001 art. 8.16a", wet.jonggehandicaptenkorting->bedrag)
            : nothing<R>("geen recht op jonggehandicaptenkorting");
    uit.ouderenkorting =
        c.aow ? ouderenkorting(inkomen, *wet.ouderenkorting) : nothing<R>("de AOW-leeftijd is niet bereikt");
    uit.alleenstaandeouderenkorting =
        c.aow && c.alleenstaande_oudere
            ? named("alleenstaandeouderenkorting", "Wet IB 2001 art. 8.18", wet.alleenstaandeouderenkorting->bedrag)
            : nothing<R>("geen AOW voor een alleenstaande");

    // Art. 2.7 lid 1 en 8.8: de kortingen gaan niet verder dan de verschuldigde belasting en premies.
    const R kortingen = named("heffingskortingen", "Wet IB 2001 art. 8.8",
                              uit.algemene_heffingskorting + uit.arbeidskorting + uit.iack +
                                  uit.jonggehandicaptenkorting + uit.ouderenkorting + uit.alleenstaandeouderenkorting);
    uit.belasting = named("inkomstenbelasting en premies", "Wet IB 2001 art. 2.7",
                          at_least_zero(uit.belasting_voor_kortingen - kortingen));
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template R tarief_schijf1(bool, const SchijvenTable<R>&);                                                          \
    template Schijven<R> schijven(const R&, bool, bool, const InkomstenbelastingWet<R>&);                              \
    template R algemene_heffingskorting(const R&, const AlgemeneHeffingskortingTable<R>&);                             \
    template R arbeidskorting(const R&, const ArbeidskortingTable<R>&);                                                \
    template R ouderenkorting(const R&, const OuderenkortingTable<R>&);                                                \
    template KortingenVoorWerk<R> kortingen_voor_werk(const InkomstenbelastingCase<R>&,                                \
                                                      const InkomstenbelastingWet<R>&);                                \
    template Inkomstenbelasting<R> inkomstenbelasting(const InkomstenbelastingCase<R>&, const KortingenVoorWerk<R>&,   \
                                                      const InkomstenbelastingWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
