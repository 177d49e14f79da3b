// SPDX-License-Identifier: EUPL-1.2
// What creditors take in the months: Wetboek van Burgerlijke Rechtsvordering art. 475b to 475dc, and letters.
#include "tests/support/calendar_lines.hpp"

#include "engine/report/timeline_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <map>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const Debt under_beslag{SoortSchuld::beslag};

/// The canteen of example 54, 32 hours at 15.10, from September 2026.
Scenario canteen_from_september()
{
    Scenario s = load_scenario(std::string(scenarios_folder()) + "/54-schulden-in-aflossing.json");
    s.huishouden.vaste_lasten.reset();
    s.overgang = Overgang{};
    s.overgang->start = 2026y / 9 / 1;
    return s;
}

Timeline months_with_debts(const Scenario& s, size_t situation = 2)
{
    static LawsByDate laws(tables());
    return timeline(s, timeline_call(s, situation), laws);
}

double paid_in(const Timeline& t, EventKind kind, Date month)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.kind == kind && first_of_month(e.day) == month) sum += e.amount;
    return round_cent(sum);
}

} // namespace

TEST_CASE("beslag in de maanden: van de bijstand blijft wat er betaald wordt, en de vakantietoeslag gaat eraf")
{
    // By hand: 95 % of 1,419.46 is 1,348.49, what is paid a month and what stays (art. 475dc lid 2). The 5 % that is
    // kept for June is above it, whatever the months that it is of.
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {under_beslag};
    s.situaties[1] = s.situaties[0]; // nothing changes but the title
    const Timeline t = months_with_debts(s, 1);
    CHECK(paid_in(t, EventKind::bijstand, 2026y / 11 / 1) == 1348.49);
    CHECK(paid_in(t, EventKind::naar_schulden, 2026y / 11 / 1) == 0);
    const double allowance = paid_in(t, EventKind::vakantietoeslag_bijstand, 2027y / 6 / 1);
    CHECK(allowance > 11 * 70.97);
    CHECK(paid_in(t, EventKind::naar_schulden, 2027y / 6 / 1) == -allowance);
}

TEST_CASE("beslag in de maanden: van elk loon wat boven de beslagvrije voet komt, en al het vakantiegeld")
{
    // The voet at 32 hours is 1,432.00 (tests/year/debts_test.cpp, by hand).
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {under_beslag};
    const Timeline t = months_with_debts(s);
    for (const Date month : {2026y / 12 / 1, 2027y / 2 / 1}) { // in November the allowance of the bijstand comes
        const double wage = paid_in(t, EventKind::loon, month);
        CHECK(wage > 1900);
        CHECK(paid_in(t, EventKind::naar_schulden, month) == nearly(1432.00 - wage, 0.011));
    }
    const Date may = 2027y / 5 / 1;
    CHECK(paid_in(t, EventKind::naar_schulden, may) ==
          nearly(1432.00 - paid_in(t, EventKind::loon, may) - paid_in(t, EventKind::vakantiegeld, may), 0.011));
    CHECK(std::any_of(t.events.begin(), t.events.end(),
                      [](const MoneyEvent& e) { return e.what == "beslag op loon van december"; }));
}

TEST_CASE("wat naar schuldeisers gaat, is precies wat er minder op de rekening staat")
{
    Scenario s = canteen_from_september();
    const Timeline without = months_with_debts(s);
    CHECK(without.answers.to_creditors == 0);
    for (const std::vector<Debt>& debts :
         {std::vector<Debt>{under_beslag}, std::vector<Debt>{{SoortSchuld::schuldregeling, 0, 1650}},
          std::vector<Debt>{{SoortSchuld::saneringskrediet, 0, 60}, under_beslag}}) {
        s.huishouden.schulden = debts;
        const Timeline t = months_with_debts(s);
        CHECK(t.answers.to_creditors > 1000);
        CHECK(without.months.back().closing - t.months.back().closing == nearly(t.answers.to_creditors, 0.011));
        CHECK(timeline_text(s, t).find("euro naar schuldeisers") != std::string::npos);
    }
}

TEST_CASE("saneringskrediet in de maanden: elke maand hetzelfde bedrag, voor en na de start")
{
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {{SoortSchuld::saneringskrediet, 0, 60}};
    const Timeline t = months_with_debts(s);
    for (const MonthSummary& m : t.months) CHECK(paid_in(t, EventKind::naar_schulden, m.month) == -60);
    CHECK(t.answers.to_creditors == 60 * static_cast<double>(t.months.size()));
}

