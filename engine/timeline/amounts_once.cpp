// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/amounts_once.hpp"

#include "engine/timeline/calendar.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace armoedeval {

namespace {

constexpr std::array once_rules{
    OnceRule{
        SoortEenmalig::transitievergoeding, "de transitievergoeding", true, false, true, OnceIs::vermogen,
        "is belast zonder arbeidskorting en telt in het jaarinkomen van het jaar waarin zij komt (Wet IB 2001 art. "
        "3.81 en 3.146; Awir art. 8). Voor de bijstand is zij hier vermogen (Participatiewet art. 34); gemeenten en "
        "rechters zien haar ook als inkomen voor de maanden erna (art. 32). Vraag het de gemeente",
        false},
    OnceRule{
        SoortEenmalig::nabetaling, "de nabetaling", true, false, false, OnceIs::middel,
        "telt voor belasting en toeslagen in het jaar waarin zij komt (Wet IB 2001 art. 3.146). Voor de bijstand hoort "
        "zij bij de tijd waarover zij gaat (Participatiewet art. 32 lid 1 onder b); hier gaat zij van de bijstand af in "
        "de maand waarin zij komt. Bijstand van eerdere maanden kan ook worden teruggevraagd (art. 58 lid 2)",
        false},
    OnceRule{SoortEenmalig::vakantiegeld, "het vakantiegeld", true, true, true, OnceIs::niets,
             "hoort voor de bijstand bij de maanden waarin het is verdiend en gaat niet van latere bijstand af "
             "(Participatiewet art. 32 lid 2); voor belasting en toeslagen telt het jaar waarin het komt",
             true},
    OnceRule{
        SoortEenmalig::erfenis, "de erfenis", false, false, false, OnceIs::vermogen,
        "is vermogen (Participatiewet art. 34) en geen inkomen; gerekend is vanaf de maand erna en alsof er niets van "
        "opgaat. De aanspraak begint op de dag van overlijden: bijstand van daarna kan worden teruggevraagd (art. 58 "
        "lid 2 onder f). Erfbelasting is niet berekend",
        false},
    OnceRule{
        SoortEenmalig::gift, "de gift", false, false, false, OnceIs::vermogen,
        "telt niet mee tot een bedrag per kalenderjaar (Participatiewet art. 31 lid 2 onder m); wat daarboven komt is "
        "hier vermogen (art. 34), en kan ook inkomen zijn. Voor belasting en toeslagen is zij geen inkomen",
        false},
    OnceRule{
        SoortEenmalig::schadevergoeding, "de schadevergoeding", false, false, false, OnceIs::niets,
        "telt hier niet mee: zo is het bij smartengeld (Participatiewet art. 31 lid 2 onder l en art. 34 lid 2 onder e). Een "
        "vergoeding voor gemist loon of voor schade kan wel meetellen. Vraag het de gemeente",
        false},
    OnceRule{
        SoortEenmalig::overig, "het eenmalige bedrag", false, false, false, OnceIs::middel,
        "is gerekend als inkomen van de maand waarin het komt, zonder belasting (Participatiewet art. 31 en 32); wat "
        "het is, bepaalt wat de bijstand, de belasting en de toeslagen ermee doen",
        false},
};

const std::vector<Eenmalig>& once_told(const Course& course)
{
    static const std::vector<Eenmalig> nothing_told;
    return course.scenario->overgang ? course.scenario->overgang->eenmalig : nothing_told;
}

bool comes_once(const Course& course, const Eenmalig& e)
{
    return course.situation > 0 || !rule_of(e.wat).van_een_baan;
}

/// Wet LB 1964 art. 26 asks for the wage of the year before; the first bracket stands for its table, and the assessment
/// of the year puts it right.
double withheld_once(const Eenmalig& e, CourseLaws& laws)
{
    if (!rule_of(e.wat).belast) return 0;
    return round_cent(tarief_schijf1(false, *laws.on(e.dag).wet->inkomstenbelasting.schijven) * e.bruto);
}

/// The part of a gift that the Participatiewet leaves free in a calendar year; euros.
double free_gifts(Date day, CourseLaws& laws)
{
    const auto& giften = laws.on(day).wet->participatiewet.giften;
    return giften.known() ? giften->vrij_per_jaar : 0;
}

} // namespace

const OnceRule& rule_of(SoortEenmalig wat)
{
    return once_rules.at(static_cast<size_t>(wat));
}

void append_amounts_once(const Course& course, int first, int last, CourseLaws& laws, std::vector<Payslip>& slips)
{
    for (const Eenmalig& e : once_told(course)) {
        if (!comes_once(course, e) || year_of(e.dag) < first || year_of(e.dag) > last || e.bruto <= 0) continue;
        const OnceRule& rule = rule_of(e.wat);
        Payslip s;
        s.day = e.dag;
        s.about = first_of_month(e.dag);
        s.uitkering = rule.belast && !rule.uit_arbeid;
        s.onbelast = !rule.belast;
        s.eenmalig = true;
        s.vakantiegeld = rule.uit_arbeid;
        s.belastbaar = round_cent(e.bruto);
        s.ingehouden = withheld_once(e, laws);
        s.netto = round_cent(s.belastbaar - s.ingehouden);
        s.what = rule.name;
        slips.push_back(std::move(s));
    }
}

double once_means(const Course& course, Date month, CourseLaws& laws)
{
    double sum = 0;
    for (const Eenmalig& e : once_told(course))
        if (comes_once(course, e) && first_of_month(e.dag) == month && rule_of(e.wat).voor_bijstand == OnceIs::middel)
            sum += e.bruto - withheld_once(e, laws);
    return sum;
}

double once_wealth(const Course& course, Date before, CourseLaws& laws)
{
    double sum = 0;
    std::map<int, double> gifts;
    for (const Eenmalig& e : once_told(course)) {
        if (!comes_once(course, e) || e.dag >= before || rule_of(e.wat).voor_bijstand != OnceIs::vermogen) continue;
        if (e.wat == SoortEenmalig::gift)
            gifts[year_of(e.dag)] += e.bruto;
        else
            sum += e.bruto - withheld_once(e, laws);
    }
    for (const auto& [year, all] : gifts) sum += at_least_zero(all - free_gifts(plus_months(new_year(year), 11), laws));
    return sum;
}

} // namespace armoedeval
