// SPDX-License-Identifier: EUPL-1.2
// The order in which Dutch law looks at a household. Read this first.
#include "engine/year/net_income.hpp"

#include "engine/base/stack_memory.hpp"
#include "engine/number/every_number.hpp"
#include "engine/year/alleenverdieners.hpp"
#include "engine/year/bijstand_year.hpp"
#include "engine/year/debts_year.hpp"
#include "engine/year/municipal_year.hpp"
#include "engine/year/toeslagen_year.hpp"

namespace armoedeval {

namespace {

template <Number R> R kosten_opvang_per_jaar(const OpvangPerKind<R>& opvang)
{
    R som = R(0);
    for (const auto& van_kind : opvang)
        for (const Opvang<R>& o : van_kind) som = som + o.uren_per_maand * o.uurprijs;
    return yearly(som);
}

/// The rent and the costs that were told; euros per year. Not computed where either is not told: what is free to spend
/// is then not known, and that is no zero.
template <Number R> R vaste_lasten_per_jaar(const BasicHousehold<R>& h)
{
    if (!h.woning || !h.vaste_lasten) return not_computed(R(0));
    R som = nothing<R>("er zijn geen vaste lasten");
    bool eerste = true;
    const auto tel_op = [&](const R& per_maand) {
        som = eerste ? per_maand : som + per_maand;
        eerste = false;
    };
    if (heeft_huur(h.woning->soort)) tel_op(h.woning->kale_huur + h.woning->servicekosten);
    for (const BasicFixedCost<R>& cost : *h.vaste_lasten) tel_op(cost.per_maand);
    return named("vaste lasten", "", yearly(som));
}

/// Participatiewet art. 78gg lid 1, of a couple of which the municipality says that it belongs to the group: one of
/// them has a benefit, and net income and toeslagen together are less than with bijstand alone. The kinderopvangtoeslag
/// is left out on both sides: it comes with childcare, which the household to compare with has not.
template <Number R>
R tegemoetkoming_alleenverdieners(const BasicHousehold<R>& h, const BasicSituation<R>& s, const R& netto_en_toeslagen,
                                  const Law<R>& wet, Date peildatum)
{
    if (!paar_met_uitkering(h, s)) return nothing<R>("geen paar waarvan één een uitkering heeft");
    if (!wet.participatiewet.alleenverdieners.known()) return nothing<R>("het bedrag van dit jaar is niet bekend");
    BasicHousehold<R> vergelijkbaar = h;
    vergelijkbaar.tegemoetkoming_alleenverdieners = false;
    for (BasicAdult<R>& v : vergelijkbaar.volwassenen) {
        v.inkomen.clear();
        v.recht_op_bijstand = true;
    }
    const Breakdown<R> bijstand = net_income(vergelijkbaar, BasicSituation<R>{}, wet, peildatum);
    const R met_bijstand = named("netto en toeslagen met alleen bijstand", "Participatiewet art. 78gg lid 1 onder c",
                                 bijstand.loon_netto + bijstand.teruggaaf + bijstand.bijstand_netto +
                                     bijstand.zorgtoeslag + bijstand.huurtoeslag + bijstand.kindgebonden_budget);
    return named("tegemoetkoming alleenverdieners", "Participatiewet art. 78gg lid 1 en 7",
                 only_if(netto_en_toeslagen < met_bijstand, wet.participatiewet.alleenverdieners->bedrag));
}

/// Of a spouse abroad the income counts for the toeslagen of partners, or for none where the act sees no partner.
template <Number R>
Toetsingsinkomens<R> toetsingsinkomens(const BasicHousehold<R>& h, const Adults<R>& a, const BijstandYear<R>& bijstand,
                                       const R& van_allen)
{
    if (!partner_in_buitenland(h)) return {van_allen, van_allen};
    const AdultIncome<R>& i = a.income[0];
    const R eigen = toetsingsinkomen(i.belastbaar_loon + i.winst + i.overig + bijstand.adults[0].bruto_bijstand,
                                     i.aangifte.winstaftrek);
    return {echtgenoot_is_toeslagpartner(h) ? van_allen : eigen, eigen};
}

} // namespace

template <Number R> Breakdown<R> net_income(const HouseholdFacts<R>& f, const BasicSituation<R>& s)
{
    const BasicHousehold<R>& h = f.household;
    const Law<R>& wet = f.wet;
    Breakdown<R> uit;

    // 1. Loon en ander inkomen, met wat het UWV aanvult; de bijstand vult aan tot de norm
    const Adults<R> a = adults(f, s);
    const BijstandYear<R> bijstand = bijstand_year(f, a);
    uit.bijstandsnorm = bijstand.norm;
    uit.vrijgelaten = bijstand.vrijgelaten;
    uit.bijstand_netto = bijstand.netto;

    // 2. De aanslag van ieder over loon, ander inkomen en bruto bijstand
    const bool korting_bij_gemeente = h.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente;
    R winstaftrek = R(0);
    for (size_t i = 0; i < a.count; ++i) {
        uit.loon_bruto = uit.loon_bruto + a.income[i].loon_bruto + a.income[i].winst;
        uit.pensioenpremie = uit.pensioenpremie + a.income[i].pensioenpremie;
        uit.overig_bruto = uit.overig_bruto + a.income[i].overig;
        uit.toeslagenwet = uit.toeslagenwet + a.income[i].toeslag_uwv;
        uit.overig_netto = uit.overig_netto + a.income[i].netto_overig_alleen + a.income[i].premie;
        uit.loon_netto =
            uit.loon_netto + (korting_bij_gemeente ? where(bijstand.netto > R(0), a.income[i].netto_loon_naast_bijstand,
                                                           a.income[i].netto_loon)
                                                   : a.income[i].netto_loon);
        uit.winst = uit.winst + a.income[i].winst;
        winstaftrek = winstaftrek + a.income[i].aangifte.winstaftrek;
        uit.onbelast = uit.onbelast + a.income[i].onbelast + a.income[i].premie;
        if (a.income[i].onderneemt) {
            const R opzij = reservering(a.income[i], bijstand.adults[i], wet);
            uit.reservering = uit.reservering + opzij;
            uit.loon_netto = uit.loon_netto + (a.income[i].winst - opzij);
        }
        uit.bijdrage_zvw = uit.bijdrage_zvw + a.income[i].bijdrage_zvw;
        uit.bijstand_bruto = uit.bijstand_bruto + bijstand.adults[i].bruto_bijstand;
        uit.belasting = uit.belasting + bijstand.adults[i].belasting;
    }
    const R bruto = uit.loon_bruto - uit.pensioenpremie + uit.overig_bruto + uit.bijstand_bruto;
    const R netto = bruto + uit.onbelast - uit.belasting - uit.bijdrage_zvw;
    uit.teruggaaf = named("teruggaaf van belasting", "Wet IB 2001 art. 9.2",
                          netto - uit.bijstand_netto - uit.overig_netto - uit.loon_netto);

    // 3. De toeslagen, naar het toetsingsinkomen van het hele jaar (Awir art. 7 en 8)
    StackMemory<4096> memory;
    const OpvangPerKind<R> opvang = opvang_per_kind(h, s, wet, &memory);
    const Toetsingsinkomens<R> inkomens = toetsingsinkomens(h, a, bijstand, toetsingsinkomen(bruto, winstaftrek));
    uit.toetsingsinkomen = inkomens.samen;
    const Toeslagen<R> naar_inkomen = toeslagen(f, opvang, a, inkomens);
    R netto_en_toeslagen = netto;
    for (size_t t = 0; t < naar_inkomen.size(); ++t) {
        uit.*toeslag_amounts<R>[t].member = naar_inkomen[t].per_jaar;
        netto_en_toeslagen = netto_en_toeslagen + naar_inkomen[t].per_jaar;
        if (const auto paid = toeslag_amounts<R>[t].paid) uit.*paid = yearly(naar_inkomen[t].per_maand);
    }
    if (!h.kinderen.empty()) uit.kinderbijslag = kinderbijslag(f.kinderen_kinderbijslag, wet.kinderbijslag) * 4.0;

    // 4. Wat de gemeente geeft, naar het inkomen per maand
    const MunicipalYear<R> gemeente = municipal_year(h, a, uit, wet, f.peildatum);
    uit.gemeentelijk_meegeteld = gemeente.geld;
    uit.gemeentelijk = gemeente.geld_onbekend ? not_computed(R(0)) : gemeente.geld;
    uit.gemeentelijk_natura = gemeente.natura_onbekend ? not_computed(R(0)) : gemeente.natura;

    // 5. Wat er is, en wat er overblijft na de kosten van opvang en werk
    uit.besteedbaar = named("besteedbaar", "", netto_en_toeslagen + uit.kinderbijslag + uit.gemeentelijk_meegeteld);
    if (h.tegemoetkoming_alleenverdieners) {
        uit.tegemoetkoming_alleenverdieners = tegemoetkoming_alleenverdieners(
            h, s, netto + uit.zorgtoeslag + uit.huurtoeslag + uit.kindgebonden_budget, wet, f.peildatum);
        uit.besteedbaar = named("besteedbaar", "", uit.besteedbaar + uit.tegemoetkoming_alleenverdieners);
    }
    uit.kosten_opvang = kosten_opvang_per_jaar(opvang);
    for (const BasicWork<R>& werk : s.werk) uit.kosten_werk = uit.kosten_werk + kosten_van_werk(werk, wet);
    uit.over_na_opvang_en_werk =
        named("over na opvang en werk", "", uit.besteedbaar - uit.kosten_opvang - uit.kosten_werk);

    // 6. Wat daarvan naar schuldeisers gaat, en wat het huishouden in de hand heeft
    uit.in_de_hand = uit.blijft_over = uit.over_na_opvang_en_werk;
    if (!h.schulden.empty()) {
        const DebtsYear<R> schulden = debts_year(f, s, a, bijstand, uit);
        uit.naar_schulden_meegeteld = schulden.bedrag;
        uit.naar_schulden = schulden.onbekend ? not_computed(R(0)) : schulden.bedrag;
        uit.in_de_hand = named("in de hand", "", uit.over_na_opvang_en_werk - uit.naar_schulden);
        uit.blijft_over = uit.over_na_opvang_en_werk - uit.naar_schulden_meegeteld;
    }

    // 7. Wat daarvan vrij te besteden is
    uit.vaste_lasten = vaste_lasten_per_jaar(h);
    uit.vrij_te_besteden = named("vrij te besteden", "", uit.in_de_hand - uit.vaste_lasten);
    return uit;
}

template <Number R>
Breakdown<R> net_income(const BasicHousehold<R>& h, const BasicSituation<R>& s, const Law<R>& wet, Date peildatum)
{
    if (!s.own_household()) return net_income(HouseholdFacts<R>(h, wet, peildatum), s);
    const BasicHousehold<R> in_situation = household_in(h, s);
    return net_income(HouseholdFacts<R>(in_situation, wet, peildatum), s);
}

#define INSTANTIATE(R)                                                                                                 \
    template Breakdown<R> net_income(const HouseholdFacts<R>&, const BasicSituation<R>&);                              \
    template Breakdown<R> net_income(const BasicHousehold<R>&, const BasicSituation<R>&, const Law<R>&, Date);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
