// SPDX-License-Identifier: EUPL-1.2
// The kinds of work and of other income: a year of each worked out by hand, and what holds for all of them. The rules
// of 1 July 2026: norm alleenstaande 1.419,46 per month, first bracket 35,75 % (Wet IB 2001 art. 2.10), algemene
// heffingskorting 3.115, arbeidskorting 8,324 % up to 996, then 31,009 % above 11.965 up to 5.300, then 1,95 % above
// 25.845 (art. 8.10 and 8.11), Zvw 4,85 %.
#include "engine/household/scenario_work.hpp"
#include "engine/questions/answer.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double norm = 12 * 1419.46;
constexpr double cent = 0.006;

Case with_work(SoortWerk soort, double uren, double uurloon, int age = 40)
{
    Case c = one_adult(july, age, uren, uurloon);
    c.situation.werk.front().kind.soort = soort;
    return c;
}

Case with_income(SoortInkomen soort, double bruto, int age = 40, bool recht = true)
{
    Case c{july, {}, {}};
    c.household.volwassenen.push_back(adult_of(age, july));
    c.household.volwassenen.front().recht_op_bijstand = recht;
    c.situation.inkomen.push_back({0, {soort, bruto, false}});
    return c;
}

Case business(double uren, double winst, bool starter = false)
{
    Case c = with_work(SoortWerk::ondernemen, uren, per_hour(winst, Loontijdvak::jaar, uren));
    c.situation.werk.front().kind.starter = starter;
    return c;
}

double net_income_of(const Breakdown<double>& b)
{
    return b.loon_netto + b.teruggaaf + b.overig_netto + b.bijstand_netto;
}

bool about(const Case& c, const std::string& words)
{
    Scenario s;
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    const Answer found = answer(s, tables());
    for (const Voorbehoud& v : found.situaties.front().voorbehouden)
        if ((v.wat + " " + v.waarom).find(words) != std::string::npos) return true;
    return false;
}

} // namespace

TEST_CASE("a year in loondienst with an end-of-year payment and a pension above the franchise", "[werk]")
{
    // 24 x 52 hours of 15,9375 (1.657,50 a month): 19.890; with 8 % and 8,33 %: 23.138,037. Premium 12,9 % of what is
    // above 17.283 x 24/36 = 11.522: 1.498,469. Taxed: 21.639,568; tax 7.736,146 - 3.115 - (996 + 2.999,987) = 625,159.
    Case c = one_adult(july, 40, 24, per_hour(1657.50, Loontijdvak::maand, 24));
    Work& w = c.situation.werk.front();
    CHECK(w.uurloon == Approx(15.9375));
    w.pensioenpremie = 0.129;
    w.kind.eindejaarsuitkering = 0.0833;
    w.kind.pensioenfranchise = {17283, 36};
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.loon_bruto == Approx(23138.04).margin(cent));
    CHECK(b.pensioenpremie == Approx(1498.47).margin(cent));
    CHECK(b.belasting == Approx(625.16).margin(cent));
    CHECK(b.loon_netto == Approx(21014.41).margin(cent));
    CHECK(b.bijstand_netto == 0);
    CHECK(b.toetsingsinkomen == Approx(21639.57).margin(cent));
}

TEST_CASE("a wage per four weeks is a thirteenth of the year", "[werk]")
{
    CHECK(per_hour(1200, Loontijdvak::vier_weken, 20) == Approx(15)); // 80 hours
    CHECK(per_hour(1300, Loontijdvak::maand, 20) == Approx(15));      // 86 2/3 hours
    CHECK(per_hour(15600, Loontijdvak::jaar, 20) == Approx(15));
    for (const Loontijdvak t : {Loontijdvak::uur, Loontijdvak::maand, Loontijdvak::vier_weken, Loontijdvak::jaar})
        CHECK(per_hour(per_period(17.31, t, 23), t, 23) == Approx(17.31));
}

TEST_CASE("a premium is not paid over a wage below the franchise", "[werk]")
{
    Case c = one_adult(july, 40, 10, 8); // a full-time wage of 16.224 with holiday pay
    c.situation.werk.front().pensioenpremie = 0.129;
    c.situation.werk.front().kind.pensioenfranchise = {20000, 36};
    CHECK(amounts_of(c).pensioenpremie == 0);
}

TEST_CASE("a year with loonkostensubsidie: the wage of the employer, 15 % exempted under z", "[werk]")
{
    // Without holiday pay 16 x 52 x 14,99 = 12.471,68; tax 4.458,626 - 3.115 - (996 + 157,116) = 190,509;
    // net 12.281,171, a month 1.023,431; 15 % is 153,515, below 182,73 (Participatiewet art. 31 lid 2 onder z). The
    // rest, holiday pay included, tops up to the norm.
    Case c = with_work(SoortWerk::loonkostensubsidie, 16, 14.99);
    c.household.volwassenen.front().vrijlating = Vrijlating::z;
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.vrijgelaten == Approx(1842.18).margin(cent));
    CHECK(net_income_of(b) == Approx(norm + 1842.18).margin(cent));
    CHECK(!about(c, "geldt alleen voor werk met loonkostensubsidie"));
    c.situation.werk.front().kind.soort = SoortWerk::beschut;
    CHECK(!about(c, "geldt alleen voor werk met loonkostensubsidie"));
}

