// SPDX-License-Identifier: EUPL-1.2
// A value typed from a publication, and the line that it becomes.
#include "engine/parameters/table_entry.hpp"

#include "engine/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"
#include "tests/support/table_text.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

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
    for (const char* file :
         {"participatiewet", "minimumloon", "kinderbijslag", "beslagvrije_voet", "toeslagenwet", "werkloosheidswet"}) {
        CAPTURE(file);
        const std::string ours = content_of(std::string(tables_folder()) + "/" + file + ".json");
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
    CHECK(entered == 44);
}

TEST_CASE("a value typed: one line more, or the line of that day another")
{
    const Parameter& premium = *tables().find("zorgtoeslag.standaardpremie");
    const std::string ours = content_of(std::string(tables_folder()) + "/zorgtoeslag.json");
    const std::string text = with_entry(ours, premium, typed(2280));
    CHECK(std::count(text.begin(), text.end(), '\n') == std::count(ours.begin(), ours.end(), '\n') + 1);
    CHECK(text.find("{ \"vanaf\": \"2027-01-01\", \"waarde\": 2280, \"bron\": \"Staatscourant 2026, 1\", \"status\": "
                    "\"vastgesteld\" }\n") != std::string::npos);
    const std::string again = with_entry(text, premium, typed(2281));
    CHECK(again == replaced(text, "\"waarde\": 2280", "\"waarde\": 2281"));
    CHECK_THROWS_AS(with_entry("{}", premium, typed(2280)), InputError);
    // A file that is written over more lines stays as it is written.
    const Parameter& daily = *tables().find("werkloosheidswet.maximum_dagloon");
    const std::string lines = content_of(std::string(tables_folder()) + "/werkloosheidswet.json");
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

TEST_CASE("a value typed: in the file of a municipality, in the scheme that it is of")
{
    const std::string ours = content_of(std::string(tables_folder()) + "/gemeenten/zwolle.json");
    const Parameter& amount = *tables().find("zwolle.individuele_inkomenstoeslag.bedrag_gehuwd");
    const std::string text = with_entry(ours, amount, typed(701));
    CHECK(std::count(text.begin(), text.end(), '\n') == std::count(ours.begin(), ours.end(), '\n') + 1);
    const size_t block = text.find("\"bedrag_gehuwd\"");
    CHECK(text.find("\"waarde\": 701") > block);
    CHECK(text.find("\"waarde\": 701") < text.find("\"leeftijd_vanaf\"", block));
    // Two schemes have a value of the same name.
    const std::string groningen = content_of(std::string(tables_folder()) + "/gemeenten/groningen.json");
    const Parameter& limit = *tables().find("groningen.witgoedregeling.inkomensgrens");
    const std::string after = with_entry(groningen, limit, typed(125));
    CHECK(after.find("\"waarde\": 125") > after.find("\"witgoedregeling\": {"));
    CHECK(after.substr(0, after.find("\"witgoedregeling\": {")) ==
          groningen.substr(0, groningen.find("\"witgoedregeling\": {")));
}

TEST_CASE("a table typed: that of 2026, taken away and pasted again, gives the same bytes")
{
    const char* table = "kinderopvangtoeslag.toeslagpercentage";
    const std::string ours = content_of(std::string(tables_folder()) + "/kinderopvangtoeslag.json");
    const Date day = 2026y / 1 / 1;
    TypedRows entry;
    entry.about = *tables().find(std::string(table) + ".rij_1.eerste_kind")->on(day);
    entry.about.until.reset();
    entry.rows = rows_on(tables(), table, day);
    REQUIRE(entry.rows.size() == 69);
    CHECK(with_rows(ours, table, entry) == ours);
    entry.rows.front().first_child = 95;
    const std::string changed = with_rows(ours, table, entry);
    CHECK(changed == replaced(ours, "{ \"tot_en_met\": 24149, \"eerste_kind\": 96.0",
                              "{ \"tot_en_met\": 24149, \"eerste_kind\": 95.0"));
    // As Rijksoverheid prints it: from, to, the first child, the next; the last row is open.
    std::string fault;
    const auto pasted = rows_from_text("Toetsingsinkomen\tEerste kind\tVolgend kind\n"
                                       "lager dan \u20ac 24.149\t96,0%\t96,0%\n"
                                       "\u20ac 24.150 - \u20ac 25.756\t96.0%\t95,5%\r\n"
                                       "\u20ac 25.757 en hoger\t36,5%\t68,2%\n",
                                       fault);
    CAPTURE(fault);
    REQUIRE(pasted);
    const std::vector<TypedRow> wanted{{24149, 96, 96}, {25756, 96, 95.5}, {largest_amount, 36.5, 68.2}};
    CHECK(*pasted == wanted);
}

TEST_CASE("a table typed: what is no table is refused, what is odd is said")
{
    std::string fault;
    CHECK_FALSE(rows_from_text("", fault));
    CHECK(fault.find("geen tabel") != std::string::npos);
    CHECK_FALSE(rows_from_text("24149 96,0\n25756 96,0\n", fault));
    CHECK(fault.find("Rij 1 heeft 2 getallen") != std::string::npos);
    CHECK_FALSE(rows_from_text("25756 96,0 96,0\n24149 96,0 96,0\n30000 90,0 90,0\n", fault));
    CHECK(fault.find("Rij 2: de inkomens moeten oplopen") != std::string::npos);
    CHECK_FALSE(rows_from_text("24149 960 96,0\n25756 96,0 96,0\n", fault));
    CHECK(fault.find("meer dan 100") != std::string::npos);
    const std::vector<TypedRow> last = rows_on(tables(), "kinderopvangtoeslag.toeslagpercentage", 2026y / 1 / 1);
    const auto said = [&](std::vector<TypedRow> rows) {
        std::string all;
        for (const std::string& d : rows_doubts(rows, last)) all += d + "\n";
        return all;
    };
    CHECK(said(last).empty());
    std::vector<TypedRow> rows = last;
    rows.erase(rows.begin() + 3);
    CHECK(said(rows).find("68 rijen; het waren er 69") != std::string::npos);
    rows = last;
    rows[40].up_to *= 10;
    CHECK(said(rows).find("Rij 41: het inkomen") != std::string::npos);
    for (TypedRow& r : rows) r.first_child /= 100;
    CHECK(said(rows).find("deel van 1") != std::string::npos);
}
