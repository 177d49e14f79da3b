// SPDX-License-Identifier: EUPL-1.2
// However a call ends: the right exit status, the right file and advice, nothing half written.
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

const std::string household = std::string(armoedeval::scenarios_folder()) + "/01-alleenstaande-27-plus.json";
const std::string proposal =
    std::string(armoedeval::scenarios_folder()) + "/hervormingen/kindgebonden-budget-hoger.json";

/// The status that a shell sees.
int in_a_shell(const std::string& call)
{
    return WEXITSTATUS(std::system(call.c_str()));
}

std::vector<std::string> names_in(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("who waits for input that never comes is ended by the signal of who started it")
{
    const TemporaryFolder folder;
    const std::string pipe = (folder.path() / "pijp").string();
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const int number = GENERATE(SIGINT, SIGTERM, SIGHUP);
    const std::string until =
        "timeout --preserve-status -s " + std::to_string(number) + " 0.5 " + armoedeval::tested_program() + " ";
    const std::string quiet = " >/dev/null 2>&1 <>" + pipe;
    for (const std::string& call : std::vector<std::string>{
             "bereken " + pipe, "bereken /dev/stdin", "beleid --bestand -", "beleid --bestand " + pipe,
             "beleid --meer-uren --bestand " + pipe, "beleid --bestand /dev/stdin --hervorming " + proposal,
             "toets zorgtoeslag " + pipe, "bevolking --samenvoegen " + pipe}) {
        CAPTURE(call, number);
        CHECK(in_a_shell(until + call + quiet) == 128 + number);
    }
}

TEST_CASE("a run that is interrupted says so, with the status of the signal")
{
    const TemporaryFolder folder;
    const std::string err = (folder.path() / "fout").string();
    for (const auto& [call, name, number] : std::vector<std::tuple<std::string, std::string, int>>{
             {"beleid --bevolking 100000000", "INT", SIGINT},
             {"beleid --bevolking 100000000 --meer-uren", "TERM", SIGTERM},
             {"bevolking --aantal 100000000 --csv", "INT", SIGINT}}) {
        CAPTURE(call);
        CHECK(in_a_shell("timeout --preserve-status -s " + name + " 3 " + armoedeval::tested_program() + " " + call +
                         " --peildatum 2026-07-01 >/dev/null 2>" + err) == 128 + number);
        CHECK(content_of(err).find("afgebroken; ") != std::string::npos);
    }
}

TEST_CASE("what never ends, or is no file, is refused with its name")
{
    check_refused({"bereken", "/dev/zero"}, {"/dev/zero", "groter dan"});
    check_refused({"toets", "zorgtoeslag", "/dev/zero"}, {"/dev/zero", "groter dan"});
    check_refused({"beleid", "--hervorming", "/dev/zero"}, {"/dev/zero", "groter dan"});
    check_refused({"bevolking", "--samenvoegen", "/dev/zero"}, {"/dev/zero", "groter dan"});
    check_refused({"beleid", "--bestand", "/dev/zero"}, {"/dev/zero", "regel 1", "te lang"});
    check_refused({"beleid", "--meer-uren", "--bestand", "/dev/zero"}, {"/dev/zero", "te lang"});
    check_refused({"beleid", "--meer-uren", "--bestand", "/nergens.csv"}, {"/nergens.csv", "niet te lezen"});
    check_refused({"beleid", "--meer-uren", "--bestand", "/tmp"}, {"/tmp", "niet te lezen"});
    check_refused({"beleid", "--bestand", "/nergens.csv", "--hervorming", proposal}, {"/nergens.csv", "niet te lezen"});
    check_refused({"bereken", "/tmp"}, {"/tmp", "map"});
    check_refused({"bereken", "/dev/null"}, {"/dev/null"});
    check_refused({"brief", household, "--uit", "/dev/null"}, {"/dev/null", "geen gewoon bestand"});
    check_refused({"brief", household, "--uit", "/tmp"}, {"/tmp", "map"});
    check_refused({"brief", household, "--uit", "/nergens/brief.html"}, {"/nergens/brief.html", "de map bestaat niet"});
}

TEST_CASE("on a full disk the old file stays, and the message names it")
{
    const TemporaryFolder folder;
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"brief", household, "--uit", folder.write("brief.html", "oud")},
          {"doen", household, "--uit", folder.write("lijst.ics", "oud")},
          {"beleid", household, "--hervorming", proposal, "--verslag", folder.write("verslag.html", "oud")}}) {
        std::string words;
        for (const std::string& word : call) words += " '" + word + "'";
        const std::string file = call.back(), err = (folder.path() / "fout").string();
        CAPTURE(file);
        // No file grows beyond 512 or 1,024 bytes; what is printed goes to a device.
        CHECK(in_a_shell("trap '' XFSZ; ulimit -f 1; " + std::string(armoedeval::tested_program()) + words +
                         " >/dev/null 2>" + err) == 2);
        CHECK(content_of(err).find(file + ": opslaan lukt niet; er is geen ruimte") != std::string::npos);
        CHECK(content_of(file) == "oud");
        CHECK(names_in(folder.path()).size() == 4);
    }
}

