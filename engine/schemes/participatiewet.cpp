// SPDX-License-Identifier: EUPL-1.2
// Participatiewet (BWBR0015703), hoofdstuk 3.
#include "engine/schemes/participatiewet.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

/// De norm voor gehuwden: met de AOW-leeftijd van één van beiden die van art. 22 onder b en c, anders art. 21 onder b.
template <Number R> R gehuwdennorm(bool een_van_beiden_aow, const NormenTable<R>& norm)
{
    return een_van_beiden_aow ? norm.aow_gehuwd : norm.gehuwd;
}

/// Art. 22a lid 1: ((40% + A x 30%) / A) x B, met A het aantal personen dat de kosten deelt en B de norm voor gehuwden.
template <Number R> R kostendelersnorm(int personen, bool een_van_beiden_aow, const NormenTable<R>& norm)
{
    const R deel = (norm.kostendelers_basis + norm.kostendelers_per_persoon * static_cast<double>(personen)) /
                   static_cast<double>(personen);
    return named("kostendelersnorm", "Participatiewet art. 22a lid 1",
                 since("er zijn kostendelers", round_cent(deel * gehuwdennorm(een_van_beiden_aow, norm))));
}

bool een_van_beiden_aow(const NormCase& c)
{
    return c.leeftijd == Leeftijdsgroep::aow || c.leeftijd_partner == Leeftijdsgroep::aow;
}

template <Number R> R norm_van_gehuwden_met_kostendelers(const NormCase& c, const NormenTable<R>& norm)
{
    // Art. 22a lid 2: de norm van gehuwden is de som van beide normen. Lid 3: een partner van 18-20 heeft een eigen
    // bedrag.
    const bool jong = c.leeftijd == Leeftijdsgroep::jong;
    const bool partner_jong = c.leeftijd_partner == Leeftijdsgroep::jong;
    const int personen = c.kostendelers + (jong ? 0 : 1) + (partner_jong ? 0 : 1);
    const bool aow = een_van_beiden_aow(c);
    const R van_jonge_partner = c.heeft_kind ? norm.jonge_partner_met_kind : norm.jonge_partner;
    return (jong ? van_jonge_partner : kostendelersnorm(personen, aow, norm)) +
           (partner_jong ? van_jonge_partner : kostendelersnorm(personen, aow, norm));
}

template <Number R> R norm_van_gehuwden(const NormCase& c, const NormenTable<R>& norm)
{
    const bool jong = c.leeftijd == Leeftijdsgroep::jong;
    const bool partner_jong = c.leeftijd_partner == Leeftijdsgroep::jong;
    if (jong && partner_jong) // art. 20 lid 1 onder b, lid 2 onder b
        return c.heeft_kind ? norm.beiden_jong_met_kind : norm.beiden_jong;
    if (c.kostendelers > 0) return norm_van_gehuwden_met_kostendelers(c, norm);
    if (jong || partner_jong) // art. 20 lid 1 onder c, lid 2 onder c
        return c.heeft_kind ? norm.een_jong_met_kind : norm.een_jong;
    return gehuwdennorm(een_van_beiden_aow(c), norm);
}

template <Number R> R norm_van_een_alleenstaande(const NormCase& c, const ParticipatiewetWet<R>& wet)
{
    const NormenTable<R>& norm = *wet.normen;
    if (c.leeftijd == Leeftijdsgroep::jong) {
        const R laag = c.leefvorm == Leefvorm::alleenstaande_ouder
                           ? norm.jong_alleenstaande_ouder // art. 20 lid 2 onder a
                           : norm.jong_alleenstaande;      // art. 20 lid 1 onder a
        // Art. 20 lid 3 en 4: verhoogd voor wie de ouders niet kan aanspreken, tot de norm van iemand van 21. Bestaat
        // sinds 2026; daarvoor gaf de gemeente bijzondere bijstand (art. 12), die hier niet berekend wordt.
        if (!c.ouders_niet_aanspreekbaar || !wet.verhoging_jong.holds()) return laag;
        return least(laag + wet.verhoging_jong->bedrag, norm.alleenstaande);
    }
    if (c.kostendelers > 0) return kostendelersnorm(c.kostendelers + 1, c.leeftijd == Leeftijdsgroep::aow, norm);
    return c.leeftijd == Leeftijdsgroep::aow ? norm.aow_alleenstaande
                                             : norm.alleenstaande; // art. 22 onder a, 21 onder a
}

/// Art. 24: de helft van de norm die gold als ook de echtgenoot recht had en even oud was. Met kostendelers is art. 22a
/// lid 1 het, van wie recht heeft alleen; de echtgenoot van 21 of ouder is dan ook een van hen met wie hij kosten
/// deelt.
template <Number R> R norm_van_de_rechthebbende(const NormCase& c, const NormenTable<R>& norm)
{
    if (c.leeftijd != Leeftijdsgroep::jong && c.kostendelers > 0) {
        const int echtgenoot = c.leeftijd_partner == Leeftijdsgroep::jong ? 0 : 1;
        return kostendelersnorm(c.kostendelers + 1 + echtgenoot, een_van_beiden_aow(c), norm);
    }
    NormCase even_oud = c;
    even_oud.leeftijd_partner = c.leeftijd;
    return round_cent(norm.aandeel_niet_rechthebbende_partner * norm_van_gehuwden(even_oud, norm));
}

