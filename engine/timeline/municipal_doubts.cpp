// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/municipal_doubts.hpp"

#include "engine/base/text.hpp"
#include "engine/reasons/municipal_unknown.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/municipal_months.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// Participatiewet art. 31 lid 2 onder j and lid 5: what of a premium would be means after all.
void about_premies(std::vector<Voorbehoud>& list, const Timeline& t, const CourseYears& c)
{
    const auto is_premie = [](const MoneyEvent& e) { return e.kind == EventKind::premie; };
    if (std::none_of(t.events.begin(), t.events.end(), is_premie)) return;
    for (const ToeslagYear& year : t.years) {
        double sum = 0;
        for (const MoneyEvent& e : t.events)
            if (is_premie(e) && year_of(e.about) == year.year) sum += e.amount;
        const auto& premie = c.month(plus_months(new_year(year.year), 11)).wet->participatiewet.premie;
        if (premie.known() && sum > premie->maximum)
            list.push_back({"participatiewet", "de premies van " + std::to_string(year.year),
                            "zijn samen meer dan " + dutch_amount(premie->maximum, 0) +
                                " euro; wat daarboven komt, telt als inkomen en gaat van de bijstand af (art. 31 lid 2 "
                                "onder j). Dat is hier niet gedaan"});
    }
    const Household& h = c.course.household(1);
    const int vanaf = c.months.back().wet->participatiewet.leeftijdsgrenzen->vrijlating;
    if (std::any_of(h.volwassenen.begin(), h.volwassenen.end(),
                    [&](const Adult& v) { return age_on(v.geboren, t.start) < vanaf; }))
        list.push_back(
            {"participatiewet", "een premie onder de " + std::to_string(vanaf) + " jaar",
             "telt als inkomen, behalve bij loonkostensubsidie (art. 31 lid 5); de gemeente kan dit in 2026 ruimer toepassen"});
}

} // namespace

std::vector<Voorbehoud> municipal_doubts(const Timeline& t, const CourseYears& c)
{
    const Household& h = c.course.household(1);
    std::vector<Voorbehoud> list = municipal_voorbehouden(h, *c.month(first_of_month(t.start)).wet, t.start);
    for (const MunicipalCourse& course : municipal_courses(c)) {
        if (course.geld && course.regeling->per == "jaar" && !course.toetsmaand)
            list.push_back(
                {"gemeentelijk", course.regeling->titel,
                 "komt één keer per jaar; in welke maand is niet bekend, en het staat niet in deze maanden"});
    }
    about_premies(list, t, c);
    return list;
}

} // namespace armoedeval
