// SPDX-License-Identifier: EUPL-1.2
// Calendars worked out by hand from the rules: who pays what on which day around a change.
//
// Law of 2026. Bijstand, single: 1.401,50 a month from January, 1.419,46 from July, 95 % paid (1.331,43 and 1.348,49),
// 5 % kept. Couple: 2.002,13 and 2.027,79. Zorgtoeslag at most drempelinkomen: 2.119 - 1,912 % x 29.736 = 1.550 a year,
// 129 a month. Municipality on the 23rd, toeslagen on the 20th: the next working day; wage on the 25th: the last
// working day before. Bracket 1: 35,75 %, algemene heffingskorting 3.115; arbeidskorting 8,324 % up to 11.965, then
// 996 + 31,009 %, then 5.300 + 1,95 % over 25.845.
#include "tests/support/calendar_lines.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// The same in a municipality that sets wage off in another way.
Timeline worked_out_with(Verrekening method, const Scenario& s, Date start)
{
    const Tables other =
        tables_with({{"betaaldagen.json", "\"waarde\": 2, \"bron\": \"Gemeente Groningen",
                      "\"waarde\": " + std::to_string(static_cast<int>(method)) + ", \"bron\": \"Gemeente Groningen"}});
    LawsByDate laws(other);
    return timeline(s, {1, start, 12, Gedrag::direct}, laws);
}

} // namespace

TEST_CASE("kalender 1: van bijstand naar een maandloon in september")
{
    // In 2027 she earns 12 x 2.600 + 1.872 holiday pay = 33.072, 3.336 over the drempel: 13,73 % of it, 458,03, off the
    // zorgtoeslag: 1.092 a year, 91 a month.
    // 40 hours at 15 euro: 2.600,00 a month; the official month table takes 225,75 at 2.596,50: 2.374,25.
    const Timeline t = worked_out(owner_at_15_euro(), 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2027y / 1 / 1) ==
          Lines{
              "2026-08-20 zorgtoeslag 129", "2026-08-24 bijstand 1348.49", // the 23rd is a Sunday
              "2026-09-21 zorgtoeslag 129", "2026-09-25 loon 2374.25",     // the 20th is a Sunday
              "2026-10-20 zorgtoeslag 129", "2026-10-23 loon 2374.25",     // the 25th is a Sunday
              "2026-11-20 zorgtoeslag 129",
              // Three months after August: of June 1.401,50 - 1.331,43, of July and August 1.419,46 - 1.348,49 each.
              "2026-11-23 vakantietoeslag_bijstand 212.01", "2026-11-25 loon 2374.25", "2026-12-21 zorgtoeslag 91",
              "2026-12-24 loon 2374.25" // not on Christmas Day
          });
    CHECK(says(t, "2026-08-31", "laatste maand met bijstand: augustus"));

    // Gross bijstand as if all year: (12 x 1.401,50 - 3.115) / 0,6425 and (12 x 1.419,46 - 3.115) / 0,6425, so
    // 6 x 1.777,302 + 2 x 1.805,255 = 14.274,32; with four months of wage 24.674,32.
    REQUIRE(t.years.size() == 2);
    CHECK(t.years[0].toetsingsinkomen == 24674.32);
    CHECK(t.years[0].estimate_to_report == 24674);
    CHECK(t.years[0].right == 1550);
    CHECK(t.years[0].voorschot == 12 * 129);
    CHECK(t.years[0].settled == 2);
    // Due: 35,75 % x 24.674,32 - 3.115 - 8,324 % x 10.400 = 4.840,37. Withheld: by the municipality 14.274,32 less the
    // net 6 x 1.401,50 + 2 x 1.419,46 = 11.247,92; by the employer 4 x 225,75. Together 3.929,40.
    CHECK(t.years[0].tax_settled == -910.97);
    CHECK(t.years[0].put_aside_per_month == 101.22); // September to May: nine months until June
    CHECK(t.answers.repayment == 910.97 + t.years[1].asked_back + std::max(0.0, -t.years[1].tax_settled));
    // Holiday pay in May over nine months: 1.872,00. With a twelfth of it the month table is entered at 2.754,00:
    // a year of 33.048 owes 11.814, less credits of 2.904 (3.115 - 6,398 % x 3.312, up) and 5.441 (5.300 + 1,95 % x
    // 7.203, up): 3.469 / 12 = 289,08. Twelve times the difference with 225,75 is 759,96; left 1.112,04.
    CHECK(calendar(t.events, 2027y / 5 / 1, 2027y / 6 / 1) ==
          Lines{"2027-05-20 zorgtoeslag 91", "2027-05-25 loon 2374.25", "2027-05-25 vakantiegeld 1112.04"});
    CHECK(calendar(t.events, 2027y / 6 / 1, 2027y / 7 / 1) ==
          Lines{"2027-06-21 zorgtoeslag 91", "2027-06-25 loon 2374.25", "2027-06-25 belasting_afrekening -910.97"});
}

