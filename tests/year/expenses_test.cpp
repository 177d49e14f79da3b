// SPDX-License-Identifier: EUPL-1.2
// What a household pays: the way to work, childcare that follows from the work, fixed costs. Every amount is worked out
// here.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/household_facts.hpp"

#include "engine/reasons/voorbehouden.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

/// Four days of eight hours, 24 km by car.
Case commuter(double hours, Date date = july)
{
    Case c = one_adult(date, 35, hours, 16);
    c.situation.werk[0].reizen = Commute{.uren_per_dag = 8,
                                         .dagen_per_week = 4,
                                         .reis_en_pauze_per_dag = 1.5,
                                         .km_enkele_reis = 24,
                                         .kosten_per_km = 0.31,
                                         .vergoeding_per_km = 0.23};
    return c;
}

Commute& way(Case& c)
{
    return *c.situation.werk[0].reizen;
}

/// A single parent with a child at school and one below it, both in childcare that follows from the work.
Case parent(double hours)
{
    Case c = commuter(hours);
    c.household.kinderen = {born_on(2018y / 3 / 1), born_on(2024y / 3 / 1)};
    c.situation.opvang = {{0, {OpvangSoort::bso, 0, 9}, true}, {1, {OpvangSoort::dagopvang, 0, 11}, true}};
    return c;
}

double hours_of(const Case& c, size_t child)
{
    return opvang_per_kind(c.household, c.situation, law(c.date))[child].front().uren_per_maand;
}

} // namespace

TEST_CASE("reiskosten: dagen volgen de uren, de vergoeding gaat eraf tot het onbelaste maximum")
{
    // 4 days x 52 weeks x 48 km x (0,31 - 0,23) = 798,72
    CHECK(amounts_of(commuter(32)).kosten_werk == Approx(798.72));
    CHECK(amounts_of(commuter(16)).kosten_werk == Approx(399.36)); // two days
    CHECK(amounts_of(commuter(40)).kosten_werk == Approx(798.72)); // four longer days
    CHECK(amounts_of(commuter(0)).kosten_werk == 0);
    Case c = commuter(32);
    way(c).vergoeding_per_km = 0.30; // of which 0,25 is untaxed since 2026 (Stcrt. 2026, 18302): 4 x 52 x 48 x 0,06
    CHECK(amounts_of(c).kosten_werk == Approx(599.04));
    CHECK(told(c, "reiskosten", "boven 0,25 is zij belast loon"));
    c.date = 2025y / 7 / 1; // 0,23: 4 x 52 x 48 x 0,08
    CHECK(amounts_of(c).kosten_werk == Approx(798.72));
    way(c).vergoeding_per_km = 0.23;
    CHECK_FALSE(told(c, "reiskosten", "belast loon"));
    way(c).kosten_per_km = 0.10; // the allowance is more than the way costs: no cost, and no income
    CHECK(amounts_of(c).kosten_werk == 0);
    way(c).kaartje_per_dag = 5; // 4 x 52 x 5
    CHECK(amounts_of(c).kosten_werk == Approx(1040));
}

TEST_CASE("kosten van werk: reizen, reiskosten per maand, kleding en verlies in natura tellen op en gaan van over af")
{
    Case c = commuter(32);
    const double over = amounts_of(c).over_na_opvang_en_werk;
    Work& w = c.situation.werk[0];
    w.reiskosten_per_maand = 10;
    w.werkkleding_per_maand = 8;
    w.verlies_in_natura_per_maand = 6;
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.kosten_werk == Approx(798.72 + 12 * (10 + 8 + 6)));
    CHECK(over - b.over_na_opvang_en_werk == Approx(12 * (10 + 8 + 6)));
    CHECK(betaalde_kosten_van_werk(w, law(july)) == Approx(798.72 + 12 * (10 + 8))); // what is lost in kind is not paid
}

