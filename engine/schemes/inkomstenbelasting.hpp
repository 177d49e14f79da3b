// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet inkomstenbelasting 2001 (BWBR0011353), box 1 with the premies volksverzekeringen: one person, one year.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

/// Euros per year; rates as fractions.
template <class R> struct SchijvenTable {
    R schijf1_tot, schijf2_tot;
    R tarief_schijf1_belasting, premie_aow, premie_anw, premie_wlz, tarief_schijf2, tarief_schijf3;
};
template <class R> struct Schijf1OudTable {
    R schijf1_tot;
};
template <class R> struct AlgemeneHeffingskortingTable {
    R maximum, afbouw_vanaf, afbouwpercentage, nihil_boven;
};
template <class R> struct ArbeidskortingTable {
    R percentage_1, percentage_2, percentage_3, afbouwpercentage;
    R grens_1, grens_2, grens_3, nihil_boven;
    R maximum_1, maximum_2, maximum_3;
};
template <class R> struct IackTable {
    R drempel, percentage, maximum;
};
/// Art. 8.14a lid 1: the child is younger than this when the year begins.
struct IackLeeftijdTable {
    int kind_tot;
};
template <class R> struct OuderenkortingTable {
    R maximum, afbouw_vanaf, afbouwpercentage;
};
template <class R> struct AlleenstaandeouderenkortingTable {
    R bedrag;
};
template <class R> struct JonggehandicaptenkortingTable {
    R bedrag;
};

/// The act on one date. The chapters marked _aow hold for someone who has reached the AOW-leeftijd.
template <class R> struct InkomstenbelastingWet {
    Chapter<SchijvenTable<R>> schijven;
    Chapter<Schijf1OudTable<R>> schijf1_geboren_voor_1946;
    Chapter<AlgemeneHeffingskortingTable<R>> algemene_heffingskorting, algemene_heffingskorting_aow;
    Chapter<ArbeidskortingTable<R>> arbeidskorting, arbeidskorting_aow;
    Chapter<IackTable<R>> iack, iack_aow;
    Chapter<IackLeeftijdTable> iack_leeftijd;
    Chapter<OuderenkortingTable<R>> ouderenkorting;
    Chapter<AlleenstaandeouderenkortingTable<R>> alleenstaandeouderenkorting;
    Chapter<JonggehandicaptenkortingTable<R>> jonggehandicaptenkorting;
};

/// Art. 2.10a: who was born before this year has a longer first bracket.
inline constexpr int longer_bracket_before = 1946;

template <class R> struct InkomstenbelastingCase {
    R arbeidsinkomen{0};        ///< from present work: wage after the pension premium, and profit; euros per year
    R overig_inkomen{0};        ///< taxed, no arbeidskorting: bijstand, benefits, pensions; euros per year
    bool recht_op_iack = false; ///< a child under 12 and, with a partner, the lower arbeidsinkomen of the two:
    R iack_arbeidsinkomen{0};   ///< the arbeidsinkomen if it is the lower (or the only) one, else 0
    bool aow = false;
    bool geboren_voor_1946 = false;
    bool jonggehandicapt = false;
    bool alleenstaande_oudere = false; ///< receives the AOW of a single person
    R winstaftrek{0}; ///< ondernemersaftrek and MKB-winstvrijstelling: counted as arbeidsinkomen, not taxed
};

/// Euros per year. Credits are shown in full, also where they exceed the tax; only `belasting` stops at zero.
template <class R> struct Inkomstenbelasting {
    R belasting_voor_kortingen, algemene_heffingskorting, arbeidskorting, iack, jonggehandicaptenkorting,
        ouderenkorting, alleenstaandeouderenkorting, belasting;
};

/// The credits that follow from work alone, whatever other income there is; euros per year.
template <class R> struct KortingenVoorWerk {
    R arbeidskorting, iack;
};
template <Number R>
KortingenVoorWerk<R> kortingen_voor_werk(const InkomstenbelastingCase<R>& c, const InkomstenbelastingWet<R>& wet);

/// The assessment of one person over a year, without intermediate rounding; `voor_werk` is that of the case. Throws
/// UnknownValue.
template <Number R>
Inkomstenbelasting<R> inkomstenbelasting(const InkomstenbelastingCase<R>& c, const KortingenVoorWerk<R>& voor_werk,
                                         const InkomstenbelastingWet<R>& wet);
template <Number R>
Inkomstenbelasting<R> inkomstenbelasting(const InkomstenbelastingCase<R>& c, const InkomstenbelastingWet<R>& wet)
{
    return inkomstenbelasting(c, kortingen_voor_werk(c, wet), wet);
}

// The parts that the loonheffing uses too, there with its own rounding.
/// Tax and premies in each of the three brackets.
template <class R> struct Schijven {
    R schijf1, schijf2, schijf3;
};
template <Number R>
Schijven<R> schijven(const R& inkomen, bool aow, bool geboren_voor_1946, const InkomstenbelastingWet<R>& wet);
/// The combined rate of the first bracket: income tax and the premies that this person pays.
template <Number R> R tarief_schijf1(bool aow, const SchijvenTable<R>& wet);
template <Number R> R algemene_heffingskorting(const R& inkomen, const AlgemeneHeffingskortingTable<R>& wet);
template <Number R> R arbeidskorting(const R& arbeidsinkomen, const ArbeidskortingTable<R>& wet);
template <Number R> R ouderenkorting(const R& inkomen, const OuderenkortingTable<R>& wet);

template <class R>
const AlgemeneHeffingskortingTable<R>& algemene_heffingskorting_van(bool aow, const InkomstenbelastingWet<R>& wet)
{
    return aow ? *wet.algemene_heffingskorting_aow : *wet.algemene_heffingskorting;
}
template <class R> const ArbeidskortingTable<R>& arbeidskorting_van(bool aow, const InkomstenbelastingWet<R>& wet)
{
    return aow ? *wet.arbeidskorting_aow : *wet.arbeidskorting;
}

} // namespace armoedeval