TEST_CASE("Participatiewet art. 31 lid 2 onder z en aa: alleen loon uit werk met loonkostensubsidie is vrijgelaten",
          "[werk]")
{
    // "inkomsten uit een dienstbetrekking als bedoeld in artikel 10d, eerste of tweede lid", text of 1 July 2026. The
    // 1.842,18 of 16 hours with loonkostensubsidie is worked out above.
    for (const Vrijlating told : {Vrijlating::z, Vrijlating::aa}) {
        Case c = with_work(SoortWerk::loondienst, 16, 14.99);
        c.household.volwassenen.front().vrijlating = told;
        CHECK(amounts_of(c).vrijgelaten == 0);
        CHECK(net_income_of(amounts_of(c)) == Approx(norm).margin(cent));
        CHECK(about(c, "geldt alleen voor werk met loonkostensubsidie"));
        Case profit = business(4, 3000);
        profit.household.volwassenen.front().vrijlating = told;
        CHECK(amounts_of(profit).vrijgelaten == 0);
        Case two_jobs = with_work(SoortWerk::loonkostensubsidie, 16, 14.99);
        two_jobs.household.volwassenen.front().vrijlating = told;
        CHECK(!about(two_jobs, "over de andere inkomsten uit werk is zij niet gerekend"));
        two_jobs.situation.werk.push_back(one_adult(july, 40, 4, 15).situation.werk.front());
        CHECK(amounts_of(two_jobs).vrijgelaten == Approx(1842.18).margin(cent));
        CHECK(about(two_jobs, "over de andere inkomsten uit werk is zij niet gerekend"));
    }
}

TEST_CASE(
    "Participatiewet art. 31 lid 2 onder y en r: wat de gemeente gaf is gerekend, en de volgorde van de wet gezegd",
    "[werk]")
{
    const auto told = [](Vrijlating v, int age, SoortWerk soort = SoortWerk::loondienst) {
        Case c = with_work(soort, 8, 14.99, age);
        c.household.volwassenen.front().vrijlating = v;
        c.household.kinderen.push_back({2020y / 3 / 3, false, {}});
        CHECK(amounts_of(c).vrijgelaten > 0);
        return c;
    };
    CHECK(about(told(Vrijlating::y, 40), "eerst is er zes maanden n")); // "tenzij onderdeel n van toepassing is"
    CHECK(!about(told(Vrijlating::y, 26), "zes maanden n"));            // lid 5: n is not for them
    CHECK(about(told(Vrijlating::y, 70), "heeft n geen einde"));
    CHECK(!about(told(Vrijlating::r, 40), "als y, z of aa geldt"));
    CHECK(about(told(Vrijlating::r, 40, SoortWerk::loonkostensubsidie), "als y, z of aa geldt"));
}

TEST_CASE("a year of nieuw beschut under 27: y is exempted at that age too", "[werk]")
{
    // 12 x 52 x 14,99 x 1,08 = 10.102,061; the credits (3.115 and 840,90) exceed the tax (3.611,49): net 10.102,06;
    // without holiday pay 9.353,76, of which 15 % is 1.403,064 a year.
    Case c = with_work(SoortWerk::beschut, 12, 14.99, 24);
    c.household.volwassenen.front().vrijlating = Vrijlating::y;
    CHECK(amounts_of(c).vrijgelaten == Approx(1403.06).margin(cent));
    CHECK(net_income_of(amounts_of(c)) == Approx(norm + 1403.06).margin(cent));
    for (const Vrijlating v : {Vrijlating::n, Vrijlating::r}) { // art. 31 lid 5
        c.household.volwassenen.front().vrijlating = v;
        CHECK(amounts_of(c).vrijgelaten == 0);
    }
}

TEST_CASE("a year in a basisbaan is a year at the minimum wage", "[werk]")
{
    // 30 x 52 x 14,99 x 1,08 = 25.255,152; tax 9.028,717 - 3.115 - (996 + 4.121,143) = 796,574.
    const Breakdown<double> b = amounts_of(with_work(SoortWerk::basisbaan, 30, 14.99));
    CHECK(b.loon_netto == Approx(24458.58).margin(cent));
    CHECK(b.bijstand_netto == 0);
    CHECK(differences(b, amounts_of(with_work(SoortWerk::loondienst, 30, 14.99))).empty());
}