TEST_CASE("opvang naar het werk: de uren dat geen ouder thuis is, bij bso min het onderwijs (7.520 uur in acht jaar)")
{
    // Away: 32 + 4 x 1,5 = 38 hours a week. Dagopvang 38 x 52 / 12. Bso: 38 x 52 - 4/5 x 940 = 1224 a year.
    CHECK(hours_of(parent(32), 1) == 164.75); // 164,67 in quarters of an hour
    CHECK(hours_of(parent(32), 0) == 102);
    // Half of the hours is half of the days, and half of the care.
    CHECK(hours_of(parent(16), 1) == 82.25); // 82,33
    CHECK(hours_of(parent(16), 0) == 51);
    CHECK(hours_of(parent(0), 1) == 0);
    const Breakdown<double> b = amounts_of(parent(32));
    CHECK(b.kosten_opvang == Approx(12 * (102 * 9 + 164.75 * 11)));
    CHECK(told(parent(32), "opvang", "102,00 uur per maand voor kind 1, 164,75 uur per maand voor kind 2"));

    Case short_days = parent(12); // three hours: the child is at school for longer than the parent is away
    way(short_days).uren_per_dag = 3;
    way(short_days).reis_en_pauze_per_dag = 0; // 12 x 52 = 624 a year, and 4/5 x 940 = 752 at school
    CHECK(hours_of(short_days, 0) == 0);
    CHECK(hours_of(short_days, 1) == 52);
}

TEST_CASE("opvang naar het werk: van twee ouders telt wie het minst weg is, studie of traject is ook weg")
{
    Case c = parent(32);
    c.household.volwassenen.push_back(adult_of(33, july));
    CHECK(hours_of(c, 1) == 0); // the partner is at home
    Work& of_partner = c.situation.werk.emplace_back();
    of_partner.van = 1;
    of_partner.uren_per_week = 10;
    CHECK(hours_of(c, 1) == 43.25); // 10 x 52 / 12; nothing told of the way: the hours alone
    c.household.volwassenen[1].studie = true;
    CHECK(hours_of(c, 1) == 164.75);
    c.household.volwassenen[0].traject_naar_werk = true; // both: the longest of the two
    CHECK(hours_of(c, 1) == 164.75);
}

TEST_CASE("opvang naar het werk: een vast aantal uren blijft wat het is")
{
    Case c = parent(32);
    c.situation.opvang[1].uren_naar_werk = false;
    c.situation.opvang[1].opvang.uren_per_maand = 86;
    CHECK(hours_of(c, 1) == 86);
    CHECK(hours_of(c, 0) == 102);
}

TEST_CASE("elk huishouden: verder of duurder reizen laat nooit meer over, een hogere vergoeding nooit minder")
{
    Chance chance(601);
    int dearer = 0;
    for (Case c : random_cases(602, 60)) {
        if (c.situation.werk.empty()) continue;
        Commute& reizen = c.situation.werk[0].reizen.emplace();
        reizen.uren_per_dag = chance.cents(2, 10);
        reizen.dagen_per_week = chance.whole(1, 7);
        reizen.km_enkele_reis = chance.cents(0, 60);
        reizen.kosten_per_km = chance.cents(0, 1);
        if (chance.yes(60)) reizen.vergoeding_per_km = chance.cents(0, 1) / 2;
        reizen.kaartje_per_dag = chance.yes(30) ? chance.cents(0, 20) : 0;
        const Breakdown<double> b = amounts_of(c);
        if (!is_computed(b.over_na_opvang_en_werk)) continue;
        INFO(in_json(c));
        CHECK(b.kosten_werk >= 0);
        CHECK(close(b.besteedbaar - b.kosten_opvang - b.kosten_werk, b.over_na_opvang_en_werk));
        using Told = std::function<void(Commute&)>;
        for (const Told& more :
             {Told([](Commute& r) { r.km_enkele_reis += 5; }), Told([](Commute& r) { r.kosten_per_km += 0.05; }),
              Told([](Commute& r) { r.kaartje_per_dag += 2; })}) {
            Case other = c;
            more(*other.situation.werk[0].reizen);
            const Breakdown<double> after = amounts_of(other);
            CHECK(after.over_na_opvang_en_werk <= b.over_na_opvang_en_werk + 1e-9);
            CHECK(differences(b, after,
                              {&Breakdown<double>::kosten_werk, &Breakdown<double>::over_na_opvang_en_werk,
                               &Breakdown<double>::in_de_hand, &Breakdown<double>::blijft_over,
                               &Breakdown<double>::vrij_te_besteden}) == "");
            dearer += after.kosten_werk > b.kosten_werk;
        }
        Case paid = c;
        paid.situation.werk[0].reizen->vergoeding_per_km = reizen.vergoeding_per_km.value_or(0) + 0.1;
        CHECK(amounts_of(paid).over_na_opvang_en_werk >= b.over_na_opvang_en_werk - 1e-9);
    }
    CHECK(dearer > 200);
}

