// SPDX-License-Identifier: EUPL-1.2
// Calendars of the kinds of work and income, worked out by hand. The law of 2026 as in timeline_calendar_test.cpp; the
// month table is entered at the multiple of 4,50 below the wage, tax rounded down and credits rounded up to whole euros
// a year (Belastingdienst, Rekenvoorschriften loonadministratie 2026).
#include "tests/support/calendar_lines.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// From bijstand to work of a kind at the minimum wage of July 2026.
Scenario to_work(SoortWerk soort, double hours)
{
    Scenario s = owner_at_15_euro();
    Work& w = s.situaties[1].werk[0];
    w.kind.soort = soort;
    w.uren_per_week = hours;
    w.uurloon = 14.99;
    return s;
}

} // namespace

TEST_CASE("kalender: loonkostensubsidie met vrijlating z, die na twee maanden afloopt")
{
    // 16 hours: 1.039,31 a month (two months 2.078,61). At 1.035,00: 12.420 a year owes 4.440, less credits of 3.115
    // and 996 + 31,009 % x 455 = 1.138 (up): 187 / 12 = 15,58. Net 1.023,73.
    // A year is 13.469,41; 64,25 % + 3.115 + 996 + 31,009 % x 1.504,41 = 13.231,60 net: 1.102,63 a month. Without
    // holiday pay 12.471,68; 64,25 % + 3.115 + 996 + 31,009 % x 506,68 = 12.281,17: 1.023,43 a month, of which 15 % is
    // 153,51 (below 182,73). Bijstand 1.419,46 + 153,51 - 1.102,63 = 470,34, then 316,83; 95 % is 446,82 and 300,99.
    Scenario s = to_work(SoortWerk::loonkostensubsidie, 16);
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::z;
    s.overgang = Overgang{};
    s.overgang->vrijlating_maanden_gebruikt = 16; // six of n, ten of z
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2027y / 1 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1348.49", "2026-09-23 bijstand 446.82", "2026-09-25 loon 1023.73",
                "2026-10-23 loon 1023.72", "2026-10-23 bijstand 446.82", "2026-11-23 bijstand 300.99",
                "2026-11-25 loon 1023.73", "2026-12-23 bijstand 300.99", "2026-12-24 loon 1023.73"});
    CHECK(says(t, "2026-11-01", "vrijlating z stopt; er komt geen andere"));
    // With aa there is no end: the same bijstand in November.
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::aa;
    CHECK(calendar(worked_out(s, 2026y / 9 / 1).events, 2026y / 11 / 1, 2026y / 12 / 1, toeslagen_kinds) ==
          Lines{"2026-11-23 bijstand 446.82", "2026-11-25 loon 1023.73"});
}

TEST_CASE("kalender: nieuw beschut onder de 27 met vrijlating y")
{
    // 12 hours: 779,48 a month, under the credits: 9.353,76 a year, all of it net; 15 % is 1.403,06. With holiday pay
    // 10.102,06 goes off the norm: (17.033,52 + 1.403,06 - 10.102,06) / 12 = 694,54; 95 % is 659,81. Two months are
    // 1.389,09, so October has 694,55 and 659,82.
    Scenario s = to_work(SoortWerk::beschut, 12);
    s.huishouden.volwassenen[0].geboren = 2002y / 1 / 1;
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::y;
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 9 / 1, 2026y / 12 / 1, toeslagen_kinds) ==
          Lines{"2026-09-23 bijstand 659.81", "2026-09-25 loon 779.48", "2026-10-23 loon 779.48",
                "2026-10-23 bijstand 659.82", "2026-11-23 bijstand 659.81", "2026-11-25 loon 779.48"});
    // Art. 34a has the same 15 %, and this wage never reached the maximum: nothing falls in 2027.
    CHECK(says(t, "2027-01-01", "vrijlating y stopt; daarna geldt vrijlating 34a"));
    CHECK(calendar(t.events, 2027y / 1 / 1, 2027y / 2 / 1, toeslagen_kinds) ==
          Lines{"2027-01-25 loon 779.48", "2027-01-25 bijstand 659.81"}); // the 23rd is a Saturday
}

TEST_CASE("kalender: een basisbaan, helemaal uit de bijstand")
{
    // 30 hours: 130 x 14,99 = 1.948,70 a month. At 1.948,50: 23.382 a year owes 8.359, less 3.115 and 996 + 31,009 % x
    // 11.417 = 4.537 (up): 707 / 12 = 58,92. Kept of June, July and August: 212,01 (kalender 1).
    const Timeline t = worked_out(to_work(SoortWerk::basisbaan, 30), 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2027y / 1 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1348.49", "2026-09-25 loon 1889.78", "2026-10-23 loon 1889.78",
                "2026-11-23 vakantietoeslag_bijstand 212.01", "2026-11-25 loon 1889.78", "2026-12-24 loon 1889.78"});
    CHECK(says(t, "2026-08-31", "laatste maand met bijstand: augustus"));
}

