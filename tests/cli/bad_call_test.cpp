// SPDX-License-Identifier: EUPL-1.2
// Calls that are wrong, help, and an answer that cannot be written.
#include "engine/base/json_input.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <fstream>

using namespace armoedeval::test;

namespace {

const std::string scenario = std::string(armoedeval::scenarios_folder()) + "/01-alleenstaande-27-plus.json";
const std::string cases = std::string(armoedeval::golden_folder()) + "/bruto_bijstand.csv";

} // namespace

TEST_CASE("a call that is wrong is explained in Dutch")
{
    const std::string commands = "geef een opdracht: invoer, bereken, ", help = "armoedeval --help";
    check_refused({}, {commands, help});
    check_refused({"reken"}, {"\"reken\" ken ik niet", commands, help});
    check_refused({"-x"}, {"\"-x\" ken ik niet", commands});
    check_refused({""}, {commands});
    check_refused({"bereken"}, {"ontbreekt", "SCENARIO", help});
    check_refused({"toets"}, {"ontbreekt", "REGELING"});
    check_refused({"toets", "zorgtoeslag"}, {"ontbreekt", "BESTAND"});
    check_refused({"bereken", scenario, "--snel"}, {"hoort niet in deze aanroep", "--snel", help});
    check_refused({"bereken", scenario, scenario}, {"hoort niet in deze aanroep", scenario});
    check_refused({"bereken", scenario, "--json=ja"}, {"--json", help});
    check_refused({"regelingen", "tabellen"}, {"hoort niet in deze aanroep", "tabellen"});
    check_refused({"regelingen", "--datum", "2026-01-01"}, {"hoort niet in deze aanroep", "--datum"});
    check_refused({"bereken", scenario, "--peildatum"}, {"ontbreekt een waarde", "--peildatum"});
    check_refused({"bereken", scenario, "--tabellen"}, {"ontbreekt een waarde", "--tabellen"});
    check_refused({"bereken", scenario, "--peildatum", "2026-01-01", "--peildatum", "2026-07-01"},
                  {"meer dan eens", "--peildatum"});
}

TEST_CASE("a date in a call")
{
    for (const std::string date : {"gisteren", "2026-02-30", "1-7-2026", ""}) {
        check_refused({"bereken", scenario, "--peildatum", date},
                      {"--peildatum: \"" + date + "\" is geen bestaande datum", "jaar-maand-dag", "2026-07-01"});
        check_refused({"tabellen", "--datum", date}, {"--datum: \"" + date + "\" is geen bestaande datum"});
    }
    check_refused({"bereken", scenario, "--peildatum", "2027-01-01", "--alleen-vastgesteld"},
                  {scenario, "/peildatum: op 1 januari 2027 ", "niet bekend van ", "(Participatiewet art. ",
                   "tabellen --ontbreekt 2027-01-01"});
    check_refused({"bereken", scenario, "--peildatum", "2029-01-01"},
                  {"/peildatum: 1 januari 2029 is te ver vooruit", "tot en met 31 december 2028"});
    check_refused({"bereken", scenario, "--peildatum", "1980-01-01"},
                  {scenario, "/huishouden/volwassenen/0/geboren: ", "18 jaar of ouder", "1980-01-01"});
}

TEST_CASE("a change that cannot be asked for")
{
    const std::string call = GENERATE(as<std::string>(), "tijdlijn", "doen");
    check_refused({call}, {"ontbreekt", "SCENARIO"});
    check_refused({call, scenario, "--situatie", "1"}, {"--situatie: ", "bij situatie 1 begint het", "vanaf 2"});
    check_refused({call, scenario, "--situatie", "6"}, {"--situatie: situatie 6 is er niet", "heeft er 5"});
    check_refused({call, scenario, "--situatie", "twee"}, {"geen getal", "--situatie"});
    for (const std::string months : {"2", "61", "-1"})
        check_refused({call, scenario, "--maanden", months}, {"--maanden: " + months + " kan niet", "3 tot en met 60"});
    check_refused({call, scenario, "--maanden", "2.5"}, {"geen getal", "--maanden"});
    check_refused({call, scenario, "--start", "2026-02-30"}, {"--start: \"2026-02-30\" is geen bestaande datum"});
    check_refused({call, scenario, "--start", "2020-01-01"}, {"zijn niet bekend; kies een latere start"});
    check_refused({call, scenario, "--peildatum", "2026-01-01"}, {"hoort niet in deze aanroep", "--peildatum"});
    // Every fault at once.
    check_refused({call, scenario, "--maanden", "99", "--gedrag", "nooit"},
                  {"--maanden: ", "--gedrag: het gedrag \"nooit\" ken ik niet; kies direct, laat of niet"});
    check_refused({"tijdlijn", scenario, "--json", "--csv"}, {"--csv: kies --csv of --json"});
    const TemporaryFolder folder;
    const std::string alone = folder.write("alleen.json", R"({ "formaat": "armoedeval-scenario/1", "titel": "Kort",
      "peildatum": "2026-07-01", "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ] },
      "situaties": [ { "titel": "Nu" } ] })");
    check_refused({call, alone}, {"--situatie: situatie 2 is er niet", "heeft er 1"});
}

