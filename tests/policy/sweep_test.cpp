// SPDX-License-Identifier: EUPL-1.2
// One or two parameters over a range, and the smallest change of one.
#include "engine/base/json_input.hpp"
#include "engine/policy/solve.hpp"
#include "engine/policy/sweep.hpp"

#include "engine/policy/rules.hpp"
#include "engine/report/solution_text.hpp"
#include "engine/report/sweep_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/population_fixtures.hpp"
#include "tests/support/program.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const std::string first_child = "kindgebonden_budget.eerste_kind";
const std::string premium = "zorgtoeslag.standaardpremie";
const std::string single_parent_file = std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json";

} // namespace

TEST_CASE("a sweep takes the values that were asked for, as people write them", "[reeks]")
{
    CHECK(parse_sweep(first_child + "=2500:2600:50", tables(), july).values == std::vector<double>{2500, 2550, 2600});
    CHECK(parse_sweep("zorgtoeslag.percentage_alleen=1:1.35:0.1", tables(), july).values ==
          std::vector<double>{1, 1.1, 1.2, 1.3});
    for (const char* wrong : {"x=1:2:1", "=1:2:1", "zorgtoeslag.standaardpremie", "zorgtoeslag.standaardpremie=1:2",
                              "zorgtoeslag.standaardpremie=1:2:3:4", "zorgtoeslag.standaardpremie=2:1:1",
                              "zorgtoeslag.standaardpremie=1:2:0", "zorgtoeslag.standaardpremie=1:2:-1",
                              "zorgtoeslag.standaardpremie=1:2000:0.1", "zorgtoeslag.standaardpremie=-5:2:1",
                              "zorgtoeslag.percentage_alleen=1:200:1", "zorgtoeslag.drempelinko\x99\x9an=1:2:1",
                              "zorgtoeslag.standaardpremie=1:2:inf", "zorgtoeslag.standaardpremie=nan:2:1"}) {
        INFO(wrong);
        CHECK_THROWS_AS(parse_sweep(wrong, tables(), july), InputError);
    }
}

TEST_CASE("each cell of a sweep is that proposal alone, and the value of the law costs nothing", "[reeks]")
{
    const double law = tables().find(first_child)->on(july)->value;
    const PopulationJob j = job(600);
    const SweepAxis axis{first_child, {law - 100, law, law + 100, law + 200}};
    const SweepAxis other{premium, {2000, 2119}};
    const Sweep found = sweep(j, tables(), {}, july, {axis, other});
    REQUIRE(found.cells.size() == 8);
    for (const SweepCell& cell : found.cells) {
        const Tables changed =
            reformed(tables(), {reform_of({{first_child, cell.values[0]}, {premium, cell.values[1]}}, tables(), july)});
        const PopulationResult alone = run_job(j, {{"nu", &tables(), july}, {"anders", &changed, july}});
        CHECK(cell.kosten.value == costs(alone, 1).value);
        CHECK(cell.val_bij_voltijd.value == falls_full_time(alone, 1).value);
        if (cell.values == std::vector<double>{law, 2119}) { // the standaardpremie of 2026
            CHECK(cell.kosten.value == 0);
            CHECK(cell.winnaars + cell.verliezers == 0);
            CHECK(cell.val_bij_vier.value == found.law.val_bij_vier.value);
        }
    }
    // 100 euro more for every family with the whole budget: twice as much costs twice as much below the threshold, and
    // every step costs more.
    for (size_t i = 2; i < found.cells.size(); i += 2)
        CHECK(found.cells[i].kosten.value > found.cells[i - 2].kosten.value);
}

