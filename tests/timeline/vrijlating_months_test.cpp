// SPDX-License-Identifier: EUPL-1.2
// How long each vrijlating lasts, and what its end does to the bijstand (Participatiewet art. 31 lid 2 and 5, art.
// 34a).
#include "tests/support/calendar_lines.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/course_years.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Twelve hours a week beside bijstand.
Scenario with_vrijlating(Vrijlating told)
{
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].uren_per_week = 12;
    s.huishouden.volwassenen[0].vrijlating = told;
    return s;
}

Scenario after_months(Scenario s, int used)
{
    s.overgang = Overgang{};
    s.overgang->vrijlating_maanden_gebruikt = used;
    return s;
}

/// The vrijlating of the applicant in a month, after a start.
Vrijlating held(const Scenario& s, Date start, Date month)
{
    LawsByDate laws(tables());
    CourseLaws known(laws, s, new_year(2025));
    return course_years(Course(s, 1, start), 2025, 2029, known).month(month).vrijlating[0];
}

/// From the first month to the last, and then something else.
void check_held(const Scenario& s, Date start, Vrijlating what, Date first, Date last)
{
    INFO(to_iso(start) << ": " << to_iso(first) << " to " << to_iso(last));
    CHECK(held(s, start, first) == what);
    CHECK(held(s, start, last) == what);
    CHECK(held(s, start, plus_months(last, 1)) != what);
}

const Date spring = 2025y / 3 / 1;

const std::set<EventKind> all_but_bijstand{EventKind::zorgtoeslag, EventKind::huurtoeslag,
                                           EventKind::kindgebonden_budget, EventKind::kinderbijslag, EventKind::loon};

} // namespace

TEST_CASE("tijdlijn: een vrijlating n duurt zes maanden, daarna r voor een alleenstaande ouder, 34a vanaf 2027")
{
    Scenario s = after_months(with_vrijlating(Vrijlating::n), 2);
    // Two of six used before: March to June 2025.
    CHECK(held(s, 2025y / 3 / 1, 2025y / 6 / 1) == Vrijlating::n);
    CHECK(held(s, 2025y / 3 / 1, 2025y / 7 / 1) == Vrijlating::geen);
    CHECK(held(s, 2025y / 3 / 1, 2027y / 3 / 1) == Vrijlating::geen); // it had ended before 2027
    s.huishouden.kinderen = {Child{2016y / 2 / 1, false, {}}};        // twelve in February 2028
    CHECK(held(s, 2025y / 3 / 1, 2025y / 7 / 1) == Vrijlating::r);
    CHECK(held(s, 2025y / 3 / 1, 2026y / 12 / 1) == Vrijlating::r);
    CHECK(held(s, 2025y / 3 / 1, 2027y / 1 / 1) == Vrijlating::artikel_34a);
    CHECK(held(s, 2025y / 3 / 1, 2027y / 12 / 1) == Vrijlating::artikel_34a);
    CHECK(held(s, 2025y / 3 / 1, 2028y / 1 / 1) == Vrijlating::geen);
    // Who is told to have r has used the six of n: thirty months, 2 of them gone of the 8 that were told.
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::r;
    s.overgang->vrijlating_maanden_gebruikt = 8;
    CHECK(held(s, 2024y / 6 / 1, 2026y / 9 / 1) == Vrijlating::r); // the 28th month
    CHECK(held(s, 2024y / 6 / 1, 2026y / 10 / 1) == Vrijlating::geen);
    s.overgang->vrijlating_maanden_gebruikt.reset();
    CHECK(held(s, 2024y / 6 / 1, 2026y / 11 / 1) == Vrijlating::r); // the thirtieth
    CHECK(held(s, 2024y / 6 / 1, 2026y / 12 / 1) == Vrijlating::geen);
    CHECK(held(s, 2025y / 3 / 1, 2027y / 1 / 1) == Vrijlating::artikel_34a); // some were left
    s.huishouden.kinderen.clear();
    CHECK(held(s, 2025y / 3 / 1, 2025y / 3 / 1) == Vrijlating::geen); // r is for who has a child under twelve
    // Nobody's wage, no months used.
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::n;
    s.situaties[1].werk[0].uren_per_week = 0;
    CHECK(held(s, 2025y / 3 / 1, 2026y / 12 / 1) == Vrijlating::n);
}