TEST_CASE("a year in a participatiebaan: bijstand stays, a premium comes beside it", "[werk]")
{
    Case c = with_work(SoortWerk::participatiebaan, 16, 0);
    CHECK(amounts_of(c).bijstand_netto == Approx(norm).margin(cent));
    CHECK(amounts_of(c).overig_netto == 0);
    CHECK(about(c, "niet berekend: na elke zes maanden")); // not told is not nothing
    CHECK(about(c, "ten hoogste twee jaar (art. 10a lid 9)"));
    CHECK(about(c, "geeft de gemeente een premie, als iemand voldoende heeft meegewerkt"));
    c.situation.werk.front().kind.premie_per_jaar = 600;
    Breakdown<double> b = amounts_of(c);
    CHECK(!about(c, "niet berekend: na elke zes maanden"));
    CHECK(b.bijstand_netto == Approx(norm).margin(cent));
    CHECK(b.overig_netto == 600);
    // Bruto bijstand (17.033,52 - 3.115) / 0,6425 = 21.663,07; a premium is no income for the toeslagen.
    CHECK(b.toetsingsinkomen == Approx(21663.07).margin(cent));
    // Participatiewet art. 31 lid 2 onder j: 3.446 a year; 554 counts.
    c.situation.werk.front().kind.premie_per_jaar = 4000;
    CHECK(amounts_of(c).bijstand_netto == Approx(norm - 554).margin(cent));
    CHECK(about(c, "wat erboven komt"));
    // Lid 5: under 27 all of it counts.
    c.household.volwassenen.front() = adult_of(24, july);
    c.situation.werk.front().kind.premie_per_jaar = 600;
    CHECK(amounts_of(c).bijstand_netto == Approx(norm - 600).margin(cent));
}

TEST_CASE("a full year of business for a starter", "[werk]")
{
    // 36 x 52 = 1.872 hours. 32.000 - (1.200 + 2.123) = 28.677; less 12,7 % = 25.035,021. Tax 8.950,020 - 3.115 -
    // (5.300 + 1,95 % x 6.155 = 5.420,0225: over the whole profit) = 414,9975; Zvw 1.214,1985.
    const Breakdown<double> b = amounts_of(business(36, 32000, true));
    CHECK(b.winst == Approx(32000));
    CHECK(b.loon_bruto == Approx(32000));
    CHECK(b.belasting == Approx(415.00).margin(cent));
    CHECK(b.bijdrage_zvw == Approx(1214.20).margin(cent));
    CHECK(b.reservering == Approx(1629.20).margin(cent));
    CHECK(b.loon_netto == Approx(30370.80).margin(cent));
    CHECK(b.toetsingsinkomen == Approx(25035.02).margin(cent));
    CHECK(b.bijstand_netto == 0);
}

TEST_CASE("Zvw: a wage uses the maximum before the profit does", "[werk]")
{
    // 2026: (79.409 - 61.776) x 4,85 % = 855,20, whatever the profit is above 17.633.
    Case c = one_adult(july, 40, 36, 61776 / 52.0 / 36);
    c.situation.werk.front().vakantiegeld = 0;
    c.situation.werk.push_back(business(10, 40000).situation.werk.front());
    REQUIRE(amounts_of(c).winst == Approx(40000)); // taxed 34.920
    CHECK(amounts_of(c).bijdrage_zvw == Approx(855.20).margin(cent));
    c.situation.werk.front().uurloon = 90000 / 52.0 / 36;
    CHECK(amounts_of(c).bijdrage_zvw == 0);
}

TEST_CASE("what is said of a business beside bijstand and of a starter", "[werk]")
{
    Case c = business(10, 5200);
    CHECK(about(c, "CVDR379296")); // Groningen
    c.household.gemeentelijk.gemeente = "voorbeeldstad";
    CHECK(!about(c, "CVDR379296"));
    CHECK(about(business(24, 5200), "een lening zonder rente (art. 11)"));
    CHECK(about(business(36, 32000, true), "ten hoogste drie keer"));
    CHECK(about(business(36, 32000, true), "2.123 euro per jaar minder aftrek"));
    CHECK(!about(business(36, 32000), "ten hoogste drie keer"));
}

TEST_CASE("a year of part-time business beside bijstand", "[werk]")
{
    // 520 hours: no zelfstandigenaftrek. Taxed 5.200 x 0,873 = 4.539,60; Zvw 220,1706; arbeidskorting 8,324 % x 5.200 =
    // 432,848. With gross bijstand G: net of all is the norm, and G - tax over G leaves B = 3.115 + 0,6425 G, so
    // 0,6425 G = 17.033,52 - 5.200 + 0,3575 x 4.539,60 - 3.115 - 432,848 + 220,1706 = 10.128,7496.
    const Breakdown<double> b = amounts_of(business(10, 5200));
    CHECK(b.bijstand_netto == Approx(13243.75).margin(cent));
    CHECK(net_income_of(b) == Approx(norm).margin(cent));
    CHECK(b.bijdrage_zvw == Approx(220.17).margin(cent));
    // Over the profit: 35,75 % of 4.539,60 less its arbeidskorting, and Zvw: 1.190,06 + 220,17.
    CHECK(b.reservering == Approx(1410.23).margin(cent));
    CHECK(about(business(10, 5200), "alleen met toestemming van de gemeente"));
    CHECK(!about(business(10, 5200), "Bbz 2004"));
    CHECK(about(business(24, 5200), "Bbz 2004"));
}

