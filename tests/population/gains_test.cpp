// SPDX-License-Identifier: EUPL-1.2
// Who gains, who gains nothing and who loses by working more: counted one household at a time too.
#include "engine/base/json_input.hpp"
#include "engine/population/gains.hpp"
#include "engine/population/points.hpp"
#include "engine/report/gains_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/population_fixtures.hpp"
#include "tests/support/program.hpp"

#include <numeric>

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("gains at more hours are those of the households one at a time", "[bevolking]")
{
    PopulationJob j = job(300);
    j.data.gemeente = "voorbeeldstad";
    const Gains found = gains(j, law_and_proposal());
    REQUIRE(found.wetten.size() == 2);
    CHECK(found.rijen == 300);
    const Circumstances around = circumstances_of(j, law_and_proposal().front());
    const Population population(j.data, around, 300, 1);
    constexpr size_t step = 6; // 24 hours more
    std::array<Sum, gain_count> counted{};
    for (std::uint64_t n = 0; n < 300; ++n) {
        const PopulationRow row = population.row(n);
        if (row.uren + more_hours[step] > 40) continue;
        Scenario s = scenario_of(row, around, "huishouden");
        auto household = structure_of<double>(row.composition, around, july);
        fill(household, around, [&](double PopulationRow::*amount) { return row.*amount; });
        const auto left = [&](double more) {
            go_to_hours(household, row.uren + more, row.composition, around);
            return net_income(household.household, household.situation, law(july), july).blijft_over;
        };
        const double more = (left(more_hours[step]) - left(0)) / 12;
        const Winst gain = more <= -0.5 ? Winst::verliest
                           : more < 0.5 ? Winst::niets
                           : more < 5   ? Winst::tot_5
                           : more < 50  ? Winst::tot_50
                                        : Winst::meer;
        ++counted[static_cast<size_t>(gain)];
    }
    CHECK(found.wetten[0][step].all().huishoudens == counted);
    CHECK(std::accumulate(counted.begin(), counted.end(), Sum{0}) > 100);
    // Bijstand takes the wage: of who has it and works a little more, most keep nothing.
    const GainsOfKind bijstand = found.wetten[0][2].of_group(Groep::bijstand);
    const Sum all = std::accumulate(bijstand.huishoudens.begin(), bijstand.huishoudens.end(), Sum{0});
    CHECK(bijstand.huishoudens[static_cast<size_t>(Winst::niets)] +
              bijstand.huishoudens[static_cast<size_t>(Winst::verliest)] >
          all / 2);
    // Every loser has a cause.
    const GainsAtStep& at = found.wetten[0][2];
    CHECK(std::accumulate(at.oorzaak_verlies.begin(), at.oorzaak_verlies.end(), Sum{0}) ==
          at.all().huishoudens[static_cast<size_t>(Winst::verliest)]);
}

TEST_CASE("beleid --meer-uren as a program", "[bevolking]")
{
    const std::string reform = std::string(scenarios_folder()) + "/hervormingen/kindgebonden-budget-hoger.json";
    const Outcome text = run_program({"beleid", "--bevolking", "300", "--meer-uren", "--hervorming", reform});
    CHECK(text.status == 0);
    for (const char* words : {"Voorstel: ", "40 uur meer", "verliest", "bijstand, alleenstaand", "het meest aan"})
        CHECK(text.out.find(words) != std::string::npos);
    const Json answer = Json::parse(run_program({"beleid", "--bevolking", "300", "--meer-uren", "--json"}).out);
    CHECK(answer["wetten"][0]["stappen"].size() == 10);
    check_refused({"beleid", "--meer-uren", "--van", "2026-01-01", "--naar", "2026-07-01"},
                  {"--meer-uren", "--bevolking"});
}