TEST_CASE("a change is asked for as the file says, and the call goes before it")
{
    const std::string file = std::string(armoedeval::scenarios_folder()) + "/29-oproepkracht-met-wisselende-uren.json";
    const auto answer = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"tijdlijn", file, "--json"});
        const Outcome outcome = run_program(more);
        INFO(outcome.err);
        CHECK(outcome.status == 0);
        CHECK(outcome.err == "");
        return armoedeval::Json::parse(outcome.out);
    };
    const auto told = answer({}); // from 12 October, 18 months, "laat"
    CHECK(told.at("situatie") == 2);
    CHECK(told.at("start") == "2026-10-12");
    CHECK(told.at("van") == "2026-09-01");
    CHECK(told.at("tot") == "2028-04-01");
    CHECK(told.at("gedrag") == "laat");
    const auto asked = answer({"--situatie", "3", "--start", "2026-09-01", "--maanden", "3", "--gedrag", "niet"});
    CHECK(asked.at("situatie") == 3);
    CHECK(asked.at("van") == "2026-08-01");
    CHECK(asked.at("tot") == "2026-12-01");
    CHECK(asked.at("gedrag") == "niet");
    // A file that tells nothing of a change: from the first of the month after the peildatum, 24 months, "direct".
    const auto plain = armoedeval::Json::parse(run_program({"tijdlijn", scenario, "--json"}).out);
    CHECK(plain.at("start") == "2026-08-01");
    CHECK(plain.at("tot") == "2028-08-01");
    CHECK(plain.at("gedrag") == "direct");
}

TEST_CASE("a folder with tables that is not there")
{
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"bereken", scenario}, {"tabellen"}, {"toets", "bruto_bijstand", cases}}) {
        auto with_folder = call;
        with_folder.insert(with_folder.end(), {"--tabellen", "/nergens"});
        check_refused(with_folder, {"/nergens: ", "bestaat niet", "--tabellen MAP"});
    }
    check_refused({"tabellen", "--tabellen", scenario}, {scenario, "bestaat niet"}); // a file
    const TemporaryFolder empty;
    check_refused({"tabellen", "--tabellen", empty.path().string()}, {empty.path().string(), "geen tabellen"});
}

TEST_CASE("a scheme that nobody knows")
{
    check_refused({"toets", "zorg", cases}, {"\"zorg\" ken ik niet", "kies uit: ", "zorgtoeslag", "bijstandsnorm"});
    check_refused({"toets", "", cases}, {"\"\" ken ik niet"});
    check_refused({"toets", "Zorgtoeslag", cases}, {"\"Zorgtoeslag\" ken ik niet"});
}

TEST_CASE("help is Dutch and no fault")
{
    for (const std::vector<std::string>& call : {std::vector<std::string>{"--help"},
                                                 {"-h"},
                                                 {"bereken", "--help"},
                                                 {"tijdlijn", "--help"},
                                                 {"doen", "--help"},
                                                 {"beleid", "--help"},
                                                 {"toets", "-h"},
                                                 {"regelingen", "--help"},
                                                 {"tabellen", "--help"}}) {
        const Outcome outcome = run_program(call);
        INFO(outcome.out);
        CHECK(outcome.status == 0);
        CHECK(outcome.err == "");
        for (const std::string word : {"Gebruik: armoedeval", "Opties:", "toon deze hulp"})
            CHECK(outcome.out.find(word) != std::string::npos);
        for (const std::string english : {"Usage", "OPTIONS", "Options", "SUBCOMMAND", "Subcommand", "Positionals",
                                          "REQUIRED", "Print this", "TEXT"}) {
            CAPTURE(english);
            CHECK(outcome.out.find(english) == std::string::npos);
        }
    }
    // The example of the help is a file that is there.
    const std::string help = run_program({"--help"}).out;
    const std::string folder = "scenarios/";
    const size_t start = help.find(folder);
    REQUIRE(start != std::string::npos);
    const std::string name = help.substr(start, help.find('\n', start) - start);
    CHECK(std::ifstream(armoedeval::scenarios_folder() + name.substr(folder.size() - 1)).good());
}

TEST_CASE("every command answers, and an answer of no is status 1")
{
    for (const std::vector<std::string>& call : {std::vector<std::string>{"bereken", scenario},
                                                 {"bereken", scenario, "--json"},
                                                 {"tijdlijn", scenario},
                                                 {"tijdlijn", scenario, "--csv", "--situatie", "3"},
                                                 {"doen", scenario},
                                                 {"doen", scenario, "--json", "--gedrag", "laat"},
                                                 {"regelingen"},
                                                 {"regelingen", "--json"},
                                                 {"tabellen"},
                                                 {"tabellen", "--datum", "2025-01-01", "--json"},
                                                 {"toets", "bruto_bijstand", cases},
                                                 {"--tabellen", armoedeval::tables_folder(), "bereken", scenario},
                                                 {"bereken", "--peildatum", "2025-07-01", scenario}}) {
        const Outcome outcome = run_program(call);
        INFO(call.front() << ": " << outcome.err);
        CHECK(outcome.status == 0);
        CHECK(outcome.err == "");
        CHECK(outcome.out.size() > 10);
    }
    const TemporaryFolder folder;
    const std::string wrong = folder.write("een.csv", "datum,netto_per_jaar,verwacht_bruto_per_jaar,bron\n"
                                                      "2026-01-01,10000,1,verzonnen\n2026-01-01,0,0,verzonnen\n");
    const Outcome outcome = run_program({"toets", "bruto_bijstand", wrong});
    CHECK(outcome.status == 1);
    CHECK(outcome.err == "");
    CHECK(outcome.out.find("regel 2: bruto_per_jaar verwacht 1") != std::string::npos);
    CHECK(outcome.out.ends_with("1 passed, 1 failed\n"));
}

TEST_CASE("an answer that cannot be written is no success")
{
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"bereken", scenario}, {"bereken", scenario, "--json"}, {"tabellen"}, {"--help"}}) {
        const Outcome outcome = run_program(call, "/dev/full");
        INFO(call.front() << ": " << outcome.err);
        CHECK(outcome.status == 2);
        CHECK(outcome.err.find("niet (helemaal) te schrijven") != std::string::npos);
    }
}