TEST_CASE("a vrijlating holds for profit too", "[werk]")
{
    // Alone: tax 1.622,907 - credits < 0, so 5.200 - 220,1706 = 4.979,83; 25 % is 1.244,957 (art. 31 lid 2 onder n).
    Case c = business(10, 5200);
    c.household.volwassenen.front().vrijlating = Vrijlating::n;
    CHECK(amounts_of(c).vrijgelaten == Approx(1244.96).margin(cent));
    CHECK(net_income_of(amounts_of(c)) == Approx(norm + 1244.96).margin(cent));
}

TEST_CASE("a year of WW, and of ZW with and without an employment", "[inkomen]")
{
    // UWV fills the WW up to 21.634,29 (Toeslagenwet art. 8); 35,75 % of it is 7.734,26, less 3.115. ZW while employed
    // (Wet IB 2001 art. 8.1 lid 2 onder c) is filled up by nobody: 35,75 % of 19.373 is 6.925,8475, less 3.115 and an
    // arbeidskorting of 996 + 31,009 % x 7.408 = 3.293,147.
    const Breakdown<double> ww = amounts_of(with_income(SoortInkomen::ww, 19373, 40, false));
    CHECK(ww.belasting == Approx(4619.26).margin(cent));
    CHECK(ww.overig_netto == Approx(17015.03).margin(cent));
    CHECK(ww.bijdrage_zvw == 0);
    CHECK(ww.toetsingsinkomen == Approx(21634.29));
    Case zw = with_income(SoortInkomen::zw, 19373, 40, false);
    CHECK(differences(amounts_of(zw), ww).empty());
    CHECK(differences(amounts_of(with_income(SoortInkomen::wia, 19373, 40, false)), ww).empty());
    zw.situation.inkomen.front().inkomen.dienstbetrekking = true;
    CHECK(amounts_of(zw).belasting == Approx(517.70).margin(cent));
    // With a child the combinatiekorting of art. 8.14a comes too: 11,45 % of (19.373 - 6.239) is 1.503,84, more than
    // the tax that is left. It belongs to this income: there is no work.
    zw.household.kinderen.push_back({2020y / 3 / 1, false, {}, {}});
    CHECK(amounts_of(zw).belasting == 0);
    CHECK(amounts_of(zw).overig_netto == Approx(19373).margin(cent));
    CHECK(amounts_of(zw).loon_netto == Approx(0).margin(cent));
    zw.situation.inkomen.front().inkomen.dienstbetrekking = false;
    CHECK(amounts_of(zw).belasting == Approx(4619.26).margin(cent));
    // Below the norm bijstand tops up, and what is left is the norm.
    CHECK(net_income_of(amounts_of(with_income(SoortInkomen::ww, 19373))) == Approx(norm).margin(cent));
}

TEST_CASE("a year of Wajong: the jonggehandicaptenkorting, which does not count as means from 27", "[inkomen]")
{
    // UWV fills 21.200 up to 12 x 1,08 x 1.669,3125 = 21.634,29 (Toeslagenwet art. 8). 35,75 % of it is 7.734,26; less
    // 3.115 and 923: 3.696,26.
    const Breakdown<double> b = amounts_of(with_income(SoortInkomen::wajong, 21200, 40, false));
    CHECK(b.belasting == Approx(3696.26).margin(cent));
    CHECK(b.overig_netto == Approx(17938.03).margin(cent));
    // Art. 31 lid 2 onder c and lid 5: 17.938 - 923 = 17.015 counts; under 27 all 17.938, above the norm.
    CHECK(net_income_of(amounts_of(with_income(SoortInkomen::wajong, 21200))) == Approx(norm + 923).margin(cent));
    CHECK(amounts_of(with_income(SoortInkomen::wajong, 21200, 24)).bijstand_netto == 0);
}

TEST_CASE("a year at school: no bijstand under 27, a gift that is not taxed", "[inkomen]")
{
    Case c = with_income(SoortInkomen::studie, 12600, 23);
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.bijstand_netto == 0); // Participatiewet art. 13 lid 2 onder c
    CHECK(b.overig_netto == 12600);
    CHECK(b.onbelast == 12600);
    CHECK(b.overig_bruto == 0);
    CHECK(b.toetsingsinkomen == 0); // Wet IB 2001 art. 3.104 onder d
    CHECK(about(c, "geen recht (art. 13 lid 2 onder c)"));
    // The partner keeps half of the couple's norm (art. 24): 0,5 x 2.027,79; of the student's 12.600 what is above the
    // rest of that norm counts (art. 32 lid 3): 433,26 a year.
    c.household.volwassenen.push_back(adult_of(30, july));
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1013.90).margin(cent));
    CHECK(amounts_of(c).bijstand_netto == Approx(12 * 1013.90 - (12600 - 12 * 1013.89)).margin(cent));
    CHECK(about(c, "het lesgeld en de kosten van school"));
}

