// SPDX-License-Identifier: EUPL-1.2
// The Participatiewet over a full year of a household, article by article.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"
#include "engine/questions/answer.hpp"
#include "engine/year/household_facts.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

TEST_CASE("Participatiewet art. 24: de helft van de norm als gehuwd met iemand van zijn eigen leeftijd, wie ook vraagt")
{
    // 1 July 2026: art. 21 onder b 2.027,79; art. 20 lid 1 onder b 700,84; art. 22 onder b and c 2.176,10.
    struct Couple {
        int age, spouse;
        double norm;
    };
    for (const auto& [age, spouse, norm] :
         {Couple{25, 20, 1013.90}, {20, 25, 350.42}, {40, 70, 1013.90}, {70, 40, 1088.05}})
        for (const size_t applicant : {0u, 1u}) {
            Case c = one_adult(2026y / 7 / 1, age, 0, 15);
            c.household.volwassenen.push_back(adult_of(spouse, c.date));
            c.household.volwassenen.back().recht_op_bijstand = false;
            if (applicant == 1) std::swap(c.household.volwassenen.front(), c.household.volwassenen.back());
            CAPTURE(age, spouse, applicant);
            CHECK(amounts_of(c).bijstandsnorm == nearly(12 * norm));
        }
}

TEST_CASE("bijstand: boven de vermogensgrens niets, op de grens alles (Participatiewet art. 34)")
{
    int seen = 0;
    for (Case& c : random_cases(14, 200)) {
        if (c.household.woning) c.household.woning->overwaarde = 0;
        const Leefvorm form = leefvorm(c.household, law(c.date), c.date);
        const double limit = published_year(c.date).bijstand_vermogen.of(form != Leefvorm::alleenstaande);
        const auto bijstand_with = [&](double wealth) {
            c.household.vermogen = wealth;
            return amounts_of(c).bijstand_netto;
        };
        INFO(in_json(c));
        CHECK(bijstand_with(limit) == bijstand_with(0));
        CHECK(bijstand_with(limit + 0.01) == 0);
        seen += bijstand_with(0) > 0;
        c.household.woning = Home{SoortWoning::koop, 0, 0, published_year(c.date).vrijstelling_woning + limit, false};
        CHECK((bijstand_with(0.01) == 0 && (bijstand_with(0) > 0) == (bijstand_with(-limit) > 0)));
    }
    CHECK(seen > 300);
}

TEST_CASE("Participatiewet art. 33 lid 5: vanaf de AOW-leeftijd telt een klein particulier pensioen niet mee")
{
    // 26,50 a month of a single person, 53 of a couple together (text of 1 July 2026); norms of art. 22.
    const double alone = 12 * 1587.34, couple = 12 * 2176.10;
    const auto income = [](const Case& c) {
        const Breakdown<double> b = amounts_of(c);
        CHECK(b.bijstand_netto > 0);
        return net(b);
    };
    const auto has = [](Case& c, size_t adult, double pension, double aow) {
        auto& list = c.household.volwassenen[adult].inkomen;
        list = {{SoortInkomen::aow, aow, false}};
        if (pension > 0) list.push_back({SoortInkomen::pensioen, pension, false});
    };
    Case c = one_adult(2026y / 7 / 1, 70, 0, 15);
    c.situation.werk.clear();
    has(c, 0, 0, 9000);
    CHECK(income(c) == nearly(alone, 0.01));
    has(c, 0, 12 * 20, 9000);
    CHECK(income(c) == nearly(alone + 12 * 20, 0.01));
    has(c, 0, 12 * 100, 9000);
    CHECK(income(c) == nearly(alone + 12 * 26.50, 0.01));
    c.household.volwassenen.push_back(adult_of(60, c.date)); // one spouse of that age is enough
    CHECK(income(c) == nearly(couple + 12 * 53, 0.01));
    has(c, 0, 12 * 40, 9000);
    c.household.volwassenen[1].inkomen = {{SoortInkomen::pensioen, 12 * 40, false}};
    CHECK(income(c) == nearly(couple + 12 * 53, 0.01)); // together
    c.household.volwassenen[0] = adult_of(60, c.date);
    CHECK(income(c) == nearly(12 * 2027.79, 0.01)); // nobody has
    Case in_2024 = one_adult(2024y / 7 / 1, 70, 0, 15);
    in_2024.situation.werk.clear();
    has(in_2024, 0, 12 * 100, 9000);
    CHECK(income(in_2024) == nearly(12 * 1456.85 + 12 * 25.05, 0.01));
}