TEST_CASE("the smallest change is one that does, and a cent less does not", "[reeks]")
{
    const Reform lower =
        load_reform(std::string(scenarios_folder()) + "/hervormingen/zorgtoeslag-drempel-lager.json", tables());
    const Scenario s = load_scenario(single_parent_file);
    const auto lost = [&](double value) {
        const Tables changed = reformed(tables(), {lower, reform_of({{premium, value}}, tables(), july)});
        return effect(s, single_parent_file, Rules(tables(), july), Rules(changed, july), false).most_lost.change;
    };
    const SolveQuestion question{premium, july, 2000, 2400, Doel::geen_verlies};
    const Solution found = solve(question, tables(), {lower}, {s});
    CHECK(found.law == 2119);
    REQUIRE(found.value);
    CHECK(lost(*found.value) == 0);
    CHECK(lost(*found.value - 0.02) < 0);
    CHECK(found.now.amount == Catch::Approx(-lost(2119)));
    // A premium that may not rise so far: impossible, and the least bad is the highest.
    const Solution none = solve({premium, july, 2000, 2200, Doel::geen_verlies}, tables(), {lower}, {s});
    CHECK(!none.value);
    CHECK(none.least_bad == 2200);
    CHECK(none.left.amount == Catch::Approx(-lost(2200)));
    CHECK(none.left.amount < none.now.amount);
    // Without a proposal nobody loses, and nothing has to change.
    const Solution fine = solve(question, tables(), {}, {s});
    CHECK(fine.value == 2119);
    CHECK(fine.tried == 1);
}

TEST_CASE("what a value cannot repair is called impossible", "[reeks]")
{
    // Travel costs of 30 euro a month: where bijstand tops up to the norm the first hours lose just that, whatever the
    // norm.
    Scenario s = load_scenario(single_parent_file);
    s.situaties.resize(2);
    s.situaties[1].werk.front().reiskosten_per_maand = 30;
    const Solution found =
        solve({"participatiewet.norm_alleenstaande", july, 1000, 2000, Doel::geen_val}, tables(), {}, {s});
    CHECK(found.now.amount == Catch::Approx(30).margin(0.01));
    CHECK(!found.value);
    CHECK(found.left.amount == Catch::Approx(30).margin(0.01));
    CHECK(found.tried > 100);
}

TEST_CASE("sweeps and the search as programs", "[reeks]")
{
    const std::string sweep_call = first_child + "=2500:2600:100";
    const std::vector<std::string> call{"beleid",     "--bevolking", "200",     "--peildatum",
                                        "2026-07-01", "--reeks",     sweep_call};
    const Outcome text = run_program(call);
    CHECK(text.status == 0);
    CHECK(text.out.find("eerste_kind") != std::string::npos);
    auto csv = call, json = call;
    csv.insert(csv.end(), {"--csv", "--punt"});
    json.push_back("--json");
    const Outcome table = run_program(csv);
    CHECK(table.out.starts_with(first_child + ",minder_over_bij_vier_uur_meer,"));
    CHECK(std::count(table.out.begin(), table.out.end(), '\n') == 3);
    const Json answer = Json::parse(run_program(json).out);
    CHECK(answer["cellen"].size() == 2);
    CHECK(answer["cellen"][0]["kosten_per_jaar"].get<double>() < 0);

    const Outcome nothing = run_program({"beleid", "--peildatum", "2026-07-01", "--zoek", premium, single_parent_file});
    CHECK(nothing.status == 0);
    CHECK(nothing.out.find("hoeft niets te veranderen") != std::string::npos);
    const std::string lower = std::string(scenarios_folder()) + "/hervormingen/zorgtoeslag-drempel-lager.json";
    const Outcome impossible = run_program(
        {"beleid", "--hervorming", lower, "--zoek", premium + "=2100:2150", "--doel", "verlies", single_parent_file});
    CHECK(impossible.status == 1);
    CHECK(impossible.out.find("Dat kan niet met deze waarde alleen") != std::string::npos);

    check_refused({"beleid", "--reeks", sweep_call}, {"--bevolking"});
    check_refused({"beleid", "--bevolking", "10", "--reeks", "x=1:2:1", "--peildatum", "2026-07-01"},
                  {"reeks", "/wijzigingen/x"});
    check_refused({"beleid", "--bestand", "-", "--reeks", sweep_call, "--peildatum", "2026-07-01"}, {"--bestand"});
    check_refused({"beleid", "--zoek", "zorgtoeslag.standaardpremi", single_parent_file},
                  {"bedoelt u zorgtoeslag.standaardpremie"});
    check_refused({"beleid", "--zoek", premium + "=1:2", single_parent_file}, {"moet tussen van en tot"});
    check_refused({"beleid", "--zoek", premium + "=1:", single_parent_file}, {"NAAM=VAN:TOT"});
    check_refused({"beleid", "--zoek", premium, "--doel", "winst", single_parent_file},
                  {"--doel", "kies val of verlies"});
}
