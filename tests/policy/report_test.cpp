// SPDX-License-Identifier: EUPL-1.2
// A comparison as one page, and two folders of tables beside each other.
#include "tests/support/catch.hpp"
#include "tests/support/copied_tables.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <filesystem>

using namespace armoedeval::test;

namespace {

const std::string reported_person = std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json";
const std::string reported_parent = std::string(scenarios_folder()) + "/03-alleenstaande-ouder-kinderen-3-en-5.json";

} // namespace

TEST_CASE("a report of two dates is one page of its own")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "verslag.html").string();
    const Outcome call = run_program(
        {"beleid", "--van", "2026-07-01", "--naar", "2027-01-01", "--verslag", file, reported_person, reported_parent});
    CHECK(call.status == 0);
    const std::string page = content_of(file);
    CHECK(page.starts_with("<!doctype html>"));
    for (const char* words :
         {"Wat er in de wet verandert", "Welke huishoudens het merken", "Wat nog niet definitief is", "nog niet bekend",
          "vervallen", "Arbeidskorting", "loont het vakkenvullen?"})
        CHECK(page.find(words) != std::string::npos);
    for (const char* of_elsewhere :
         {"http://", "https://", "src=", "<script", "<link", "participatiewet.", "onbekend wordt"})
        CHECK(page.find(of_elsewhere) == std::string::npos);
    check_refused({"beleid", "--bevolking", "10", "--verslag", file}, {"--verslag", "een voorstel"});
}

TEST_CASE("two folders of tables are compared like two dates")
{
    CopiedTables other;
    other.change("participatiewet.json", "\"waarde\": 1419.46", "\"waarde\": 1429.46");
    const Outcome call = run_program({"beleid", "--andere-tabellen", other.path().string(), reported_person});
    CHECK(call.status == 0);
    CHECK(call.out.find("1.419,46 wordt 1.429,46 euro per maand") != std::string::npos);
    CHECK(call.out.find("+10,00") != std::string::npos);
}
