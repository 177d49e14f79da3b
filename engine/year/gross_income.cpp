// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/gross_income.hpp"

#include "engine/number/every_number.hpp"
#include "engine/year/wage.hpp"

namespace armoedeval {

namespace {

/// What of a wage comes by the month: holiday pay and an end-of-year payment are set off with the months in which they
/// were earned (Participatiewet art. 32 lid 2), and no share of them is exempted.
template <Number R> void add_month_wage(GrossIncome<R>& i, const BasicWork<R>& werk, const R& loon)
{
    const R maandloon = named("loon zonder vakantiegeld", "Participatiewet art. 32 lid 2",
                              loon - pensioenpremie(werk, loon, werk.uren_per_week));
    i.maandlonen = i.maandlonen + maandloon;
    if (!werk.loonheffingskorting) i.maandlonen_zonder_korting = i.maandlonen_zonder_korting + maandloon;
}

template <Number R> void add_wage(GrossIncome<R>& i, const BasicWork<R>& werk, Vrijlating vrijlating, const Law<R>& wet)
{
    const R loon = named("loon per jaar", "arbeidsovereenkomst",
                         earned(werk.uren_per_week, weeks_per_year, werk.uurloon), AmountUnit::euro_per_jaar);
    R bruto = named("loon met vakantiegeld", "WML art. 15", loon + loon * vakantiegeld_share(werk, wet));
    if (werk.kind.eindejaarsuitkering)
        bruto =
            named("loon met eindejaarsuitkering", "arbeidsovereenkomst", bruto + loon * *werk.kind.eindejaarsuitkering);
    const R premie = pensioenpremie(werk, bruto, werk.uren_per_week);
    i.in_loondienst = true;
    i.loon_bruto = i.loon_bruto + bruto;
    i.pensioenpremie = i.pensioenpremie + premie;
    if (!werk.loonheffingskorting) {
        i.werkgever_zonder_korting = true;
        i.loon_zonder_korting = i.loon_zonder_korting + (bruto - premie);
    }
    if (vrijlating != Vrijlating::geen && (!only_with_subsidy(vrijlating) || is_loonkostensubsidie(werk.kind.soort)))
        add_month_wage(i, werk, loon);
    i.uren_ander_werk = i.uren_ander_werk + werk.uren_per_week * weeks_per_year;
}

/// All businesses of one person are one (Wet IB 2001 art. 3.75).
template <Number R> void add_business(GrossIncome<R>& i, const BasicWork<R>& werk)
{
    const R uren = werk.uren_per_week * weeks_per_year;
    i.onderneming.winst = i.onderneming.winst + earned(werk.uren_per_week, weeks_per_year, werk.uurloon);
    i.onderneming.uren_onderneming = i.onderneming.uren_onderneming + uren;
    i.onderneming.starter = i.onderneming.starter || werk.kind.starter;
    i.onderneemt = true;
}

template <Number R> void close_business(GrossIncome<R>& i, const Law<R>& wet, bool aow)
{
    i.winst = i.onderneming.winst = named("winst uit onderneming", "Wet IB 2001 art. 3.8", i.onderneming.winst);
    i.onderneming.uren_ander_werk = i.uren_ander_werk;
    i.onderneming.aow = aow;
    i.belastbare_winst = belastbare_winst(i.onderneming, wet.winst).belastbare_winst;
}

/// What was told is the WW without work beside it; of that the share is left that the act leaves of its own amount, so
/// that a WW of the first months, at its higher percentage, falls by that percentage.
template <Number R> R ww_naast_werk(const BasicOtherIncome<R>& ww, const R& uit_werk, const Law<R>& wet)
{
    WwCase<R> c;
    c.maandloon = *ww.maandloon;
    const R zonder_werk = ww_per_maand(c, wet.werkloosheidswet);
    c.inkomen_uit_werk = monthly(uit_werk);
    return named("WW naast het werk", "WW art. 47 lid 1",
                 ww_per_maand(c, wet.werkloosheidswet) * (ww.bruto_per_jaar / zonder_werk));
}

/// What is left of a benefit beside so much from work, by its own act.
template <Number R> R naast_werk(const BasicOtherIncome<R>& inkomen, const R& uit_werk, const Law<R>& wet, int leeftijd)
{
    const R uitkering = monthly(inkomen.bruto_per_jaar), per_maand = monthly(uit_werk);
    switch (inkomen.soort) {
    case SoortInkomen::ww: return ww_naast_werk(inkomen, uit_werk, wet);
    case SoortInkomen::wia:
        return yearly(wia_per_maand(
            WiaCase<R>{*inkomen.wia_soort, uitkering, per_maand, inkomen.maandloon, inkomen.inkomenseis_per_maand},
            wet.wia));
    case SoortInkomen::wao: return yearly(wao_per_maand(WaoCase<R>{uitkering, *inkomen.maandloon, per_maand}, wet.wao));
    case SoortInkomen::wajong:
        return yearly(wajong_per_maand(WajongCase<R>{uitkering, per_maand, leeftijd}, wet.wajong));
    case SoortInkomen::anw: return yearly(anw_per_maand(AnwCase<R>{uitkering, per_maand}, wet.anw));
    default: return inkomen.bruto_per_jaar;
    }
}

/// Without work a benefit is what was told; but a loonaanvulling is not paid below its inkomenseis.
template <class R> bool wordt_verrekend(const BasicOtherIncome<R>& inkomen, bool werkt)
{
    return inkomen.naast_werk == NaastWerk::berekenen &&
           (werkt || (inkomen.wia_soort == WiaSoort::loonaanvulling && inkomen.inkomenseis_per_maand));
}

/// Participatiewet art. 33 lid 2: who has bijstand beside it has as income what DUO takes a student to need, whatever
/// is paid as a gift or a loan. Where that is not known, what was told counts.
template <Number R> void count_study(GrossIncome<R>& i, const R& gift, const HouseholdFacts<R>& f, int leeftijd)
{
    if (leeftijd < f.wet.participatiewet.onderwijs->geen_recht_tot || !f.wet.studiefinanciering.known()) return;
    i.geen_middel = i.geen_middel + gift;
    if (i.studeert) return; // once, however many sums were told
    StudiefinancieringCase c;
    c.thuiswonend = std::any_of(f.household.medebewoners.begin(), f.household.medebewoners.end(),
                                [](const auto& m) { return m.relatie == Relatie::ouder; });
    c.eenoudergezin = f.norm.leefvorm == Leefvorm::alleenstaande_ouder;
    i.geen_middel = i.geen_middel - yearly(studiefinanciering_als_inkomen(c, f.wet.studiefinanciering));
}

template <Number R>
void add_other_income(GrossIncome<R>& i, const BasicOtherIncome<R>& inkomen, const HouseholdFacts<R>& f,
                      const AdultFacts& adult)
{
    const Law<R>& wet = f.wet;
    const R bedrag = wordt_verrekend(inkomen, i.werkt)
                         ? naast_werk(inkomen, R(i.belastbaar_loon + i.winst), wet, adult.leeftijd)
                         : inkomen.bruto_per_jaar;
    switch (inkomen.soort) {
    case SoortInkomen::studie: // Wet IB 2001 art. 3.104 onder d: de gift is niet belast
        i.onbelast = i.onbelast + bedrag;
        count_study(i, bedrag, f, adult.leeftijd);
        i.naast_loonderving = i.naast_loonderving + bedrag;
        i.studeert = true;
        return;
    case SoortInkomen::kinderalimentatie: // is voor het kind: geen inkomen van de ouder voor de Wet IB 2001
        i.onbelast = i.onbelast + bedrag;
        i.kinderalimentatie = i.kinderalimentatie + bedrag;
        return;
    case SoortInkomen::vrijwilligersvergoeding: {
        // Wie meer krijgt dan het maximum, krijgt geen vrijwilligersvergoeding maar loon: dan is alles belast.
        const R maximum = wet.participatiewet.vrijwilligersvergoeding->per_jaar;
        const R onbelast = named("onbelaste vrijwilligersvergoeding", "", only_if(bedrag <= maximum, bedrag));
        i.onbelast = i.onbelast + onbelast;
        i.overig = i.overig + (bedrag - onbelast);
        i.overig_uit_arbeid = i.overig_uit_arbeid + (bedrag - onbelast);
        i.overig_is_arbeid = true;
        // Participatiewet art. 31 lid 2 onder k en lid 5: een vergoeding van ten hoogste het maximum. Of van een hogere
        // toch een deel vrij blijft, zegt de wet niet.
        if (!adult.jonger_dan_27) i.geen_middel = i.geen_middel + onbelast;
        i.heeft_overig = true;
        return;
    }
    default: break;
    }
    i.overig = i.overig + bedrag;
    if (inkomen.soort == SoortInkomen::pensioen) {
        i.pensioen = i.pensioen + bedrag;
        i.heeft_pensioen = true;
    }
    if (inkomen.soort == SoortInkomen::toeslagenwet) i.toeslag_uwv = i.toeslag_uwv + bedrag;
    if (vult_uwv_aan(inkomen))
        i.loonderving = i.loonderving + bedrag;
    else if (is_overig_inkomen_toeslagenwet(inkomen))
        i.naast_loonderving = i.naast_loonderving + bedrag;
    if (draagt_zelf_zvw(inkomen.soort)) i.zvw_inkomen = i.zvw_inkomen + bedrag;
    if (inkomen.soort == SoortInkomen::zw && inkomen.dienstbetrekking) {
        i.overig_uit_arbeid = i.overig_uit_arbeid + bedrag;
        i.overig_is_arbeid = true;
    }
    i.wajong = i.wajong || inkomen.soort == SoortInkomen::wajong;
    i.heeft_overig = true;
}

/// All premiums of one person together have one maximum.
template <Number R> void close_premium(GrossIncome<R>& i, const Law<R>& wet, int leeftijd, bool doelgroep)
{
    const PremieCase<R> premie{i.premie, leeftijd, doelgroep};
    i.geen_middel = i.geen_middel + vrijgelaten_premie(premie, wet.participatiewet);
}

} // namespace

template <Number R> GrossIncome<R> gross_income(const HouseholdFacts<R>& f, const BasicSituation<R>& s, size_t adult)
{
    const Law<R>& wet = f.wet;
    const BasicAdult<R>& v = f.household.volwassenen[adult];
    const int leeftijd = f.volwassenen[adult].leeftijd;
    GrossIncome<R> i;
    bool doelgroep = false, krijgt_premie = false;
    for (const BasicWork<R>& werk : s.werk) {
        if (werk.van != adult) continue;
        if (has_wage(werk.kind.soort)) add_wage(i, werk, vrijlating_van_nu(v.vrijlating, wet.participatiewet), wet);
        if (werk.kind.soort == SoortWerk::ondernemen) add_business(i, werk);
        if (werk.kind.premie_per_jaar) i.premie = i.premie + *werk.kind.premie_per_jaar;
        doelgroep = doelgroep || is_loonkostensubsidie(werk.kind.soort);
        krijgt_premie = krijgt_premie || werk.kind.premie_per_jaar.has_value();
        i.uren_per_week = i.uren_per_week + werk.uren_per_week;
        i.werkt = true;
    }
    if (krijgt_premie) close_premium(i, wet, leeftijd, doelgroep);
    i.belastbaar_loon = named("belastbaar loon", "Wet LB 1964 art. 10 en 11", i.loon_bruto - i.pensioenpremie);
    if (i.onderneemt) close_business(i, wet, is_aow(v.geboren, wet, first_of_year(f.peildatum)));
    for_each_income(f.household, s, adult,
                    [&](const BasicOtherIncome<R>& inkomen) { add_other_income(i, inkomen, f, f.volwassenen[adult]); });
    // Participatiewet art. 13 lid 2 onder c: geen recht voor wie jonger is en studiefinanciering kan krijgen.
    i.recht_op_bijstand =
        heeft_recht_op_bijstand(v) && !(i.studeert && leeftijd < wet.participatiewet.onderwijs->geen_recht_tot);
    return i;
}

#define INSTANTIATE(R) template GrossIncome<R> gross_income(const HouseholdFacts<R>&, const BasicSituation<R>&, size_t);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