TEST_CASE("kalender 2: een loon per vier weken vanaf maandag 7 september")
{
    // The weeks of 2026 start on 29 December 2025 and are 53: the tenth period is weeks 37-40, from 7 September; the
    // thirteenth has weeks 49-53. 40 hours at 15 euro: 2.400,00 and 3.000,00. Per month 2.600,00, on which the month
    // table takes 225,75: per four weeks x 12/13 = 208,38, per five weeks x 60/52 = 260,48.
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].betaalritme = Betaalritme::vier_weken;
    const Timeline t = worked_out(s, 2026y / 9 / 7);
    CHECK(calendar(t.events, 2026y / 9 / 1, 2027y / 2 / 1, toeslagen_kinds) ==
          Lines{
              // Six of thirty days bijstand: 283,89, of which 95 %.
              "2026-09-23 bijstand 269.7", "2026-10-02 loon 2191.62", "2026-10-30 loon 2191.62",
              "2026-11-27 loon 2191.62",
              // Kept: 212,01 and 283,89 - 269,70, three months after September.
              "2026-12-23 vakantietoeslag_bijstand 226.2",
              "2026-12-31 loon 2739.52", // Friday 1 January lies in the next year
              "2027-01-29 loon 2191.62"  // weeks 1-4 of 2027
          });
    // A wage a period later: 28 days on.
    s.situaties[1].werk[0].betaald_maand_later = true;
    CHECK(calendar(worked_out(s, 2026y / 9 / 7).events, 2026y / 10 / 1, 2026y / 12 / 1, toeslagen_kinds) ==
          Lines{"2026-10-30 loon 2191.62", "2026-11-27 loon 2191.62"});
}

namespace {

/// By contract ten hours a week at 14,99; in fact 40, 60 and 20 hours in the first three months.
Scenario on_call()
{
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].uren_per_week = 10;
    s.situaties[1].werk[0].uurloon = 14.99;
    s.situaties[1].werk[0].uren_per_maand = {40, 60, 20};
    return s;
}

} // namespace

TEST_CASE("kalender 3: oproepwerk met wisselende uren naast bijstand")
{
    // Each month the norm, 1.419,46, less the payslip with its holiday pay: an hour of 14,99 is 16,1892, and no tax is
    // due over it up to 8.713 a year (44,8 hours a month), the refund of the credits comes with the assessment. Above
    // it a year L owes 64,25 % L + 3.115 + 8,324 % L of bijstand, and tax that is yet to be paid counts at once. By
    // contract 43,333 hours: 1.419,46 - 701,53 = 717,93, of which 95 % is 682,03. October 40 hours: 1.419,46 - 647,57 =
    // 771,89; paid in the end 733,30. November 60: L = 11.656,22; (7.489,12 + 3.115 + 970,26) / 12 = 964,53; 454,93,
    // paid 432,18. December 20: 1.419,46 - 323,78 = 1.095,68, paid 1.040,90.
    const Timeline t = worked_out(on_call(), 2026y / 10 / 1);
    CHECK(calendar(t.events, 2026y / 9 / 1, 2027y / 2 / 1, toeslagen_kinds) ==
          Lines{
              "2026-09-23 bijstand 1348.49",
              "2026-10-23 loon 599.6", // no tax: the credits are higher
              "2026-10-23 bijstand 682.03", "2026-11-23 bijstand 682.03",
              "2026-11-23 bijstand_verrekening 51.27", // 733,30 - 682,03
              "2026-11-25 loon 899.4", "2026-12-23 bijstand 682.03",
              "2026-12-23 bijstand_verrekening -249.85", // 432,18 - 682,03
              "2026-12-24 loon 299.8",
              "2027-01-25 loon 649.57", // 43,333 hours
              "2027-01-25 bijstand 682.03",
              "2027-01-25 bijstand_verrekening 358.87", // 1.040,90 - 682,03
          });
    // Kept from June to May: 70,07 + 3 x 70,97 + 38,59 + 22,75 + 54,78 + 5 x 35,90 (717,93 - 682,03).
    CHECK(calendar(t.events, 2027y / 6 / 20, 2027y / 6 / 24, toeslagen_kinds) ==
          Lines{"2027-06-23 bijstand 682.03", "2027-06-23 vakantietoeslag_bijstand 578.6"});
}

