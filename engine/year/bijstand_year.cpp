// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/bijstand_year.hpp"

#include "engine/number/every_number.hpp"
#include "engine/year/wealth.hpp"

namespace armoedeval {

template <Number R> R reservering(const AdultIncome<R>& income, const AdultWithBijstand<R>& bijstand, const Law<R>& wet)
{
    InkomstenbelastingCase<R> zonder_winst = income.aangifte;
    zonder_winst.winstaftrek = R(0);
    zonder_winst.arbeidsinkomen = zonder_winst.arbeidsinkomen - income.winst;
    zonder_winst.iack_arbeidsinkomen = at_least_zero(zonder_winst.iack_arbeidsinkomen - income.winst);
    zonder_winst.overig_inkomen = zonder_winst.overig_inkomen + bijstand.bruto_bijstand;
    return named("opzij te zetten voor de belasting over de winst", "Wet IB 2001 art. 9.1; Zvw art. 43",
                 at_least_zero(bijstand.belasting - belasting(zonder_winst, wet)) +
                     bijdrage_zvw_naast(R(income.inkomen_met_zvw_van_betaler() + income.zvw_inkomen),
                                        income.belastbare_winst, wet.zorgverzekeringswet));
}

namespace {

/// With what a municipality grosses up the bijstand of one adult, however much that is: the rate, and the algemene
/// heffingskorting that it may set off: what other income leaves of it, unless one payer applies all of it. A business
/// has no payer that applies it.
template <class R> struct GrossingUp {
    R tarief{0}, heffingskorting{0};
};
template <Number R>
GrossingUp<R> grossing_up(const AdultIncome<R>& income, Loonheffingskorting bij, const InkomstenbelastingWet<R>& wet)
{
    const R tarief = tarief_schijf1(income.aangifte.aow, *wet.schijven);
    const R maximum = algemene_heffingskorting_van(income.aangifte.aow, wet).maximum;
    const R naast = bij == Loonheffingskorting::verdeeld ? income.belastbaar_loon + income.overig : income.overig;
    const R over = at_least_zero(maximum - tarief * naast);
    return {tarief, named("heffingskorting die overblijft", "Wet LB 1964 art. 22 en 23",
                          bij == Loonheffingskorting::werkgever && income.in_loondienst
                              ? where(income.belastbaar_loon > R(0),
                                      since("de werkgever past de loonheffingskorting toe", R(0)), over)
                              : over)};
}

template <Number R>
AdultWithBijstand<R> with_bijstand(const AdultIncome<R>& income, const R& netto_bijstand, const GrossingUp<R>& met,
                                   const R& vrij_pensioen, bool onder_27, WatMetTeruggaaf teruggaaf, const Law<R>& wet)
{
    AdultWithBijstand<R> uit;
    uit.netto_bijstand = netto_bijstand;
    uit.bruto_bijstand = brutering(netto_bijstand, met.heffingskorting, met.tarief);

    InkomstenbelastingCase<R> aangifte = income.aangifte;
    aangifte.overig_inkomen = aangifte.overig_inkomen + uit.bruto_bijstand;
    uit.belasting = inkomstenbelasting(aangifte, income.voor_werk, wet.inkomstenbelasting).belasting;
    R belasting_voor_middelen = uit.belasting;
    const bool korting_telt_niet = aangifte.jonggehandicapt && !onder_27;
    if (korting_telt_niet) {
        // Art. 31 lid 2 onder c en lid 5: de jonggehandicaptenkorting telt niet als middel, behalve onder de 27.
        aangifte.jonggehandicapt = false;
        belasting_voor_middelen = inkomstenbelasting(aangifte, income.voor_werk, wet.inkomstenbelasting).belasting;
    }
    // Art. 31 lid 1 en 3, art. 32 lid 1 onder a: netto, en met de belasting die terugkomt, tenzij de gemeente die laat
    // houden.
    R netto = income.belastbaar_loon + income.winst + income.overig + uit.bruto_bijstand - belasting_voor_middelen -
              income.bijdrage_zvw - netto_bijstand + income.onbelast;
    if (teruggaaf == WatMetTeruggaaf::houden) {
        netto = income.netto_loon_naast_bijstand + income.netto_overig_alleen;
        if (korting_telt_niet) netto = netto - (belasting_voor_middelen - uit.belasting);
        if (income.onderneemt) netto = netto + income.winst - reservering(income, uit, wet);
    }
    uit.middelen = netto + income.premie - income.geen_middel - vrij_pensioen;
    return uit;
}

/// Art. 33 lid 5: van het pensioen van beiden samen, eerst dat van de aanvrager; euros per year.
template <Number R> std::array<R, 2> vrije_pensioenen(const HouseholdFacts<R>& f, const Adults<R>& a)
{
    std::array<R, 2> uit{R(0), R(0)};
    const auto iemand_met_aow = [&] { return f.volwassenen[0].aow || (a.count == 2 && f.volwassenen[1].aow); };
    const auto iemand_met_pensioen = [&] { return a.income[0].heeft_pensioen || a.income[1].heeft_pensioen; };
    if (!iemand_met_aow() || !iemand_met_pensioen()) return uit;
    const R samen = a.income[0].pensioen + a.income[1].pensioen;
    const R vrij = yearly(vrij_pensioen(f.norm.leefvorm, monthly(samen), f.wet.participatiewet));
    uit[0] = least(vrij, a.income[0].pensioen);
    uit[1] = vrij - uit[0];
    return uit;
}

/// Art. 31 lid 2 en 34a: de vrijlating van ieders eigen loon; euros per year.
template <Number R> std::array<R, 2> vrijgelaten_loon(const HouseholdFacts<R>& f, const Adults<R>& a)
{
    std::array<R, 2> uit{R(0), R(0)};
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        const BasicAdult<R>& v = f.household.volwassenen[i];
        // Een vrijlating is er voor wie bijstand ontvangt (art. 31 lid 2 onder n, r, y, z, aa; art. 34a lid 1).
        if (!a.income[i].werkt || v.vrijlating == Vrijlating::geen || !a.income[i].recht_op_bijstand) continue;
        VrijlatingCase<R> c;
        c.soort = v.vrijlating;
        c.leeftijd = f.volwassenen[i].leeftijd;
        c.aow = a.income[i].aangifte.aow;
        c.alleenstaande_ouder_jong_kind = f.jong_kind_voor_vrijlating;
        c.netto_loon = monthly(a.income[i].netto_voor_vrijlating);
        uit[i] = yearly(vrijlating(c, f.wet.participatiewet));
    }
    return uit;
}

} // namespace

