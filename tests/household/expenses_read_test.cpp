// SPDX-License-Identifier: EUPL-1.2
// Costs, childcare and co-parents as a file tells them: read as told, written as read, refused where they cannot be.
#include "tests/support/program.hpp"

#include "engine/household/scenario.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const std::string good_costs = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Kosten", "peildatum": "2026-07-01",
  "huishouden": {
    "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ],
    "kinderen": [ { "geboren": "2024-01-01",
      "co_ouderschap": { "dagen_per_week": 3.5, "kinderbijslag": "helft", "kindgebonden_budget": true } } ],
    "woning": { "soort": "huur", "kale_huur": 600 },
    "vaste_lasten": [ { "soort": "energie", "per_maand": 120, "dag": 3 }, { "wat": "krant", "per_maand": 30 } ]
  },
  "situaties": [ { "titel": "Werk",
    "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 15, "werkkleding_per_maand": 8,
      "verlies_in_natura_per_maand": 5,
      "reizen": { "uren_per_dag": 8, "dagen_per_week": 4, "reis_en_pauze_per_dag": 1.5, "km_enkele_reis": 24,
                  "kosten_per_km": 0.31, "vergoeding_per_km": 0.23, "kaartje_per_dag": 1 } } ],
    "opvang": [ { "kind": 0, "soort": "dagopvang", "uren_naar_werk": true, "uurprijs": 11 } ] } ]
})";

} // namespace

TEST_CASE("kosten worden gelezen zoals zij zijn opgegeven, en geschreven zoals zij zijn gelezen")
{
    const Scenario s = parse_scenario(good_costs, "geval.json");
    const Work& w = s.situaties[0].werk[0];
    REQUIRE(w.reizen);
    CHECK(*w.reizen == Commute{8, 4, 1.5, 24, 0.31, 0.23, 1});
    CHECK((w.werkkleding_per_maand == 8 && w.verlies_in_natura_per_maand == 5));
    CHECK(s.situaties[0].opvang[0].uren_naar_werk);
    REQUIRE(s.huishouden.vaste_lasten);
    CHECK(*s.huishouden.vaste_lasten ==
          std::vector<FixedCost>{{SoortVasteLast::energie, "", 120, 3}, {SoortVasteLast::overig, "krant", 30, 1}});
    CHECK(s.huishouden.kinderen[0].co_ouderschap == BasicCoParenting<double>{3.5, DeelKinderbijslag::helft, true});
    CHECK(parse_scenario(to_json(s), "geval.json") == s);
    for (const char* said : {"geheel", "geen"}) {
        const Scenario other =
            parse_scenario(replaced(good_costs, "\"helft\"", "\"" + std::string(said) + "\""), "geval.json");
        CHECK(parse_scenario(to_json(other), "geval.json") == other);
        CHECK_FALSE(other == s);
    }
    Scenario none = s;
    none.huishouden.vaste_lasten.emplace();
    CHECK(parse_scenario(to_json(none), "geval.json") == none);
    none.huishouden.vaste_lasten.reset();
    CHECK(parse_scenario(to_json(none), "geval.json") == none);
}

TEST_CASE("vaste lasten van een ouder bestand staan bij de overgang, op twee plaatsen mag niet")
{
    const std::string at_home = ",\n    \"vaste_lasten\": [ { \"soort\": \"energie\", \"per_maand\": 120, \"dag\": 3 "
                                "}, { \"wat\": \"krant\", \"per_maand\": 30 } ]";
    const std::string change =
        "\"overgang\": { \"vaste_lasten\": [ { \"wat\": \"krant\", \"per_maand\": 30 } ] },\n  \"situaties\"";
    const Scenario old =
        parse_scenario(replaced(replaced(good_costs, at_home, ""), "\"situaties\"", change), "geval.json");
    CHECK(old.huishouden.vaste_lasten == std::vector<FixedCost>{{SoortVasteLast::overig, "krant", 30, 1}});
    const TemporaryFolder folder;
    check_refused({"bereken", folder.write("geval.json", replaced(good_costs, "\"situaties\"", change))},
                  {"/overgang/vaste_lasten: ", "noem ze op één plaats"});
}

