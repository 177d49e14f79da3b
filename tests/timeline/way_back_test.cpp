// SPDX-License-Identifier: EUPL-1.2
// When the job ends: WW first, then bijstand with its time to decide and its advance. By hand, from the acts: WW art.
// 17, 42 and 47, Dagloonbesluit werknemersverzekeringen art. 2 to 5, Participatiewet art. 52.
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/whole_years.hpp"
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

namespace {

/// Lost a job of 4.000 a month on 1 September 2026: 70 % is 33.600 a year.
Scenario gets_ww()
{
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen[0].geboren = 1986y / 5 / 10;
    s.situaties[0].werk.swap(s.situaties[1].werk);
    s.situaties[1].inkomen.push_back({0, {SoortInkomen::ww, 33600}});
    s.overgang = Overgang{};
    return s;
}

WholeYears years_of(const Scenario& s, Date start, std::optional<Date> end_of_ww = {})
{
    static LawsByDate laws(tables());
    CourseLaws known(laws, s, new_year(2026));
    Course course(s, 1, start);
    course.end_of_ww = end_of_ww;
    return whole_years(course, Gedrag::direct, 2026, 2027, known);
}

Lines gross_slips(const WholeYears& w)
{
    Lines lines;
    for (const Payslip& s : w.course.slips)
        if (s.uitkering) lines.push_back(to_iso(s.day) + " " + s.what + " " + plain_number(s.belastbaar));
    return lines;
}

} // namespace

TEST_CASE("WW die is opgegeven: na de maand, twee maanden 75 procent, en na haar einde bijstand op een nieuwe aanvraag")
{
    // 75 % of 4.000 is 3.000, paid without 8/108: 2.777,78. 70 % is 2.800: 2.592,59. Kept: 2 x 222,22 + 2 x 207,41.
    Scenario s = gets_ww();
    const WholeYears w = years_of(s, 2026y / 9 / 1, 2027y / 1 / 1);
    CHECK(gross_slips(w) == Lines{"2026-10-12 WW van september 2777.78", "2026-11-11 WW van oktober 2777.78",
                                  "2026-12-11 WW van november 2592.59", "2027-01-11 WW van december 2592.59",
                                  "2027-01-11 vakantiegeld van de WW 859.26"});
    s.overgang->einde_na_maanden = 4;
    const Timeline t = worked_out(s, 2026y / 9 / 1, 8);
    CHECK(says(t, "2026-09-01", "WW begint"));
    CHECK(says(t, "2027-01-01", "WW stopt"));
    // The job does not come back with the end of the WW.
    CHECK(t.bijstand_opnieuw == 2027y / 1 / 1);
    CHECK(lines_of(t, 2027y / 1 / 1, 2027y / 3 / 1, {EventKind::loon}).empty());
    CHECK(lines_of(t, 2027y / 1 / 1, 2027y / 2 / 1, {EventKind::bijstand}) ==
          Lines{"2027-01-29 voorschot op de bijstand"}); // four weeks after 1 January
}

TEST_CASE("WW die doorloopt: wat in een jaar wordt betaald is een jaar WW")
{
    Scenario s = gets_ww();
    s.situaties[0] = s.situaties[1];
    const WholeYears w = years_of(s, 2026y / 9 / 1);
    std::map<int, double> paid;
    for (const Payslip& slip : w.course.slips) paid[year_of(slip.day)] += slip.belastbaar;
    CHECK(paid[2026] == Approx(33600).margin(0.1));
    CHECK(paid[2027] == Approx(33600).margin(0.1));
    CHECK(w.course.year(2027).toetsingsinkomen() == Approx(33600).margin(0.1));
}

TEST_CASE("WW eindigt in de maanden op de AOW-leeftijd")
{
    // 67 on 10 November 2026: nine of thirty days of 2.592,59; the holiday part of May (month April) to November.
    Scenario s = gets_ww();
    s.huishouden.volwassenen[0].geboren = 1959y / 11 / 10;
    s.situaties[0] = s.situaties[1];
    const Lines slips = gross_slips(years_of(s, 2026y / 9 / 1));
    REQUIRE(slips.size() > 2);
    CHECK(slips[slips.size() - 2] == "2026-12-11 WW van november 777.78");
    CHECK(slips.back() == "2026-12-11 vakantiegeld van de WW " + plain_number(1306.67)); // 6,3 x 207,41
    CHECK(worked_out(s, 2026y / 9 / 1).staying.size() > 0);
}

TEST_CASE("ziek in dienst: het vakantiegeld komt in mei, want de baan is niet gestopt")
{
    Scenario s = gets_ww();
    s.situaties[1].inkomen[0].inkomen.soort = SoortInkomen::zw;
    const auto days = [](const Scenario& of) {
        return lines_of(worked_out(of, 2026y / 8 / 1), 2026y / 7 / 1, 2027y / 7 / 1, {EventKind::vakantiegeld});
    };
    CHECK(days(s) == Lines{"2026-07-24 vakantiegeld van het werk"}); // not employed any more: with the last wage
    s.situaties[1].inkomen[0].inkomen.dienstbetrekking = true;
    CHECK(days(s) == Lines{"2027-05-25 vakantiegeld van het werk"});
}

TEST_CASE("terugweg: wie uit elkaar is blijft dat als het werk stopt")
{
    // Of a couple 95 % of 2.027,79 is 1.926,40; alone 95 % of 1.419,46 is 1.348,49 (Participatiewet art. 21 and 22).
    Scenario s = works_for(5);
    s.situaties[1].huishouden = s.huishouden;
    s.situaties[1].huishouden->gemeentelijk = {};
    s.huishouden.volwassenen.push_back(s.huishouden.volwassenen[0]);
    const Timeline t = worked_out(s, 2026y / 3 / 1, 12);
    const auto bijstand_of = [&](Date month) {
        return sum_of(t.events, {EventKind::bijstand, EventKind::bijstand_verrekening}, month, plus_months(month, 1));
    };
    CHECK(bijstand_of(2026y / 9 / 1) == Approx(1348.49).margin(0.01));
    CHECK(bijstand_of(2026y / 10 / 1) == Approx(1348.49).margin(0.01));
}
