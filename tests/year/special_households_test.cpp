// SPDX-License-Identifier: EUPL-1.2
// The edges of a household: co-parents, a partner without a right, young people without parents, housemates, and the
// allowance for alleenverdieners. Every amount is worked out here.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"
#include "engine/year/household_facts.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

TEST_CASE("co-ouders: de helft van de kinderbijslag, en kindgebonden budget voor het kind van deze ouder")
{
    // Kinderbijslag of the third quarter of 2026 for a child of 10 and one of 6: halves of the same amount.
    Case c = one_adult(july, 37, 0, 15);
    c.situation.werk.clear();
    c.household.kinderen = {born_on(2016y / 5 / 4), born_on(2019y / 9 / 12)};
    const Breakdown<double> whole = amounts_of(c);
    const double of_6_to_11 = published_half_year(july).kinderbijslag[1];
    CHECK(whole.kinderbijslag == Approx(4 * 2 * of_6_to_11));
    for (Child& k : c.household.kinderen) k.co_ouderschap.emplace();
    c.household.kinderen[1].co_ouderschap->kindgebonden_budget = false;
    const Breakdown<double> shared = amounts_of(c);
    CHECK(shared.kinderbijslag == Approx(4 * of_6_to_11));
    Case one_child = c;
    one_child.household.kinderen.pop_back();
    CHECK(shared.kindgebonden_budget == Approx(amounts_of(one_child).kindgebonden_budget));
    CHECK(shared.bijstand_netto == Approx(whole.bijstand_netto));
    CHECK(told(c, "participatiewet", "co-ouderschap"));
    c.household.kinderen[0].co_ouderschap->kinderbijslag = DeelKinderbijslag::geen;
    c.household.kinderen[1].co_ouderschap->kinderbijslag = DeelKinderbijslag::geheel;
    CHECK(amounts_of(c).kinderbijslag == Approx(4 * of_6_to_11));
    CHECK(told(c, "kindgebonden_budget", "kinderbijslag"));
}

TEST_CASE("een partner zonder recht: de helft van de norm, en met een kind een twaalfde van de alleenstaande-ouderkop")
{
    // 1 July 2026: 2.027,79 / 2 = 1.013,895, to 1.013,90; art. 24a: 3.416 / 12 = 284,67. Together 1.298,57.
    Case c = one_adult(july, 30, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen.push_back(adult_of(28, july));
    c.household.volwassenen[1].recht_op_bijstand = false;
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1013.90));
    c.household.kinderen = {born_on(2024y / 10 / 8)};
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1298.57));
    c.date = 2025y / 7 / 1; // art. 24a is of 2026: 1.955,80 / 2
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 977.90));
}

TEST_CASE("18 tot en met 20 zonder ouders: de verhoging van 2026, tot de norm van iemand van 21 (art. 20 lid 3 en 4)")
{
    Case c = one_adult(july, 19, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen[0].ouders_niet_aanspreekbaar = true;
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1112.66)); // 350,42 + 762,24
    c.date = 2025y / 7 / 1;                                     // then the municipality decided
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 337.98));
}

TEST_CASE("kostendelers: vanaf 27 jaar, en een huurcontract of student telt niet mee (art. 19a)")
{
    const auto norm = [](const Housemate& m) {
        Case c = one_adult(july, 40, 0, 15);
        c.situation.werk.clear();
        c.household.medebewoners = {m};
        return amounts_of(c).bijstandsnorm / 12;
    };
    CHECK(norm({.geboren = 1999y / 7 / 1}) == Approx(1013.90)); // 27 on the day: (40 % + 2 x 30 %) / 2 of 2.027,79
    CHECK(norm({.geboren = 1999y / 7 / 2}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .kostendeler = false}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .huurcontract = true}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .inkomen_per_jaar = 40000}) == Approx(1013.90)); // the income does not matter
}

TEST_CASE("alleenverdieners: het vaste bedrag zolang netto en toeslagen lager zijn dan met alleen bijstand (art. 78gg)")
{
    Case c = one_adult(july, 42, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen.push_back(adult_of(40, july));
    c.household.volwassenen[1].recht_op_bijstand = false;
    c.household.volwassenen[0].recht_op_bijstand = false;
    c.household.woning = Home{.kale_huur = 671.25, .servicekosten = 18};
    const auto with_benefit = [&](double gross) {
        c.household.volwassenen[0].inkomen = {{SoortInkomen::uitkering, gross}};
        c.household.tegemoetkoming_alleenverdieners = true;
        return amounts_of(c);
    };
    const auto total = [](const Breakdown<double>& b) {
        return net(b) + b.zorgtoeslag + b.huurtoeslag + b.kindgebonden_budget;
    };
    Case bijstand = c;
    for (Adult& v : bijstand.household.volwassenen) v.recht_op_bijstand = true;
    const double least_of_all = total(amounts_of(bijstand));
    // The household to compare with lives on bijstand; that these two have no right of their own does not matter.
    for (const double gross : {20000.0, 26000.0, 29500.0, 31000.0, 40000.0}) {
        const Breakdown<double> b = with_benefit(gross);
        INFO(gross << ": " << total(b) << " tegen " << least_of_all);
        CHECK(b.tegemoetkoming_alleenverdieners == (total(b) < least_of_all ? 1100 : 0));
        CHECK(close(total(b) + b.kinderopvangtoeslag + b.kinderbijslag + b.tegemoetkoming_alleenverdieners,
                    b.besteedbaar));
    }
    CHECK(with_benefit(29500).tegemoetkoming_alleenverdieners == 1100);
    CHECK(with_benefit(40000).tegemoetkoming_alleenverdieners == 0);
    c.date = 2025y / 7 / 1;
    CHECK(with_benefit(26000).tegemoetkoming_alleenverdieners == 1000);
    c.date = 2024y / 7 / 1; // not there yet
    CHECK(with_benefit(26000).tegemoetkoming_alleenverdieners == 0);
    c.date = july;
    c.household.tegemoetkoming_alleenverdieners = false;
    CHECK(amounts_of(c).tegemoetkoming_alleenverdieners == 0);
    CHECK(told(c, "tegemoetkoming_alleenverdieners", "1.100 euro per jaar"));
}