/// Art. 24a: met een kind komt er een twaalfde van de alleenstaande-ouderkop bij, als de echtgenoot toeslagpartner is:
/// anders zit zij in het kindgebonden budget.
template <Number R> R norm_met_niet_rechthebbende_partner(const NormCase& c, const ParticipatiewetWet<R>& wet)
{
    const R norm = norm_van_de_rechthebbende(c, *wet.normen);
    const bool kop =
        c.heeft_kind && c.echtgenoot_is_toeslagpartner && wet.artikel_24a.holds() && wet.artikel_24a->geldt;
    return kop ? norm + round_cent(monthly(wet.artikel_24a->alleenstaandeouderkop)) : norm;
}

std::string_view in_words(const NormCase& c)
{
    if (c.leefvorm == Leefvorm::gehuwd) return "gehuwd of samenwonend";
    return c.leefvorm == Leefvorm::alleenstaande_ouder ? "alleenstaande ouder" : "alleenstaande";
}

} // namespace

template <Number R> Bijstandsnorm<R> bijstandsnorm(const NormCase& c, const ParticipatiewetWet<R>& wet)
{
    const bool gehuwd = c.leefvorm == Leefvorm::gehuwd;
    // Art. 19 lid 3: de vakantietoeslag zit in de norm; zonder blijft 95% over.
    const auto zonder_vakantietoeslag = [&](const R& norm) {
        return round_cent(norm - wet.normen->vakantietoeslag * norm);
    };
    if (c.inrichting) {
        // Art. 23: de norm in een inrichting, en lid 2 een verhoging waarin geen vakantietoeslag zit.
        const R norm = gehuwd ? wet.inrichting->gehuwd : wet.inrichting->alleenstaande;
        const R verhoging = gehuwd ? wet.inrichting->verhoging_gehuwd : wet.inrichting->verhoging_alleenstaande;
        return {named("bijstandsnorm", "Participatiewet art. 23", norm + verhoging),
                zonder_vakantietoeslag(norm) + verhoging};
    }
    const R volgens_leefvorm = !gehuwd                       ? norm_van_een_alleenstaande(c, wet)
                               : c.partner_niet_rechthebbend ? norm_met_niet_rechthebbende_partner(c, wet)
                                                             : norm_van_gehuwden(c, *wet.normen);
    const R norm = named("bijstandsnorm", "Participatiewet art. 19-24", since(in_words(c), volgens_leefvorm));
    return {norm, named("bijstandsnorm zonder vakantietoeslag", "Participatiewet art. 19 lid 3",
                        zonder_vakantietoeslag(norm))};
}

template <Number R> R vrijlating(const VrijlatingCase<R>& c, const ParticipatiewetWet<R>& wet)
{
    const auto tot_maximum = [&](const VrijlatingTable<R>& regel) {
        return least(regel.percentage * c.netto_loon, regel.maximum);
    };
    const bool oud_genoeg = c.leeftijd >= wet.leeftijdsgrenzen->vrijlating; // art. 31 lid 5: n en r niet onder 27
    switch (vrijlating_van_nu(c.soort, wet)) {
    case Vrijlating::geen: return nothing<R>("er is geen vrijlating");
    case Vrijlating::n: // 25% van het loon, ten hoogste zes maanden
        return named("vrijlating", "Participatiewet art. 31 lid 2 onder n",
                     oud_genoeg
                         ? tot_maximum(*wet.vrijlating_n)
                         : nothing<R>("deze vrijlating geldt niet onder de {}", {wet.leeftijdsgrenzen->vrijlating}));
    case Vrijlating::r: // 12,5% voor een alleenstaande ouder met een kind onder de twaalf, ten hoogste dertig maanden
        return named("vrijlating", "Participatiewet art. 31 lid 2 onder r",
                     oud_genoeg && c.alleenstaande_ouder_jong_kind
                         ? tot_maximum(*wet.vrijlating_r)
                         : nothing<R>("alleen voor een alleenstaande ouder van {} of ouder met een kind onder de {}",
                                      {wet.leeftijdsgrenzen->vrijlating, wet.leeftijdsgrenzen->vrijlating_r_kind_tot}));
    case Vrijlating::y: // 15% voor wie medisch urenbeperkt is
        return named("vrijlating", "Participatiewet art. 31 lid 2 onder y", tot_maximum(*wet.vrijlating_y));
    case Vrijlating::z: // 15% bij werk met loonkostensubsidie, twaalf maanden
        return named("vrijlating", "Participatiewet art. 31 lid 2 onder z", tot_maximum(*wet.vrijlating_z));
    case Vrijlating::aa: // daarna verlengd als meer uren niet kan
        return named("vrijlating", "Participatiewet art. 31 lid 2 onder aa", tot_maximum(*wet.vrijlating_z));
    case Vrijlating::artikel_34a: // vanaf 2027: 15% zonder maximum; vanaf de AOW-leeftijd 25% met een maximum
        return named("vrijlating", "Participatiewet art. 34a",
                     c.aow ? tot_maximum(*wet.vrijlating_34a_aow) : wet.vrijlating_34a->percentage * c.netto_loon);
    }
    return R(0);
}

