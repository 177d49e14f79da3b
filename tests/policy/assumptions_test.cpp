// SPDX-License-Identifier: EUPL-1.2
// The band over what is assumed of a population.
#include "engine/base/json_input.hpp"
#include "engine/policy/assumptions.hpp"
#include "engine/population/estimates.hpp"
#include "engine/report/population_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/population_fixtures.hpp"
#include "tests/support/program.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("the band over the assumptions holds the answer, and names what moves it", "[bevolking][beleid]")
{
    PopulationJob j = job(400);
    // Two figures only: the rest would be the same again.
    for (auto& [name, figure] : j.data.getallen)
        if (name != "huishoudens_werkend" && name != "beslag_bijstand") figure.laag = figure.hoog = std::nullopt;
    const AssumptionBand band = assumption_band(j, law_and_proposal());
    const double now = costs(run_job(j, law_and_proposal()), 1).value;
    REQUIRE(band.aannames.size() == 2);
    CHECK(band.aannames[0].naam == "huishoudens_werkend"); // whoever works gets less zorgtoeslag under this proposal
    CHECK(band.kosten_van < now);
    CHECK(now < band.kosten_tot);
    // Six thousand more households with work: more of the same costs, of either sign.
    CHECK(std::abs(band.aannames[0].kosten_hoog) > std::abs(band.aannames[0].kosten_laag));
    // Who pays creditors has no other toeslagen.
    CHECK(band.aannames[1].kosten_laag == Catch::Approx(band.aannames[1].kosten_hoog));
    const std::string text = population_text(run_job(j, law_and_proposal()), &band);
    CHECK(text.find("Hoe ver het gaat als een aanname") != std::string::npos);
}

TEST_CASE("amounts of a population are told in no more digits than it can tell", "[bevolking]")
{
    CHECK(about_euros(2'763'412) == "2,8 miljoen euro");
    CHECK(about_euros(-340'000) == "-0,3 miljoen euro");
    CHECK(about_euros(41'260) == "41.000 euro");
    CHECK(about_euros(4'126) == "4.100 euro");
    CHECK(about_euros(412.4) == "412 euro");
    CHECK(euros_between(2'763'412, 2'763'413) == "2,8 miljoen euro");
    CHECK(euros_between(1e6, 2e6) == "1,0 miljoen euro tot 2,0 miljoen euro");
}

TEST_CASE("a population with a band as a program", "[bevolking]")
{
    const std::string reform = std::string(scenarios_folder()) + "/hervormingen/kindgebonden-budget-hoger.json";
    const Outcome json = run_program({"beleid", "--bevolking", "100", "--aannames", "--json", "--hervorming", reform});
    REQUIRE(json.status == 0);
    CHECK(Json::parse(json.out)["aannames"]["elk_apart"].size() >= 10);
    CHECK(Json::parse(json.out)["voorstellen"].size() == 1);
    check_refused({"beleid", "--aannames", "--van", "2026-01-01", "--naar", "2026-07-01"}, {"--aannames"});
}