TEST_CASE("kalender: een participatiebaan, bijstand loopt door en na elke zes maanden komt een premie")
{
    // Participatiewet art. 10a lid 6: after six months, half of 600. 31 January 2027 is a Sunday and 31 July a
    // Saturday. The year: 6 x 1.777,302 + 6 x 1.805,255 = 21.495,35 gross (kalender 1); a premium is no income.
    Scenario s = to_work(SoortWerk::participatiebaan, 16);
    s.situaties[1].werk[0].uurloon = 0;
    s.situaties[1].werk[0].kind.premie_per_jaar = 600;
    const Timeline t = worked_out(s, 2026y / 8 / 1, 14);
    CHECK(calendar(t.events, 2026y / 7 / 1, 2027y / 2 / 1, toeslagen_kinds) ==
          Lines{"2026-07-23 bijstand 1348.49", "2026-08-24 bijstand 1348.49", "2026-09-23 bijstand 1348.49",
                "2026-10-23 bijstand 1348.49", "2026-11-23 bijstand 1348.49", "2026-12-23 bijstand 1348.49",
                "2027-01-25 bijstand 1348.49", "2027-01-29 ander_inkomen 300"});
    CHECK(calendar(t.events, 2027y / 7 / 1, 2027y / 8 / 1, toeslagen_kinds) ==
          Lines{"2027-07-23 bijstand 1348.49", "2027-07-30 ander_inkomen 300"});
    CHECK(t.years[0].toetsingsinkomen == 21495.35);
    CHECK(t.years[0].tax_settled == 0);
    // Under 27 the premium counts (art. 31 lid 5): 50 a month less, over the year in which it is earned.
    s.huishouden.volwassenen[0].geboren = 2002y / 1 / 1;
    CHECK(calendar(worked_out(s, 2026y / 8 / 1).events, 2026y / 9 / 1, 2026y / 10 / 1, toeslagen_kinds) ==
          Lines{"2026-09-23 bijstand 1300.99"}); // 95 % of 1.369,46
}

TEST_CASE("kalender: ondernemen naast de bijstand, de belasting komt met de aanslag")
{
    // Ten hours, 5.200 a year: 433,33 a month (the third is 433,34). The bijstand of a year is 13.243,75 (see the year
    // by hand in work_kinds_test.cpp): 1.103,65, or 1.103,64 where cents add up; 95 % is 1.048,47 and 1.048,46.
    const Timeline t = worked_out(
        [] {
            Scenario s = to_work(SoortWerk::ondernemen, 10);
            s.situaties[1].werk[0].uurloon = 10;
            return s;
        }(),
        2026y / 8 / 1, 24);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 11 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1048.47", "2026-08-31 winst 433.33", "2026-09-23 bijstand 1048.46",
                "2026-09-30 winst 433.34", "2026-10-23 bijstand 1048.47", "2026-10-30 winst 433.33"});
    // A whole year: 35,75 % x 4.539,60 - 8,324 % x 5.200 + Zvw 220,17 = 1.410,23 with the assessment, 83 a month.
    REQUIRE(t.years.size() >= 2);
    CHECK(t.years[1].tax_settled == Approx(-1410.23).margin(0.02)); // the municipality's tax is in whole cents a month
    CHECK(t.years[1].put_aside_per_month == Approx(1410.23 / 17).margin(0.02)); // January 2027 to May 2028
}

TEST_CASE("kalender: naar school met studiefinanciering, zonder bijstand")
{
    // 12.600 a year: 1.050 a month, not taxed. Under 27 the bijstand ends (Participatiewet art. 13 lid 2 onder c). Over
    // 2026 there was 14.274,32 of gross bijstand (kalender 1): 35,75 % is 5.103,07, less 3.115 = 1.988,07 due; withheld
    // 14.274,32 - 11.247,92 = 3.026,40. The rest comes back.
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen[0].geboren = 2003y / 1 / 1;
    s.situaties[1].werk.clear();
    s.situaties[1].inkomen = {{0, {SoortInkomen::studie, 12600, false}}};
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 12 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1348.49", "2026-09-23 ander_inkomen 1050", "2026-10-23 ander_inkomen 1050",
                "2026-11-23 ander_inkomen 1050", "2026-11-23 vakantietoeslag_bijstand 212.01"});
    CHECK(t.years[0].toetsingsinkomen == 14274.32);
    CHECK(t.years[0].tax_settled == 1038.33);
}

TEST_CASE("the minimum wage of the young rises on a birthday and on 1 January 2027, and the months say it")
{
    // Of 14,99: at 20 80 % is 11,99 and from 2027 87,5 % 13,12; at 19 from 2027 75 % 11,24 (rijksoverheid.nl, 4
    // December 2025). The wage that was told goes on.
    Scenario s = to_work(SoortWerk::loondienst, 24);
    s.huishouden.volwassenen[0].geboren = 2007y / 3 / 15;
    s.situaties[1].werk[0].uurloon = 8.99;
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(says(t, "2027-01-01", "het minimumuurloon wordt 11,24 euro (19 jaar)"));
    CHECK(says(t, "2027-03-15", "het minimumuurloon wordt 13,12 euro (20 jaar)"));
    s.situaties[1].werk[0].uurloon = 11.24;
    CHECK(says(worked_out(s, 2026y / 9 / 1), "2027-03-15", "het minimumuurloon wordt 13,12 euro (20 jaar)"));
    s.situaties[1].werk[0].uurloon = 13.12;
    CHECK_FALSE(says(worked_out(s, 2026y / 9 / 1), "2027-03-15", "het minimumuurloon"));
    s.huishouden.volwassenen[0].geboren = 2006y / 11 / 15;
    s.situaties[1].werk[0].uurloon = 8.99;
    CHECK(says(worked_out(s, 2026y / 9 / 1), "2026-11-15", "het minimumuurloon wordt 11,99 euro (20 jaar)"));
}
