// SPDX-License-Identifier: EUPL-1.2
// What is told without its price counts as nothing, and the answer says so.
#include "engine/questions/answer.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

Scenario parent_who_works()
{
    return parse_scenario(R"({
      "formaat": "armoedeval-scenario/1", "titel": "Een ouder", "peildatum": "2026-07-01",
      "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ],
        "kinderen": [ { "geboren": "2023-02-01" } ], "woning": { "soort": "huur", "kale_huur": 600 } },
      "situaties": [ { "titel": "Werk",
        "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 16,
          "reizen": { "km_enkele_reis": 12, "kosten_per_km": 0.2 } } ],
        "opvang": [ { "kind": 0, "soort": "dagopvang", "uren_per_maand": 86, "uurprijs": 11 } ] } ] })",
                          "");
}

/// What is said about something; empty when nothing is.
std::string said_of(const Scenario& scenario, const std::string& what)
{
    const Answer told = answer(scenario, tables());
    for (const Voorbehoud& v : told.situaties.front().voorbehouden)
        if (v.wat.find(what) != std::string::npos) return v.waarom;
    return {};
}

} // namespace

TEST_CASE("a way without a price per km, childcare without an hourly price and a rent of nothing are said")
{
    const Scenario all_told = parent_who_works();
    for (const char* what : {"de reis naar het werk", "de opvang van kind 1 (", "een huur van 0"})
        CHECK(said_of(all_told, what).empty());

    Scenario s = all_told;
    s.situaties[0].werk[0].reizen->kosten_per_km = 0;
    CHECK(said_of(s, "de reis naar het werk van de aanvrager (12,0 km enkele reis)").find("telt niet mee") !=
          std::string::npos);
    s.situaties[0].werk[0].reizen->kaartje_per_dag = 5; // then the bus is the price
    CHECK(said_of(s, "de reis naar het werk").empty());

    s = all_told;
    s.situaties[0].opvang[0].opvang.uurprijs = 0;
    CHECK_FALSE(said_of(s, "de opvang van kind 1 (86").empty());
    s.situaties[0].opvang[0].uren_naar_werk = true; // the hours follow, and count as much
    CHECK_FALSE(said_of(s, "de opvang van kind 1 (").empty());
    s.situaties[0].opvang.clear();
    CHECK(said_of(s, "de opvang van kind 1 (").empty());
    s.huishouden.kinderen[0].opvang.push_back({OpvangSoort::dagopvang, 40, 0}); // that stands with the child
    CHECK_FALSE(said_of(s, "de opvang van kind 1 (40").empty());

    s = all_told;
    s.huishouden.woning->kale_huur = 0;
    CHECK_FALSE(said_of(s, "een huur van 0 euro").empty());
    s.huishouden.woning->soort = SoortWoning::koop;
    CHECK(said_of(s, "een huur van 0 euro").empty());
}
