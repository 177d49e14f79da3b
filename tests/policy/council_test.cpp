// SPDX-License-Identifier: EUPL-1.2
// What a council gets of a proposal.
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("the page for a council holds the proposal, the costs with both bands, winners and losers, and its proof",
          "[bevolking][beleid]")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "verslag.html").string();
    const std::string reform = std::string(scenarios_folder()) + "/hervormingen/kindgebonden-budget-hoger.json";
    const Outcome made =
        run_program({"beleid", "--bevolking", "100", "--zaad", "7", "--hervorming", reform, "--verslag", file});
    REQUIRE(made.err == "");
    REQUIRE(made.status == 0);
    const std::string page = content_of(file);
    for (const char* words :
         {"<html lang=\"nl\"", "Voorgesteld door: beleidsadviseur", "Bedrag voor het eerste kind", "2.580", "2.880",
          "Het voorstel kost", "Door het trekken", "Is een aanname", "miljoen euro", "bijstand, alleenstaande ouder",
          "Loont het om meer te werken?", "Hoe zeker is dit?", "--zaad 7", "Vingerafdruk", "Niemand verandert hier"}) {
        INFO(words);
        CHECK(page.find(words) != std::string::npos);
    }
    CHECK(page.find("<script") == std::string::npos);
    check_refused({"beleid", "--bevolking", "100", "--verslag", file}, {"--verslag", "--hervorming"});
}
