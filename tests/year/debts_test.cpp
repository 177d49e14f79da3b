// SPDX-License-Identifier: EUPL-1.2
// What goes to creditors: Wetboek van Burgerlijke Rechtsvordering art. 475b to 475dc, and the letters of debt help.
#include "engine/questions/answer.hpp"
#include "engine/questions/measures.hpp"
#include "engine/report/answer_text.hpp"
#include "engine/year/net_income.hpp"

#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const Debt beslag{SoortSchuld::beslag};

Debt in_regeling(double vrij_te_laten)
{
    return {SoortSchuld::schuldregeling, 0, vrij_te_laten};
}
Debt with_krediet(double aflossing)
{
    return {SoortSchuld::saneringskrediet, 0, aflossing};
}

/// Example 54 with beslag in place of its fixed costs.
Scenario canteen()
{
    Scenario s = load_scenario(std::string(scenarios_folder()) + "/54-schulden-in-aflossing.json");
    s.huishouden.vaste_lasten.reset();
    s.huishouden.schulden = {beslag};
    return s;
}

double in_a_month(const Breakdown<double>& year, double Breakdown<double>::*amount)
{
    return twelve_months(year).*amount / 12;
}

} // namespace

TEST_CASE("beslag op bijstand en op loon: wat in de hand blijft gaat omlaag, wat naar de schuld gaat omhoog")
{
    // Rv art. 475da lid 2 and 475dc, text of 14 July 2026, worked out by hand for one person with a canteen job
    // of 15.10: 95 % of 1,419.46 is 1,348.49; taxable 27,136.51 is (27,136.51 - 23,425) x 27 % / 12 = 83.51 of
    // huurtoeslag lost.
    const Answer a = answer(canteen(), tables());
    const Breakdown<double>&nu = a.situaties[0].per_jaar, &full = a.situaties[2].per_jaar;
    CHECK(in_a_month(nu, &Breakdown<double>::bijstand_netto) - in_a_month(nu, &Breakdown<double>::naar_schulden) ==
          Approx(1348.49).margin(0.01));
    CHECK(std::round(nu.in_de_hand / 12) == 1832);
    // The hand calculation has the assessment in whole euros in the taxpayer's favour; here it is in cents.
    const double net =
        in_a_month(full, &Breakdown<double>::loon_netto) + in_a_month(full, &Breakdown<double>::teruggaaf);
    CHECK(net == Approx(2156.25).margin(1.0 / 12));
    CHECK(in_a_month(full, &Breakdown<double>::naar_schulden) == Approx(724.25).margin(1.0 / 12));
    CHECK(net - in_a_month(full, &Breakdown<double>::naar_schulden) == Approx(1432.00).margin(0.01));
    CHECK(std::round(full.in_de_hand / 12) == 1787);
    const double more = (full.in_de_hand - nu.in_de_hand) / 12;
    CHECK(more > -45);
    CHECK(more < -43.5);
    // Without the debt it is the answer of before.
    CHECK(in_a_month(full, &Breakdown<double>::over_na_opvang_en_werk) -
              in_a_month(nu, &Breakdown<double>::over_na_opvang_en_werk) >
          600);
}

TEST_CASE("alimentatie draagt beslag, ook die voor een kind (Rv art. 475c onder i)")
{
    // By hand, July 2026, single parent with a norm of 1,419.46: bijstand of 1,169.46 and alimony of 250 are the norm;
    // of the two 95 % of the norm stays, 1,348.49 (art. 475dc lid 2).
    Scenario s = canteen();
    s.huishouden.kinderen = {{2016y / 2 / 1, false, {}, {}}};
    const auto naar_schulden = [](const Scenario& of, size_t situation) {
        return in_a_month(answer(of, tables()).situaties[situation].per_jaar, &Breakdown<double>::naar_schulden);
    };
    const double zonder_bij_vol_werk = naar_schulden(s, 2);
    s.huishouden.volwassenen[0].inkomen = {{SoortInkomen::kinderalimentatie, 3000}};
    CHECK(naar_schulden(s, 0) == Approx(1419.46 - 1348.49).margin(0.011));
    // Without bijstand it is not taxed, so the voet stays as it was, and all of it is above.
    CHECK(naar_schulden(s, 2) == Approx(zonder_bij_vol_werk + 250).margin(0.01));
}

TEST_CASE("zonder schulden is wat in de hand blijft wat er over is")
{
    for (const Case& c : random_cases(911, 20)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        CHECK(b.naar_schulden == 0);
        for (const auto amount : {&Breakdown<double>::in_de_hand, &Breakdown<double>::blijft_over})
            CHECK((b.*amount == b.over_na_opvang_en_werk || !is_computed(b.over_na_opvang_en_werk)));
    }
}