TEST_CASE("tijdlijn: na n komt z bij loonkostensubsidie, twaalf maanden, en daarna r voor een alleenstaande ouder")
{
    Scenario s = after_months(with_vrijlating(Vrijlating::n), 2);
    for (const SoortWerk soort : {SoortWerk::loonkostensubsidie, SoortWerk::beschut}) {
        s.situaties[1].werk[0].kind.soort = soort;
        check_held(s, spring, Vrijlating::n, spring, 2025y / 6 / 1);
        check_held(s, spring, Vrijlating::z, 2025y / 7 / 1, 2026y / 6 / 1);
        CHECK(held(s, spring, 2026y / 7 / 1) == Vrijlating::geen);
        CHECK(held(s, spring, 2027y / 1 / 1) == Vrijlating::geen); // it had ended before 2027
    }
    s.huishouden.kinderen = {Child{2016y / 2 / 1, false, {}}}; // onder r: where z does not apply
    CHECK(held(s, spring, 2025y / 7 / 1) == Vrijlating::z);
    CHECK(held(s, spring, 2026y / 7 / 1) == Vrijlating::r);
    CHECK(held(s, spring, 2027y / 1 / 1) == Vrijlating::artikel_34a);
    s.situaties[1].werk[0].kind.soort = SoortWerk::basisbaan; // an ordinary wage
    CHECK(held(s, spring, 2025y / 7 / 1) == Vrijlating::r);
}

TEST_CASE("tijdlijn: wie z heeft houdt haar twaalf maanden, of wat er van over is")
{
    Scenario s = with_vrijlating(Vrijlating::z);
    s.situaties[1].werk[0].kind.soort = SoortWerk::loonkostensubsidie;
    check_held(s, spring, Vrijlating::z, spring, 2026y / 2 / 1);
    CHECK(held(s, spring, 2026y / 3 / 1) == Vrijlating::geen);
    // Six of n and ten of z: two are left.
    check_held(after_months(s, 16), spring, Vrijlating::z, spring, 2025y / 4 / 1);
    // Under 27 too, at once: there is no n to wait for (art. 31 lid 5).
    s.huishouden.volwassenen[0].geboren = 2003y / 1 / 1;
    check_held(s, spring, Vrijlating::z, spring, 2026y / 2 / 1);
    // A period, not twelve months of wage: it runs on while nothing is earned.
    s.situaties[1].werk[0].uren_per_maand = {30, 0, 0, 0};
    check_held(s, spring, Vrijlating::z, spring, 2026y / 2 / 1);
    // On 1 January 2027 seven of twelve are used; what was left goes on under art. 34a.
    check_held(s, 2026y / 6 / 1, Vrijlating::z, 2026y / 6 / 1, 2026y / 12 / 1);
    check_held(s, 2026y / 6 / 1, Vrijlating::artikel_34a, 2027y / 1 / 1, 2027y / 12 / 1);
    CHECK(held(s, 2026y / 6 / 1, 2028y / 1 / 1) == Vrijlating::geen);
}

TEST_CASE("tijdlijn: y en aa hebben geen einde en geen leeftijd, vanaf 2027 gaan zij op in artikel 34a")
{
    for (const Vrijlating told : {Vrijlating::y, Vrijlating::aa})
        for (const Date born : {2005y / 1 / 1, 1996y / 1 / 1, 1961y / 1 / 1}) {
            Scenario s = with_vrijlating(told);
            s.huishouden.volwassenen[0].geboren = born;
            s.situaties[1].werk[0].kind.soort = SoortWerk::beschut;
            INFO(vrijlating_words().at(static_cast<size_t>(told)) << " " << to_iso(born));
            check_held(s, spring, told, 2025y / 1 / 1, 2026y / 12 / 1);
            CHECK(held(s, spring, 2027y / 1 / 1) == Vrijlating::artikel_34a);
            CHECK(held(s, spring, 2029y / 12 / 1) == Vrijlating::artikel_34a);       // lid 1 onder b, lid 2
            CHECK(held(s, 2028y / 3 / 1, 2028y / 1 / 1) == Vrijlating::artikel_34a); // before the start too
        }
}

TEST_CASE("tijdlijn: onder de 27 is er geen n en geen r, zij beginnen op die verjaardag")
{
    Scenario s = with_vrijlating(Vrijlating::n);
    s.huishouden.volwassenen[0].geboren = 1999y / 5 / 15;
    CHECK(held(s, 2026y / 3 / 1, 2026y / 2 / 1) == Vrijlating::geen); // before the start neither
    CHECK(held(s, 2026y / 3 / 1, 2026y / 5 / 1) == Vrijlating::geen);
    check_held(s, 2026y / 3 / 1, Vrijlating::n, 2026y / 6 / 1, 2026y / 11 / 1); // six months, none used before
    CHECK(says(worked_out(s, 2026y / 3 / 1), "2026-06-01", "vrijlating n begint"));
    s.huishouden.kinderen = {Child{2020y / 2 / 1, false, {}}};
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::r;
    CHECK(held(s, 2026y / 3 / 1, 2026y / 5 / 1) == Vrijlating::geen);
    CHECK(held(s, 2026y / 3 / 1, 2026y / 6 / 1) == Vrijlating::r);
}

