// SPDX-License-Identifier: EUPL-1.2
// A population as a table, and the programs that write, read and add up.
#include "engine/base/json_input.hpp"
#include "engine/population/csv.hpp"
#include "engine/report/population_text.hpp"

#include "engine/population/estimates.hpp"
#include "engine/population/partial.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/population_fixtures.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <sstream>
#include <sys/wait.h>

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("parts of a table add up to the whole table", "[bevolking]")
{
    PopulationJob whole = with_travel_costs(0);
    const Circumstances around(whole.data, law(july));
    const Population population(whole.data, around, 500, 5);
    std::string csv = population_csv_header() + "\n";
    for (std::uint64_t n = 0; n < population.count(); ++n) csv += population_csv_row(population.row(n)) + "\n";
    const TemporaryFolder folder;
    whole.csv_file = folder.write("huishoudens.csv", csv);
    whole.zaad = 5;
    const PopulationResult one = run_job(whole, law_and_proposal());
    CHECK(one.totalen.rijen == 500);
    std::vector<PopulationResult> parts;
    for (const std::uint64_t k : {0U, 1U, 2U}) {
        PopulationJob part = whole;
        part.deel = k;
        part.delen = 3;
        parts.push_back(run_job(part, law_and_proposal()));
    }
    CHECK(added_up(parts, {"a", "b", "c"}).totalen == one.totalen);
    CHECK_THROWS_AS(added_up({parts[0], parts[2]}, {"a", "c"}), InputError);
    // The drawn households give the same sums: each row counts for a thousand thousandths.
    PopulationJob drawn = with_travel_costs(500);
    drawn.zaad = 5;
    const PopulationResult d = run_job(drawn, law_and_proposal());
    for (size_t a = 0; a < amount_count; ++a)
        CHECK(d.totalen.wetten[1].recht[a] * 1000 == one.totalen.wetten[1].recht[a]);
    CHECK(d.totalen.wetten[1].kosten * 1000 == one.totalen.wetten[1].kosten);
}

TEST_CASE("a cancelled run leaves nothing behind", "[bevolking]")
{
    Progress progress;
    progress.cancel = true;
    CHECK(run_job(job(1'000'000), law_and_proposal(), &progress).totalen.rijen == 0);

    const TemporaryFolder folder;
    const std::string deepest = (folder.path() / "diepste.json").string(), out = (folder.path() / "uit").string(),
                      err = (folder.path() / "fout").string();
    const std::string call = "timeout --preserve-status -s INT 3 " + std::string(tested_program()) +
                             " beleid --bevolking 100000000 --peildatum 2026-07-01 --diepste " + deepest + " >" + out +
                             " 2>" + err;
    CHECK(WEXITSTATUS(std::system(call.c_str())) == 128 + SIGINT);
    CHECK(content_of(out) == "");
    CHECK(content_of(err).find("afgebroken; er is niets bewaard") != std::string::npos);
    CHECK(!std::filesystem::exists(deepest));
}

