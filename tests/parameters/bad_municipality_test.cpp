// SPDX-License-Identifier: EUPL-1.2
// Files of municipalities, and letters in a scenario, that are wrong; and a new municipality that is right.
#include "tests/support/catch.hpp"
#include "tests/support/copied_tables.hpp"
#include "tests/support/places.hpp"

#include <nlohmann/json.hpp>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

const std::string city = "gemeenten/voorbeeldstad.json";

std::string scenario_of(const std::string& name)
{
    return content_of(fs::path(armoedeval::scenarios_folder()) / (name + ".json"));
}

void check_scenario_refused(const std::string& from, const std::string& to, std::vector<std::string> words)
{
    const TemporaryFolder folder;
    INFO(from << " -> " << to);
    words.push_back("huishouden.json: ");
    const std::string text = replaced(scenario_of("31-groningen-met-brieven"), from, to);
    check_refused({"bereken", folder.write("huishouden.json", text)}, words);
}

} // namespace

TEST_CASE("the shape and the keys of a scheme")
{
    const std::string shape = "\"vorm\": \"natura\"", at = "/regelingen/stadspas";
    check_tables_refused(
        city,
        {{shape, "\"vorm\": \"trap\"", {at + "/vorm: ", "kies uit: stap, afbouw, jaarlijks, eenmalig, natura"}},
         {shape, "\"vorm\": \"stap\"", {at + "/waarden/bedrag/per: ", "bij de vorm stap is een bedrag per maand"}},
         {shape, "\"vorm\": \"afbouw\"", {at + "/waarden: ", "hoort de waarde aandeel_dat_afgaat"}},
         {shape, "\"vorm\": \"eenmalig\"", {at + "/waarden/bedrag/per: ", "hoort geen \"per\"", "geen inkomensgrens"}},
         {shape, shape + ", \"kleur\": \"rood\"", {at + "/kleur: deze sleutel ken ik niet"}},
         {shape, shape + ", \"uit_bijstand\": true", {at + "/uit_bijstand: dit hoort alleen bij de vorm eenmalig"}},
         {shape, shape + ", \"voor\": [ \"iedereen\" ]", {at + "/voor/0: ", "kies uit: alleenstaande, "}},
         {shape, shape + ", \"vanaf\": \"2026-02-30\"", {at + "/vanaf: ", "is geen bestaande datum"}},
         {shape, shape + ", \"vanaf\": \"2026-02-01\", \"tot\": \"2026-01-01\"", {at + "/tot: ", "na \"vanaf\""}},
         {"\"toets\": {", "\"toest\": {", {at + "/toest: ", at + "/toets: deze sleutel ontbreekt"}},
         {"zonder_kostendelersnorm", "zonder", {at + "/toets/norm: ", "kies uit: met_kostendelersnorm"}},
         {"\"vermogen\": \"geen\"", "\"vermogen\": \"eigen\"", {at + "/waarden: ", "een eigen vermogenstoets"}},
         {"\"zorgpolis\": {", "\"stadspas\": {", {at + ": deze sleutel staat twee keer"}},
         {"\"Collectieve zorgpolis\"",
          "\"Stadspas\"",
          {"/regelingen/zorgpolis/titel: zo heet ook de regeling stadspas"}},
         {"armoedeval-gemeente/1", "armoedeval-gemeente/2", {"/formaat: "}},
         {"\"gemeente\": \"Voorbeeldstad\"", "\"gemeente\": \"\"", {"/gemeente: hier moet iets staan"}},
         {"\"regelingen\": {", "\"regelingen\": 3, \"x\": {", {"/regelingen: hier moet een blok"}}});
}

TEST_CASE("the values of a scheme")
{
    const std::string at = "/regelingen/stadspas/waarden/";
    check_tables_refused(
        city,
        {{"\"eenheid\": \"procent_van_de_norm\"",
          "\"eenheid\": \"euro\"",
          {at + "inkomensgrens/eenheid: ", "moet procent_van_de_norm"}},
         {"\"eenheid\": \"euro\"", "\"eenheid\": \"uren\"", {at + "bedrag/eenheid: ", "moet euro"}},
         {"\"waarde\": 130", "\"waarde\": 1.3", {at + "inkomensgrens/waarden/0/waarde: 1.3 procent", "120 % als 120"}},
         {"\"waarde\": 130", "\"waarde\": 1300", {at + "inkomensgrens/waarden/0/waarde: "}},
         {"\"waarde\": 180", "\"waarde\": -180", {at + "bedrag/waarden/0/waarde: -180 kan niet"}},
         {"\"waarde\": 180, ", "", {at + "bedrag/waarden/0/waarde: deze sleutel ontbreekt"}},
         {"\"waarde\": 9", "\"waarde\": 13", {at + "toetsmaand/waarden/0/waarde: ", "1 tot en met 12"}},
         {"\"toetsmaand\": {", "\"toetsweek\": {", {at + "toetsweek: deze waarde ken ik niet"}},
         {"\"vanaf\": \"2024-01-01\"", "\"vanaf\": \"1 januari\"", {at + "inkomensgrens/waarden/0/vanaf: "}},
         {"\"status\": \"vastgesteld\"",
          "\"status\": \"onbekend\"",
          {at + "inkomensgrens/waarden/0/waarde: een onbekende waarde heeft geen getal", "/opmerking: "}},
         {"\"per\": \"maand\"", "\"per\": \"jaar\"", {"/regelingen/zorgpolis/waarden/bedrag_alleenstaande/per: "}},
         {"\"aandeel_dat_afgaat\": {", "\"jaren_bijstand\": {", {"/regelingen/kwijtschelding/waarden: "}}});
}

