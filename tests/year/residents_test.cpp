// SPDX-License-Identifier: EUPL-1.2
// Who lives here: the toeslagpartner, kostendelers and medebewoners that follow from it, and who has no lawful
// residence.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"
#include "engine/year/household_facts.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

Housemate mate_of_30(Relatie relatie, bool huurcontract = false, bool verzoek = false)
{
    Housemate m;
    m.geboren = 1996y / 1 / 30;
    m.kind = is_kind(relatie);
    m.inkomen_per_jaar = 28000;
    m.relatie = relatie;
    m.huurcontract = huurcontract;
    m.verzoek_gedaan = verzoek;
    return m;
}

/// A mother on bijstand, her child of 8, and somebody of 30 with 28.000 a year.
Case mother_and(const Housemate& m, Date date = july)
{
    Case c{date, {}, {}};
    c.situation.titel = "bijstand";
    Adult mother;
    mother.geboren = 1991y / 4 / 12;
    c.household.volwassenen = {mother};
    c.household.kinderen.push_back(born_on(2018y / 5 / 20));
    c.household.medebewoners = {m};
    c.household.woning = Home{.soort = SoortWoning::huur, .kale_huur = 642.10};
    c.household.vermogen = 1800;
    return c;
}

Toeslagpartner partner_of(const Case& c)
{
    return toeslagpartner(c.household, law(c.date), c.date);
}
Partnertoets toets_of(const Case& c)
{
    return partner_of(c).medebewoners.front();
}

} // namespace

TEST_CASE("Awir art. 3 lid 2 e: who lives at the address of a minor child is toeslagpartner, parent and child never")
{
    using enum Relatie;
    for (const Relatie r : {stiefkind, pleegkind, kleinkind, schoonfamilie, broer_zus, familie, ander}) {
        const Breakdown<double> b = amounts_of(mother_and(mate_of_30(r)));
        CAPTURE(static_cast<int>(r));
        CHECK(b.kindgebonden_budget == 2356);
        CHECK(b.zorgtoeslag == 1267);
    }
    for (const Relatie r : {kind, ouder}) {
        const Breakdown<double> b = amounts_of(mother_and(mate_of_30(r)));
        CAPTURE(static_cast<int>(r));
        CHECK(b.kindgebonden_budget == 5996);
        CHECK(b.zorgtoeslag == 1550);
        CHECK(toets_of(mother_and(mate_of_30(r))) == Partnertoets::eerste_graad);
    }
}

TEST_CASE("Awir art. 3 lid 2 e, lid 5 b and lid 9: no partner on request, with a lease or by marriage")
{
    using enum Relatie;
    const auto toets = [](Relatie r, bool lease, bool request) {
        return toets_of(mother_and(mate_of_30(r, lease, request)));
    };
    for (const Relatie r : {kleinkind, broer_zus, familie, ander}) {
        CAPTURE(static_cast<int>(r));
        CHECK(toets(r, true, true) == Partnertoets::huurt);
        CHECK(toets(r, true, false) == Partnertoets::partner);
        CHECK(toets(r, false, true) == Partnertoets::partner);
    }
    for (const Relatie r : {stiefkind, pleegkind, schoonfamilie}) {
        CAPTURE(static_cast<int>(r));
        CHECK(toets(r, false, true) == Partnertoets::verzoek);
        CHECK(toets(r, true, false) == Partnertoets::partner);
    }
    CHECK(amounts_of(mother_and(mate_of_30(broer_zus, true, true))).kindgebonden_budget == 5996);
}

TEST_CASE("Awir art. 3 lid 5 in 2024: parent and child are partners when both were 27 on 1 January")
{
    const auto toets = [](Date date, Date mother) {
        Case c = mother_and(mate_of_30(Relatie::ouder), date);
        c.household.volwassenen[0].geboren = mother;
        c.household.medebewoners[0].geboren = 1965y / 1 / 1;
        return toets_of(c);
    };
    CHECK(toets(2024y / 12 / 1, 1997y / 1 / 1) == Partnertoets::partner);
    CHECK(toets(2024y / 12 / 1, 1997y / 1 / 2) == Partnertoets::eerste_graad); // 27 in the year, not on 1 January
    CHECK(toets(2025y / 1 / 1, 1997y / 1 / 1) == Partnertoets::eerste_graad);
}