template <Number R> R vrijgelaten_premie(const PremieCase<R>& c, const ParticipatiewetWet<R>& wet)
{
    // Lid 5: niet onder de 27, behalve voor de doelgroep loonkostensubsidie.
    if (c.leeftijd < wet.leeftijdsgrenzen->vrijlating && !c.doelgroep_loonkostensubsidie)
        return nothing<R>("een premie telt onder de {} mee", {wet.leeftijdsgrenzen->vrijlating});
    return named("vrijgelaten premie", "Participatiewet art. 31 lid 2 onder j", least(c.per_jaar, wet.premie->maximum));
}

template <Number R> R vrij_pensioen(Leefvorm leefvorm, const R& pensioen, const ParticipatiewetWet<R>& wet)
{
    const R maximum = leefvorm == Leefvorm::gehuwd ? wet.vrij_pensioen->gehuwd : wet.vrij_pensioen->alleenstaande;
    return named("pensioen dat niet meetelt", "Participatiewet art. 33 lid 5", least(pensioen, maximum));
}

template <Number R> R vermogensgrens(Leefvorm leefvorm, const ParticipatiewetWet<R>& wet)
{
    switch (leefvorm) {
    case Leefvorm::alleenstaande: return wet.vermogensgrenzen->alleenstaande;
    case Leefvorm::alleenstaande_ouder: return wet.vermogensgrenzen->alleenstaande_ouder;
    case Leefvorm::gehuwd: return wet.vermogensgrenzen->gehuwd;
    }
    return R(0);
}

template <Number R> R vermogen_dat_telt(const VermogenCase<R>& c, const ParticipatiewetWet<R>& wet)
{
    // Lid 2 onder d: de eigen woning telt alleen boven haar vrijstelling.
    const R woning = at_least_zero(c.overwaarde_woning - wet.vermogensgrenzen->vrijstelling_woning);
    return named("vermogen", "Participatiewet art. 34",
                 at_least_zero(c.bezittingen - c.gespaard_tijdens_bijstand - c.schulden + woning));
}

template <Number R> R brutering(const R& netto_per_jaar, const R& heffingskorting, const R& tarief)
{
    // Zolang de korting de belasting dekt is bruto gelijk aan netto; daarboven draagt de gemeente de loonheffing.
    return named("bruto bijstand", "Participatiewet art. 19 lid 4; Wet LB 1964 art. 31",
                 greatest(netto_per_jaar, (netto_per_jaar - heffingskorting) / (R(1) - tarief)));
}

template <Number R> R netto_minimumloon(const ParticipatiewetWet<R>& wet, const InkomstenbelastingWet<R>& belasting)
{
    // Art. 37 lid 1 en 2: het minimumloon met vakantiebijslag, na belasting en premies; de algemene heffingskorting
    // telt voor meer dan eenmaal mee.
    const NettoMinimumloonTable<R>& artikel_37 = *wet.netto_minimumloon;
    constexpr int maanden = 12;
    const R bruto = artikel_37.minimumloon * (R(1) + artikel_37.vakantiebijslag) * static_cast<double>(maanden);
    const Schijven<R> belast = schijven(bruto, false, false, belasting);
    const R korting = algemene_heffingskorting(bruto, *belasting.algemene_heffingskorting) * artikel_37.heffingskorting;
    return (bruto - belast.schijf1 - belast.schijf2 - belast.schijf3 + korting) / static_cast<double>(maanden);
}

#define INSTANTIATE(R)                                                                                                 \
    template Bijstandsnorm<R> bijstandsnorm(const NormCase&, const ParticipatiewetWet<R>&);                            \
    template R vrijlating(const VrijlatingCase<R>&, const ParticipatiewetWet<R>&);                                     \
    template R vrijgelaten_premie(const PremieCase<R>&, const ParticipatiewetWet<R>&);                                 \
    template R vrij_pensioen(Leefvorm, const R&, const ParticipatiewetWet<R>&);                                        \
    template R vermogensgrens(Leefvorm, const ParticipatiewetWet<R>&);                                                 \
    template R vermogen_dat_telt(const VermogenCase<R>&, const ParticipatiewetWet<R>&);                                \
    template R brutering(const R&, const R&, const R&);                                                                \
    template R netto_minimumloon(const ParticipatiewetWet<R>&, const InkomstenbelastingWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