TEST_CASE("kosten en co-ouders die niet kunnen")
{
    struct Change {
        std::string from, to;
        std::vector<std::string> words;
    };
    const std::string way = "/situaties/0/werk/0/reizen/", costs = "/huishouden/vaste_lasten/",
                      shared = "/huishouden/kinderen/0/co_ouderschap/";
    const TemporaryFolder folder;
    for (const Change& c : std::vector<Change>{
             {"\"uren_per_dag\": 8", "\"uren_per_dag\": 0", {way + "uren_per_dag: 0 kan niet", "van 1 tot en met 24"}},
             {"\"dagen_per_week\": 4", "\"dagen_per_week\": 8", {way + "dagen_per_week: 8 kan niet", "tot en met 7"}},
             {"\"km_enkele_reis\": 24", "\"km_enkele_reis\": -1", {way + "km_enkele_reis: -1 kan niet"}},
             {"\"km_enkele_reis\": 24", "\"km_enkele_reis\": 501", {way + "km_enkele_reis: 501 kan niet"}},
             {"\"kosten_per_km\": 0.31, ", "", {way + "kosten_per_km: deze sleutel ontbreekt"}},
             {"\"kosten_per_km\": 0.31", "\"kosten_per_km\": \"31\"", {way + "kosten_per_km: ", "getal"}},
             {"\"vergoeding_per_km\": 0.23", "\"vergoeding_per_km\": 23", {way + "vergoeding_per_km: 23 kan niet"}},
             {"\"kaartje_per_dag\"", "\"kaartje\"", {way + "kaartje: deze sleutel ken ik niet"}},
             {"\"werkkleding_per_maand\": 8", "\"werkkleding_per_maand\": -8", {"werkkleding_per_maand: -8 kan niet"}},
             {"\"reizen\": {", "\"reizen\": 3, \"x\": {", {"/situaties/0/werk/0/reizen: ", "blok tussen accolades"}},
             {"\"uren_naar_werk\": true", "\"uren_naar_werk\": 1", {"/opvang/0/uren_naar_werk: ", "true of false"}},
             {"\"uren_naar_werk\": true",
              "\"uren_naar_werk\": false",
              {"/opvang/0/uren_per_maand: deze sleutel ontbreekt"}},
             {"\"uren_naar_werk\": true",
              "\"uren_naar_werk\": true, \"uren_per_maand\": 40",
              {"/opvang/0/uren_per_maand: ", "kies één van beide"}},
             {"\"energie\"", "\"gas\"", {costs + "0/soort: \"gas\"", "kies uit: energie, "}},
             {"\"wat\": \"krant\", ", "", {costs + "1/wat: deze sleutel ontbreekt"}},
             {"\"krant\"", "\"bsn 123456782\"", {costs + "1/wat: ", "BSN lijkt"}},
             {"\"per_maand\": 30", "\"per_maand\": -30", {costs + "1/per_maand: -30 kan niet"}},
             {"\"dagen_per_week\": 3.5", "\"dagen_per_week\": 2", {shared + "dagen_per_week: ", "156 dagen"}},
             {"\"dagen_per_week\": 3.5", "\"dagen_per_week\": 5", {shared + "dagen_per_week: ", "156 dagen"}},
             {"\"helft\"", "\"half\"", {shared + "kinderbijslag: \"half\"", "kies uit: helft, geheel, geen"}},
             {", \"kindgebonden_budget\": true", "", {shared + "kindgebonden_budget: ", "true of false"}},
             {"\"vaste_lasten\"",
              "\"tegemoetkoming_alleenverdieners\": true, \"vaste_lasten\"",
              {"/huishouden/tegemoetkoming_alleenverdieners: ", "alleen voor een paar"}},
         }) {
        INFO(c.from << " -> " << c.to);
        check_refused({"bereken", folder.write("geval.json", replaced(good_costs, c.from, c.to))}, c.words);
    }
    CHECK(run_program({"bereken", folder.write("geval.json", good_costs)}).status == 0);
}