TEST_CASE("kalender 3a: hetzelfde werk, verrekend in dezelfde maand")
{
    // Divosa, Werkwijzer Verrekening parttime inkomsten: with the bijstand of the month in which it was earned. So each
    // month has its own right at once, 95 % of it: 733,30, 432,18, 1.040,90 and from January 682,03 (see above).
    // 43,333 hours are 649,5667: 649,57, and as two months are 1.299,13, then 649,56.
    const Timeline t = worked_out_with(Verrekening::zelfde_maand, on_call(), 2026y / 10 / 1);
    CHECK(calendar(t.events, 2026y / 9 / 1, 2027y / 3 / 1, toeslagen_kinds) ==
          Lines{"2026-09-23 bijstand 1348.49", "2026-10-23 loon 599.6", "2026-10-23 bijstand 733.3",
                "2026-11-23 bijstand 432.18", "2026-11-25 loon 899.4", "2026-12-23 bijstand 1040.9",
                "2026-12-24 loon 299.8", "2027-01-25 loon 649.57", "2027-01-25 bijstand 682.03",
                "2027-02-23 bijstand 682.03", "2027-02-25 loon 649.56"});
}

TEST_CASE("kalender 3b: hetzelfde werk, een maand later verrekend")
{
    // The whole norm in the month itself, 1.348,49; a month later what the wage takes off it: of October
    // 733,30 - 1.348,49, of November 432,18 - 1.348,49, of December 1.040,90 - 1.348,49, of January 682,03 - 1.348,49.
    const Timeline t = worked_out_with(Verrekening::maand_later, on_call(), 2026y / 10 / 1);
    CHECK(calendar(t.events, 2026y / 10 / 1, 2027y / 3 / 1, toeslagen_kinds) ==
          Lines{"2026-10-23 loon 599.6", "2026-10-23 bijstand 1348.49", "2026-11-23 bijstand 1348.49",
                "2026-11-23 bijstand_verrekening -615.19", "2026-11-25 loon 899.4", "2026-12-23 bijstand 1348.49",
                "2026-12-23 bijstand_verrekening -916.31", "2026-12-24 loon 299.8", "2027-01-25 loon 649.57",
                "2027-01-25 bijstand 1348.49", "2027-01-25 bijstand_verrekening -307.59", "2027-02-23 bijstand 1348.49",
                "2027-02-23 bijstand_verrekening -666.46", "2027-02-25 loon 649.56"});
    // What is kept for June follows the right, not the way of paying it: 578,60 as above.
    CHECK(calendar(t.events, 2027y / 6 / 20, 2027y / 6 / 24, toeslagen_kinds) ==
          Lines{"2027-06-23 bijstand 1348.49", "2027-06-23 vakantietoeslag_bijstand 578.6",
                "2027-06-23 bijstand_verrekening -666.46"});
}

TEST_CASE("kalender 3c: uit de bijstand, een maand later verrekend")
{
    // September is paid as if there were no wage and asked back in October, when the payslip is there; then nothing is
    // paid ahead any more. What was kept comes three months after August, as in kalender 1.
    const Timeline t = worked_out_with(Verrekening::maand_later, owner_at_15_euro(), 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2027y / 1 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1348.49", "2026-09-23 bijstand 1348.49", "2026-09-25 loon 2374.25",
                "2026-10-23 loon 2374.25", "2026-10-23 bijstand_verrekening -1348.49",
                "2026-11-23 vakantietoeslag_bijstand 212.01", "2026-11-25 loon 2374.25", "2026-12-24 loon 2374.25"});
}

