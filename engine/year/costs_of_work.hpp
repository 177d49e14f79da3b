// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What follows from going to work: the days, the costs, and how long the children are without their parents. No act
// says so but for two amounts: what an employer may pay untaxed per km, and how long children are at school.
#include "engine/household/household.hpp"
#include "engine/law/law.hpp"

#include <algorithm>

namespace armoedeval {

/// Wet kinderopvang art. 1.6 without work: a traject or study gives the right too.
template <class R> bool heeft_doel_naast_werk(const BasicAdult<R>& v)
{
    return v.traject_naar_werk || v.studie;
}

/// The days a week on which somebody goes to a job.
template <Number R> R werkdagen_per_week(const BasicCommute<R>& reizen, const R& uren_per_week)
{
    return least(uren_per_week / reizen.uren_per_dag, reizen.dagen_per_week);
}

/// Euros per year, never less than nothing: an allowance above the own costs is no income here. What an employer pays
/// above the untaxed maximum is wage and is left out; the answer says so.
template <Number R> R reiskosten_per_jaar(const BasicCommute<R>& reizen, const R& uren_per_week, const Law<R>& wet)
{
    const R vergoed = reizen.vergoeding_per_km
                          ? named("vergoeding per km die telt", "Wet LB 1964",
                                  least(*reizen.vergoeding_per_km, wet.reiskosten->onbelast_per_km))
                          : R(0);
    const R zelf_per_km =
        reizen.vergoeding_per_km ? at_least_zero(reizen.kosten_per_km - vergoed) : reizen.kosten_per_km;
    const R per_dag = reizen.km_enkele_reis * 2.0 * zelf_per_km + reizen.kaartje_per_dag;
    return named("reiskosten", "", werkdagen_per_week(reizen, uren_per_week) * weeks_per_year * per_dag);
}

/// What leaves the account for a job; euros per year.
template <Number R> R betaalde_kosten_van_werk(const BasicWork<R>& werk, const Law<R>& wet)
{
    R som = yearly(werk.reiskosten_per_maand);
    if (werk.reizen) som = som + reiskosten_per_jaar(*werk.reizen, werk.uren_per_week, wet);
    if (werk.werkkleding_per_maand) som = som + yearly(*werk.werkkleding_per_maand);
    return som;
}

/// What a job costs, with what is lost in kind (a discount, a pass); euros per year.
template <Number R> R kosten_van_werk(const BasicWork<R>& werk, const Law<R>& wet)
{
    const R betaald = betaalde_kosten_van_werk(werk, wet);
    return werk.verlies_in_natura_per_maand ? betaald + yearly(*werk.verlies_in_natura_per_maand) : betaald;
}

/// A week of work as a child sees it: the days on which a parent is away, and the hours of all of them together.
template <class R> struct Afwezig {
    R dagen{0}, uren{0};
};

/// `of_first` in place of the hours of the first work, where it is given.
template <Number R> Afwezig<R> afwezig(const BasicSituation<R>& s, size_t adult, const R* of_first)
{
    Afwezig<R> week;
    for (size_t i = 0; i < s.werk.size(); ++i) {
        const BasicWork<R>& werk = s.werk[i];
        if (werk.van != adult) continue;
        const R& uren = i == 0 && of_first ? *of_first : werk.uren_per_week;
        const BasicCommute<R> reizen = werk.reizen.value_or(BasicCommute<R>{});
        const R dagen = werkdagen_per_week(reizen, uren);
        week.dagen = week.dagen + dagen;
        week.uren = week.uren + uren + dagen * reizen.reis_en_pauze_per_dag;
    }
    return week;
}

/// When nobody is at home: of two parents the one who is away least decides, but who studies or follows a traject is
/// taken to be away whenever the other is. `of_first` in place of the hours of the first work, where it is given.
template <Number R>
Afwezig<R> niemand_thuis(const BasicHousehold<R>& h, const BasicSituation<R>& s, const R* of_first = nullptr)
{
    const Afwezig<R> een = afwezig(s, 0, of_first);
    if (!heeft_partner(h) || partner_in_buitenland(h)) return een;
    const Afwezig<R> ander = afwezig(s, 1, of_first);
    const bool een_bezig = heeft_doel_naast_werk(h.volwassenen[0]),
               ander_bezig = heeft_doel_naast_werk(h.volwassenen[1]);
    if (een_bezig && ander_bezig) return {greatest(een.dagen, ander.dagen), greatest(een.uren, ander.uren)};
    if (een_bezig || ander_bezig) return een_bezig ? ander : een;
    return {least(een.dagen, ander.dagen), least(een.uren, ander.uren)};
}

/// The hours of childcare that the work asks for, a month, in quarters of an hour as a contract has them: of a child
/// that is not at school yet all of the hours that nobody is at home, in bso those less the hours at school. Only on
/// the days on which a child of co-parents is here.
template <Number R>
R uren_opvang_naar_werk(const BasicHousehold<R>& h, const BasicSituation<R>& s, OpvangSoort soort,
                        const BasicChild<R>& kind, const Law<R>& wet)
{
    const Afwezig<R> week = niemand_thuis(h, s);
    R per_jaar = week.uren * weeks_per_year;
    if (soort == OpvangSoort::bso) {
        const R onderwijs = named("onderwijs op de basisschool, uren per jaar", "WPO art. 8 lid 9",
                                  wet.onderwijstijd->uren / wet.onderwijstijd->schooljaren, AmountUnit::uren);
        per_jaar = at_least_zero(per_jaar - week.dagen / 5.0 * onderwijs); // a school week has five days
    }
    if (kind.co_ouderschap) per_jaar = per_jaar * kind.co_ouderschap->dagen_per_week / 7.0;
    return named("uren opvang per maand, naar het werk", "", round_quarter(monthly(per_jaar)), AmountUnit::uren);
}

/// Away for more than work: care is then for that too.
template <class R> bool heeft_opvang_om_meer(const BasicHousehold<R>& h, const BasicSituation<R>& s, size_t adult)
{
    return heeft_doel_naast_werk(h.volwassenen[adult]) ||
           std::any_of(s.inkomen.begin(), s.inkomen.end(), [&](const BasicSituationIncome<R>& i) {
               return i.van == adult && i.inkomen.soort == SoortInkomen::studie;
           });
}

/// The hours of childcare a month where the work has other hours than those at which the care was told: in proportion
/// to the hours that nobody is at home, in quarters of an hour more or fewer. Where somebody always was, or who works
/// studies too, nothing says how they would go along.
template <Number R>
R uren_opvang_naar_rato(const BasicHousehold<R>& h, const BasicSituation<R>& s, const BasicSituationCare<R>& care)
{
    bool om_meer = true;
    for (size_t i = 0; i < h.volwassenen.size(); ++i) om_meer = om_meer && heeft_opvang_om_meer(h, s, i);
    if (om_meer) return care.opvang.uren_per_maand;
    const R bij_uren = R(*care.bij_uren);
    const R uren_toen = niemand_thuis(h, s, &bij_uren).uren;
    const R verhouding = niemand_thuis(h, s).uren / greatest(uren_toen, R(rounding_guard));
    const R erbij = round_quarter(care.opvang.uren_per_maand * verhouding - care.opvang.uren_per_maand);
    return named("uren opvang per maand, naar rato van het werk", "",
                 where(uren_toen > R(0), at_least_zero(care.opvang.uren_per_maand + erbij), care.opvang.uren_per_maand),
                 AmountUnit::uren);
}

/// The hours of childcare a month that a situation brings for a child.
template <Number R>
R uren_opvang(const BasicHousehold<R>& h, const BasicSituation<R>& s, const BasicSituationCare<R>& care,
              const Law<R>& wet)
{
    const std::string child = child_name(care.kind);
    const AmountsOf<R> of_child(child);
    if (care.uren_naar_werk) return uren_opvang_naar_werk(h, s, care.opvang.soort, h.kinderen[care.kind], wet);
    if (care.bij_uren && !s.werk.empty()) return uren_opvang_naar_rato(h, s, care);
    return care.opvang.uren_per_maand;
}

} // namespace armoedeval