template <Number R>
BijstandYear<R> bijstand_year(const HouseholdFacts<R>& f, const Adults<R>& a, WatMetTeruggaaf teruggaaf)
{
    BijstandYear<R> uit;
    const BasicHousehold<R>& h = f.household;
    const Law<R>& wet = f.wet;
    const ParticipatiewetWet<R>& pw = wet.participatiewet;
    const bool recht_van[2] = {a.income.front().recht_op_bijstand, a.income[a.count - 1].recht_op_bijstand};
    const double rechthebbenden = a.count == 1 ? recht_van[0] : recht_van[0] + recht_van[1];
    std::array<GrossingUp<R>, 2> met;
    for (size_t i = 0; i < a.count; ++i) {
        const AmountsOf<R> adult(rol(i, a.count));
        met[i] = grossing_up(a.income[i], h.gemeentelijk.loonheffingskorting, wet.inkomstenbelasting);
    }
    const std::array<R, 2> pensioen = vrije_pensioenen(f, a);
    R shared_out = not_computed(R(0));
    const auto share_out = [&](const R& netto) {
        if (changes_nothing(shared_out, netto)) return;
        shared_out = netto;
        for (size_t i = 0; i < a.count; ++i) {
            const AmountsOf<R> adult(rol(i, a.count));
            const R deel = !recht_van[i]         ? R(0)
                           : rechthebbenden == 1 ? netto
                                                 : netto / rechthebbenden; // gehuwden ieder de helft
            uit.adults[i] =
                with_bijstand(a.income[i], deel, met[i], pensioen[i], f.volwassenen[i].jonger_dan_27, teruggaaf, wet);
        }
    };
    if (rechthebbenden == 0) {
        share_out(R(0));
        return uit;
    }

    NormCase norm = met_recht_van(f.norm, recht_van[0], recht_van[1]);
    uit.norm = yearly(bijstandsnorm(norm, pw).norm_incl);
    const std::array<R, 2> vrijgelaten_van = vrijgelaten_loon(f, a);
    const R vrijgelaten = vrijgelaten_van[0] + vrijgelaten_van[1];
    // Art. 32 lid 3: van een niet-rechthebbende partner telt wat samen met de norm boven de norm voor gehuwden uitkomt.
    R ruimte_partner = R(0);
    if (norm.partner_niet_rechthebbend) {
        norm.partner_niet_rechthebbend = false;
        ruimte_partner = yearly(bijstandsnorm(norm, pw).norm_incl) - uit.norm;
    }
    // De aanvulling en de middelen hangen van elkaar af: kortingen die pas over de bijstand worden verrekend, tellen
    // weer mee.
    const auto middelen = [&](const R& netto) {
        share_out(netto);
        R som = R(0);
        for (size_t i = 0; i < a.count; ++i)
            som =
                som + (recht_van[i] ? uit.adults[i].middelen : at_least_zero(uit.adults[i].middelen - ruimte_partner));
        return som - vrijgelaten;
    };
    const auto onder_grens = vermogen_participatiewet(h, pw) <= vermogensgrens(norm.leefvorm, pw);
    uit.netto = named("bijstand", "Participatiewet art. 19", only_if(onder_grens, top_up(uit.norm, middelen)));
    R niet_meegeteld = vrijgelaten;
    for (size_t i = 0; i < a.count; ++i)
        if (recht_van[i]) niet_meegeteld = niet_meegeteld + pensioen[i];
    uit.vrijgelaten = only_if(uit.netto > R(0), niet_meegeteld);
    uit.vrijgelaten_van = vrijgelaten_van;
    share_out(uit.netto);
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template R reservering(const AdultIncome<R>&, const AdultWithBijstand<R>&, const Law<R>&);                         \
    template BijstandYear<R> bijstand_year(const HouseholdFacts<R>&, const Adults<R>&, WatMetTeruggaaf);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
