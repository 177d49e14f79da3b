// SPDX-License-Identifier: EUPL-1.2
// The kinds of work: a year of each worked out by hand, and what holds for all kinds of work and income. The rules
// of 1 July 2026: norm alleenstaande 1.419,46 per month, first bracket 35,75 % (Wet IB 2001 art. 2.10), algemene
// heffingskorting 3.115, arbeidskorting 8,324 % up to 996, then 31,009 % above 11.965 up to 5.300, then 1,95 % above
// 25.845 (art. 8.10 and 8.11), Zvw 4,85 %.
#include "engine/household/scenario_work.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/kinds.hpp"

using namespace armoedeval;
using namespace armoedeval::test;
using namespace armoedeval::test::kinds;

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
    CHECK(about(told(Vrijlating::n, 70), "heeft vanaf de AOW-leeftijd geen einde"));
    CHECK(about(told(Vrijlating::n, 40), "een beperkt aantal maanden"));
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
    c.household.gemeentelijk.gemeente = "groningen";
    CHECK(about(c, "CVDR379296"));
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