TEST_CASE(
    "Awir art. 5: a toeslagpartner begins on the first of the month after, and lid 2 f: stays when the child is 18")
{
    Case c = mother_and(mate_of_30(Relatie::broer_zus));
    c.household.medebewoners[0].geboren = 2008y / 7 / 1;
    CHECK(toets_of(c) == Partnertoets::partner); // 18 on the 1st
    c.household.medebewoners[0].geboren = 2008y / 7 / 2;
    c.date = 2026y / 7 / 31;
    CHECK(toets_of(c) == Partnertoets::minderjarig);
    c.date = 2026y / 8 / 1;
    CHECK(toets_of(c) == Partnertoets::partner);

    Case grown = mother_and(mate_of_30(Relatie::broer_zus));
    grown.household.kinderen[0].geboren = 2008y / 7 / 2;
    const Date august = 2026y / 8 / 1;
    const HouseholdFacts<double> by_itself(grown.household, law(july), august);
    CHECK(by_itself.toeslagpartner.wie == Toeslagpartner::Wie::niemand);
    const HouseholdFacts<double> still(grown.household, law(july), august,
                                       blijvend(by_itself.toeslagpartner, partner_of(grown)));
    CHECK(still.toeslagpartner.is_medebewoner(0));
    CHECK(still.huurtoeslag.toeslagpartner);
    grown.date = august;
    CHECK(told(grown, "awir", "kan nog toeslagpartner zijn"));
}

TEST_CASE("Awir art. 3 lid 2 e: whose minor child it is")
{
    const auto with_minor = [](Relatie r, bool of_a_housemate) {
        Case c = mother_and(mate_of_30(Relatie::ander));
        c.household.kinderen.clear();
        Housemate minor;
        minor.geboren = 2012y / 1 / 1;
        minor.relatie = r;
        minor.kind = of_a_housemate;
        c.household.medebewoners.push_back(minor);
        return c;
    };
    CHECK(toets_of(with_minor(Relatie::kleinkind, false)) == Partnertoets::partner);
    CHECK(toets_of(with_minor(Relatie::pleegkind, true)) == Partnertoets::partner);
    CHECK(toets_of(with_minor(Relatie::ander, true)) == Partnertoets::partner); // of the only other adult
    CHECK(toets_of(with_minor(Relatie::broer_zus, false)) == Partnertoets::geen_kind);
    CHECK(toets_of(with_minor(Relatie::onbekend, true)) == Partnertoets::onbekend);
    Case two = with_minor(Relatie::ander, true);
    two.household.medebewoners.push_back(mate_of_30(Relatie::familie));
    CHECK(toets_of(two) == Partnertoets::onbekend);
}

TEST_CASE("Awir art. 3 lid 4: a spouse goes before, and of two candidates the act names none")
{
    Case couple = mother_and(mate_of_30(Relatie::broer_zus));
    couple.household.volwassenen.push_back(adult_of(40, july));
    CHECK(partner_of(couple).wie == Toeslagpartner::Wie::echtgenoot);
    CHECK(toets_of(couple) == Partnertoets::echtgenoot);

    Case two = mother_and(mate_of_30(Relatie::broer_zus));
    two.household.medebewoners.push_back(mate_of_30(Relatie::ander));
    two.household.medebewoners[1].inkomen_per_jaar = 0;
    const Breakdown<double> b = amounts_of(two);
    CHECK(partner_of(two).wie == Toeslagpartner::Wie::niet_te_zeggen);
    CHECK_FALSE(is_computed(b.kindgebonden_budget));
    CHECK_FALSE(is_computed(b.zorgtoeslag));
    CHECK_FALSE(is_computed(b.besteedbaar));
    CHECK(is_computed(b.huurtoeslag));
    CHECK(b.kinderopvangtoeslag == 0); // there is no childcare
    // One with 28.000, the other without income: far below the drempel of two, so the whole amount of a couple.
    CHECK(told(two, "awir", "met medebewoner 2 het kindgebonden budget 2.580"));
}

