#pragma once
// A row of a population as the household that the law is asked about, at four numbers of hours: one text for one
// household and for many side by side.
#include "engine/number/lanes.hpp"
#include "engine/policy/population.hpp"

namespace armoedeval {

/// The hours of the applicant at which a household is looked at; all else stays, childcare comes with work.
enum class Point : size_t { nu, uur_meer, vier_uur_meer, voltijd };
inline constexpr size_t point_count = 4;
inline constexpr double extra_hour = 1, extra_four = 4;

template <class R> struct HouseholdAtPoints {
    BasicHousehold<R> household;
    std::array<BasicSituation<R>, point_count> situations;
};

inline constexpr int housemate_age = 40;
/// Ages turn three months before the date, so that they are the same on the dates near it that the acts look at.
inline Date born_at(int age, Date on)
{
    const auto month = std::chrono::year_month{on.year(), on.month()} - std::chrono::months{3};
    return (month - std::chrono::years{age}) / std::chrono::day{1};
}

inline bool may_need_care(std::uint8_t age)
{
    return age < 12;
}

/// Everything but the amounts.
template <class R> HouseholdAtPoints<R> structure_of(const Composition& c, const std::string& gemeente, Date date)
{
    HouseholdAtPoints<R> uit;
    BasicHousehold<R>& h = uit.household;
    h.gemeentelijk.gemeente = gemeente;
    h.volwassenen.emplace_back();
    h.volwassenen[0].geboren = born_at(c.leeftijd, date);
    h.volwassenen[0].vrijlating = c.vrijlating;
    if (c.partner()) {
        h.volwassenen.emplace_back();
        h.volwassenen[1].geboren = born_at(c.leeftijd_partner, date);
    }
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
    for (BasicSituation<R>& s : uit.situations) {
        s.werk.resize(h.volwassenen.size());
        for (size_t i = 0; i < s.werk.size(); ++i) s.werk[i].van = i;
        for (size_t i = 0; i < c.kinderen; ++i) {
            if (!may_need_care(c.leeftijd_kind[i])) continue;
            s.opvang.emplace_back();
            s.opvang.back().kind = i;
            s.opvang.back().opvang.soort = c.leeftijd_kind[i] < 4 ? OpvangSoort::dagopvang : OpvangSoort::bso;
        }
    }
    return uit;
}

/// Sets the amounts; `amount(&PopulationRow::kale_huur)` gives one as a number of kind R.
template <class R, class Amount>
void fill(HouseholdAtPoints<R>& into, const Composition& c, const Circumstances& omstandigheden, const Amount& amount)
{
    const Circumstances& o = omstandigheden;
    if (into.household.woning) into.household.woning->kale_huur = amount(&PopulationRow::kale_huur);
    into.household.vermogen = amount(&PopulationRow::vermogen);
    const R uren = amount(&PopulationRow::uren), uurloon = amount(&PopulationRow::uurloon);
    const R uren_partner = amount(&PopulationRow::uren_partner),
            uurloon_partner = amount(&PopulationRow::uurloon_partner);
    const std::array<R, point_count> at{uren, uren + R(extra_hour), uren + R(extra_four), greatest(uren, R(o.voltijd))};
    const std::uint8_t youngest = c.kinderen > 0 ? c.leeftijd_kind[c.kinderen - 1] : 0;
    const R aandeel = youngest < 4 ? o.opvang_aandeel_0_3 : o.opvang_aandeel_4_11;
    const R kans = amount(&PopulationRow::opvang_kans);
    for (size_t p = 0; p < point_count; ++p) {
        BasicSituation<R>& s = into.situations[p];
        s.werk[0].uren_per_week = at[p];
        s.werk[0].uurloon = uurloon;
        s.werk[0].reiskosten_per_maand = only_if(at[p] > R(0), R(o.reiskosten_per_maand));
        if (c.partner()) {
            s.werk[1].uren_per_week = uren_partner;
            s.werk[1].uurloon = uurloon_partner;
            s.werk[1].reiskosten_per_maand = only_if(uren_partner > R(0), R(o.reiskosten_per_maand));
        }
        // Two parents have care while both work: for the hours of the one who works least.
        const R werkweek = c.partner() ? least(at[p], uren_partner) : at[p];
        for (auto& care : s.opvang) {
            const bool dagopvang = care.opvang.soort == OpvangSoort::dagopvang;
            const R gewoon = dagopvang ? o.opvang_uren_dagopvang : o.opvang_uren_bso;
            const R per_maand = least(gewoon * werkweek / R(o.opvang_werkweek), R(o.opvang_hoogste_uren));
            care.opvang.uren_per_maand = where(kans < aandeel && werkweek >= R(o.opvang_vanaf_uren), per_maand, R(0));
            care.opvang.uurprijs = dagopvang ? o.uurprijs_dagopvang : o.uurprijs_bso;
        }
    }
}

} // namespace armoedeval
