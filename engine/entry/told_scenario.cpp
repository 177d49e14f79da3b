// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/told_scenario.hpp"

#include "engine/base/text.hpp"
#include "engine/entry/usual_start.hpp"
#include "engine/law/law.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr int usual_age = 35;

/// The first day of a month that many months before.
Date months_before(Date day, int months)
{
    return first_of_month(day) - std::chrono::months(months);
}

std::optional<Date> since_day(const ToldSince& since, Date today)
{
    using Precision = ToldSince::Precision;
    if (since.precision == Precision::onbekend) return {};
    return since.precision == Precision::duur ? months_before(today, since.months_ago) : since.day;
}

Home home_of(const ToldHousehold& told)
{
    Home home;
    switch (*told.woning) {
    case ToldHome::huur: home.soort = SoortWoning::huur; break;
    case ToldHome::kamer: home.soort = SoortWoning::kamer; break;
    case ToldHome::koop: home.soort = SoortWoning::koop; break;
    case ToldHome::inwonend: home.soort = SoortWoning::inwonend; break;
    }
    home.kale_huur = told.huur.value_or(0);
    if (home.soort == SoortWoning::huur) home.servicekosten = told.servicekosten.value_or(0);
    return home;
}

Work work_of(size_t adult, double hours, const std::optional<ToldWage>& wage, const UsualStart& start)
{
    Work work;
    work.van = adult;
    work.uren_per_week = hours;
    work.uurloon = start.minimum_wage.at(adult).value_or(0);
    if (wage && wage->kind == ToldWage::Kind::per_uur) work.uurloon = wage->euros;
    if (wage && wage->kind == ToldWage::Kind::per_maand) {
        work.kind.loon_per = Loontijdvak::maand;
        work.uurloon = per_hour(wage->euros, Loontijdvak::maand, hours);
    }
    return work;
}

/// Of every child that can have it, at the highest price that counts.
std::vector<BasicSituationCare<double>> care_of(const Household& h, const Law<double>& wet, const UsualStart& start)
{
    std::vector<BasicSituationCare<double>> all;
    const auto& ages = wet.kinderopvangtoeslag.leeftijden;
    for (size_t kind = 0; ages.known() && kind < h.kinderen.size(); ++kind) {
        const int age = age_on(h.kinderen[kind].geboren, wet.date);
        if (age >= ages->opvang_tot) continue;
        const OpvangSoort soort = gewone_opvang(age, *ages);
        BasicSituationCare<double>& care = all.emplace_back();
        care.kind = kind;
        care.opvang = {soort, 0, start.price(soort).value_or(0)};
        care.uren_naar_werk = true;
    }
    return all;
}

Household household_of(const ToldHousehold& told, Date today)
{
    Household h;
    Adult& applicant = h.volwassenen.emplace_back();
    applicant.geboren = told.aanvrager.known() ? born_at(told.aanvrager, today) : born_at({usual_age, {}, {}}, today);
    applicant.bijstand_sinds = told.bijstand.value_or(false) ? since_day(told.bijstand_sinds, today) : std::nullopt;
    if (told.partner.value_or(false)) {
        Adult partner = applicant;
        if (told.partner_age.known()) partner.geboren = born_at(told.partner_age, today);
        h.volwassenen.push_back(partner);
    }
    if (told.kinderen)
        for (const ToldAge& age : *told.kinderen) h.kinderen.emplace_back().geboren = born_at(age, today);
    if (told.woning) h.woning = home_of(told);
    h.vermogen = told.vermogen.value_or(0);
    return h;
}

std::string title_of(const ToldHousehold& told)
{
    const size_t children = told.kinderen ? told.kinderen->size() : 0;
    std::string title = told.partner.value_or(false) ? "Paar" : children ? "Alleenstaande ouder" : "Alleenstaande";
    if (children) title += children == 1 ? ", 1 kind" : ", " + std::to_string(children) + " kinderen";
    return title;
}

} // namespace

Date born_at(const ToldAge& age, Date today)
{
    constexpr int half_a_year = 6;
    if (age.born) return *age.born;
    if (age.months) return months_before(today, *age.months);
    return months_before(today, *age.years * 12 + half_a_year);
}

bool can_be_made(const Sentence& sentence)
{
    const auto& children = sentence.told.kinderen;
    const bool all_ages =
        !children || std::all_of(children->begin(), children->end(), [](const ToldAge& age) { return age.known(); });
    return sentence.unclear.empty() && all_ages && !sentence.taken.empty();
}

Scenario told_scenario(const ToldHousehold& told, const Law<double>& wet)
{
    Scenario scenario;
    scenario.peildatum = wet.date;
    scenario.titel = title_of(told);
    scenario.huishouden = household_of(told, wet.date);
    scenario.huishouden.gemeentelijk.gemeente = told.gemeente ? told.gemeente->id : usual_municipality;
    const UsualStart start = usual_start(scenario.huishouden, wet, wet.date);
    Situation now;
    now.titel = told.uren_nu                   ? "Nu: werk " + dutch_number(*told.uren_nu) + " uur"
                : told.bijstand.value_or(true) ? "Nu: bijstand"
                                               : "Nu";
    if (told.partner.value_or(false) && told.uren_partner)
        now.werk.push_back(work_of(1, *told.uren_partner, told.loon_partner, start));
    const auto with_hours = [&](Situation s, double hours) {
        Work work = work_of(0, hours, told.loon, start);
        work.reiskosten_per_maand = told.reiskosten.value_or(0);
        s.werk.insert(s.werk.begin(), work);
        if (told.opvang) s.opvang = care_of(scenario.huishouden, wet, start);
        return s;
    };
    scenario.situaties.push_back(told.uren_nu ? with_hours(now, *told.uren_nu) : now);
    for (const double hours : told.uren) {
        Situation later = with_hours(now, hours);
        later.titel = unlike_others(name_of_work(hours), scenario.situaties);
        scenario.situaties.push_back(later);
    }
    return scenario;
}

} // namespace armoedeval
