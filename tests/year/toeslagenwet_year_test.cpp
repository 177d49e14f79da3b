// SPDX-License-Identifier: EUPL-1.2
// What UWV fills up in the year of a household: the norms of 1 July 2026 (TW art. 2), a day and without holiday pay,
// 76,75 for a single person, 49,94 for one who shares the home, 107,45 for a couple; 21,75 days a month, 8 % holiday
// allowance (art. 10). First bracket 35,75 %, algemene heffingskorting 3.115.
#include "engine/questions/answer.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double half_cent = 0.006;
constexpr double norm_single = 76.75 * 21.75, norm_couple = 107.45 * 21.75, norm_sharing = 49.94 * 21.75;

/// A benefit of so much a month, holiday pay not counted.
Case with_loonderving(SoortInkomen soort, double per_month, int age = 40)
{
    Case c{july, {}, {}};
    c.household.volwassenen.push_back(adult_of(age, july));
    c.situation.inkomen.push_back({0, {soort, 12 * 1.08 * per_month}});
    return c;
}

double toeslag_of(const Case& c)
{
    return amounts_of(c).toeslagenwet / 12 / 1.08;
}

std::string doubts_about_toeslag(const Case& c)
{
    Scenario s;
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    const Answer found = answer(s, tables());
    std::string all;
    for (const Voorbehoud& v : found.situaties.front().voorbehouden) all += v.wat + " " + v.waarom + "\n";
    return all;
}

