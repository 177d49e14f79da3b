// SPDX-License-Identifier: EUPL-1.2
// How far an answer about a population moves with amounts that are not published.
#include "engine/policy/index_band.hpp"

#include "engine/population/estimates.hpp"
#include "engine/questions/not_final.hpp"
#include "engine/report/population_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/population_fixtures.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("a population says how many amounts are not published, and what all of them higher would do",
          "[bevolking][beleid]")
{
    const PopulationJob j = job(400);
    CHECK(index_band(j, {{"nu", &tables_going_on(), july}}).waarden == 0);
    const Date day = 2027y / 1 / 15;
    Tables proposed = tables_going_on();
    DatedValue premium = *proposed.find("zorgtoeslag.standaardpremie")->on(day);
    premium.value += 100;
    premium.status = Status::voorstel;
    proposed.set("zorgtoeslag.standaardpremie", premium);
    const std::vector<Variant> both{{"nu", &tables_going_on(), day}, {"voorstel", &proposed, day}};
    const IndexBand band = index_band(j, both);
    CHECK(band.waarden == values_not_final(proposed, day).size());
    // The household with the norm alone has 4 % more of it: bijstand is some 160 million a year.
    CHECK(band.uitbetaald > 2e6);
    CHECK(band.uitbetaald < 60e6);
    // The premium of the proposal does not follow an index, that of the law does: less is between them.
    CHECK(band.kosten_hoger < 0);
    const std::string text = population_text(run_job(j, both), nullptr, band);
    CHECK(text.find("bedragen zijn op 15 januari 2027 nog niet bekend") != std::string::npos);
    CHECK(text.find("zijn de kosten van het voorstel") != std::string::npos);
}