TEST_CASE(
    "a toeslagpartner who lives in has wealth of its own, and works or not for the kinderopvangtoeslag (art. 1.6)")
{
    Case rich = mother_and(mate_of_30(Relatie::broer_zus));
    rich.household.medebewoners[0].vermogen = 184633 - 1800; // limit of two, 2026
    CHECK(amounts_of(rich).kindgebonden_budget == 2356);
    CHECK(amounts_of(rich).huurtoeslag == 0); // 2 x 38.479
    rich.household.medebewoners[0].vermogen += 1;
    CHECK(amounts_of(rich).kindgebonden_budget == 0);
    CHECK(amounts_of(rich).zorgtoeslag == 0);
    Case shared = mother_and(mate_of_30(Relatie::broer_zus));
    shared.household.medebewoners[0].inkomen_per_jaar = 9000;
    shared.household.medebewoners[0].vermogen = 50000; // above the limit of one, below that of two
    CHECK(amounts_of(shared).huurtoeslag > 0);
    shared.household.medebewoners[0].relatie = Relatie::ouder;
    CHECK(amounts_of(shared).huurtoeslag == 0);

    Case care = mother_and(mate_of_30(Relatie::broer_zus));
    care.household.volwassenen[0].traject_naar_werk = true;
    care.household.kinderen[0].opvang = {{OpvangSoort::bso, 40, 9}};
    CHECK(amounts_of(care).kinderopvangtoeslag > 0);
    CHECK(told(care, "kinderopvangtoeslag", "alsof het inkomen uit werk komt"));
    care.household.medebewoners[0].inkomen_per_jaar = 0;
    CHECK(amounts_of(care).kinderopvangtoeslag == 0);
    CHECK(told(care, "kinderopvangtoeslag", "geen kinderopvangtoeslag"));
}

TEST_CASE("who is not told is asked for: the amounts stay, and what it would be is said")
{
    Case c = mother_and(mate_of_30(Relatie::onbekend));
    CHECK(amounts_of(c).kindgebonden_budget == 5996);
    CHECK(amounts_of(c).zorgtoeslag == 1550);
    CHECK(told(c, "awir", "het kindgebonden budget 2.356 in plaats van 5.996"));
    CHECK(told(c, "awir", "de zorgtoeslag 1.267 in plaats van 1.550"));
    c.household.kinderen.clear();
    CHECK_FALSE(told(c, "awir", "niet opgegeven"));
    c.household.medebewoners[0].relatie = Relatie::broer_zus;
    CHECK_FALSE(told(c, "awir", "toeslagpartner"));
}

TEST_CASE(
    "the months: the toeslagen of a toeslagpartner begin when the housemate is of age, and go on after the child is")
{
    Case c = mother_and(mate_of_30(Relatie::broer_zus));
    c.household.kinderen[0].geboren = 2009y / 3 / 10; // 18 in March 2027
    c.household.medebewoners[0].geboren = 2008y / 9 / 15;
    Scenario s{"wie er wonen", "", july, c.household, {c.situation}, {}};
    LawsByDate laws(tables());
    const Timeline t = timeline(s, {0, july, 12, Gedrag::direct}, laws);
    const auto paid = [&](Date month, EventKind kind) {
        double sum = 0;
        for (const MoneyEvent& e : t.events)
            if (e.kind == kind && e.about == month) sum += e.amount;
        return sum;
    };
    CHECK(paid(2026y / 9 / 1, EventKind::kindgebonden_budget) > 500);  // 2.580 + 924 + 3.416 a year
    CHECK(paid(2026y / 10 / 1, EventKind::kindgebonden_budget) < 300); // without the alleenstaande-ouderkop
    CHECK(paid(2027y / 3 / 1, EventKind::zorgtoeslag) == paid(2027y / 4 / 1, EventKind::zorgtoeslag));
    CHECK(std::any_of(t.status.begin(), t.status.end(), [](const StatusChange& change) {
        return change.day == 2026y / 10 / 1 && change.what.find("wordt toeslagpartner") != std::string::npos;
    }));
}

TEST_CASE("Participatiewet art. 19a: a lease ends the sharing of costs, but for relatives up to the second degree")
{
    const double alone = 12 * 1419.46, shared = 12 * expected_kostendelersnorm(2, july);
    using enum Relatie;
    for (const Relatie r : {kind, stiefkind, kleinkind, ouder, schoonfamilie, broer_zus}) {
        CAPTURE(static_cast<int>(r));
        CHECK(amounts_of(mother_and(mate_of_30(r, true))).bijstandsnorm == Approx(shared));
    }
    for (const Relatie r : {pleegkind, familie, ander, onbekend}) {
        CAPTURE(static_cast<int>(r));
        CHECK(amounts_of(mother_and(mate_of_30(r, true))).bijstandsnorm == Approx(alone));
        CHECK(amounts_of(mother_and(mate_of_30(r))).bijstandsnorm == Approx(shared));
    }
    Case contrary = mother_and(mate_of_30(ander, true));
    CHECK(told(contrary, "participatiewet", "is opgegeven als kostendeler"));
    contrary.household.medebewoners[0].kostendeler = false;
    CHECK_FALSE(told(contrary, "participatiewet", "opgegeven als"));
    contrary.household.medebewoners[0].relatie = broer_zus;
    CHECK(told(contrary, "participatiewet", "opgegeven als geen kostendeler"));
    CHECK(amounts_of(contrary).bijstandsnorm == Approx(alone)); // a student may be: what was told goes before
}