TEST_CASE("bijstand beside studiefinanciering from 27: the normbedrag counts, whatever DUO pays", "[inkomen]")
{
    // Participatiewet art. 33 lid 2. Uitwonend 928 a month in 2026, with a child 327 more: single 1.419,46 - 928 =
    // 491,46; a parent 164,46. What of the gift is more or less than that changes nothing.
    for (const double gift : {0.01, 7000.0, 12600.0}) {
        Case c = with_income(SoortInkomen::studie, gift, 27);
        CHECK(amounts_of(c).bijstand_netto == Approx(12 * 491.46).margin(cent));
        CHECK(net_income_of(amounts_of(c)) == Approx(12 * 491.46 + gift).margin(cent));
        CHECK(about(c, "normbedrag voor levensonderhoud van DUO, 928,00 euro"));
        c.household.medebewoners.push_back({});
        c.household.medebewoners.back().geboren = 1970y / 1 / 1;
        c.household.medebewoners.back().relatie = Relatie::ouder;
        c.household.medebewoners.back().kostendeler = false;
        CHECK(amounts_of(c).bijstand_netto == Approx(norm - 12 * 657).margin(cent)); // thuiswonend
    }
    Case parent = with_income(SoortInkomen::studie, 12600, 27);
    parent.household.kinderen.push_back({2020y / 1 / 1, false, {}, {}});
    CHECK(amounts_of(parent).bijstand_netto == Approx(12 * 164.46).margin(cent));
    // Where the normbedrag is not known, what was told counts.
    Case earlier = with_income(SoortInkomen::studie, 3000, 27);
    earlier.date = 2025y / 7 / 1;
    earlier.household.volwassenen.front() = adult_of(27, earlier.date);
    const Breakdown<double> before = amounts_of(earlier);
    CHECK(before.bijstand_netto == Approx(before.bijstandsnorm - 3000).margin(cent));
    CHECK(about(earlier, "van deze datum niet bekend"));
}

TEST_CASE("studying gives the kinderopvangtoeslag that work gives", "[inkomen]")
{
    Case c = with_income(SoortInkomen::studie, 12600, 23);
    Child k;
    k.geboren = 2024y / 1 / 1;
    k.opvang.push_back({OpvangSoort::dagopvang, 86, 10});
    c.household.kinderen.push_back(k);
    CHECK(amounts_of(c).kinderopvangtoeslag == Approx(12 * std::floor(0.96 * 860 * 100) / 100).margin(12));
    c.situation.inkomen.clear();
    CHECK(amounts_of(c).kinderopvangtoeslag == 0);
}

TEST_CASE("a year of voluntary work", "[inkomen]")
{
    // Participatiewet art. 31 lid 2 onder k: up to 2.200 a year does not count.
    for (const double fee : {1200.0, 2200.0}) {
        const Breakdown<double> b = amounts_of(with_income(SoortInkomen::vrijwilligersvergoeding, fee));
        CHECK(b.bijstand_netto == Approx(norm).margin(cent));
        CHECK(b.overig_netto == fee);
        CHECK(b.overig_bruto == 0);
    }
    // Above it all is taxed. Of such a fee the act does not say that a part stays free, so it is no gain: UWV sets off
    // 220 of 220 in its example, not 10.
    const Case too_much = with_income(SoortInkomen::vrijwilligersvergoeding, 2700);
    const Breakdown<double> much = amounts_of(too_much);
    CHECK(much.overig_bruto == 2700);
    CHECK(net_income_of(much) == Approx(norm).margin(cent));
    CHECK(about(too_much, "zegt de wet niet"));
    // Lid 5: under 27 all of it counts.
    CHECK(net_income_of(amounts_of(with_income(SoortInkomen::vrijwilligersvergoeding, 1200, 24))) ==
          Approx(norm).margin(cent));
}

TEST_CASE("the benefits of other acts are taxed as a WW is", "[inkomen]")
{
    const Breakdown<double> ww = amounts_of(with_income(SoortInkomen::ww, 22000, 40, false));
    for (const SoortInkomen soort :
         {SoortInkomen::toeslagenwet, SoortInkomen::anw, SoortInkomen::ioaw, SoortInkomen::ioaz, SoortInkomen::wao}) {
        Breakdown<double> other = amounts_of(with_income(soort, 22000, 40, false));
        CHECK(other.toeslagenwet == (soort == SoortInkomen::toeslagenwet ? 22000 : 0));
        other.toeslagenwet = 0;
        CHECK(differences(other, ww).empty());
        CHECK(net_income_of(amounts_of(with_income(soort, 9000))) == Approx(norm).margin(cent));
        Case works = one_adult(july, 40, 16, 14.99);
        works.household.volwassenen.front().inkomen.push_back({soort, 9000});
        CHECK(about(works, "verlaagt de uitkering meestal"));
    }
    CHECK(about(with_income(SoortInkomen::ioaw, 9000), "in de plaats van bijstand"));
}

