// SPDX-License-Identifier: EUPL-1.2
// A value typed from a publication, and the line that it becomes.
#include "engine/parameters/table_entry.hpp"

#include "engine/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/program.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// The text of a file without the values of a day, each taken away as a line with the comma that went with it.
std::string without_day(std::string text, const std::string& day)
{
    for (size_t at = text.find("{ \"vanaf\": \"" + day); at != std::string::npos;
         at = text.find("{ \"vanaf\": \"" + day)) {
        const size_t line = text.rfind('\n', at), end = text.find('\n', at);
        const bool last = text[end - 1] != ',';
        text.erase(line, end - line);
        if (last && text[line - 1] == ',') text.erase(line - 1, 1);
    }
    return text;
}

DatedValue typed(double value, Date from = 2027y / 1 / 1)
{
    DatedValue v;
    v.from = from;
    v.value = value;
    v.source = "Staatscourant 2026, 1";
    v.status = Status::vastgesteld;
    return v;
}

std::string doubts(const char* id, const DatedValue& entry)
{
    std::string all;
    for (const std::string& d : entry_doubts(*tables().find(id), entry)) all += d + "\n";
    return all;
}

} // namespace

TEST_CASE("a value typed: the update of July 2026, entered again, gives the same bytes")
{
    int entered = 0;
    for (const char* file : {"participatiewet", "minimumloon", "kinderbijslag", "beslagvrije_voet"}) {
        CAPTURE(file);
        const std::string ours = content_of(std::string(TABLES_FOLDER) + "/" + file + ".json");
        std::string text = without_day(ours, "2026-07-01");
        REQUIRE(text != ours);
        for (const auto& [id, parameter] : tables().parameters()) {
            if (!id.starts_with(std::string(file) + ".")) continue;
            for (const DatedValue& v : parameter.values)
                if (v.from == Date(2026y / 7 / 1)) {
                    text = with_entry(text, parameter, v);
                    ++entered;
                }
        }
        CHECK(text == ours);
    }
    CHECK(entered > 30);
}

TEST_CASE("a value typed: one line more, or the line of that day another")
{
    const Parameter& premium = *tables().find("zorgtoeslag.standaardpremie");
    const std::string ours = content_of(std::string(TABLES_FOLDER) + "/zorgtoeslag.json");
    const std::string text = with_entry(ours, premium, typed(2280));
    CHECK(std::count(text.begin(), text.end(), '\n') == std::count(ours.begin(), ours.end(), '\n') + 1);
    CHECK(text.find("{ \"vanaf\": \"2027-01-01\", \"waarde\": 2280, \"bron\": \"Staatscourant 2026, 1\", \"status\": "
                    "\"vastgesteld\" }\n") != std::string::npos);
    const std::string again = with_entry(text, premium, typed(2281));
    CHECK(again == replaced(text, "\"waarde\": 2280", "\"waarde\": 2281"));
    CHECK_THROWS_AS(with_entry("{}", premium, typed(2280)), InputError);
    // A file that is written over more lines stays as it is written.
    const Parameter& daily = *tables().find("werkloosheidswet.maximum_dagloon");
    const std::string lines = content_of(std::string(TABLES_FOLDER) + "/werkloosheidswet.json");
    if (lines.find("{ \"vanaf\"") == std::string::npos)
        CHECK(with_entry(lines, daily, typed(315)).find("\"vanaf\": \"2027-01-01\",\n") != std::string::npos);
}

TEST_CASE("a value typed: what is odd is said, and what is usual is not")
{
    const char* norm = "participatiewet.norm_alleenstaande";
    CHECK(doubts(norm, typed(1440)).empty());
    CHECK(doubts(norm, typed(14400)).find("komma") != std::string::npos);
    CHECK(doubts(norm, typed(17000)).find("twaalf keer") != std::string::npos);
    CHECK(doubts(norm, typed(1700)).find("20 % meer") != std::string::npos);
    CHECK(doubts(norm, typed(1200)).find("15 % minder") != std::string::npos);
    CHECK(doubts(norm, typed(1440, 2062y / 1 / 1)).find("Klopt het jaar") != std::string::npos);
    CHECK(doubts("zorgtoeslag.percentage_boven_drempel", typed(0.1376)).find("deel van 1") != std::string::npos);
    CHECK(doubts("zorgtoeslag.percentage_boven_drempel", typed(13.76)).empty());
    CHECK(!entry_fault(*tables().find(norm), typed(-5)).empty());
    DatedValue without = typed(1440);
    without.source = " ";
    CHECK(entry_fault(*tables().find(norm), without).find("bron") != std::string::npos);
}