TEST_CASE("Participatiewet art. 3: a joint household is asked about where it can be")
{
    using enum Relatie;
    const auto asked = [](const Housemate& m) {
        return told(mother_and(m), "participatiewet", "een gezamenlijke huishouding met medebewoner 1");
    };
    for (const Relatie r : {kleinkind, broer_zus, familie, ander, onbekend}) CHECK(asked(mate_of_30(r)));
    for (const Relatie r : {kind, stiefkind, pleegkind, ouder, schoonfamilie}) CHECK_FALSE(asked(mate_of_30(r)));
    CHECK_FALSE(asked(mate_of_30(ander, true)));
}

TEST_CASE("Awir art. 2 lid 1 e and art. 7 lid 6: who counts for the huurtoeslag, and of whom a part of the income")
{
    // The mother has no child here: nobody is toeslagpartner.
    const auto huurtoeslag_with = [](Housemate m, double income) {
        Case c = mother_and(m);
        c.household.kinderen.clear();
        c.household.medebewoners[0].inkomen_per_jaar = income;
        return amounts_of(c).huurtoeslag;
    };
    using enum Relatie;
    Case alone = mother_and(mate_of_30(ander));
    alone.household.kinderen.clear();
    alone.household.medebewoners.clear();
    for (const Relatie r : {broer_zus, familie, ander})
        CHECK(huurtoeslag_with(mate_of_30(r, true), 60000) == [&] {
            Case c = alone; // the norm of one who shares costs with a brother is lower; the rent help is not
            return amounts_of(c).huurtoeslag;
        }());
    for (const Relatie r : {kind, ouder, schoonfamilie}) CHECK(huurtoeslag_with(mate_of_30(r, true), 60000) == 0);

    Housemate young = mate_of_30(stiefkind);
    young.geboren = 2006y / 1 / 1;
    Housemate stranger = young;
    stranger.relatie = ander;
    stranger.kind = false;
    CHECK(huurtoeslag_with(young, 30000 + 6218) == huurtoeslag_with(stranger, 30000)); // 2026: 6.218 is free
    Housemate of_another = stranger;
    of_another.kind = true; // a child of another housemate
    CHECK(huurtoeslag_with(of_another, 30000 + 6218) == huurtoeslag_with(stranger, 30000));
    young.geboren = 2002y / 12 / 31; // 23 on 1 January
    CHECK(huurtoeslag_with(young, 30000) == huurtoeslag_with(stranger, 30000));
}

TEST_CASE("Awir art. 9: without lawful residence a partner ends every toeslag, a housemate of 18 the huurtoeslag")
{
    const auto all = [](const Breakdown<double>& b) {
        return b.zorgtoeslag + b.huurtoeslag + b.kindgebonden_budget + b.kinderopvangtoeslag;
    };
    Case brother = mother_and(mate_of_30(Relatie::broer_zus));
    brother.household.medebewoners[0].inkomen_per_jaar = 0;
    REQUIRE(amounts_of(brother).huurtoeslag > 0);
    brother.household.medebewoners[0].verblijf = Verblijf::niet_rechtmatig;
    CHECK(all(amounts_of(brother)) == 0);
    CHECK(told(brother, "awir", "art. 9 lid 2"));

    Case father = mother_and(mate_of_30(Relatie::ouder));
    father.household.medebewoners[0].inkomen_per_jaar = 0;
    const Breakdown<double> before = amounts_of(father);
    father.household.medebewoners[0].verblijf = Verblijf::niet_rechtmatig;
    const Breakdown<double> after = amounts_of(father);
    CHECK((before.huurtoeslag > 0 && after.huurtoeslag == 0));
    CHECK(after.kindgebonden_budget == before.kindgebonden_budget);
    CHECK(after.zorgtoeslag == before.zorgtoeslag);
    father.household.medebewoners[0].geboren = 2008y / 7 / 2; // 17
    CHECK(amounts_of(father).huurtoeslag > 0);

    Case couple = mother_and(mate_of_30(Relatie::ouder));
    couple.household.medebewoners.clear();
    couple.household.volwassenen.push_back(adult_of(40, july));
    REQUIRE(all(amounts_of(couple)) > 0);
    couple.household.volwassenen[1].verblijf = Verblijf::niet_rechtmatig;
    CHECK(all(amounts_of(couple)) == 0);
    CHECK(amounts_of(couple).bijstandsnorm == Approx(12 * (1013.90 + 284.67))); // Participatiewet art. 11, 24 and 24a
    couple.household.volwassenen[1].verblijf = Verblijf::rechtmatig;
    couple.household.volwassenen[0].verblijf = Verblijf::niet_rechtmatig;
    CHECK(all(amounts_of(couple)) == 0);
}