TEST_CASE("de reis en de opvang gaan zonder sprong met de uren mee")
{
    // A hundredth of an hour: 1/800 of a day of 48 x 0,08 = 3,84. Care: a quarter of an hour a month, of each child.
    Case c = parent(0);
    const auto at = [&](double hours) {
        c.situation.werk[0].uren_per_week = hours;
        return amounts_of(c);
    };
    const Range axis{0, 40, 0.01};
    CHECK(jumps([&](double h) { return at(h).kosten_werk; }, axis, 3.84 / 800 * 52 + 1e-6) == nowhere);
    CHECK(jumps([&](double h) { return at(h).kosten_opvang; }, axis, 12 * 0.25 * (9 + 11) + 1e-6) == nowhere);
    CHECK(falls([&](double h) { return at(h).kosten_opvang; }, axis) == nowhere);
}

TEST_CASE("vaste lasten: huur met servicekosten en wat is opgegeven, wat overblijft is vrij te besteden")
{
    Case c = one_adult(july, 32, 20, 15.1);
    c.household.woning = Home{.kale_huur = 588.15, .servicekosten = 32};
    c.household.vaste_lasten = {{SoortVasteLast::energie, "", 121, 2},
                                {SoortVasteLast::zorgverzekering, "", 158.5, 26},
                                {SoortVasteLast::schulden, "aflossing", 105, 26}};
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.vaste_lasten == Approx(12 * (588.15 + 32 + 121 + 158.5 + 105))); // 1.004,65 a month
    CHECK(b.vrij_te_besteden == Approx(b.over_na_opvang_en_werk - 12055.80));
    CHECK(told(c, "beslagvrije_voet", "is niet opgegeven"));
    c.household.vaste_lasten->pop_back();
    CHECK_FALSE(told(c, "beslagvrije_voet", ""));

    SECTION("an own home has no rent; the mortgage is one of the costs")
    {
        c.household.woning = Home{.soort = SoortWoning::koop};
        c.household.vaste_lasten->push_back({SoortVasteLast::hypotheek, "", 498, 28});
        CHECK(amounts_of(c).vaste_lasten == Approx(12 * (121 + 158.5 + 498)));
        CHECK(amounts_of(c).huurtoeslag == 0);
    }
    SECTION("none is something else than not told")
    {
        c.household.vaste_lasten->clear();
        CHECK(amounts_of(c).vaste_lasten == Approx(12 * (588.15 + 32)));
        c.household.vaste_lasten.reset();
        CHECK_FALSE(is_computed(amounts_of(c).vaste_lasten));
        CHECK_FALSE(is_computed(amounts_of(c).vrij_te_besteden));
        CHECK(is_computed(amounts_of(c).over_na_opvang_en_werk));
        CHECK(told(c, "vrij_te_besteden", "de vaste lasten zijn niet opgegeven"));
    }
    SECTION("without a home nothing is known of the rent")
    {
        c.household.woning.reset();
        CHECK_FALSE(is_computed(amounts_of(c).vrij_te_besteden));
        CHECK(told(c, "vrij_te_besteden", "er is geen woning opgegeven"));
    }
}

TEST_CASE("elk huishouden: vaste lasten veranderen alleen wat vrij te besteden is, euro voor euro")
{
    for (Case c : random_cases(603, 40)) {
        const Breakdown<double> before = amounts_of(c);
        c.household.vaste_lasten = {{SoortVasteLast::overig, "a", 10.5, 1}, {SoortVasteLast::energie, "", 99.5, 1}};
        const Breakdown<double> after = amounts_of(c);
        INFO(in_json(c));
        using B = Breakdown<double>;
        CHECK(differences(before, after, {&B::vaste_lasten, &B::vrij_te_besteden}) == "");
        CHECK(is_computed(after.vaste_lasten) == c.household.woning.has_value());
        if (!c.household.woning || !is_computed(after.over_na_opvang_en_werk)) continue;
        CHECK(close(after.over_na_opvang_en_werk - after.vaste_lasten, after.vrij_te_besteden));
        CHECK(after.vaste_lasten >= 12 * 110 - 1e-9);
    }
}

TEST_CASE("co-ouders: opvang die uit het werk volgt is er op de dagen dat het kind hier is")
{
    Case c = parent(32);
    c.household.kinderen[1].co_ouderschap.emplace().dagen_per_week = 3.5;
    CHECK(hours_of(c, 1) == 82.25);
}