TEST_CASE("kalender 4: van een paar gaat een van beiden werken")
{
    // The couple had 2.027,79: 95 % is 1.926,40. Together on zorgtoeslag: 2 x 2.119 - 4,289 % x 29.736 = 2.963 a year,
    // 246 a month, up to a joint income of 29.736.
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen.push_back(s.huishouden.volwassenen.front());
    s.situaties[1].werk[0].van = 1;
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 12 / 1, toeslagen_kinds) ==
          Lines{"2026-08-24 bijstand 1926.4", "2026-09-25 loon 2374.25", "2026-10-23 loon 2374.25",
                // 2.002,13 - 1.902,02 and twice 2.027,79 - 1.926,40
                "2026-11-23 vakantietoeslag_bijstand 302.89", "2026-11-25 loon 2374.25"});
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 10 / 1, {EventKind::bijstand, EventKind::loon}) ==
          Lines{"2026-08-20 zorgtoeslag 246", "2026-09-21 zorgtoeslag 246"});
}

TEST_CASE("kalender: de combinatiekorting vraagt een kind van voor 1 juli")
{
    // A year of 12 x 2.600 + 5 x 208 = 32.240: 11,45 % x (32.240 - 6.239) = 2.977,11.
    Scenario s = owner_at_15_euro();
    s.huishouden.kinderen = {Child{2026y / 3 / 10, false, {}}};
    const double born_in_march = worked_out(s, 2026y / 1 / 1).years.at(1).tax_settled;
    s.huishouden.kinderen[0].geboren = 2026y / 8 / 10;
    const double born_in_august = worked_out(s, 2026y / 1 / 1).years.at(1).tax_settled;
    CHECK(round_cent(born_in_march - born_in_august) == 2977.11);
}

TEST_CASE("kalender 5: het werk houdt na vijf maanden op")
{
    // September to January; holiday pay of 5 x 208 = 1.040,00 with the last wage. A twelfth on top makes 2.686,67: the
    // table at 2.686,50 gives 32.238 a year, 11.525 - 2.955 - 5.425 = 3.145, 262,08 a month. 12 x (262,08 - 225,75) =
    // 435,96; left 604,04. Then bijstand again, by the rules of July 2026 as those of 2027 are not known: asked on 1
    // February, an advance of 90 % on 1 March and the decision on 29 March, which is Easter Monday. 22 weeks are no WW.
    Scenario s = owner_at_15_euro();
    s.overgang = Overgang{};
    s.overgang->einde_na_maanden = 5;
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2027y / 1 / 1, 2027y / 4 / 1, toeslagen_kinds) ==
          Lines{"2027-01-25 loon 2374.25", "2027-01-25 vakantiegeld 604.04", "2027-03-01 bijstand 1213.64",
                "2027-03-30 bijstand 1348.49", "2027-03-30 bijstand 1348.49",
                "2027-03-30 bijstand_verrekening -1213.64"});
    CHECK(says(t, "2027-02-01", "weer bijstand"));
    // June: what was kept of February to May, 4 x 70,97.
    CHECK(calendar(t.events, 2027y / 6 / 1, 2027y / 7 / 1, toeslagen_kinds) ==
          Lines{"2027-06-23 bijstand 1348.49", "2027-06-23 vakantietoeslag_bijstand 283.88",
                "2027-06-25 belasting_afrekening -910.97"});
    CHECK(t.months[5].situation == 1);
    CHECK(t.months[6].situation == 0);
    CHECK(t.months[6].future_rules);
}