TEST_CASE("where a file cannot be written the answer is there all the same")
{
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"beleid", household, "--hervorming", proposal, "--verslag", "/nergens/v.html"},
          {"beleid", "--bevolking", "2000", "--hervorming", proposal, "--verslag", "/nergens/v.html"},
          {"beleid", "--bevolking", "2000", "--hervorming", proposal, "--diepste", "/nergens/v.json"}}) {
        const Outcome outcome = run_program(call);
        INFO(outcome.err);
        CHECK(outcome.status == 2);
        CHECK(outcome.err.find("/nergens/v.") == 0);
        CHECK(outcome.out.size() > 200);
    }
}

TEST_CASE("a day on which nobody lives is refused, also far behind the tables")
{
    for (const std::string day : {"0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
        for (const std::vector<std::string>& call : {std::vector<std::string>{"bereken", household, "--peildatum", day},
                                                     {"tabellen", "--datum", day},
                                                     {"tabellen", "--ontbreekt", day},
                                                     {"doen", household, "--vandaag", day},
                                                     {"brief", household, "--vandaag", day},
                                                     {"tijdlijn", household, "--start", day},
                                                     {"beleid", household, "--van", "2026-01-01", "--naar", day},
                                                     {"papier", household, "--maand", day, "--loonstrook", "bruto=100"},
                                                     {"invoer", "alleenstaand, huur 690", "--peildatum", day}})
            check_refused(call, {call[call.size() - 2] == "--loonstrook" ? "--maand" : call[call.size() - 2],
                                 "van 1900 tot en met 2199"});
    check_refused({"papier", household, "--maand", "2040-01", "--loonstrook", "bruto=100"},
                  {"januari 2040", "te ver weg"});
}

TEST_CASE("a message quotes what was typed without what a screen obeys, and not all of it")
{
    const Outcome outcome = run_program({"bereken", household, "--peildatum",
                                         "\x9b"
                                         "31m\x1b[2J\u202E" +
                                             std::string(100'000, 'A')});
    CHECK(outcome.status == 2);
    CHECK(outcome.err.size() < 5'000);
    CHECK(outcome.err.find("--peildatum: \"?31m?[2J?AAA") == 0);
    CHECK(outcome.err.find("bijvoorbeeld 2026-07-01") != std::string::npos);
    check_refused({"knikpunten", household, "--situatie", "2", "--drempel", "inf"}, {"--drempel"});
    check_refused({"invoer", std::string(10'000, 'a')}, {"ZIN", "te lang"});
}

TEST_CASE("the name of a file is shown without what a screen obeys, and spoils no answer")
{
    const TemporaryFolder folder;
    const std::string bad = "a\xff\x1b[2J", seen = "a??[2J";
    const std::string table = folder.write(bad + ".csv", "leeftijd,groep,woning,kale_huur\n30,werkend,huur,500\n");
    const std::string scenario = folder.write(bad + ".json", content_of(household));
    const std::string reform = folder.write("v" + bad + ".json", content_of(proposal));
    const std::string report = (folder.path() / "verslag.html").string();
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"bevolking", "--bestand", table},
          {"beleid", "--bestand", table},
          {"beleid", "--bestand", table, "--json"},
          {"beleid", "--bestand", table, "--meer-uren"},
          {"brief", scenario, "--soort", "coach"},
          {"beleid", scenario, "--van", "2026-01-01", "--naar", "2026-07-01", "--json"},
          {"beleid", "--bevolking", "500", "--hervorming", reform, "--verslag", report}}) {
        const Outcome outcome = run_program(call);
        INFO(call[0] << " " << call[1] << ": " << outcome.err);
        CHECK(outcome.status == 0);
        const std::string shown = fs::exists(report) ? content_of(report) : outcome.out;
        CHECK(shown.find(seen) != std::string::npos);
        CHECK(shown.find("\xff") == std::string::npos);
        CHECK(shown.find('\x1b') == std::string::npos);
    }
}

TEST_CASE("no file gets a name that looks like a BSN")
{
    const TemporaryFolder folder;
    const std::string place = folder.path().string() + "/";
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"brief", household, "--uit", place + "123456782.html"},
          {"doen", household, "--uit", place + "brief 111.222.333.txt"},
          {"beleid", household, "--hervorming", proposal, "--verslag", place + "123456782.html"}}) {
        const Outcome outcome = run_program(call);
        CHECK(outcome.status == 2);
        CHECK(outcome.err.find("in deze naam staat iets dat op een BSN lijkt") != std::string::npos);
    }
    CHECK(names_in(folder.path()).empty());
    const std::string named = folder.write("Jansen 123456782.json", content_of(household));
    const Outcome dossier = run_program({"brief", named, "--soort", "coach"});
    CHECK(dossier.status == 0);
    CHECK(dossier.out.find("123456782") == std::string::npos);
}
