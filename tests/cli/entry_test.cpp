// SPDX-License-Identifier: EUPL-1.2
// armoedeval invoer: a sentence in, a file out, and beside it what was made of the sentence.
#include "engine/household/scenario.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("invoer writes the file of a sentence, which bereken then takes")
{
    const Outcome told =
        run_program({"invoer", "--peildatum", "2026-07-15",
                     "alleenstaande ouder, kinderen 3 en 6, huur 690, bijstand 3 jaar, 24 uur, schulden 5000"});
    REQUIRE(told.status == 0);
    CHECK(told.err.find("Begrepen: 2 kinderen: 3 jaar en 6 jaar\n") != std::string::npos);
    CHECK(told.err.find("Niet begrepen: schulden 5000. Vul dat in bij Schulden.\n") != std::string::npos);
    CHECK(told.err.find("Te vragen: Hoe oud is de aanvrager? Nu: 35 jaar.\n") != std::string::npos);
    const Scenario scenario = parse_scenario(told.out, "invoer");
    CHECK(scenario.peildatum == Date{std::chrono::year{2026} / 7 / 15});
    CHECK(scenario.huishouden.kinderen.size() == 2);
    CHECK(scenario.huishouden.gemeentelijk.gemeente == "groningen");
    CHECK(scenario.situaties.size() == 2);
    const TemporaryFolder folder;
    const Outcome computed = run_program({"bereken", folder.write("zin.json", told.out)});
    CHECK(computed.status == 0);
    CHECK(computed.out.find("Werk 24 uur") != std::string::npos);
}

TEST_CASE("invoer makes no file of what contradicts itself: it asks, with status 1")
{
    const Outcome asked = run_program({"invoer", "alleenstaand, huur 600, huur 700"});
    CHECK(asked.status == 1);
    CHECK(asked.out == "");
    CHECK(asked.err.find("Te vragen: Welke huur of woning is het?") != std::string::npos);
    check_refused({"invoer"}, {"ontbreekt"});
}

TEST_CASE("invoer makes no file that nobody can open")
{
    const Outcome outcome = run_program({"invoer", "alleenstaand 35 jaar, huur 690, bijstand 40 jaar"});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(outcome.err.find("ZIN: /huishouden/volwassenen/0/bijstand/sinds: deze datum ligt voor de geboorte") !=
          std::string::npos);
}