TEST_CASE("the terms of a municipality, and how it does things")
{
    check_tables_refused(
        "gemeenten/groningen.json",
        {{"\"eenheid\": \"aantal\"", "\"eenheid\": \"uren\"", {"/termijnen/melden_werkdagen/eenheid: ", "moet aantal"}},
         {"\"melden_werkdagen\": {", "\"melden_dagen\": {", {"/termijnen/melden_dagen: deze sleutel ken ik niet"}},
         {"\"loonstroken\": ", "\"strookjes\": ", {"/werkwijze/strookjes: deze sleutel ken ik niet"}}});
}

TEST_CASE("a file of a municipality that is no file, or that has the name of an act")
{
    CopiedTables tables;
    tables.write("gemeenten/kapot.json", "{ \"formaat\": ");
    check_refused(tables.call(), {"gemeenten/kapot.json: ", "het bestand houdt hier op"});
    tables.remove("gemeenten/kapot.json");
    tables.write("gemeenten/aow.json", content_of(tables.path() / city));
    check_refused(tables.call(), {"gemeenten/aow.json: zo heet al een bestand van een wet"});
}

TEST_CASE("letters in a scenario")
{
    check_scenario_refused("\"groningen\"", "\"atlantis\"",
                           {"/gemeente: ", "\"atlantis\"", "kies uit: alphen_aan_den_rijn, "});
    check_scenario_refused("\"stadjerspas\"", "\"stadspas\"",
                           {"/gemeentelijk/stadspas: ", "de gemeente Groningen niet", "stadjerspas"});
    check_scenario_refused("\"bedrag\": 510", "\"bedrag\": \"510\"",
                           {"/gemeentelijk/individuele_inkomenstoeslag/bedrag: hier moet een getal staan"});
    check_scenario_refused("\"bedrag\": 510", "\"bedrag\": -1",
                           {"/gemeentelijk/individuele_inkomenstoeslag/bedrag: -1 kan niet"});
    check_scenario_refused("\"inkomensgrens\": 100", "\"inkomensgrens\": 1", {"/inkomensgrens: 1 kan niet"});
    check_scenario_refused("\"maand\": 3", "\"maand\": 13", {"/maand: 13 kan niet"});
    check_scenario_refused("\"krijgt\": true", "\"krijgt\": \"ja\"", {"/krijgt: hier moet true of false staan"});
    check_scenario_refused("\"krijgt\": true", "\"gekregen\": true", {"/gekregen: deze sleutel ken ik niet"});
    check_scenario_refused("\"bedrag\": 400", "\"telt_mee\": true",
                           {"/gemeentelijk/meerkostenregeling/telt_mee: ", "in natura"});
}

TEST_CASE("a new municipality is a file, and an amount of it is an edit")
{
    CopiedTables tables;
    std::string text = replaced(content_of(tables.path() / city), "\"Voorbeeldstad\"", "\"Nieuwstad\"");
    text = replaced(text, "\"waarde\": 32.5", "\"waarde\": 52.5"); // an alleenstaande
    text = replaced(text, "\"waarde\": 32.5", "\"waarde\": 52.5"); // an alleenstaande ouder
    tables.write("gemeenten/nieuwstad.json", text);
    const TemporaryFolder folder;
    const std::string file = folder.write("huishouden.json", replaced(scenario_of("30-voorbeeldstad-alle-regelingen"),
                                                                      "\"voorbeeldstad\"", "\"nieuwstad\""));
    const Outcome outcome = run_program({"bereken", "--json", file, "--tabellen", tables.path().string()});
    INFO(outcome.err);
    REQUIRE(outcome.status == 0);
    const auto answer = nlohmann::json::parse(outcome.out);
    CHECK(answer["situaties"][0]["per_jaar"]["gemeentelijk"] == 1780 + 12 * 20);
    const Outcome listed = run_program({"tabellen", "--datum", "2026-07-01", "--tabellen", tables.path().string()});
    CHECK(listed.out.find("Gemeente Nieuwstad\n") != std::string::npos);
    CHECK(listed.out.find("nieuwstad.zorgpolis.bedrag_alleenstaande = 52,50 euro per maand") != std::string::npos);
    CHECK(listed.out.find("groningen.stadjerspas.inkomensgrens\n") != std::string::npos); // no value known
}