TEST_CASE(
    "Participatiewet art. 34: spaargeld uit de tijd van de bijstand telt niet, schulden gaan eraf, anders dan bij Awir art. 7")
{
    // Lid 1 onder a and lid 2 onder c; the limit of a single person is 8.000 in 2026 (lid 3 onder a).
    Case c = one_adult(2026y / 7 / 1, 40, 0, 15);
    c.household.woning = Home{SoortWoning::huur, 600, 0, 0, false};
    const auto with = [&](double now, WealthInBijstand told) {
        c.household.vermogen = now;
        c.household.vermogen_in_bijstand = told;
        return amounts_of(c);
    };
    const double full = 12 * 1419.46;
    CHECK(with(9000, {}).bijstand_netto == 0);
    CHECK(with(9000, {1000, 0, 0}).bijstand_netto == nearly(full));
    CHECK(with(9000, {999.99, 0, 0}).bijstand_netto == 0);
    CHECK(with(9000, {0, 1000, 0}).bijstand_netto == nearly(full));
    CHECK(with(9000, {0, 999.99, 0}).bijstand_netto == 0);
    CHECK(with(15200, {6000, 1200, 0}).bijstand_netto == nearly(full));
    CHECK(with(3000, {0, 50000, 0}).bijstand_netto == nearly(full)); // nothing below nought
    // The toeslagen see what there is: 38.479 for the huurtoeslag of 2026 (Awir art. 7 lid 3).
    CHECK(with(38479, {38479, 9000, 0}).huurtoeslag > 0);
    CHECK(with(38480, {38480, 9000, 0}).huurtoeslag == 0);
    // What an own home is worth above its exemption of 67.500 (lid 2 onder d) is wealth too; debts come off all of it.
    c.household.woning = Home{SoortWoning::koop, 0, 0, 67500 + 9000, false};
    CHECK(with(0, {0, 999, 0}).bijstand_netto == 0);
    CHECK(with(0, {0, 1000, 0}).bijstand_netto == nearly(full));
}

TEST_CASE("Participatiewet art. 34 lid 4 (tot 2026): wat er bij het begin was, is er volgens de berekening nog, en dat "
          "staat erbij")
{
    // "Het bij de aanvang van de bijstand aanwezige vermogen" is free (lid 2 onder b); the limit is lowered by it for
    // what is acquired later. Who still has what was there at the beginning therefore has a right.
    const auto told = [](Date date, double now, double at_the_beginning) {
        Scenario s;
        s.peildatum = date;
        s.huishouden.volwassenen.push_back(adult_of(40, date));
        s.huishouden.vermogen = now;
        s.huishouden.vermogen_in_bijstand = WealthInBijstand{0, 0, at_the_beginning};
        s.situaties = {Situation{"Nu", "", {}, {}}};
        return answer(s, tables()).situaties.front();
    };
    const auto says = [](const SituationAnswer& a) {
        return std::any_of(a.voorbehouden.begin(), a.voorbehouden.end(),
                           [](const Voorbehoud& v) { return v.waarom.find("art. 34 lid 4") != std::string::npos; });
    };
    CHECK(told(2025y / 7 / 1, 5000, 5000).per_jaar.bijstand_netto > 0);
    CHECK(says(told(2025y / 7 / 1, 5000, 5000)));       // of a limit of 7.770: 2.770 for what came later
    CHECK_FALSE(says(told(2025y / 7 / 1, 2770, 5000))); // a right, whatever is left of it
    CHECK_FALSE(says(told(2026y / 1 / 1, 5000, 5000))); // lid 4 is gone
    CHECK(told(2025y / 7 / 1, 7771, 5000).per_jaar.bijstand_netto == 0);
}

TEST_CASE("aanvulling, vermogen en brutering: richting, grens en terugrekenen (Participatiewet art. 19 en 34)")
{
    const Amount top_up_to_1400 = [](double means) { return aanvulling(1400.0, means); };
    CHECK(rises(top_up_to_1400, {0, 3000}) == nowhere);
    CHECK(outside(top_up_to_1400, {0, 3000}, 0, 1400) == nowhere);
    for (const Date date : peildatums) {
        const auto& wet = law(date).participatiewet;
        const PublishedYear& p = published_year(date);
        CHECK(vermogensgrens(Leefvorm::alleenstaande, wet) == p.bijstand_vermogen.alleen);
        CHECK(vermogensgrens(Leefvorm::alleenstaande_ouder, wet) == p.bijstand_vermogen.samen);
        CHECK(vermogensgrens(Leefvorm::gehuwd, wet) == p.bijstand_vermogen.samen);
        CHECK(vermogen_dat_telt<double>({500, 0, 0, p.vrijstelling_woning + 1}, wet) == 501); // art. 34 lid 2 onder d
        CHECK(jumps(
                  [&](double home) {
                      return vermogen_dat_telt<double>({0, 0, 0, home}, wet);
                  },
                  {0, 100000}, 1) == nowhere);
        const double rate = tarief_schijf1(false, *law(date).inkomstenbelasting.schijven);
        const Amount gross = [&](double net) { return brutering(net, p.ahk_maximum.alleen, rate); };
        const Amount net_again = [&](double net) {
            return gross(net) - std::max(rate * gross(net) - p.ahk_maximum.alleen, 0.0) - net;
        };
        CHECK(outside(net_again, {0, 30000, 7}, 0, 0) == nowhere);
        CHECK(jumps(gross, {0, 30000}, 1 / (1 - rate)) == nowhere);
        const Amount zvw = [&](double pension) { return bijdrage_zvw(pension, law(date).zorgverzekeringswet); };
        CHECK(falls(zvw, {0, 120000}) == nowhere);
        CHECK((zvw(20000) == nearly(20000 * p.zvw) && zvw(120000) == nearly(p.zvw * p.zvw_maximum)));
    }
}