TEST_CASE("kalender 6: een alleenstaande moeder begint met werk en opvang")
{
    // 32 hours at 14,99 is 2.078,61 a month (a cent more in October: four months are 8.314,45), less 64,83.
    // Childcare 43 x 9,80 + 86 x 11,10 = 1.376,00; kinderopvangtoeslag 96 %, whole euros: 1.320. Kinderbijslag of the
    // third quarter: 298,40 (3 on 1 July) + 362,35 (8).
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen[0].geboren = 1991y / 4 / 12;
    s.huishouden.kinderen = {Child{2018y / 5 / 20, false, {}}, Child{2022y / 9 / 2, false, {}}};
    s.huishouden.woning = Home{SoortWoning::huur, 642.10, 0, 0, false};
    s.situaties[1].werk[0].uren_per_week = 32;
    s.situaties[1].werk[0].uurloon = 14.99;
    s.situaties[1].opvang = {{0, {OpvangSoort::bso, 43, 9.80}}, {1, {OpvangSoort::dagopvang, 86, 11.10}}};
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 8 / 1, 2026y / 11 / 1) == Lines{"2026-08-01 huur -642.1",
                                                                     "2026-08-20 zorgtoeslag 129",
                                                                     "2026-08-20 huurtoeslag 391",
                                                                     "2026-08-20 kindgebonden_budget 714",
                                                                     "2026-08-20 kinderopvangtoeslag 1320",
                                                                     "2026-08-24 bijstand 1348.49",
                                                                     "2026-09-01 huur -642.1",
                                                                     "2026-09-21 zorgtoeslag 129",
                                                                     "2026-09-21 huurtoeslag 391",
                                                                     "2026-09-21 kindgebonden_budget 714",
                                                                     "2026-09-21 kinderopvangtoeslag 1320",
                                                                     "2026-09-25 loon 2013.78",
                                                                     "2026-09-25 opvang -1376",
                                                                     "2026-10-01 kinderbijslag 660.75",
                                                                     "2026-10-01 huur -642.1",
                                                                     "2026-10-20 zorgtoeslag 129",
                                                                     "2026-10-20 huurtoeslag 391",
                                                                     "2026-10-20 kindgebonden_budget 714",
                                                                     "2026-10-20 kinderopvangtoeslag 1320",
                                                                     "2026-10-23 loon 2013.79",
                                                                     "2026-10-25 opvang -1376"});
    // 14.274,32 + 8.314,45; IACK 11,45 % x (8.314,45 - 6.239) = 237,64; due 8.075,49 - 3.115 - 692,10 - 237,64 =
    // 4.030,75; withheld 3.026,40 + 4 x 64,83.
    CHECK(t.years[0].estimate_to_report == 22589);
    CHECK(t.years[0].tax_settled == -745.03);
    CHECK(says(t, "2026-09-02", "kind 2 wordt 4"));
    // Asked three months too late: what was missed comes with the voorschot for December.
    const Timeline late = worked_out(s, 2026y / 9 / 1, 12, Gedrag::laat);
    std::set<EventKind> all_but_kot;
    for (int k = 0; k <= static_cast<int>(EventKind::leefgeld); ++k)
        if (static_cast<EventKind>(k) != EventKind::kinderopvangtoeslag) all_but_kot.insert(static_cast<EventKind>(k));
    CHECK(calendar(late.events, 2026y / 8 / 1, 2027y / 1 / 1, all_but_kot) ==
          Lines{"2026-11-20 kinderopvangtoeslag 1320", "2026-11-20 kinderopvangtoeslag 1320",
                "2026-11-20 kinderopvangtoeslag 1320", "2026-11-20 kinderopvangtoeslag 1320",
                "2026-12-21 kinderopvangtoeslag 1320"});
}

TEST_CASE("kalender 7: Dienst Toeslagen verdeelt een herzien voorschot over wat er van het jaar rest")
{
    // Single, 30, rent 700. In bijstand all year: huurtoeslag 2026 with an income under 23.425. Part A 498,20 - 202,52
    // = 295,68; B 65 % x (700 - 498,20) = 131,17; together 426,85: 426 a month. Zorgtoeslag 129. 36 hours at 20 euro
    // from 1 June: 3.120,00 a month; seven months are 21.840,00 and the bijstand of January to May 5 x 1.777,302
    // (kalender 1) = 8.886,51: 30.726,51. Reduction 27 % x (30.726,51 - 23.425) / 12 = 164,28: 262,57 is 262 a month.
    // Zorgtoeslag 1.550,45 - 13,73 % x (30.726,51 - 29.736) = 1.414,45, rounded 1.414: 117 a month. Reported in June.
    // Huurtoeslag: the year gives 12 x 262 = 3.144, paid are 6 x 426 = 2.556; 588 is left for six months: 98 a month
    // (Awir art. 22 lid 2). Zorgtoeslag: 12 x 117 = 1.404 less 6 x 129 = 774 leaves 630: 105.
    Scenario s = owner_at_15_euro();
    s.huishouden.woning = Home{SoortWoning::huur, 700, 0, 0, false};
    s.situaties[1].werk[0].uren_per_week = 36;
    s.situaties[1].werk[0].uurloon = 20;
    const std::set<EventKind> others{EventKind::loon, EventKind::huur, EventKind::bijstand,
                                     EventKind::vakantietoeslag_bijstand};
    const Timeline t = worked_out(s, 2026y / 6 / 1);
    CHECK(calendar(t.events, 2026y / 5 / 1, 2026y / 12 / 1, others) ==
          Lines{"2026-05-20 zorgtoeslag 129", "2026-05-20 huurtoeslag 426", // for June
                "2026-06-22 zorgtoeslag 105", "2026-06-22 huurtoeslag 98",  // the 20th is a Saturday
                "2026-07-20 zorgtoeslag 105", "2026-07-20 huurtoeslag 98", "2026-08-20 zorgtoeslag 105",
                "2026-08-20 huurtoeslag 98", "2026-09-21 zorgtoeslag 105", "2026-09-21 huurtoeslag 98",
                "2026-10-20 zorgtoeslag 105", "2026-10-20 huurtoeslag 98", "2026-11-20 zorgtoeslag 105",
                "2026-11-20 huurtoeslag 98"});
    // The right of the year: huurtoeslag 12 x 262, zorgtoeslag 1.414; so 10 of zorgtoeslag is still to come.
    REQUIRE(t.years[0].year == 2026);
    CHECK(t.years[0].right == 3144 + 1414);
    CHECK(t.years[0].voorschot == 3144 + 1404);
    CHECK(t.years[0].asked_back == 0);
}