TEST_CASE("a population is written as CSV and read back as it was", "[bevolking]")
{
    const Population population(data(), circumstances(), 3'000, 5);
    std::stringstream csv;
    csv << population_csv_header() << "\n";
    for (std::uint64_t n = 0; n < population.count(); ++n) csv << population_csv_row(population.row(n)) << "\n";
    const NextRows next = csv_rows(csv, "bevolking.csv", circumstances());
    std::vector<PopulationRow> rows;
    REQUIRE(next(rows));
    REQUIRE(rows.size() == 3'000);
    for (std::uint64_t n = 0; n < population.count(); ++n) REQUIRE(rows[n] == population.row(n));
    CHECK(!next(rows));
}

TEST_CASE("an own table: columns in any order, what is left out has a default, weights count", "[bevolking]")
{
    std::istringstream csv("woning,leeftijd,groep,kale_huur,gewicht,kinderen\nhuur,40,bijstand,600,2.5,4|9\n\n"
                           "kamer,30,werkend,,0.001,\n");
    std::vector<PopulationRow> rows;
    REQUIRE(csv_rows(csv, "eigen.csv", circumstances())(rows));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].gewicht == 2.5);
    CHECK(rows[0].composition.kinderen == 2);
    CHECK(rows[0].composition.leeftijd_kind[0] == 9); // oldest first
    CHECK(rows[0].uurloon == circumstances().minimumloon_at(40));
    CHECK(rows[1].composition.woning == Woonvorm::kamer);

    const TemporaryFolder folder;
    const std::string head = "groep,leeftijd,woning,kale_huur,gewicht\n";
    PopulationJob once = job(0), twice = job(0);
    once.csv_file = folder.write("een.csv", head + "bijstand,40,huur,600,2\n");
    twice.csv_file = folder.write("twee.csv", head + "bijstand,40,huur,600,1\nbijstand,40,huur,600,1\n");
    for (auto* j : {&once, &twice})
        for (auto& group : j->gebruik) group.fill(1);
    const PopulationResult a = run_job(once, {{"nu", &tables(), july}}), b = run_job(twice, {{"nu", &tables(), july}});
    CHECK(a.totalen.wetten[0].recht == b.totalen.wetten[0].recht);
    CHECK(households(a, a.totalen.huishoudens).value == Catch::Approx(2));
    CHECK(households(a, a.totalen.huishoudens).error == 0); // nobody drew it
}