TEST_CASE("Awir art. 3c lid 2: a spouse abroad is toeslagpartner, unless the applicant has asylum here")
{
    Case c = mother_and(mate_of_30(Relatie::ouder));
    c.household.medebewoners.clear();
    c.household.volwassenen.push_back(adult_of(38, july));
    c.household.volwassenen[1].verblijf = Verblijf::buitenland;
    const Breakdown<double> partners = amounts_of(c);
    CHECK(partners.kindgebonden_budget == 2580);
    CHECK(partners.bijstandsnorm == Approx(12 * (1013.90 + 284.67))); // art. 24a: no alleenstaande-ouderkop elsewhere
    CHECK(told(c, "awir", "art. 3c lid 2"));
    c.household.volwassenen[0].verblijfsgrond = Verblijfsgrond::asiel;
    const Breakdown<double> asylum = amounts_of(c);
    CHECK(asylum.kindgebonden_budget == 2580 + 3416);
    CHECK(asylum.zorgtoeslag == 1550); // of one person
    CHECK(asylum.bijstandsnorm == Approx(12 * 1013.90));
    CHECK(asylum.bijstand_netto == Approx(12 * 1013.90));

    // Two live here, the third elsewhere; income abroad counts for none of the toeslagen of a single person.
    c.household.volwassenen[1].inkomen = {{SoortInkomen::uitkering, 60000, false}};
    CHECK(amounts_of(c).zorgtoeslag == 1550);
    CHECK(amounts_of(c).toetsingsinkomen == amounts_of(c).bijstand_bruto);
    c.household.volwassenen[0].verblijfsgrond = Verblijfsgrond::overig;
    CHECK(amounts_of(c).zorgtoeslag == 0);
    CHECK(amounts_of(c).huurtoeslag > 0); // that of two at this address

    // Wet IB 2001 art. 1.2 lid 4 b: who lives abroad is no fiscal partner, so the wage here has the IACK.
    Case works = c;
    works.household.volwassenen[1].inkomen.clear();
    works.situation = one_adult(july, 35, 32, 14.99).situation;
    const double abroad = amounts_of(works).belasting;
    works.household.volwassenen.pop_back();
    CHECK(abroad == Approx(amounts_of(works).belasting));
}

TEST_CASE("Wht art. 11: no huurtoeslag for a room, and none for who pays no rent")
{
    Case c = mother_and(mate_of_30(Relatie::ouder));
    c.household.medebewoners.clear();
    c.household.vaste_lasten.emplace();
    const Breakdown<double> rented = amounts_of(c);
    REQUIRE(rented.huurtoeslag > 0);
    c.household.woning->soort = SoortWoning::kamer;
    const Breakdown<double> room = amounts_of(c);
    CHECK(room.huurtoeslag == 0);
    CHECK(room.vaste_lasten == rented.vaste_lasten);
    CHECK(rented.vrij_te_besteden - room.vrij_te_besteden == Approx(rented.huurtoeslag));
    CHECK(told(c, "huurtoeslag", "Wht art. 11"));
    c.household.woning = Home{.soort = SoortWoning::inwonend};
    CHECK(amounts_of(c).huurtoeslag == 0);
    CHECK(amounts_of(c).vaste_lasten == 0);
    CHECK(told(c, "participatiewet", "art. 27"));
}
