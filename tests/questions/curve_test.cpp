// SPDX-License-Identifier: EUPL-1.2
// The curve over the hours: the same amounts as one by one, and the call that prints them.
#include "engine/base/text.hpp"
#include "engine/number/lanes.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/curve.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace armoedeval;
using namespace armoedeval::test;
using nlohmann::json;

namespace {

std::vector<std::filesystem::path> examples()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().stem() != "schema") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string example(const std::string& start)
{
    for (const auto& file : examples())
        if (file.filename().string().rfind(start, 0) == 0) return file.string();
    throw std::runtime_error("no example " + start);
}

/// Of the schemes of Groningen nearly nothing is known, and so not computed.
const char* const pensioner = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Iemand met AOW die nog werkt", "peildatum": "2024-07-01",
  "gemeente": "groningen",
  "huishouden": {
    "volwassenen": [ { "rol": "aanvrager", "geboren": "1950-04-12",
                       "inkomen": [ { "soort": "aow", "bruto_per_jaar": 19000 } ] } ],
    "woning": { "soort": "huur", "kale_huur": 642.10, "servicekosten": 24.00 }, "vermogen": 1800 },
  "situaties": [ { "titel": "Geen werk" },
                 { "titel": "Een baan", "werk": [ { "van": "aanvrager", "uren_per_week": 8, "uurloon": 14.99 } ] } ]
})";

/// The points of the curve that differ from the same hours one by one.
size_t differences(const Scenario& scenario, size_t situation, const Curve& curve)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables());
    Situation s = scenario.situaties[situation];
    tell_hours_of_care(s, s.werk.front().uren_per_week);
    size_t different = 0;
    for (size_t i = 0; i < curve.hours.size(); ++i) {
        s.werk.front().uren_per_week = curve.hours[i];
        const Breakdown<double> one = net_income(scenario.huishouden, s, wet, scenario.peildatum);
        for (size_t a = 0; a < Curve::amount_count; ++a)
            if (!same(curve.amounts[a][i], one.*breakdown_amounts<double>[a].member)) ++different;
    }
    return different;
}

} // namespace

TEST_CASE("the curve of every example is, at each quarter hour, what one household at a time gives")
{
    size_t curves = 0;
    for (const auto& file : examples()) {
        const Scenario scenario = load_scenario(file);
        const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
        for (size_t i = 0; i < scenario.situaties.size(); ++i) {
            if (scenario.situaties[i].werk.empty()) continue;
            const Curve whole = curve(scenario, i, wet);
            REQUIRE(whole.hours.size() == 161);
            REQUIRE(whole.hours.back() == 40);
            CAPTURE(file.filename().string(), i);
            CHECK(differences(scenario, i, whole) == 0);
            ++curves;
        }
    }
    CHECK(curves > 27);
}

TEST_CASE("at the situation's own hours the curve is the answer of bereken")
{
    for (const auto& file : examples()) {
        const Scenario scenario = load_scenario(file);
        const Answer whole_answer = answer(scenario, tables());
        const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
        for (size_t i = 0; i < scenario.situaties.size(); ++i) {
            if (scenario.situaties[i].werk.empty()) continue;
            const double own = scenario.situaties[i].werk.front().uren_per_week;
            const Curve here = curve(scenario, i, wet, own, own + 1, 0.5);
            CAPTURE(file.filename().string(), i);
            for (size_t a = 0; a < Curve::amount_count; ++a)
                CHECK(
                    same(here.amounts[a][0], whole_answer.situaties[i].per_jaar.*breakdown_amounts<double>[a].member));
        }
    }
}

TEST_CASE("childcare goes along with the hours of the curve, and stays where it is fixed")
{
    Scenario scenario = load_scenario(example("03")); // 16 hours with 43 hours bso and 86 hours dagopvang
    const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
    const auto cost_at = [&](double hours) {
        return curve(scenario, 1, wet, hours, hours + 1, 1).of(&Breakdown<double>::kosten_opvang).front();
    };
    const double told = 12 * (43 * 9.80 + 86 * 11.45);
    CHECK(cost_at(16) == Catch::Approx(told));
    CHECK(cost_at(32) == Catch::Approx(2 * told));
    CHECK(cost_at(0) == 0);
    Scenario student = scenario; // whose care is for the lessons too
    student.situaties[1].inkomen.push_back({0, {SoortInkomen::studie, 12000}});
    CHECK(curve(student, 1, wet, 32, 33, 1).of(&Breakdown<double>::kosten_opvang).front() == Catch::Approx(told));
    scenario.situaties[1].opvang[1].uren_vast = true;
    CHECK(cost_at(32) == Catch::Approx(12 * (2 * 43 * 9.80 + 86 * 11.45)));
    scenario.situaties[1].opvang[0].bij_uren = 8; // told at half of the hours
    CHECK(cost_at(16) == Catch::Approx(12 * (2 * 43 * 9.80 + 86 * 11.45)));
    CHECK(parse_scenario(to_json(scenario), "") == scenario);
}