TEST_CASE("an own table that is wrong is refused with line and column, and no answer", "[bevolking]")
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::string& content, const std::vector<std::string>& words) {
        const std::string file = folder.write("eigen.csv", content);
        check_refused({"beleid", "--bestand", file, "--peildatum", "2026-07-01"}, words);
    };
    const std::string head = "groep,leeftijd,woning,kale_huur,gewicht,uren,leeftijd_partner,uren_partner,kinderen\n";
    const std::string fine = "bijstand,40,huur,600,1,,,,\n";
    const auto cell = [&](const std::string& row, const std::string& column, const std::string& what) {
        refused(head + fine + row + "\n", {"regel 3, kolom " + column, what});
    };
    cell("bijstand,40,huur,600,-1,,,,", "gewicht", "-1 kan niet");
    cell("bijstand,40,huur,600,1.0001,,,,", "gewicht", "drie decimalen");
    cell("bijstand,,huur,600,1,,,,", "leeftijd", "ontbreekt");
    cell("bijstand,17,huur,600,1,,,,", "leeftijd", "van 18 tot");
    cell("bijstand,40.5,huur,600,1,,,,", "leeftijd", "heel getal");
    cell("bijstand,40,huur,,1,,,,", "kale_huur", "ontbreekt");
    cell("bijstand,40,huur,\"600,50\",1,,,,", "kale_huur", "punt voor de decimalen");
    cell("bijstand,40,flat,600,1,,,,", "woning", "kies uit: huur, kamer, koop");
    cell("iedereen,40,huur,600,1,,,,", "groep", "kies uit: bijstand, werkend");
    cell("bijstand,40,huur,600,1,nan,,,", "uren", "kan niet");
    cell("bijstand,40,huur,600,1,,,20,", "uren_partner", "geen partner");
    cell("bijstand,40,huur,600,1,,,,4;8", "kinderen", "zoals 4|8");
    cell("bijstand,40,huur,600,1,,,,1|1|1|1|1|1|1|1|1", "kinderen", "meer dan 8");
    refused(head + fine + "bijstand,40\n", {"regel 3", "er zijn 9 kolommen"});
    refused(head + "\"\"\n" + fine, {"regel 2", "hier staan 1 waarden; er zijn 9 kolommen"}); // no value is left of it
    refused(head + std::string(10'001, 'x') + "\n", {"regel 2", "te lang"});
    refused(head + "bijstand,\"40\n", {"regel 2", "aanhalingsteken"});
    refused("groep,leeftijd\nbijstand,40\n", {"regel 1", "kolom woning ontbreekt"});
    refused("groep,leeftijd,woning,naam\n", {"kolom naam", "ken ik niet", "kale_huur"});
    refused("groep,leeftijd,woning,groep\n", {"kolom groep", "twee keer"});
    refused(head, {"geen huishoudens"});
    refused("", {"leeg"});
    refused(std::string("groep,leeftijd,woning\n\xFF\xFE\n"), {"regel 2", "UTF-8"});
    std::string garbage;
    for (int i = 0; i < 5'000; ++i) garbage += "x,y,z,1,2,3,4,5,6\n";
    refused(head + garbage, {"regel 2, kolom groep", "regel 2, kolom leeftijd"});
    check_refused({"beleid", "--bestand", folder.path().string()}, {"niet te lezen"});
    check_refused({"beleid", "--bestand", "nergens.csv"}, {"nergens.csv", "niet te lezen"});
}

TEST_CASE("beleid and bevolking as programs", "[bevolking]")
{
    const std::string reform = std::string(scenarios_folder()) + "/hervormingen/kindgebonden-budget-hoger.json";
    const TemporaryFolder folder;
    const Outcome text = run_program({"beleid", "--bevolking", "500", "--hervorming", reform});
    CHECK(text.status == 0);
    CHECK(text.err == "");
    for (const char* words :
         {"500 getrokken rijen", "36.200", "Kosten van het voorstel", "Winnaars en verliezers", "extra uur per week"})
        CHECK(text.out.find(words) != std::string::npos);
    const std::vector<std::string> call{"beleid", "--bevolking", "500", "--hervorming", reform, "--json"};
    const Outcome json = run_program(call);
    auto threads = call;
    threads.insert(threads.end(), {"--draden", "2"});
    CHECK(run_program(threads).out == json.out);
    auto seed = call;
    seed.insert(seed.end(), {"--zaad", "2"});
    CHECK(run_program(seed).out != json.out);
    const Json answer = Json::parse(json.out);
    CHECK(answer["wetten"].size() == 2);
    // 300 euro for each family below the threshold: no loser, and a cost.
    CHECK(answer["wetten"][1]["kosten_per_jaar"]["waarde"].get<double>() > 0);
    for (const Json& m : answer["wetten"][1]["winnaars_en_verliezers"]) CHECK(m["verliezers"] == 0);

    // Parts, made apart and added up.
    std::vector<std::string> add{"bevolking", "--samenvoegen"};
    for (const char* part : {"1/3", "2/3", "3/3"}) {
        const Outcome made = run_program({"bevolking", "--aantal", "500", "--deel", part, "--hervorming", reform});
        CHECK(made.status == 0);
        add.push_back(folder.write(std::string("deel-") + part[0] + ".json", made.out));
    }
    auto add_json = add;
    add_json.push_back("--json");
    Json sum = Json::parse(run_program(add_json).out), whole = answer;
    sum.erase("stukken");
    whole.erase("stukken");
    CHECK(sum == whole);
    add.push_back(add.back());
    check_refused(add, {"meer dan één keer", "deel-3.json en in "});
    // What a part cannot hold.
    const std::string part = content_of(add.at(2));
    const auto spoiled = [&](const char* block, const char* key, const Json& value) {
        Json other = Json::parse(part);
        Json& inside = *block ? other["wetten"][0][block] : other;
        REQUIRE(inside.contains(key));
        inside[key] = value;
        return std::vector<std::string>{"bevolking", "--samenvoegen", folder.write("deel-1.json", other.dump()),
                                        add.at(3), add.at(4)};
    };
    const Json most = std::numeric_limits<Sum>::max();
    check_refused(spoiled("", "rijen", -5), {"/rijen", "niet minder dan 0"});
    check_refused(spoiled("sommen", "val_bij_vier", -1), {"/wetten/0/sommen/val_bij_vier", "niet minder dan 0"});
    check_refused(spoiled("sommen", "kwadraten_huurtoeslag", most),
                  {"deel-1.json", "/wetten/0/sommen/kwadraten_huurtoeslag", "zoveel kan niet"});
    Json whole_country = Json::parse(part); // of which each may be, and not all together
    whole_country["huishoudens"] = 20'000'000'000;
    whole_country["wetten"][0]["sommen"]["kwadraten_huurtoeslag"] = most;
    check_refused(
        {"bevolking", "--samenvoegen", folder.write("deel-1.json", whole_country.dump()), add.at(3), add.at(4)},
        {"deel-2.json", "te groot"});
    check_refused(spoiled("", "huishoudens", std::numeric_limits<std::uint64_t>::max()), {"/huishoudens", "te groot"});
    check_refused(spoiled("", "aantal", 100), {"/stukken/0/tot", "aantal"});
    check_refused({"bevolking", "--samenvoegen", folder.write("leeg.json", "{}")}, {"/formaat"});

    const std::string rows = run_program({"bevolking", "--aantal", "50", "--csv"}).out;
    CHECK(rows.starts_with(dutch_csv(population_csv_header())));
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 51);
    const std::string with_points = run_program({"bevolking", "--aantal", "50", "--csv", "--punt"}).out;
    CHECK(with_points.starts_with(population_csv_header()));
    // Either can be read back, to the same answer.
    const auto answer_of = [&](const std::string& name, const std::string& table) {
        return Json::parse(run_program({"beleid", "--bestand", folder.write(name, table), "--json"}).out)["wetten"];
    };
    CHECK(answer_of("komma.csv", rows) == answer_of("punt.csv", with_points));
    check_refused({"beleid", "--bestand", folder.write("om.csv", replaced(rows, ",", "."))}, {"regel 2", "geen punt"});

    check_refused({"bevolking"}, {"--aantal"});
    check_refused({"bevolking", "--aantal", "10", "--deel", "4/3"}, {"--deel"});
    check_refused({"bevolking", "--aantal", "10", "--deel", "x"}, {"--deel"});
    check_refused({"beleid", "--bevolking", "10", "--gebruik", "huurtoeslag=101"}, {"--gebruik"});
    check_refused({"beleid", "--bevolking", "10", "--gebruik", "fooi=50"}, {"fooi", "huurtoeslag"});
    check_refused({"beleid", "--bevolking", "10", "--bestand", "x.csv"}, {"niet allebei"});
    check_refused({"beleid", "--bevolking", "200000000"}, {"100 miljoen"});
    check_refused({"beleid", "--bevolking", "10", "--peildatum", "2035-01-01"}, {"--peildatum", "te ver vooruit"});
}

TEST_CASE("the household with the deepest fall is a scenario that opens and falls so deep", "[bevolking]")
{
    const TemporaryFolder folder;
    const std::string figures =
        folder.write("cijfers.json",
                     replaced(content_of(data_file), R"("delen": { "0": 50, "20": 15, "50": 15, "90": 12, "140": 8 })",
                              R"("delen": { "60": 1 })"));
    const std::string file = (folder.path() / "diepste.json").string();
    const Outcome made = run_program({"beleid", "--bevolking", "300", "--gegevens", figures, "--peildatum",
                                      "2026-07-01", "--diepste", file, "--json"});
    REQUIRE(made.status == 0);
    const double depth = Json::parse(made.out)["wetten"][0]["diepste_val"]["per_maand"].get<double>();
    CHECK(depth >= 60 - 0.01); // travel costs, and nothing of the first hours is kept; under beslag more goes
    const Scenario s = load_scenario(file);
    double fall = 0;
    const auto over = [&](size_t place) {
        return net_income(s.huishouden, s.situaties[place], law(july), july).blijft_over;
    };
    for (size_t place = 2; place < 4; ++place) fall = std::max(fall, (over(0) - over(place)) / 12);
    CHECK(fall == Catch::Approx(depth).margin(0.011));
    // One household without travel costs does not fall: the answer is no, there is nothing to keep, and what was
    // computed is shown.
    const std::string none = (folder.path() / "geen.json").string();
    const std::string no_travel =
        folder.write("zonder.json",
                     replaced(content_of(data_file), R"("delen": { "0": 50, "20": 15, "50": 15, "90": 12, "140": 8 })",
                              R"("delen": { "0": 1 })"));
    const Outcome nobody = run_program(
        {"beleid", "--bevolking", "1", "--gegevens", no_travel, "--peildatum", "2026-07-01", "--diepste", none});
    CHECK(nobody.status == 1);
    CHECK(nobody.err.find("geen enkel") != std::string::npos);
    CHECK(nobody.out.find("Uitbetaald per jaar") != std::string::npos);
    CHECK(!std::filesystem::exists(none));
}
