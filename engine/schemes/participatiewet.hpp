// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Participatiewet (BWBR0015703): norm, vrijlating, vermogen, aanvulling en brutering.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/parameters/leefvorm.hpp"
#include "engine/schemes/inkomstenbelasting.hpp"
#include "engine/schemes/vrijlating.hpp"

namespace armoedeval {

/// Norms per month, holiday allowance included (art. 20, 21, 22, 22a lid 3).
template <class R> struct NormenTable {
    R jong_alleenstaande, jong_alleenstaande_ouder, beiden_jong, een_jong, beiden_jong_met_kind, een_jong_met_kind;
    R alleenstaande, gehuwd;
    R aow_alleenstaande, aow_gehuwd;
    R jonge_partner_met_kind, jonge_partner;
    R kostendelers_basis, kostendelers_per_persoon;
    R vakantietoeslag;
    R aandeel_niet_rechthebbende_partner;
};
template <class R> struct InrichtingTable {
    R alleenstaande, gehuwd, verhoging_alleenstaande, verhoging_gehuwd;
};
/// Art. 37 lid 2: the minimum wage a month, and for how much of the algemene heffingskorting it is taxed.
template <class R> struct NettoMinimumloonTable {
    R minimumloon, vakantiebijslag, heffingskorting;
};
/// Art. 20 lid 3, since 2026: for someone of 18-20 who cannot call on the parents.
template <class R> struct VerhogingJongTable {
    R bedrag;
};
/// Art. 24a, since 2026: one twelfth of the alleenstaande-ouderkop.
template <class R> struct Artikel24aTable {
    bool geldt;
    R alleenstaandeouderkop;
};
/// Art. 78gg lid 7; a year, for a household.
template <class R> struct AlleenverdienersTable {
    R bedrag;
};
template <class R> struct VrijlatingTable {
    R percentage, maximum;
};
template <class R> struct VrijlatingZonderMaximumTable {
    R percentage;
};
/// Art. 34b, since 2027: what a municipality may give in a year to whose income changes from month to month.
template <class R> struct BufferbudgetTable {
    R maximum;
};
template <class R> struct VermogensgrenzenTable {
    R alleenstaande, alleenstaande_ouder, gehuwd, vrijstelling_woning;
};
/// Art. 33 lid 5; a month.
template <class R> struct VrijPensioenTable {
    R alleenstaande, gehuwd;
};
/// Art. 34 lid 4, until 2026: what was left free at the beginning lowers the limit for what comes later.
struct VermogenBijBeginTable {
    bool verlaagt_grens;
};
/// Art. 31 lid 2 onder j: what a municipality may pay as a premium in a calendar year without it being means.
template <class R> struct PremieTable {
    R maximum;
};
/// Art. 31 lid 2 onder m.
template <class R> struct GiftenTable {
    R vrij_per_jaar;
};
/// Art. 31 lid 2 onder k: a reimbursement for voluntary work that does not count; nor is it taxed.
template <class R> struct VrijwilligersvergoedingTable {
    R per_maand, per_jaar;
};
/// Art. 13 lid 2 onder c: below this age who can get studiefinanciering has no right.
struct OnderwijsTable {
    int geen_recht_tot;
};
struct LeeftijdsgrenzenTable {
    int norm;     ///< from here on the norm of art. 21; below it that of art. 20
    int kind_tot; ///< art. 4 lid 1 onder e
    int kostendeler, vrijlating, vrijlating_r_kind_tot;
};
/// How many months a vrijlating lasts at most (art. 31 lid 2 onder n, r en z, art. 34a lid 1 onder a).
struct VrijlatingsduurTable {
    int n, r, z, artikel_34a;
};

template <class R> struct ParticipatiewetWet {
    Chapter<NormenTable<R>> normen;
    Chapter<InrichtingTable<R>> inrichting;
    Chapter<NettoMinimumloonTable<R>> netto_minimumloon;
    Chapter<VerhogingJongTable<R>> verhoging_jong;
    Chapter<Artikel24aTable<R>> artikel_24a;
    Chapter<AlleenverdienersTable<R>> alleenverdieners;
    Chapter<VrijlatingTable<R>> vrijlating_n, vrijlating_r, vrijlating_y, vrijlating_z, vrijlating_34a_aow;
    Chapter<VrijlatingZonderMaximumTable<R>> vrijlating_34a;
    Chapter<BufferbudgetTable<R>> bufferbudget;
    Chapter<VermogensgrenzenTable<R>> vermogensgrenzen;
    Chapter<VermogenBijBeginTable> vermogen_bij_begin;
    Chapter<VrijPensioenTable<R>> vrij_pensioen;
    Chapter<PremieTable<R>> premie;
    Chapter<LeeftijdsgrenzenTable> leeftijdsgrenzen;
    Chapter<VrijlatingsduurTable> vrijlatingsduur;
    Chapter<VrijwilligersvergoedingTable<R>> vrijwilligersvergoeding;
    Chapter<GiftenTable<R>> giften; ///< art. 31 lid 2 onder m
    Chapter<OnderwijsTable> onderwijs;
};

/// 18-20, 21 to the AOW-leeftijd, or older.
enum class Leeftijdsgroep { jong, volwassen, aow };

/// What the act asks before it names a norm. Structure only: no amounts.
struct NormCase {
    Leefvorm leefvorm = Leefvorm::alleenstaande;
    Leeftijdsgroep leeftijd = Leeftijdsgroep::volwassen;
    Leeftijdsgroep leeftijd_partner = Leeftijdsgroep::volwassen;
    bool heeft_kind = false;                  ///< a ten laste komend kind
    int kostendelers = 0;                     ///< other residents who count (art. 19a)
    bool inrichting = false;                  ///< stays in an inrichting (art. 23)
    bool partner_niet_rechthebbend = false;   ///< no right to bijstand (art. 24): the norm is that of the other
    bool ouders_niet_aanspreekbaar = false;   ///< 18-20 and cannot call on the parents (art. 20 lid 3)
    bool echtgenoot_is_toeslagpartner = true; ///< and takes the alleenstaande-ouderkop away (art. 24a)
};

/// Euros per month, with and without holiday allowance.
template <class R> struct Bijstandsnorm {
    R norm_incl, norm_excl;
};

template <Number R> Bijstandsnorm<R> bijstandsnorm(const NormCase& c, const ParticipatiewetWet<R>& wet);

/// What the norms follow (art. 37 and 38): euros per month, holiday allowance included.
template <Number R> R netto_minimumloon(const ParticipatiewetWet<R>& wet, const InkomstenbelastingWet<R>& belasting);

template <class R> struct VrijlatingCase {
    Vrijlating soort = Vrijlating::geen;
    int leeftijd = 40;
    bool aow = false;
    bool alleenstaande_ouder_jong_kind = false; ///< single parent with a child under 12
    R netto_loon{0};                            ///< own net wage on the payslip, without holiday pay; euros per month
};
/// The vrijlating that the act has on the date of `wet`: since 2027 art. 34a stands in the place of those of art. 31.
template <class R> Vrijlating vrijlating_van_nu(Vrijlating gegeven, const ParticipatiewetWet<R>& wet)
{
    const bool vervallen = !wet.vrijlating_n.holds() && wet.vrijlating_34a.holds();
    return gegeven != Vrijlating::geen && vervallen ? Vrijlating::artikel_34a : gegeven;
}
/// The part of the wage that does not count (art. 31 lid 2 and 34a); euros per month.
template <Number R> R vrijlating(const VrijlatingCase<R>& c, const ParticipatiewetWet<R>& wet);

/// What a municipality paid in a year as premiums for work.
template <class R> struct PremieCase {
    R per_jaar{0};
    int leeftijd = 40;
    bool doelgroep_loonkostensubsidie = false;
};
/// The part of it that is not means (art. 31 lid 2 onder j and lid 5); euros per year.
template <Number R> R vrijgelaten_premie(const PremieCase<R>& c, const ParticipatiewetWet<R>& wet);

/// The wealth up to which there is a right (art. 34 lid 3).
template <Number R> R vermogensgrens(Leefvorm leefvorm, const ParticipatiewetWet<R>& wet);
/// The private pension that does not count in a household in which somebody has reached the AOW-leeftijd (art. 33 lid
/// 5); euros per month, as the pension.
template <Number R> R vrij_pensioen(Leefvorm leefvorm, const R& pensioen, const ParticipatiewetWet<R>& wet);

/// What a household has and owes; euros.
template <class R> struct VermogenCase {
    R bezittingen{0};               ///< without usual goods (lid 2 onder a) and without the own home
    R gespaard_tijdens_bijstand{0}; ///< the part of them that was saved during bijstand (lid 2 onder c)
    R schulden{0};
    R overwaarde_woning{0};
};
/// The wealth that counts (art. 34 lid 1 and 2).
template <Number R> R vermogen_dat_telt(const VermogenCase<R>& c, const ParticipatiewetWet<R>& wet);

/// The top-up to the norm (art. 19 lid 1 and 2); euros in the unit of its arguments (all per month, or all per year).
template <Number R> R aanvulling(const R& norm, const R& middelen)
{
    return at_least_zero(norm - middelen);
}

/// The gross amount of a net bijstand of one person, euros per year. `heffingskorting` is what other income leaves of
/// the credits, `tarief` the rate of the first bracket. Source: Handleiding loonheffingen over bijstandsuitkeringen,
/// as published gross amounts follow it (docs/decisions/008-gross-bijstand.md).
template <Number R> R brutering(const R& netto_per_jaar, const R& heffingskorting, const R& tarief);

} // namespace armoedeval