TEST_CASE("tijdlijn: artikel 34a is er pas in 2027, onder de 27 mag een gemeente vooruitlopen")
{
    Scenario s = with_vrijlating(Vrijlating::artikel_34a);
    CHECK(held(s, 2026y / 3 / 1, 2026y / 2 / 1) == Vrijlating::geen);
    CHECK(held(s, 2026y / 3 / 1, 2026y / 12 / 1) == Vrijlating::geen);
    check_held(s, 2026y / 3 / 1, Vrijlating::artikel_34a, 2027y / 1 / 1, 2027y / 12 / 1);
    CHECK(says(worked_out(s, 2026y / 3 / 1), "2027-01-01", "vrijlating 34a begint"));
    s.huishouden.volwassenen[0].geboren = 2003y / 1 / 1;
    check_held(s, 2026y / 3 / 1, Vrijlating::artikel_34a, 2026y / 3 / 1, 2027y / 2 / 1);
    // From the AOW-leeftijd on n has no limit, and art. 34a lid 1 onder c has none.
    s = with_vrijlating(Vrijlating::n);
    s.huishouden.volwassenen[0].geboren = 1955y / 1 / 1;
    check_held(s, spring, Vrijlating::n, spring, 2026y / 12 / 1);
    CHECK(held(s, spring, 2029y / 1 / 1) == Vrijlating::artikel_34a);
}

TEST_CASE("kalender: het einde van n is een val in de tijd, van 195 euro, met r is zij half zo diep")
{
    // 12 x 52 x 14,99 / 12 = 779,48 a month, over which alone no tax is due; 25 % is 194,87 and 12,5 % 97,44. Without a
    // vrijlating the norm, 1.419,46, less the payslip with holiday pay, 841,84, leaves 577,62 a month; 95 % of 772,49
    // is 733,87 and of 577,62 is 548,74 (548,75 once in a while: whole cents over the months).
    Scenario s = after_months(with_vrijlating(Vrijlating::n), 4);
    s.situaties[1].werk[0].uurloon = 14.99;
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(t.events, 2026y / 9 / 1, 2027y / 1 / 1, all_but_bijstand) ==
          Lines{"2026-09-23 bijstand 733.87", "2026-10-23 bijstand 733.87", "2026-11-23 bijstand 548.74",
                "2026-12-23 bijstand 548.75"});
    CHECK(says(t, "2026-11-01", "vrijlating n stopt; er komt geen andere"));
    // A single parent has the combinatiekorting too, which comes with the assessment: the payslip is the same. With n
    // as above; with r 577,62 + 97,44 = 675,06, of which 95 % is 641,31.
    s.huishouden.kinderen = {Child{2016y / 2 / 1, false, {}}};
    const Timeline parent = worked_out(s, 2026y / 9 / 1);
    CHECK(calendar(parent.events, 2026y / 9 / 1, 2026y / 12 / 1, all_but_bijstand) ==
          Lines{"2026-09-23 bijstand 733.87", "2026-10-23 bijstand 733.87", "2026-11-23 bijstand 641.31"});
    CHECK(says(parent, "2026-11-01", "vrijlating n stopt; daarna geldt vrijlating r"));
}

TEST_CASE("tijdlijn: hoe lang een vrijlating duurt en wanneer artikel 34a begint staat in de tabellen")
{
    const Tables other = tables_with({{"participatiewet.json", "\"waarde\": 6, \"bron\": \"Participatiewet",
                                       "\"waarde\": 4, \"bron\": \"Participatiewet"}});
    LawsByDate laws(other);
    const Scenario s = with_vrijlating(Vrijlating::n);
    CourseLaws known(laws, s, new_year(2025));
    const CourseYears years = course_years(Course(s, 1, 2025y / 3 / 1), 2025, 2026, known);
    CHECK(years.month(2025y / 6 / 1).vrijlating[0] == Vrijlating::n);
    CHECK(years.month(2025y / 7 / 1).vrijlating[0] == Vrijlating::geen);
    CHECK(laws.has_begun("participatiewet.vrijlating_34a_percentage", 2027y / 1 / 1));
    CHECK(!laws.has_begun("participatiewet.vrijlating_34a_percentage", 2026y / 12 / 31)); // computed ahead all the same
}

TEST_CASE("tijdlijn: hoeveel maanden vrijlating al gebruikt zijn wordt gevraagd als het niet is opgegeven")
{
    LawsByDate laws(tables());
    Scenario s = owner_at_15_euro();
    const auto asked = [&] {
        const Timeline t = timeline(s, {1, 2026y / 9 / 1, 12, Gedrag::direct}, laws);
        return std::any_of(t.voorbehouden.begin(), t.voorbehouden.end(),
                           [](const Voorbehoud& v) { return v.wat == "hoeveel maanden vrijlating al gebruikt zijn"; });
    };
    CHECK_FALSE(asked());
    for (const Vrijlating told : {Vrijlating::n, Vrijlating::r, Vrijlating::z}) {
        s.huishouden.volwassenen[0].vrijlating = told;
        s.overgang.reset();
        CHECK(asked());
        s.overgang = Overgang{};
        s.overgang->vrijlating_maanden_gebruikt = 0;
        CHECK_FALSE(asked());
    }
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::y; // has no end
    s.overgang.reset();
    CHECK_FALSE(asked());
}
