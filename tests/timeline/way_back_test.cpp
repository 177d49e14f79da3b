// SPDX-License-Identifier: EUPL-1.2
// When the job ends: WW first, then bijstand with its time to decide and its advance. By hand, from the acts: WW art.
// 17, 42 and 47, Dagloonbesluit werknemersverzekeringen art. 2 to 5, Participatiewet art. 52.
#include "tests/support/calendar_lines.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// In bijstand, then a job of 1.500 a month from 1 March 2026 for some months.
Scenario works_for(int months)
{
    Scenario s = owner_at_15_euro();
    s.peildatum = 2026y / 1 / 1;
    s.huishouden.volwassenen[0].bijstand_sinds = 2021y / 3 / 1;
    s.situaties[1].werk[0].uurloon = 15;
    s.situaties[1].werk[0].uren_per_week = 100 / weeks_per_month; // 1.500 a month
    s.overgang = Overgang{};
    s.overgang->einde_na_maanden = months;
    return s;
}

Lines lines_of(const Timeline& t, Date from, Date until, std::set<EventKind> kinds)
{
    Lines lines;
    for (const MoneyEvent& e : t.events)
        if (from <= e.day && e.day < until && kinds.contains(e.kind)) lines.push_back(to_iso(e.day) + " " + e.what);
    return lines;
}

double sum_of(const std::vector<MoneyEvent>& events, std::set<EventKind> kinds, Date from, Date until)
{
    double sum = 0;
    for (const MoneyEvent& e : events)
        if (kinds.contains(e.kind) && from <= e.about && e.about < until) sum += e.amount;
    return sum;
}

} // namespace

TEST_CASE("terugweg: na acht maanden werk drie maanden WW, betaald na de maand")
{
    const Timeline t = worked_out(works_for(8), 2026y / 3 / 1, 18);
    REQUIRE(t.ww.size() == 1);
    const WwRight& ww = t.ww[0];
    CHECK(ww.met_recht);
    CHECK(ww.weken == 35);
    // October is the month of the loss: seven months of 1.500 and 8 % over 153 week days is 74,12 a day.
    CHECK(ww.maandloon == 1612.11);
    CHECK(ww.from == 2026y / 11 / 1);
    CHECK(ww.until == 2027y / 2 / 1);
    CHECK(ww_on(ww, 2026y / 12 / 31, law(july)) == Approx(1209.08).margin(0.01)); // 75 %
    CHECK(ww_on(ww, 2027y / 1 / 1, law(july)) == Approx(1128.48).margin(0.01));   // 70 %
    CHECK(lines_of(t, 2026y / 11 / 1, 2027y / 4 / 1, {EventKind::ander_inkomen}) ==
          Lines{"2026-12-11 WW van november", "2027-01-11 WW van december", "2027-02-11 WW van januari",
                "2027-02-11 vakantiegeld van de WW"});
    CHECK(says(t, "2026-11-01", "WW begint: 35 weken met werk"));
    CHECK(says(t, "2027-02-01", "WW stopt"));
    // The WW of December is income of 2027.
    const Timeline one = worked_out(works_for(8), 2026y / 3 / 1, 10);
    CHECK(one.years[0].toetsingsinkomen == t.years[0].toetsingsinkomen);
}

TEST_CASE("terugweg: vijf maanden werk geven geen WW, en bijstand komt na het besluit, met een voorschot ervoor")
{
    const Timeline t = worked_out(works_for(5), 2026y / 3 / 1, 12);
    REQUIRE(t.ww.size() == 1);
    CHECK_FALSE(t.ww[0].met_recht);
    CHECK(t.ww[0].weken == 22); // March to July is 153 days
    CHECK(says(t, "2026-08-01", "geen WW"));
    // Asked on 1 August: an advance of 90 % on the 29th (a Saturday, so the 31st), the rest on 26 September (the 28th).
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 11 / 1,
                   {EventKind::zorgtoeslag, EventKind::loon, EventKind::vakantiegeld,
                    EventKind::vakantietoeslag_bijstand}) ==
          Lines{"2026-08-31 bijstand 1213.64", "2026-09-28 bijstand 1348.49", "2026-09-28 bijstand 1348.49",
                "2026-09-28 bijstand_verrekening -1213.64", "2026-10-23 bijstand 1348.49"});
    // The waiting moves money, it takes none away: what is about August and later is that of who stays.
    const std::set<EventKind> all{EventKind::bijstand, EventKind::bijstand_verrekening};
    CHECK(sum_of(t.events, all, 2026y / 8 / 1, 2027y / 1 / 1) ==
          Approx(sum_of(t.staying, all, 2026y / 8 / 1, 2027y / 1 / 1)).margin(0.01));
}