TEST_CASE("schuldregeling: wat boven het bedrag van de brief komt gaat naar de schuld, toeslagen blijven ernaast")
{
    Case c = one_adult(july, 40, 36, 14.99);
    c.household.woning = Home{.kale_huur = 640, .servicekosten = 20};
    const Breakdown<double> without = amounts_of(c);
    const double own = without.loon_netto + without.teruggaaf;
    REQUIRE(own > 12 * 1650);
    c.household.schulden = {in_regeling(1650)};
    CHECK(amounts_of(c).naar_schulden == Approx(own - 12 * 1650));
    c.household.schulden[0].toeslagen_inbegrepen = true;
    CHECK(amounts_of(c).naar_schulden == Approx(own + without.zorgtoeslag + without.huurtoeslag - 12 * 1650));
    c.household.schulden = {with_krediet(60)};
    CHECK(amounts_of(c).naar_schulden == 720);
    c.household.schulden = {in_regeling(1650), with_krediet(60), beslag};
    const double beslag_alone = [&] {
        Case with = c;
        with.household.schulden = {beslag};
        return amounts_of(with).naar_schulden;
    }();
    CHECK(amounts_of(c).naar_schulden == Approx(std::max(own - 12 * 1650, beslag_alone) + 720));
}

TEST_CASE("een schuld zonder soort of bedrag, en beslag naast winst: niet berekend, en het antwoord zegt waarom")
{
    Case c = one_adult(july, 40, 24, 16);
    const auto not_computed_because = [&](const Debt& debt, const std::string& why) {
        c.household.schulden = {debt};
        const Breakdown<double> b = amounts_of(c);
        CHECK_FALSE(is_computed(b.naar_schulden));
        CHECK_FALSE(is_computed(b.in_de_hand));
        CHECK(b.blijft_over == b.over_na_opvang_en_werk);
        CHECK(told(c, "schulden", why));
    };
    not_computed_because({}, "er is niet opgegeven of er beslag");
    not_computed_because({SoortSchuld::schuldregeling}, "het bedrag per maand uit de brief");
    c.situation.werk[0].kind.soort = SoortWerk::ondernemen;
    not_computed_because(beslag, "voor winst is er geen beslagvrije voet");
    // What is known counts beside what is not.
    c.household.schulden.push_back(with_krediet(50));
    CHECK(amounts_of(c).blijft_over == Approx(amounts_of(c).over_na_opvang_en_werk - 600));
}

TEST_CASE("elk huishouden met beslag: de schuldeiser krijgt nooit minder dan niets, en er blijft een minimum")
{
    for (Case c : random_cases(912, 40)) {
        c.household.schulden = {beslag};
        const Breakdown<double> b = amounts_of(c);
        if (!is_computed(b.in_de_hand)) continue;
        INFO(in_json(c));
        CHECK(b.naar_schulden >= 0);
        CHECK(close(b.in_de_hand + b.naar_schulden, b.over_na_opvang_en_werk));
        const double income = b.loon_netto + b.teruggaaf + b.overig_netto + b.bijstand_netto;
        CHECK(b.naar_schulden <= std::max(0.0, income) + 0.01);
    }
}

TEST_CASE("elk huishouden: wie de schuldeiser minder laat, heeft meer in de hand")
{
    for (Case c : random_cases(913, 40)) {
        double before = -1e9;
        for (const double vrij : {0.0, 800.0, 1200.0, 1650.0, 2400.0, 9000.0}) {
            c.household.schulden = {in_regeling(vrij)};
            const Breakdown<double> b = amounts_of(c);
            if (!is_computed(b.in_de_hand)) break;
            INFO(in_json(c));
            CHECK(b.in_de_hand >= before - 1e-6);
            CHECK(b.naar_schulden >= 0);
            before = b.in_de_hand;
        }
    }
}

TEST_CASE("every way to ask the law agrees about creditors")
{
    Chance chance(seed_of_tests());
    Agreed agreed;
    for (Case c : random_cases(914, 3)) {
        c.household.schulden = {beslag, with_krediet(40)};
        agree(c, chance, agreed);
        c.household.schulden = {in_regeling(1500)};
        agree(c, chance, agreed);
    }
}

TEST_CASE("bereken speaks of what is in hand, and that the debt ends sooner")
{
    const Scenario s = canteen();
    const std::string text = answer_text(s, answer(s, tables()));
    CHECK(text.find("euro per maand in de hand") != std::string::npos);
    CHECK(text.find("In de hand") != std::string::npos);
    CHECK(text.find("eerder zijn afgelost") != std::string::npos);
    Scenario without = s;
    without.huishouden.schulden.clear();
    CHECK(answer_text(without, answer(without, tables())).find("n de hand") == std::string::npos);
}