TEST_CASE("child alimony: untaxed, off the bijstand in full, and kept beside a wage", "[inkomen]")
{
    // 250 a month: bijstand is 1.419,46 - 250 = 1.169,46.
    Case c = with_income(SoortInkomen::kinderalimentatie, 3000, 38);
    c.household.kinderen.push_back({2016y / 2 / 1, false, {}, {}});
    const Breakdown<double> bijstand = amounts_of(c);
    CHECK(bijstand.bijstand_netto == Approx(12 * 1169.46).margin(cent));
    CHECK(bijstand.overig_netto == 3000);
    CHECK(bijstand.overig_bruto == 0);
    CHECK(about(c, "gaat helemaal van de bijstand af"));
    CHECK_FALSE(about(c, "er woont geen kind"));
    // Nobody counts it for the toeslagen: the toetsingsinkomen is that of the bijstand alone, (1.169,46 x 12 - 3.115) /
    // (1 - 0,3575).
    CHECK(bijstand.toetsingsinkomen == Approx((12 * 1169.46 - 3115) / (1 - 0.3575)).margin(cent));
    // Above bijstand it is kept in full, and nothing else changes.
    c.situation.werk.push_back({0, 36, 14.99, {}, 0, 0});
    Case without = c;
    without.situation.inkomen.clear();
    const Breakdown<double> with = amounts_of(c), none = amounts_of(without);
    REQUIRE(none.bijstand_netto == 0);
    CHECK(with.over_na_opvang_en_werk - none.over_na_opvang_en_werk == Approx(3000).margin(cent));
    CHECK(with.belasting == none.belasting);
    CHECK(with.toetsingsinkomen == none.toetsingsinkomen);
    c.household.kinderen.clear();
    CHECK(about(c, "er woont geen kind onder de 18"));
}

TEST_CASE("partner alimony: taxed with its own Zvw, and no pension of who has AOW", "[inkomen]")
{
    // A wage of 18.000 is taxed with 35,75 % x 18.000 - 3.115 - (996 + 31,009 % x 6.035) = 452,61; with 4.800 beside it
    // 1.716,00 more, and 4,85 % of it for the Zvw: 2.851,20 of it is left.
    Case c = one_adult(july, 40, 20, 18000.0 / 52 / 20);
    c.situation.werk.front().vakantiegeld = 0;
    c.household.volwassenen.front().recht_op_bijstand = false;
    const Breakdown<double> wage = amounts_of(c);
    CHECK(wage.belasting == Approx(452.61).margin(cent));
    c.situation.inkomen.push_back({0, {SoortInkomen::partneralimentatie, 4800}});
    const Breakdown<double> both = amounts_of(c);
    CHECK(both.belasting == Approx(452.61 + 1716).margin(cent));
    CHECK(both.bijdrage_zvw == Approx(232.80).margin(cent));
    CHECK(both.toetsingsinkomen == Approx(22800));
    CHECK(net_income_of(both) - net_income_of(wage) == Approx(2851.20).margin(cent));
    CHECK(about(c, "er wordt niets ingehouden"));
    // Participatiewet art. 33 lid 5 exempts a pension, not alimony.
    CHECK(net_income_of(amounts_of(with_income(SoortInkomen::partneralimentatie, 6000))) == Approx(norm).margin(cent));
    CHECK(amounts_of(with_income(SoortInkomen::partneralimentatie, 6000, 70)).vrijgelaten == 0);
    CHECK(amounts_of(with_income(SoortInkomen::pensioen, 6000, 70)).vrijgelaten > 0);
}

TEST_CASE("with child alimony bijstand ends at fewer hours", "[inkomen]")
{
    // Of a single parent, July 2026, 250 a month: 20 hours at 14,99 leave 234 euros more, and bijstand ends at 16,67
    // hours; without alimony 20 hours leave nothing more.
    Case c = one_adult(july, 38, 20, 14.99);
    c.household.kinderen.push_back({2016y / 2 / 1, false, {}, {}});
    c.household.woning = Home{SoortWoning::huur, 640, 20};
    c.household.vermogen = 500;
    const auto more_at = [&](double hours) {
        c.situation.werk.front().uren_per_week = hours;
        const double there = amounts_of(c).over_na_opvang_en_werk;
        Case none = c;
        none.situation.werk.clear();
        return (there - amounts_of(none).over_na_opvang_en_werk) / 12;
    };
    CHECK(more_at(20) == Approx(0).margin(1));
    c.household.volwassenen.front().inkomen.push_back({SoortInkomen::kinderalimentatie, 3000});
    CHECK(more_at(20) == Approx(234).margin(1));
    c.situation.werk.front().uren_per_week = 16.66;
    CHECK(amounts_of(c).bijstand_netto > 0);
    c.situation.werk.front().uren_per_week = 16.68;
    CHECK(amounts_of(c).bijstand_netto == 0);
}