TEST_CASE("kalender 8: wat al te veel is betaald en niet meer te verrekenen, vraagt Dienst Toeslagen meteen terug")
{
    // The same household from 1 October, with 40 hours at 60 euro: 10.400,00 a month, in three months 31.200,00; and
    // bijstand of nine months 6 x 1.777,302 + 3 x 1.805,255 = 16.079,58: 47.279,58. No huurtoeslag any more (the
    // reduction of 27 % x 23.854,58 / 12 = 536,73 is more than 426,85) and no zorgtoeslag (limit 40.857).
    // Paid until October: 10 x 426 and 10 x 129. Reported in October; nothing comes in November and December, and all
    // of it is asked back (Awir art. 16 lid 6 and 26), six weeks after the letter at the earliest: from December, in 24
    // terms (5.550 is more than 480): 4.260 / 24 = 177,50 and 1.290 / 24 = 53,75.
    Scenario s = owner_at_15_euro();
    s.huishouden.woning = Home{SoortWoning::huur, 700, 0, 0, false};
    s.situaties[1].werk[0].uurloon = 60;
    const Timeline t = worked_out(s, 2026y / 10 / 1, 24);
    const std::set<EventKind> others{EventKind::loon, EventKind::huur, EventKind::bijstand,
                                     EventKind::vakantietoeslag_bijstand};
    CHECK(calendar(t.events, 2026y / 10 / 1, 2027y / 1 / 1, others) ==
          Lines{"2026-12-21 toeslagen_afrekening -53.75", "2026-12-21 toeslagen_afrekening -177.5"}); // a Sunday
    const ToeslagYear& year = t.years[0];
    CHECK(year.right == 0);
    CHECK(year.voorschot == 5550);
    CHECK(year.settled == -5550);
    CHECK(year.asked_back == 5550);
    CHECK(year.asked_back_in_the_year == 5550);
    CHECK(year.not_collected == 0); // small amounts are let go after a definitive calculation only
}

TEST_CASE("kalender 9: een klein bedrag is dat van het jaar van de definitieve berekening")
{
    // Awir art. 26a: not more than 116 euro in 2024, 118 in 2025, 121 in 2026. Of 2025 119 too much was paid: the
    // definitive calculation comes in 2026, so it is not asked back. Zorgtoeslag 2025 alone: at most 1.573,42.
    // Nothing reported; wage only from December, so the year has a little more than was expected.
    Scenario s = owner_at_15_euro();
    LawsByDate laws(tables());
    const auto year_of_hours = [&](double hours) {
        s.situaties[1].werk[0].uren_per_week = hours;
        s.situaties[1].werk[0].uurloon = 60;
        return timeline(s, {1, 2025y / 11 / 1, 12, Gedrag::niet}, laws).years.at(0);
    };
    int between = 0;
    for (int step = 0; step < 100; ++step) {
        const ToeslagYear y = year_of_hours(22.5 + 0.02 * step);
        const double too_much = y.voorschot - y.right;
        if (too_much > 118 && too_much <= 121) {
            ++between;
            CHECK(y.asked_back == 0);
            CHECK(y.not_collected == too_much);
        }
        if (too_much > 121) CHECK(y.asked_back == too_much);
    }
    CHECK(between > 0);
}