TEST_CASE("with two parents the childcare goes along with who is away least")
{
    Scenario scenario = load_scenario(example("09"));
    size_t both = 0;
    const auto care_of_two = [&](const Situation& s) { return s.werk.size() == 2 && !s.opvang.empty(); };
    while (!care_of_two(scenario.situaties.at(both))) ++both;
    Situation& s = scenario.situaties[both];
    s.opvang.resize(1);
    s.opvang[0].opvang.uren_per_maand = 60;
    s.werk[0].reizen.reset(), s.werk[1].reizen.reset();
    s.werk[0].uren_per_week = 16, s.werk[1].uren_per_week = 24;
    const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
    const auto cost_at = [&](double hours) {
        return curve(scenario, both, wet, hours, hours + 1, 1).of(&Breakdown<double>::kosten_opvang).front();
    };
    CHECK(cost_at(8) == Catch::Approx(cost_at(16) / 2));
    CHECK(cost_at(40) == Catch::Approx(cost_at(16) * 1.5)); // the other is away 24 hours
    s.werk[1].uren_per_week = 0; // somebody is always at home: nothing says how the care would go along
    CHECK(cost_at(40) == cost_at(16));
}

TEST_CASE("points: as many as fit, to the end, and written as people write them")
{
    const Scenario scenario = load_scenario(example("01"));
    const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
    size_t with_work = 0;
    while (scenario.situaties[with_work].werk.empty()) ++with_work;
    const auto hours = [&](double from, double to, double step) {
        const Curve c = curve(scenario, with_work, wet, from, to, step);
        for (const auto& values : c.amounts) CHECK(values.size() == c.hours.size());
        CHECK(differences(scenario, with_work, c) == 0);
        return c.hours;
    };
    CHECK(hours(0, 0.5, 0.1) == std::vector<double>{0, 0.1, 0.2, 0.3, 0.4, 0.5});
    CHECK(hours(0, 7, 1).size() == 8); // exactly one block
    CHECK(hours(0, 8, 1).size() == 9);
    CHECK(hours(12, 13, 0.4) == std::vector<double>{12, 12.4, 12.8}); // the end does not fit
    CHECK(hours(16, 17, 5) == std::vector<double>{16});
    CHECK(hours(0, 40, 0.01).size() == 4001);
}

TEST_CASE("a situation without work has no curve")
{
    const Scenario scenario = load_scenario(example("01"));
    REQUIRE(scenario.situaties.front().werk.empty());
    const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables());
    try {
        curve(scenario, 0, wet);
        FAIL("no fault");
    } catch (const InputError& error) {
        CHECK(error.problems().front().place == "/situaties/0/werk");
        CHECK(std::string(error.what()).find("geen werk") != std::string::npos);
    }
}

TEST_CASE("uren --json gives every amount at every point, in cents, null for what is not computed")
{
    const TemporaryFolder folder;
    const std::string file = folder.write("aow.json", pensioner);
    size_t nulls = 0;
    for (const std::string date : {"2024-07-01", "2026-07-01"}) {
        const Outcome got = run_program({"uren", file, "--situatie", "2", "--json", "--peildatum", date});
        REQUIRE(got.status == 0);
        const json answered = json::parse(got.out);
        CHECK(answered["formaat"].get<std::string>() == "armoedeval-uren/1");
        CHECK(answered["peildatum"].get<std::string>() == date);
        CHECK(answered["situatie"].get<int>() == 2);
        CHECK(answered["titel"].get<std::string>() == "Een baan");
        CHECK(answered["per_jaar"].size() == Curve::amount_count);
        Scenario scenario = load_scenario(file);
        scenario.peildatum = *parse_date(date);
        const Curve whole = curve(scenario, 1, law_on<Lanes>(scenario.peildatum, tables()));
        CHECK(answered["uren"].get<std::vector<double>>() == whole.hours);
        for (size_t a = 0; a < Curve::amount_count; ++a) {
            const json& values = answered["per_jaar"][breakdown_amounts<double>[a].name];
            REQUIRE(values.size() == 161);
            for (size_t i = 0; i < 161; ++i)
                if (is_computed(whole.amounts[a][i]))
                    CHECK(values[i].get<double>() == in_cents(whole.amounts[a][i]));
                else
                    CHECK((++nulls, values[i].is_null()));
        }
    }
    CHECK(nulls > 0);
}

