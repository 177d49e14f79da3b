// SPDX-License-Identifier: EUPL-1.2
// The kinds of other income: a year of each worked out by hand. The rules
// of 1 July 2026: norm alleenstaande 1.419,46 per month, first bracket 35,75 % (Wet IB 2001 art. 2.10), algemene
// heffingskorting 3.115, arbeidskorting 8,324 % up to 996, then 31,009 % above 11.965 up to 5.300, then 1,95 % above
// 25.845 (art. 8.10 and 8.11), Zvw 4,85 %.
#include "engine/household/scenario_work.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/kinds.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace armoedeval::test::kinds;

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
