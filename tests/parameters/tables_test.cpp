// SPDX-License-Identifier: EUPL-1.2
// The tables of the law: what is in force when, and what the reader makes of them.
#include "engine/base/folders.hpp"
#include "engine/law/law.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const Tables& real_tables()
{
    static const Tables read = read_law_tables(tables_folder());
    return read;
}

Parameter parameter(Revision revision, std::vector<std::pair<Date, double>> values)
{
    Parameter p;
    p.id = "wet.bedrag";
    p.revision = revision;
    for (const auto& [from, value] : values) {
        DatedValue dated;
        dated.from = from;
        dated.value = value;
        p.values.push_back(dated);
    }
    return p;
}

/// The value on a date; minus one when it is unknown.
double on(const Parameter& p, Date date)
{
    const DatedValue* value = p.on(date);
    return value ? value->value : -1;
}

/// What went wrong in reading a folder.
std::vector<Problem> problems_of(const fs::path& folder)
{
    try {
        read_law_tables(folder);
    } catch (const InputError& error) {
        return error.problems();
    }
    return {};
}

bool told(const std::vector<Problem>& problems, const std::string& file, const std::string& place,
          const std::string& words)
{
    for (const Problem& p : problems)
        if (fs::path(p.file).filename() == file && p.place == place && p.what.find(words) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("the real tables are read, and every value has its source")
{
    const Tables& tables = real_tables();
    CHECK(tables.acts().size() >= 11);
    CHECK(tables.parameters().size() > 150);
    for (const Act& act : tables.acts()) {
        CAPTURE(act.file);
        CHECK(!act.name.empty());
        if (act.bwb.empty()) // a municipality: its schemes stand in by-laws
            CHECK(fs::exists(fs::path(tables_folder()) / "gemeenten" / (act.file + ".json")));
        else
            CHECK(act.bwb.starts_with("BWBR"));
    }
    for (const auto& [id, p] : tables.parameters()) {
        CAPTURE(id);
        CHECK(p.id == id);
        CHECK(!p.description.empty());
        CHECK(!p.article.empty());
        REQUIRE(!p.values.empty());
        for (size_t i = 0; i < p.values.size(); ++i) {
            CAPTURE(to_iso(p.values[i].from));
            CHECK(p.values[i].source.size() > 4);
            CHECK((p.values[i].status == Status::vastgesteld || !p.values[i].remark.empty()));
            if (i > 0) CHECK(p.values[i - 1].from < p.values[i].from);
            // In force on its first day, unless nobody knows it.
            if (p.values[i].status == Status::onbekend) {
                CHECK(!p.on(p.values[i].from));
                continue;
            }
            REQUIRE(p.on(p.values[i].from));
            CHECK(p.on(p.values[i].from)->value == p.values[i].value);
        }
    }
    CHECK(tables.find("zorgtoeslag.standaardpremie"));
    CHECK(!tables.find("zorgtoeslag.nergens"));
    CHECK(!tables.find_rows("zorgtoeslag.standaardpremie"));
}

TEST_CASE("a parameter of the real tables as the law has it")
{
    const Parameter* premium = real_tables().find("zorgtoeslag.standaardpremie");
    REQUIRE(premium);
    CHECK(on(*premium, 2023y / 12 / 31) == -1);
    CHECK(on(*premium, 2024y / 1 / 1) == 1987);
    CHECK(on(*premium, 2025y / 12 / 31) == 2112);
    CHECK(on(*premium, 2026y / 7 / 1) == 2119);
    CHECK(on(*premium, 2027y / 1 / 1) == -1);
    const Parameter* wage = real_tables().find("minimumloon.uurloon_21");
    REQUIRE(wage);
    CHECK(on(*wage, 2026y / 7 / 1) == 14.99);
    CHECK(on(*wage, 2027y / 1 / 1) == -1);
}

TEST_CASE("the table with rows has its rows per year, the last one open")
{
    const RowTable* table = real_tables().find_rows("kinderopvangtoeslag.toeslagpercentage");
    REQUIRE(table);
    CHECK(table->count_on(2023y / 12 / 31) == 0);
    CHECK(table->count_on(2024y / 1 / 1) == 69);
    CHECK(table->count_on(2026y / 12 / 31) == 69);
    CHECK(table->count_on(2031y / 1 / 1) == 0);
    const std::string row = "kinderopvangtoeslag.toeslagpercentage.rij_";
    REQUIRE(real_tables().find(row + "69.eerste_kind"));
    CHECK(!real_tables().find(row + "70.eerste_kind"));
    CHECK(on(*real_tables().find(row + "1.eerste_kind"), 2026y / 1 / 1) == 96);
    CHECK(on(*real_tables().find(row + "69.tot_en_met"), 2026y / 1 / 1) >= 1e9);
}

TEST_CASE("a value of a year ends with the year")
{
    const Parameter p = parameter(Revision::jaarlijks, {{2024y / 1 / 1, 10}, {2026y / 1 / 1, 30}});
    CHECK(on(p, 2023y / 12 / 31) == -1);
    CHECK(on(p, 2024y / 1 / 1) == 10);
    CHECK(on(p, 2024y / 12 / 31) == 10);
    CHECK(on(p, 2025y / 1 / 1) == -1); // 2025 was not filled in: unknown, not that of 2024
    CHECK(on(p, 2025y / 12 / 31) == -1);
    CHECK(on(p, 2026y / 1 / 1) == 30);
    CHECK(on(p, 2027y / 1 / 1) == -1);
    // Also one that starts in the course of a year.
    CHECK(on(parameter(Revision::jaarlijks, {{2024y / 5 / 1, 10}}), 2024y / 12 / 31) == 10);
    CHECK(on(parameter(Revision::jaarlijks, {{2024y / 5 / 1, 10}}), 2025y / 1 / 1) == -1);
}

TEST_CASE("a value of a half-year ends on 1 January or 1 July")
{
    const Parameter p = parameter(Revision::halfjaarlijks, {{2024y / 1 / 1, 10}, {2025y / 7 / 1, 20}});
    CHECK(on(p, 2024y / 6 / 30) == 10);
    CHECK(on(p, 2024y / 7 / 1) == -1);
    CHECK(on(p, 2025y / 6 / 30) == -1);
    CHECK(on(p, 2025y / 7 / 1) == 20);
    CHECK(on(p, 2025y / 12 / 31) == 20);
    CHECK(on(p, 2026y / 1 / 1) == -1);
    const Parameter late = parameter(Revision::halfjaarlijks, {{2024y / 6 / 30, 10}});
    CHECK(on(late, 2024y / 6 / 30) == 10);
    CHECK(on(late, 2024y / 7 / 1) == -1);
}

TEST_CASE("a value without an end lasts until the next one, or until the law ends it")
{
    Parameter p = parameter(Revision::onbepaald, {{2010y / 1 / 1, 10}, {2026y / 5 / 1, 20}});
    CHECK(on(p, 2009y / 12 / 31) == -1);
    CHECK(on(p, 2026y / 4 / 30) == 10);
    CHECK(on(p, 2026y / 5 / 1) == 20);
    CHECK(on(p, 2099y / 1 / 1) == 20);
    p.values[1].until = 2027y / 1 / 1;
    CHECK(on(p, 2026y / 12 / 31) == 20);
    CHECK(on(p, 2027y / 1 / 1) == -1); // and not the one before it
    p.values[0].until = 2020y / 1 / 1;
    CHECK(on(p, 2019y / 12 / 31) == 10);
    CHECK(on(p, 2020y / 1 / 1) == -1);
    CHECK(on(parameter(Revision::onbepaald, {}), 2026y / 1 / 1) == -1);
}

TEST_CASE("`tot` also shortens a value of a year")
{
    Parameter p = parameter(Revision::jaarlijks, {{2026y / 1 / 1, 10}});
    p.values[0].until = 2026y / 7 / 1;
    CHECK(on(p, 2026y / 6 / 30) == 10);
    CHECK(on(p, 2026y / 7 / 1) == -1);
}

TEST_CASE("only what may be computed earlier is computed before its first value")
{
    Parameter p = parameter(Revision::onbepaald, {{2027y / 1 / 1, 15}, {2028y / 1 / 1, 16}});
    CHECK(on(p, 2026y / 7 / 1) == -1);
    p.computed_earlier = true;
    CHECK(on(p, 2026y / 7 / 1) == 15);
    CHECK(on(p, 2028y / 7 / 1) == 16);
    size_t earlier = 0;
    for (const auto& [id, real] : real_tables().parameters())
        if (real.computed_earlier) {
            CAPTURE(id);
            CHECK(id.starts_with("participatiewet.vrijlating_34a")); // the one rule that people look forward to
            ++earlier;
        }
    CHECK(earlier > 0);
}

TEST_CASE("percentages become fractions, other units stay")
{
    CHECK(as_number(Unit::procent, 36.97) == Catch::Approx(0.3697));
    CHECK(as_number(Unit::euro, 36.97) == 36.97);
    CHECK(as_number(Unit::ja_nee, 1) == 1);
}

TEST_CASE("a value that is not known is named with the date")
{
    const Law<double> law = law_on<double>(2027y / 3 / 1, real_tables());
    CHECK(!law.zorgtoeslag.known());
    try {
        (void)law.zorgtoeslag->standaardpremie;
        CHECK(false); // a value that no source gives was used
    } catch (const UnknownValue& unknown) {
        const std::string what = unknown.what();
        CAPTURE(what);
        CHECK(what.find("op 1 maart 2027") != std::string::npos);
        CHECK(what.find("Standaardpremie van de zorgverzekering (Wzt art. 4)") != std::string::npos);
        CHECK(what.find("zorgtoeslag.") == std::string::npos); // people know no parameters
        CHECK(what.find("tabellen --ontbreekt 2027-01-01") != std::string::npos);
        CHECK(unknown.date() == Date(2027y / 3 / 1));
        // What is known is not named.
        const auto named = [&](const char* id) {
            const std::string& description = real_tables().find(id)->description;
            return std::count_if(unknown.amounts().begin(), unknown.amounts().end(),
                                 [&](const std::string& amount) { return amount.starts_with(description); });
        };
        CHECK(named("zorgtoeslag.standaardpremie") == 1);
        CHECK(named("zorgtoeslag.percentage_alleen") == 0);
    }
    CHECK(law_on<double>(2026y / 12 / 31, real_tables()).zorgtoeslag.known());
    CHECK(!law_on<double>(2023y / 12 / 31, real_tables()).zorgtoeslag.known());
    CHECK(!law_on<double>(1999y / 1 / 1, real_tables()).participatiewet.normen.known());
}

TEST_CASE("a value that is changed in the tables changes the outcome")
{
    const TemporaryFolder folder;
    fs::copy(tables_folder(), folder.path(), fs::copy_options::recursive);
    const std::string cases = folder.write("gevallen.csv", "datum,toetsingsinkomen,vermogen,verwacht_per_jaar,bron\n"
                                                           "2026-01-01,20000,100000,-1,geen\n");
    const auto outcome = [&] {
        const Outcome told = run_program({"toets", "zorgtoeslag", cases, "--tabellen", folder.path().string()});
        const std::string word = "gekregen ";
        INFO(told.out << told.err);
        REQUIRE(told.status == 1);
        return std::stod(told.out.substr(told.out.find(word) + word.size()));
    };
    const double before = outcome();
    CHECK(before > 0);
    const std::string text = content_of(folder.path() / "zorgtoeslag.json");
    SECTION("a threshold of wealth")
    {
        const size_t start = text.find("\"vermogensgrens_alleen\"");
        const std::string limit = "\"vanaf\": \"2026-01-01\", \"waarde\": ";
        const size_t value = text.find(limit, start) + limit.size();
        folder.write("zorgtoeslag.json", text.substr(0, value) + "99999" + text.substr(text.find(',', value)));
        CHECK(outcome() == 0);
    }
    SECTION("the premium")
    {
        folder.write("zorgtoeslag.json", replaced(text, "\"waarde\": 2119", "\"waarde\": 2219"));
        CHECK(outcome() == Catch::Approx(before + 100).margin(1));
    }
    SECTION("a value of another year changes nothing")
    {
        folder.write("zorgtoeslag.json", replaced(text, "\"waarde\": 2112", "\"waarde\": 2212"));
        CHECK(outcome() == before);
    }
}

TEST_CASE("the reader tells all faults at once, with file and place")
{
    CHECK(problems_of(tables_folder()).empty());
    const TemporaryFolder folder;
    fs::copy(tables_folder(), folder.path(), fs::copy_options::recursive);
    const auto change = [&](const std::string& file, const std::string& from, const std::string& to) {
        folder.write(file, replaced(content_of(folder.path() / file), from, to));
    };
    const std::string premium = "/parameters/standaardpremie";
    change("zorgtoeslag.json", "\"waarde\": 1987", "\"waarde\": \"veel\"");
    change("zorgtoeslag.json", "\"2025-01-01\", \"waarde\": 2112", "\"2024-01-01\", \"waarde\": 2112");
    change("zorgtoeslag.json", "\"herziening\": \"jaarlijks\"", "\"herziening\": \"wekelijks\"");
    change("aow.json", "\"wet\"", "\"Wet\"");
    change("awir.json", "\"minimum_per_jaar\"", "\"minimum_per_maand\"");
    change("kinderbijslag.json", "{", "[");
    const std::vector<Problem> problems = problems_of(folder.path());
    INFO(InputError(problems).what());
    CHECK(told(problems, "zorgtoeslag.json", premium + "/waarden/0/waarde", "getal"));
    CHECK(told(problems, "zorgtoeslag.json", premium + "/waarden/1/vanaf", "moeten oplopen"));
    CHECK(told(problems, "zorgtoeslag.json", premium + "/herziening", "jaarlijks, halfjaarlijks, onbepaald"));
    CHECK(told(problems, "aow.json", "/wet", "ontbreekt"));
    CHECK(told(problems, "aow.json", "/Wet", "ken ik niet"));
    CHECK(told(problems, "awir.json", "/parameters/minimum_per_maand", "kent het programma niet"));
    CHECK(told(problems, "awir.json", "", "minimum_per_jaar ontbreekt"));
    CHECK(told(problems, "kinderbijslag.json", "regel 2, teken 12", "geen geldige JSON"));
    CHECK(problems.size() == 8);
}

TEST_CASE("the folder with tables or examples that was asked for comes first")
{
    CHECK(find_tables("/nergens") == fs::path("/nergens"));
    CHECK(find_scenarios("/nergens") == fs::path("/nergens"));
    CHECK(fs::is_directory(find_tables("")));
    CHECK(fs::exists(find_scenarios("") / "schema.json"));
    CHECK(problems_of("/nergens").size() == 1);
}
