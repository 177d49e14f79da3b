// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A row of a population as the household that the law is asked about, at four numbers of hours: one text for one
// household and for many side by side.
#include "engine/number/lanes.hpp"
#include "engine/population/point.hpp"
#include "engine/population/population.hpp"

namespace armoedeval {

inline constexpr double extra_hour = 1, extra_four = 4;

/// At one point at a time: four situations side by side would not stay in the nearest memory of a machine.
template <class R> struct HouseholdAtPoints {
    BasicHousehold<R> household;
    BasicSituation<R> situation;
    R uren{0}, uren_partner{0}, opvang_kans{0}, opvang_vanaf{0}, reiskosten{0}; ///< what go_to needs
};

inline constexpr int housemate_age = 40;
/// Ages turn three months before the date, so that they are the same on the dates near it that the acts look at.
inline Date born_at(int age, Date on)
{
    const auto month = std::chrono::year_month{on.year(), on.month()} - std::chrono::months{3};
    return (month - std::chrono::years{age}) / std::chrono::day{1};
}

/// Where the kind of income says how, its own act takes the wage off it.
template <class R> void add_income(BasicHousehold<R>& h, const Composition& c, const Circumstances& o)
{
    constexpr std::array kinds{SoortInkomen::uitkering, SoortInkomen::ww,  SoortInkomen::wia,
                               SoortInkomen::wajong,    SoortInkomen::aow, SoortInkomen::studie};
    if (c.inkomen == AnderInkomen::geen) return;
    BasicOtherIncome<R> income;
    income.soort = kinds[static_cast<size_t>(c.inkomen)];
    if (is_te_verrekenen(income.soort)) income.naast_werk = NaastWerk::berekenen;
    if (c.inkomen == AnderInkomen::ww || c.inkomen == AnderInkomen::wia) income.maandloon = R(0);
    if (c.inkomen == AnderInkomen::wia) income.wia_soort = WiaSoort::loonaanvulling;
    h.volwassenen[0].inkomen.push_back(income);
    h.volwassenen[0].jonggehandicapt = c.inkomen == AnderInkomen::wajong;
    if (c.inkomen == AnderInkomen::studie) h.volwassenen[0].studie = true;
    if (c.inkomen != AnderInkomen::aow) return;
    income.soort = SoortInkomen::pensioen;
    h.volwassenen[0].inkomen.push_back(income);
    income.soort = SoortInkomen::aow;
    if (c.leeftijd_partner >= o.aow_leeftijd) h.volwassenen[1].inkomen.push_back(income);
}

/// Everything but the amounts.
template <class R> HouseholdAtPoints<R> structure_of(const Composition& c, const Circumstances& o, Date date)
{
    HouseholdAtPoints<R> uit;
    BasicHousehold<R>& h = uit.household;
    h.gemeentelijk.gemeente = o.gemeente;
    h.volwassenen.emplace_back();
    h.volwassenen[0].geboren = born_at(c.leeftijd, date);
    h.volwassenen[0].vrijlating = c.vrijlating;
    if (c.partner()) {
        h.volwassenen.emplace_back();
        h.volwassenen[1].geboren = born_at(c.leeftijd_partner, date);
    }
    if (c.jaren != Composition::years_not_told) h.volwassenen[0].bijstand_sinds = born_at(c.jaren, date);
    add_income(h, c, o);
    if (c.beslag) h.schulden.push_back({SoortSchuld::beslag});
    for (size_t i = 0; i < c.kinderen; ++i) {
        h.kinderen.emplace_back();
        h.kinderen.back().geboren = born_at(c.leeftijd_kind[i], date);
    }
    for (size_t i = 0; i < c.medebewoners; ++i) {
        h.medebewoners.emplace_back();
        h.medebewoners.back().geboren = born_at(housemate_age, date);
        h.medebewoners.back().kind = false;
    }
    if (c.woning != Woonvorm::kamer) {
        h.woning.emplace();
        h.woning->soort = c.woning == Woonvorm::koop ? SoortWoning::koop : SoortWoning::huur;
    }
    BasicSituation<R>& s = uit.situation;
    s.werk.resize(h.volwassenen.size());
    for (size_t i = 0; i < s.werk.size(); ++i) s.werk[i].van = i;
    for (size_t i = 0; i < c.kinderen; ++i) {
        if (c.leeftijd_kind[i] >= o.opvang_kind_tot) continue;
        s.opvang.emplace_back();
        s.opvang.back().kind = i;
        s.opvang.back().opvang.soort = gewone_opvang(c.leeftijd_kind[i], o.opvangleeftijden);
    }
    return uit;
}

/// Sets the amounts that hold at every point; `amount(&PopulationRow::kale_huur)` gives one as a number of kind R.
template <class R, class Amount> void fill(HouseholdAtPoints<R>& into, const Circumstances& o, const Amount& amount)
{
    BasicHousehold<R>& h = into.household;
    if (h.woning) {
        h.woning->kale_huur = amount(&PopulationRow::kale_huur);
        h.woning->servicekosten = amount(&PopulationRow::servicekosten);
        h.woning->overwaarde = amount(&PopulationRow::overwaarde);
    }
    h.vermogen = amount(&PopulationRow::vermogen);
    for (auto& housemate : h.medebewoners) housemate.inkomen_per_jaar = amount(&PopulationRow::inkomen_medebewoner);
    for (auto& income : h.volwassenen[0].inkomen) {
        const bool pension = income.soort == SoortInkomen::pensioen;
        income.bruto_per_jaar = amount(pension ? &PopulationRow::pensioen : &PopulationRow::inkomen);
        if (income.maandloon) income.maandloon = amount(&PopulationRow::maandloon);
    }
    if (h.volwassenen.size() == 2)
        for (auto& income : h.volwassenen[1].inkomen) income.bruto_per_jaar = amount(&PopulationRow::inkomen_partner);
    into.uren = amount(&PopulationRow::uren);
    into.uren_partner = amount(&PopulationRow::uren_partner);
    into.opvang_kans = amount(&PopulationRow::opvang_kans);
    into.opvang_vanaf = amount(&PopulationRow::opvang_vanaf);
    into.reiskosten = amount(&PopulationRow::reiskosten);
    BasicSituation<R>& s = into.situation;
    s.werk[0].uurloon = amount(&PopulationRow::uurloon);
    if (s.werk.size() == 2) {
        s.werk[1].uren_per_week = into.uren_partner;
        s.werk[1].uurloon = amount(&PopulationRow::uurloon_partner);
        s.werk[1].reiskosten_per_maand = only_if(into.uren_partner > R(0), into.reiskosten);
    }
    for (auto& care : s.opvang)
        care.opvang.uurprijs = care.opvang.soort == OpvangSoort::dagopvang ? o.uurprijs_dagopvang : o.uurprijs_bso;
}

/// Sets what depends on the hours of the applicant.
template <class R>
void go_to_hours(HouseholdAtPoints<R>& household, const R& uren, const Composition& c, const Circumstances& o)
{
    BasicSituation<R>& s = household.situation;
    s.werk[0].uren_per_week = uren;
    s.werk[0].reiskosten_per_maand = only_if(uren > R(0), household.reiskosten);
    if (s.opvang.empty()) return;
    // Two parents have care while both work: for the hours of the one who works least.
    const R werkweek = c.partner() ? least(uren, household.uren_partner) : uren;
    const R aandeel =
        c.leeftijd_kind[c.kinderen - 1] < o.opvangleeftijden.bso_vanaf ? o.opvang_aandeel_0_3 : o.opvang_aandeel_4_11;
    for (auto& care : s.opvang) {
        const R gewoon = care.opvang.soort == OpvangSoort::dagopvang ? o.opvang_uren_dagopvang : o.opvang_uren_bso;
        const R per_maand = least(gewoon * werkweek / R(o.opvang_werkweek), R(o.opvang_hoogste_uren));
        care.opvang.uren_per_maand =
            where(household.opvang_kans < aandeel && werkweek >= household.opvang_vanaf, per_maand, R(0));
    }
}

template <class R>
void go_to(HouseholdAtPoints<R>& household, Point point, const Composition& c, const Circumstances& o)
{
    const R uren = point == Point::uur_meer        ? household.uren + R(extra_hour)
                   : point == Point::vier_uur_meer ? household.uren + R(extra_four)
                   : point == Point::voltijd       ? greatest(household.uren, R(o.voltijd))
                                                   : household.uren;
    go_to_hours(household, uren, c, o);
}

} // namespace armoedeval