bool said(const Case& c, const std::string& words)
{
    return doubts_about_toeslag(c).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("UWV fills a low WW up to the social minimum, whatever somebody owns", "[toeslagenwet]")
{
    // 1.669,31 - 1.100 is 569,31; with 8 % 614,86 a month. Gross 21.634,29 a year; tax 35,75 % less 3.115 is 4.619,26:
    // 17.015,03 or 1.417,92 a month, 1,54 below the norm of the bijstand.
    Case c = with_loonderving(SoortInkomen::ww, 1100);
    c.household.vermogen = 20000;
    Breakdown<double> year = amounts_of(c);
    CHECK(year.toeslagenwet == Approx(12 * 614.8575).margin(half_cent));
    CHECK(year.overig_bruto == Approx(14256 + 12 * 614.8575).margin(half_cent));
    CHECK(year.toetsingsinkomen == year.overig_bruto);
    CHECK(year.overig_netto == Approx(17015.03).margin(half_cent));
    CHECK(year.belasting == Approx(4619.26).margin(half_cent));
    CHECK(year.bijstand_netto == 0);
    c.household.vermogen = 500;
    year = amounts_of(c);
    CHECK(year.toeslagenwet == Approx(12 * 614.8575).margin(half_cent));
    CHECK(year.bijstand_netto == Approx(12 * 1419.46 - 17015.03).margin(half_cent));
    for (const SoortInkomen soort : {SoortInkomen::zw, SoortInkomen::wia, SoortInkomen::wao})
        CHECK(toeslag_of(with_loonderving(soort, 1100)) == Approx(norm_single - 1100).margin(half_cent));
    // Not of other benefits, of who still has the job, of who has AOW, or above the norm.
    CHECK(toeslag_of(with_loonderving(SoortInkomen::anw, 1100)) == 0);
    CHECK(toeslag_of(with_loonderving(SoortInkomen::uitkering, 1100)) == 0);
    Case in_service = with_loonderving(SoortInkomen::zw, 1100);
    in_service.situation.inkomen.front().inkomen.dienstbetrekking = true;
    CHECK(toeslag_of(in_service) == 0);
    CHECK(toeslag_of(with_loonderving(SoortInkomen::ww, 1100, 70)) == 0);
    CHECK(toeslag_of(with_loonderving(SoortInkomen::ww, 1670)) == 0);
    CHECK(toeslag_of(with_loonderving(SoortInkomen::ww, 1669)) == Approx(0.31).margin(0.01));
}

TEST_CASE("the Toeslagenwet and the old wage: no more than that", "[toeslagenwet]")
{
    Case c = with_loonderving(SoortInkomen::ww, 1100);
    CHECK(said(c, "Het oude maandloon is niet opgegeven"));
    // Art. 8a: an old wage of 1.400 with holiday pay leaves (1.400 - 1.188) / 1,08.
    c.situation.inkomen.front().inkomen.maandloon = 1400;
    CHECK(amounts_of(c).toeslagenwet == Approx(12 * 212).margin(half_cent));
    CHECK(said(c, "is meegerekend: 212 euro bruto per maand"));
    CHECK_FALSE(said(c, "maandloon is niet opgegeven"));
    // Above 70 % of the minimum wage there is no limit; a Wajong follows from the minimum wage itself.
    c.situation.inkomen.front().inkomen.maandloon = 2500;
    CHECK(toeslag_of(c) == Approx(norm_single - 1100).margin(half_cent));
    const Case wajong = with_loonderving(SoortInkomen::wajong, 1635.90);
    CHECK(toeslag_of(wajong) == Approx(33.41).margin(0.01));
    CHECK_FALSE(said(wajong, "maandloon is niet opgegeven"));
}

TEST_CASE("a supplement that the letter tells is not worked out again", "[toeslagenwet]")
{
    Case c = with_loonderving(SoortInkomen::ww, 1100);
    c.situation.inkomen.push_back({0, {SoortInkomen::toeslagenwet, 1000}});
    CHECK(amounts_of(c).toeslagenwet == 1000);
    CHECK(amounts_of(c).overig_bruto == Approx(15256));
    CHECK_FALSE(said(c, "is meegerekend"));
}

TEST_CASE("the Toeslagenwet by who lives in the home", "[toeslagenwet]")
{
    Case c = with_loonderving(SoortInkomen::ww, 900);
    Housemate friend_of_30{.geboren = 1996y / 1 / 1, .kind = false, .relatie = Relatie::ander};
    c.household.medebewoners.push_back(friend_of_30);
    CHECK(toeslag_of(c) == Approx(norm_sharing - 900).margin(half_cent));
    c.household.medebewoners.front().geboren = 2000y / 1 / 1; // art. 2 lid 9: younger than 27
    CHECK(toeslag_of(c) == Approx(norm_single - 900).margin(half_cent));
    // Under 21: the norm of the age, and nothing with the parents.
    Case young = with_loonderving(SoortInkomen::wajong, 300, 19);
    CHECK(toeslag_of(young) == Approx(44.02 * 21.75 - 300).margin(half_cent));
    young.household.medebewoners.push_back({.geboren = 1976y / 1 / 1, .relatie = Relatie::ouder});
    CHECK(toeslag_of(young) == 0);
}

TEST_CASE("the Toeslagenwet of a couple: the other born before 1972, or a child under 12", "[toeslagenwet]")
{
    Case c = with_loonderving(SoortInkomen::ww, 1100);
    c.household.volwassenen.push_back(adult_of(40, july));
    CHECK(toeslag_of(c) == 0);
    CHECK(amounts_of(c).bijstand_netto > 0); // straight to the bijstand, which asks their wealth
    Case child = c;
    child.household.kinderen.push_back({2020y / 1 / 1, false, {}, {}});
    CHECK(toeslag_of(child) == Approx(norm_couple - 1100).margin(half_cent));
    child.household.kinderen.front().geboren = 2014y / 7 / 1; // 12 on the day
    CHECK(toeslag_of(child) == 0);
    c.household.volwassenen[1].geboren = 1971y / 12 / 31;
    CHECK(toeslag_of(c) == Approx(norm_couple - 1100).margin(half_cent));
    // What the other has counts; of two benefits one is filled up, because the supplement of the one is income of the
    // other (AIB art. 2:4 lid 1 onder h).
    c.household.volwassenen[0].geboren = 1970y / 1 / 1;
    c.situation.inkomen.push_back({1, {SoortInkomen::wia, 12 * 1.08 * 500}});
    CHECK(toeslag_of(c) == Approx(norm_couple - 1600).margin(half_cent));
    // Alimony is no income for this act, and what takes the place of bijstand neither (AIB art. 2:10); a pension is.
    c.situation.inkomen.push_back({1, {SoortInkomen::ioaw, 12 * 1.08 * 200}});
    c.situation.inkomen.push_back({1, {SoortInkomen::partneralimentatie, 12 * 1.08 * 200}});
    CHECK(toeslag_of(c) == Approx(norm_couple - 1600).margin(half_cent));
    c.situation.inkomen.push_back({1, {SoortInkomen::pensioen, 12 * 1.08 * 200}});
    CHECK(toeslag_of(c) == Approx(norm_couple - 1800).margin(half_cent));
}

TEST_CASE("the Toeslagenwet beside a wage", "[toeslagenwet]")
{
    // Of 500 a month without holiday pay 5 % of the minimum wage of 2.337,00 is free, 116,85, and 30 % of the rest:
    // 231,80 (art. 7).
    Case c = with_loonderving(SoortInkomen::ww, 1100);
    Work work;
    work.uren_per_week = 10;
    work.uurloon = 500 * 12 / 52.0 / 10;
    c.situation.werk.push_back(work);
    const double minimum = 2337.00, free = 0.05 * minimum + 0.3 * (500 - 0.05 * minimum);
    CHECK(toeslag_of(c) == Approx(norm_single - 1100 - (500 - free)).margin(0.02));
    CHECK(said(c, "ten hoogste twee jaar"));
    // Once the wage has ended the WW, nothing is left to fill up.
    c.situation.inkomen.front().inkomen.maandloon = 600;
    c.situation.inkomen.front().inkomen.bruto_per_jaar = 12 * 420;
    c.situation.inkomen.front().inkomen.naast_werk = NaastWerk::berekenen;
    CHECK(amounts_of(c).toeslagenwet == 0);
    c.situation.werk.front().uren_per_week = 9;
    CHECK(amounts_of(c).toeslagenwet > 0);
}