TEST_CASE("uren --csv holds the numbers of --json, an empty cell for what is not computed")
{
    const TemporaryFolder folder;
    const std::vector<std::string> call{"uren", folder.write("aow.json", pensioner), "--situatie", "2", "--stap",
                                        "0.5"};
    auto csv_call = call, json_call = call;
    csv_call.insert(csv_call.end(), {"--csv", "--punt"});
    json_call.push_back("--json");
    const Outcome csv = run_program(csv_call);
    REQUIRE(csv.status == 0);
    const json whole = json::parse(run_program(json_call).out);
    std::istringstream lines(csv.out);
    std::string line;
    REQUIRE(std::getline(lines, line));
    std::string header = "uren";
    for (const auto& amount : breakdown_amounts<double>) header += std::string(",") + amount.name;
    CHECK(line == header);
    size_t row = 0, empty = 0;
    while (std::getline(lines, line)) {
        std::istringstream cells(line + ",");
        std::string cell;
        REQUIRE(std::getline(cells, cell, ','));
        CHECK(std::stod(cell) == whole["uren"][row].get<double>());
        for (const auto& amount : breakdown_amounts<double>) {
            REQUIRE(std::getline(cells, cell, ','));
            const json& expected = whole["per_jaar"][amount.name][row];
            CHECK(cell.empty() == expected.is_null());
            if (cell.empty()) {
                ++empty;
                continue;
            }
            CHECK(std::stod(cell) == expected.get<double>());
        }
        ++row;
    }
    CHECK(row == 81);
    CHECK(empty > 0);
}

TEST_CASE("uren for people: a row per four hours, the last row, and what stays as it is")
{
    const Outcome got = run_program({"uren", example("03"), "--situatie", "2", "--tot", "30"});
    REQUIRE(got.status == 0);
    for (const std::string word :
         {"\n      0 ", "\n     28 ", "\n     30 ", "Bijstand", "Toeslagen", "Verschil", "per week"})
        CHECK(got.out.find(word) != std::string::npos);
    CHECK(got.out.find("\n      2 ") == std::string::npos);
    CHECK(all_replaced(got.out, "\n", " ").find("de uren opvang gaan met de uren mee") != std::string::npos);
    CHECK(got.out.find("Bij 0 uur is er geen recht op kinderopvangtoeslag") == std::string::npos);
    CHECK(run_program({"uren", example("01"), "--situatie", "2"}).out.find("Bij 0 uur is er") == std::string::npos);
    std::istringstream lines(got.out);
    for (std::string line; std::getline(lines, line);) CHECK(display_width(line) <= 120);
}

TEST_CASE("uren refuses hours that cannot be, in Dutch")
{
    const std::string file = example("03");
    const auto with = [&](std::vector<std::string> more) {
        std::vector<std::string> call{"uren", file, "--situatie", "2"};
        call.insert(call.end(), more.begin(), more.end());
        return call;
    };
    check_refused(with({"--van=-1"}), {"--van", "0 of meer"});
    check_refused(with({"--van", "30", "--tot", "20"}), {"--tot", "meer dan --van"});
    check_refused(with({"--van", "20", "--tot", "20"}), {"--tot"});
    check_refused(with({"--tot", "81"}), {"--tot", "80"});
    check_refused(with({"--tot", "nan"}), {"--tot"});
    check_refused(with({"--stap", "0"}), {"--stap", "0.01"});
    check_refused(with({"--stap", "0.001"}), {"--stap", "0.01"});
    check_refused(with({"--stap", "nan"}), {"--stap"});
    check_refused(with({"--stap", "inf"}), {"--stap"});
    check_refused(with({"--tot", "80", "--stap", "0.01"}), {"5.000"});
    check_refused(with({"--stap", "veel"}), {"getal"});
    check_refused(with({"--json", "--csv"}), {"--csv", "--json"});
    check_refused({"uren", file}, {"--situatie"});
    check_refused({"uren", file, "--situatie", "9"}, {"--situatie", "9"});
    check_refused({"uren", file, "--situatie", "1"}, {file, "/situaties/0/werk", "geen werk"});
    check_refused({"uren", "/nergens.json", "--situatie", "1"}, {"/nergens.json"});
}