TEST_CASE("een schuld van het huishouden van een situatie: van de dag dat het zo woont")
{
    // Who parts leaves one letter with the other and has one of his own: 60 a month until August, 25 from September.
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {{SoortSchuld::saneringskrediet, 0, 60}};
    s.situaties[2].huishouden = s.huishouden;
    s.situaties[2].huishouden->gemeentelijk = {};
    s.situaties[2].huishouden->schulden = {{SoortSchuld::saneringskrediet, 0, 25}};
    const Timeline t = months_with_debts(s);
    for (const MonthSummary& m : t.months)
        CHECK(paid_in(t, EventKind::naar_schulden, m.month) == (m.month < 2026y / 9 / 1 ? -60 : -25));
    // What both have runs on.
    s.situaties[2].huishouden->schulden = s.huishouden.schulden;
    const Timeline both = months_with_debts(s);
    for (const MonthSummary& m : both.months) CHECK(paid_in(both, EventKind::naar_schulden, m.month) == -60);
}

TEST_CASE("schuldregeling in de maanden: bijstand onder het bedrag van de brief geeft niets, ook niet in juni")
{
    // 1,419.46 with its allowance is below 1,650 the whole year; the letter counts holiday pay with the months that it
    // is for. The wage of 32 hours is above it in every month.
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {{SoortSchuld::schuldregeling, 0, 1650}};
    CHECK(months_with_debts(
              [&] {
                  Scenario same = s;
                  same.situaties[1] = same.situaties[0];
                  return same;
              }(),
              1)
              .answers.to_creditors == 0);
    const Timeline t = months_with_debts(s);
    const Date month = 2026y / 11 / 1;
    CHECK(paid_in(t, EventKind::naar_schulden, month) == nearly(1650 - paid_in(t, EventKind::loon, month), 0.001));
}

TEST_CASE("een schuld die in de maanden wordt betaald of eindigt: er gaat niets meer af, en de maanden zeggen wanneer")
{
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {{SoortSchuld::saneringskrediet, 0, 60}};
    s.huishouden.schulden[0].openstaand = 200; // August, September and October 60, November 20
    Timeline t = months_with_debts(s);
    CHECK(t.answers.to_creditors == 200);
    CHECK(paid_in(t, EventKind::naar_schulden, 2026y / 11 / 1) == -20);
    CHECK(paid_in(t, EventKind::naar_schulden, 2026y / 12 / 1) == 0);
    CHECK(says(t, "2026-11-25", "het saneringskrediet is afgelost"));
    s.huishouden.schulden = {under_beslag};
    s.huishouden.schulden[0].openstaand = 1000; // 558 and more a month from September
    t = months_with_debts(s);
    CHECK(t.answers.to_creditors == 1000);
    CHECK(says(t, "2026-10-23", "het beslag eindigt"));
    s.huishouden.schulden = {{SoortSchuld::schuldregeling, 0, 1650}};
    s.huishouden.schulden[0].tot = 2027y / 1 / 1;
    t = months_with_debts(s);
    CHECK(paid_in(t, EventKind::naar_schulden, 2026y / 12 / 1) < -100);
    CHECK(paid_in(t, EventKind::naar_schulden, 2027y / 1 / 1) == 0);
    CHECK(says(t, "2027-01-01", "de schuldregeling eindigt"));
}

TEST_CASE("een schuld waarvan het bedrag niet bekend is: niets ingehouden, en de maanden zeggen het")
{
    Scenario s = canteen_from_september();
    s.huishouden.schulden = {Debt{}};
    const Timeline t = months_with_debts(s);
    CHECK(t.answers.to_creditors == 0);
    CHECK(std::any_of(t.voorbehouden.begin(), t.voorbehouden.end(), [](const Voorbehoud& v) {
        return v.regeling == "schulden" && v.waarom.find("niet van elke schuld bekend") != std::string::npos;
    }));
}

TEST_CASE("elk huishouden: krijgt de schuldeiser minder, dan staat er aan het eind van geen maand minder")
{
    static LawsByDate laws(tables());
    int tried = 0;
    for (const Case& c : random_cases(915, 2)) {
        Scenario s;
        s.peildatum = july;
        s.huishouden = c.household;
        s.situaties = {Situation{}, c.situation};
        s.overgang = Overgang{};
        s.overgang->start = 2026y / 9 / 1;
        std::optional<Timeline> before;
        for (const double stays : {0.0, 900.0, 1650.0, 3000.0}) {
            s.huishouden.schulden = {{SoortSchuld::schuldregeling, 0, stays}};
            std::optional<Timeline> t;
            try {
                t = timeline(s, timeline_call(s, 1), laws);
            } catch (const UnknownValue&) {
                break;
            }
            for (size_t m = 0; before && m < t->months.size(); ++m)
                CHECK(t->months[m].closing >= before->months[m].closing - 0.011);
            CHECK(t->answers.to_creditors >= 0);
            before = std::move(t);
            ++tried;
        }
    }
    CHECK(tried > 20);
}