TEST_CASE("WW beside work: 70 percent of the wage comes off, and above 87,5 percent of the old wage all", "[inkomen]")
{
    // Of an old wage of 2.500 a month WW is 1.750; beside 1.000 it is 1.050, beside 2.187 219,10, beside 2.188 nothing.
    const auto with_wage = [](double maandloon, NaastWerk naast_werk) {
        Case c = one_adult(july, 40, 32, maandloon * 12 / 52 / 32);
        c.situation.werk.front().vakantiegeld = 0;
        c.household.volwassenen.front().inkomen.push_back({SoortInkomen::ww, 21000, false, naast_werk, 2500});
        return c;
    };
    const auto ww_of = [](const Case& c) {
        const Breakdown<double> b = amounts_of(c);
        return b.overig_bruto - b.toeslagenwet;
    };
    for (const auto& [wage, ww] :
         {std::pair{0.0, 1750.0}, {1000.0, 1050.0}, {2187.0, 219.10}, {2188.0, 0.0}, {2407.0, 0.0}}) {
        CHECK(ww_of(with_wage(wage, NaastWerk::berekenen)) == Approx(12 * ww).margin(cent));
        CHECK(ww_of(with_wage(wage, NaastWerk::vast)) == Approx(21000).margin(cent));
    }
    CHECK(about(with_wage(1000, NaastWerk::vast), "Hier is het bedrag vast, bij elk aantal uren"));
    CHECK(about(with_wage(1000, NaastWerk::berekenen), "70 procent van het loon"));
    CHECK_FALSE(about(with_wage(1000, NaastWerk::berekenen), "achtste van het minimumloon"));
    CHECK(about(with_wage(2187, NaastWerk::berekenen), "achtste van het minimumloon (292 euro"));
    // Without work it is what was told, also where that is not 70 percent.
    Case c = with_wage(1000, NaastWerk::berekenen);
    c.situation.werk.clear();
    c.household.volwassenen.front().inkomen.front().bruto_per_jaar = 15000;
    CHECK(ww_of(c) == Approx(15000).margin(cent));
}

TEST_CASE("income of a situation is income of the adult", "[inkomen]")
{
    for (size_t kind = 0; kind < inkomen_words().size(); ++kind) {
        Case c = with_income(static_cast<SoortInkomen>(kind), 9000);
        const Breakdown<double> told_there = amounts_of(c);
        c.household.volwassenen.front().inkomen.push_back(c.situation.inkomen.front().inkomen);
        c.situation.inkomen.clear();
        CHECK(differences(amounts_of(c), told_there).empty());
    }
}

TEST_CASE("the minimum wage is checked by age and date, and only where an employer pays", "[werk]")
{
    for (const auto& [age, date, least] : {std::tuple{40, july, 14.99},
                                           {18, july, 7.50},
                                           {20, july, 11.99},
                                           {40, 2026y / 1 / 1, 14.71},
                                           {19, 2025y / 1 / 1, 8.44}}) {
        Case c = one_adult(date, age, 20, least);
        CHECK(!about(c, "minimumuurloon"));
        c.situation.werk.front().uurloon = least - 0.01;
        CHECK(about(c, "minimumuurloon"));
        for (const SoortWerk s : {SoortWerk::loonkostensubsidie, SoortWerk::beschut, SoortWerk::basisbaan}) {
            c.situation.werk.front().kind.soort = s;
            CHECK(about(c, "minimumuurloon"));
        }
        for (const SoortWerk s : {SoortWerk::participatiebaan, SoortWerk::ondernemen}) {
            c.situation.werk.front().kind.soort = s;
            CHECK(!about(c, "minimumuurloon"));
        }
    }
}

TEST_CASE("a leerbaan has its own minimum wage at 18, 19 and 20", "[werk]")
{
    // WML art. 8 lid 4: 61,5, 52,5 and 45,5 % of 14,99 are 9,22, 7,87 and 6,82.
    for (const auto& [age, least] : {std::pair{20, "9,22"}, {19, "7,87"}, {18, "6,82"}}) {
        const Case c = one_adult(july, age, 20, 5);
        CHECK(about(c, std::string("in een leerbaan (bbl) is het ") + least));
    }
    CHECK(!about(one_adult(july, 21, 20, 5), "in een leerbaan"));
}

TEST_CASE("profit: the deductions only take away, more profit is never taxed less, 1225 hours are a step", "[werk]")
{
    Chance chance(20261122);
    for (const Date date : peildatums)
        for (int i = 0; i < 200; ++i) {
            WinstCase<double> c{chance.cents(0, 90000), static_cast<double>(chance.whole(0, 2500)),
                                static_cast<double>(chance.whole(0, 2000)), chance.yes(30), chance.yes(20)};
            const auto& wet = law(date).winst;
            const BelastbareWinst<double> b = belastbare_winst(c, wet);
            CHECK(b.belastbare_winst >= 0);
            CHECK(b.belastbare_winst <= c.winst);
            CHECK(b.belastbare_winst + b.mkb_winstvrijstelling ==
                  Approx(std::max(0.0, c.winst - b.zelfstandigenaftrek)).margin(1e-6));
            WinstCase<double> more = c;
            more.winst += 100;
            CHECK(belastbare_winst(more, wet).belastbare_winst >= b.belastbare_winst);
            more = c;
            more.uren_onderneming += 300;
            CHECK(belastbare_winst(more, wet).belastbare_winst <= b.belastbare_winst);
            if (c.uren_onderneming < 1225) CHECK(b.zelfstandigenaftrek == 0);
        }
}

