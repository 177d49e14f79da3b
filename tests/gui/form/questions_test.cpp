// SPDX-License-Identifier: EUPL-1.2
// What is still to ask, at the top of the form, as a person uses it.
#include "tests/gui/support/at_the_form.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

/// A single parent with a grown-up in the house of whom is told all but who it is and on what contract.
struct SomebodyInTheHouse : AtTheForm {
    SomebodyInTheHouse() : AtTheForm("03", {"/nog te vragen"})
    {
        household().gemeentelijk.teruggaaf_opgegeven = true;
        Housemate m;
        m.geboren = 1990y / 5 / 1;
        m.kind = false;
        m.opgegeven = {.kostendeler = true, .huurcontract = false, .verzoek = true, .inkomen = true, .vermogen = true};
        household().medebewoners = {m};
        look();
    }
};

} // namespace

TEST_CASE("what is still to ask stands at the top of the form, with what it can move")
{
    SomebodyInTheHouse p;
    CHECK(p.sees("Nog 2 vragen"));
    CHECK(p.tells("Wie is medebewoner 1 (36 jaar)?"));
    CHECK(p.tells("gerekend is zonder toeslagpartner"));
    CHECK(p.tells("Zolang 2 vragen openstaan: ")); // beside the outcome
}

TEST_CASE("a question is answered by a press, and then it is not asked any more")
{
    SomebodyInTheHouse p;
    const std::string lease = "/huishouden/medebewoners/0/huurcontract";
    REQUIRE(p.tells("Heeft medebewoner 1 (36 jaar) een schriftelijk huurcontract"));
    p.click("nee##" + lease);
    p.look();
    CHECK_FALSE(p.household().medebewoners[0].huurcontract);
    CHECK(p.household().medebewoners[0].opgegeven.huurcontract);
    CHECK_FALSE(p.tells("een schriftelijk huurcontract met een gewone prijs"));
    CHECK(p.sees("Nog 1 vraag"));
}

TEST_CASE("a question of which the answer is typed leads to its field")
{
    SomebodyInTheHouse p;
    p.household().medebewoners[0].relatie = Relatie::ander;
    p.household().medebewoners[0].opgegeven.inkomen = false;
    p.look();
    CHECK_FALSE(p.sees("Wie is dit"));
    p.click("Invullen##/huishouden/medebewoners/0/inkomen_per_jaar");
    p.look();
    CHECK(p.sees("Wie is dit"));
}

TEST_CASE("what is typed in a field is told, also when it is what was taken for granted")
{
    SomebodyInTheHouse p;
    p.household().medebewoners[0].relatie = Relatie::ander;
    p.household().medebewoners[0].opgegeven.inkomen = false;
    p.model().screen.unfolded.insert("/huishouden/medebewoners");
    p.look();
    REQUIRE(p.tells("Wat is het inkomen van medebewoner 1"));
    p.fill("/huishouden/medebewoners/0/inkomen_per_jaar", "12.000");
    CHECK_FALSE(p.tells("Wat is het inkomen van medebewoner 1"));
    p.fill("/huishouden/medebewoners/0/inkomen_per_jaar", "0");
    CHECK(p.household().medebewoners[0].opgegeven.inkomen);
    CHECK_FALSE(p.tells("Wat is het inkomen van medebewoner 1"));
}