TEST_CASE("every kind of work and income: the parts are the whole", "[werk][inkomen]")
{
    int profits = 0, premiums = 0, untaxed = 0;
    for (const Case& c : cases_of_any_kind(20261123, 150)) {
        INFO(in_json(c));
        const Breakdown<double> b = amounts_of(c);
        CHECK(net_income_of(b) == Approx(b.loon_bruto - b.pensioenpremie + b.overig_bruto + b.bijstand_bruto +
                                         b.onbelast - b.belasting - b.bijdrage_zvw)
                                      .margin(1e-6));
        CHECK(b.winst <= b.loon_bruto + 1e-9);
        CHECK(b.reservering >= 0);
        CHECK(b.reservering <= b.belasting + b.bijdrage_zvw + 1e-6);
        CHECK(b.toetsingsinkomen <=
              b.loon_bruto - b.pensioenpremie + b.overig_bruto + b.bijstand_bruto + 1e-6); // profit is taxed in part
        CHECK(b.bijstand_netto <= b.bijstandsnorm + 1e-6);
        profits += b.winst > 0;
        untaxed += b.onbelast > 0;
        premiums += std::any_of(c.situation.werk.begin(), c.situation.werk.end(),
                                [](const Work& w) { return w.kind.premie_per_jaar.value_or(0) > 0; });
    }
    CHECK((profits > 100 && premiums > 100 && untaxed > 100));
}

TEST_CASE("profit that does not reach the norm never leaves less than bijstand", "[werk]")
{
    for (double winst = 0; winst <= 40000; winst += 400)
        CHECK(net_income_of(amounts_of(business(20, winst))) >= norm - cent);
}

TEST_CASE("the kinds of work and income survive writing and reading", "[werk][inkomen]")
{
    Scenario s;
    s.titel = "soorten";
    s.peildatum = july;
    s.huishouden.gemeentelijk.gemeente = "groningen";
    s.huishouden.volwassenen = {adult_of(40, july), adult_of(38, july)};
    for (size_t soort = 0; soort < work_words().size(); ++soort)
        for (const Loontijdvak per :
             {Loontijdvak::uur, Loontijdvak::maand, Loontijdvak::vier_weken, Loontijdvak::jaar}) {
            Situation situation;
            situation.titel = work_words()[soort];
            Work w;
            w.van = soort % 2;
            w.kind.soort = static_cast<SoortWerk>(soort);
            const bool wage = has_wage(w.kind.soort), profit = w.kind.soort == SoortWerk::ondernemen;
            if ((wage && per == Loontijdvak::jaar) || (profit && per != Loontijdvak::jaar && per != Loontijdvak::uur) ||
                (!wage && !profit && per != Loontijdvak::uur))
                continue;
            w.kind.loon_per = per;
            w.uren_per_week = 23;
            w.uurloon = wage || profit ? per_hour(1234.56, per == Loontijdvak::uur ? Loontijdvak::maand : per, 23) : 0;
            w.kind.starter = profit;
            if (wage) {
                w.kind.eindejaarsuitkering = 0.0833;
                w.kind.pensioenfranchise = {17283, 36};
            }
            if (!wage && !profit) w.kind.premie_per_jaar = 600.5;
            situation.werk = {w};
            for (size_t i = 0; i < inkomen_words().size(); ++i)
                situation.inkomen.push_back(
                    {i % 2, {static_cast<SoortInkomen>(i), 1000.25, inkomen_words()[i] == "zw"}});
            for (BasicSituationIncome<double>& income : situation.inkomen)
                if (is_loondervingsuitkering(income.inkomen.soort)) income.inkomen.maandloon = 1500.5;
            for (auto& income : situation.inkomen)
                if (income.inkomen.soort == SoortInkomen::wia) {
                    income.inkomen.wia_soort = WiaSoort::loonaanvulling;
                    income.inkomen.inkomenseis_per_maand = 600.25;
                    income.inkomen.naast_werk = NaastWerk::berekenen;
                }
            situation.inkomen[3].inkomen.naast_werk = NaastWerk::berekenen; // ww
            s.situaties.push_back(situation);
        }
    REQUIRE(s.situaties.size() == 15);
    CHECK(parse_scenario(to_json(s), "geval.json") == s);
    // Without hours a wage per month is nothing; per hour it stays.
    s.situaties.resize(3);
    for (Situation& situation : s.situaties) situation.werk.front().uren_per_week = 0;
    const Scenario back = parse_scenario(to_json(s), "geval.json");
    for (size_t i = 0; i < 3; ++i) CHECK(back.situaties[i].werk.front().uurloon == s.situaties[i].werk.front().uurloon);
}
