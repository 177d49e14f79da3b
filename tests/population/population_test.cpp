// SPDX-License-Identifier: EUPL-1.2
// What a population adds up to: side by side or one at a time, on one thread or more, whole or in parts.
#include "engine/base/error.hpp"
#include "engine/base/json_input.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/csv.hpp"
#include "engine/report/population_text.hpp"

#include "engine/population/partial.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/population_fixtures.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("side by side or one at a time: a random 100.000 give equal cents", "[bevolking]")
{
#ifdef NDEBUG
    constexpr std::uint64_t count = 100'000;
#else
    constexpr std::uint64_t count = 10'000; // without optimisation it takes too long
#endif
    PopulationData of_town = data();
    of_town.gemeente = "voorbeeldstad"; // all of its schemes are known
    Circumstances around(of_town, law(july));
    set_age_classes(around, {{&tables(), july}});
    const Population population(of_town, around, count, 11);
    const Law<Lanes> lanes = law_on<Lanes>(july, tables());
    std::vector<PopulationRow> rows;
    for (std::uint64_t n = 0; n < count; ++n) rows.push_back(population.row(n));
    size_t seen = 0, differ = 0;
    std::string first;
    for_each_pack(rows, around, {&lanes}, [&](const Pack& pack) {
        for (int lane = 0; lane < pack.count; ++lane) {
            ++seen;
            const PopulationRow& row = *pack.rows[static_cast<size_t>(lane)];
            const Scenario s = scenario_of(row, around, "huishouden");
            for (size_t p = 0; p < point_count; ++p) {
                const Breakdown<double> alone = net_income(s.huishouden, s.situaties[p], law(july), july);
                for (size_t a = 0; a < amount_count; ++a) {
                    const double beside = (pack.amounts[0][p].*breakdown_amounts<Lanes>[a].member)[lane];
                    const double expected = alone.*breakdown_amounts<double>[a].member;
                    if (is_computed(beside) == is_computed(expected) &&
                        (!is_computed(beside) || round_cent(beside) == round_cent(expected)))
                        continue;
                    ++differ;
                    if (first.empty())
                        first = std::string(breakdown_amounts<double>[a].name) + ": " + population_csv_row(row);
                }
            }
        }
        return true;
    });
    INFO(first);
    CHECK(seen == count);
    CHECK(differ == 0);
}

TEST_CASE("what is not known of a population is null with its households, never nought", "[bevolking]")
{
    // Nobody published what Groningen gives, and a population tells no fixed costs; voorbeeldstad is known by heart.
    PopulationJob j = job(300);
    const auto law_of = [&] {
        return Json::parse(population_json(run_job(j, {{"nu", &tables(), july}})))["wetten"][0];
    };
    const Json groningen = law_of();
    for (const char* amount :
         {"gemeentelijk", "gemeentelijk_meegeteld", "gemeentelijk_natura", "vaste_lasten", "vrij_te_besteden"}) {
        INFO(amount);
        CHECK(groningen["recht_per_jaar"][amount].is_null());
    }
    CHECK(groningen["gebruikt_per_jaar"]["gemeentelijk"].is_null());
    CHECK(groningen["niet_bekend_van_huishoudens"]["gemeentelijk"].get<double>() > 20'000);
    CHECK(groningen["recht_per_jaar"]["zorgtoeslag"].get<double>() > 0);
    const std::string text = population_text(run_job(j, {{"nu", &tables(), july}}));
    CHECK(text.find("Wat de gemeente geeft is niet bekend") != std::string::npos);

    j.data.gemeente = "voorbeeldstad";
    const Json known = law_of();
    CHECK(known["recht_per_jaar"]["gemeentelijk"].get<double>() > 0);
    CHECK(known["recht_per_jaar"]["vrij_te_besteden"].is_null());
    CHECK_FALSE(known["niet_bekend_van_huishoudens"].contains("gemeentelijk"));

    j.data.gemeente = "nergenshuizen";
    CHECK_THROWS_AS(law_of(), InputError);
}

TEST_CASE("the sums are those of the households one at a time", "[bevolking]")
{
    PopulationJob j = with_travel_costs(700);
    j.data.gemeente = "voorbeeldstad";
    const PopulationResult result = run_job(j, law_and_proposal());
    const Circumstances around = circumstances_of(j, law_and_proposal().front());
    const Population population(j.data, around, 700, 1);
    const Law<double>& before = law(july);
    const Law<double> after = law_on<double>(july, lower_threshold());
    Sum zorg = 0, gemeentelijk = 0, falls = 0, winners = 0, losers = 0, deepest = 0, pressures = 0;
    for (std::uint64_t n = 0; n < 700; ++n) {
        const Scenario s = scenario_of(population.row(n), around, "huishouden");
        const auto of = [&](const Law<double>& wet, size_t point) {
            return net_income(s.huishouden, s.situaties[point], wet, july);
        };
        zorg += std::llround(of(after, 0).zorgtoeslag * 100);
        gemeentelijk += std::llround(of(after, 0).gemeentelijk * 100);
        const double now = of(after, 0).blijft_over, four = of(after, 2).blijft_over, full = of(after, 3).blijft_over;
        falls += now - four > 6 - 1e-9; // half a euro a month
        deepest = std::max<Sum>({deepest, std::llround((now - four) * 100), std::llround((now - full) * 100)});
        ++pressures;
        const Sum change = std::llround(now * 100) - std::llround(of(before, 0).blijft_over * 100);
        winners += change > 0;
        losers += change < 0;
    }
    const LawTotals& totals = result.totalen.wetten[1];
    for (size_t a = 0; a < amount_count; ++a) {
        if (breakdown_amounts<double>[a].member == &Breakdown<double>::zorgtoeslag) CHECK(totals.recht[a] == zorg);
        if (breakdown_amounts<double>[a].member == &Breakdown<double>::gemeentelijk)
            CHECK(totals.recht[a] == gemeentelijk);
    }
    CHECK(totals.val_bij_vier == falls);
    CHECK(totals.diepste.diepte == deepest);
    CHECK(falls > 0); // travel costs, and bijstand that takes the wage
    Sum won = 0, lost = 0, all = 0, with_pressure = 0;
    for (const auto& kind : totals.verandering)
        for (const Moved& m : kind) {
            won += m.winnaars;
            lost += m.verliezers;
            all += m.huishoudens;
        }
    for (const Sum band : totals.druk) with_pressure += band;
    CHECK(won == winners);
    CHECK(lost == losers);
    CHECK(all == 700);
    CHECK(with_pressure == pressures);
    CHECK(result.totalen.niet_berekend == 0);
}

TEST_CASE("one and many threads give equal bytes, and parts add up to the whole", "[bevolking]")
{
    PopulationJob whole = with_travel_costs(3'001);
    const PopulationResult one = run_job(whole, law_and_proposal());
    PopulationJob threads = whole;
    threads.draden = 3;
    CHECK(population_json(run_job(threads, law_and_proposal())) == population_json(one));

    std::vector<PopulationResult> parts;
    std::vector<std::string> files;
    for (const std::uint64_t k : {2U, 0U, 1U}) {
        PopulationJob part = whole;
        part.deel = k;
        part.delen = 3;
        const std::string written = partial_json(run_job(part, law_and_proposal()));
        files.push_back("deel" + std::to_string(k) + ".json");
        parts.push_back(parse_partial(written, files.back()));
        CHECK(partial_json(parts.back()) == written);
    }
    const PopulationResult sum = added_up(parts, files);
    CHECK(sum.totalen == one.totalen);
    CHECK(population_text(sum) == population_text(one));

    CHECK_THROWS_AS(added_up({parts[0], parts[1]}, files), InputError); // one is missing
    parts[1] = parts[0];                                                // twice the same
    CHECK_THROWS_AS(added_up(parts, files), InputError);
    parts[1] = run_job(job(10, 2), law_and_proposal()); // of another run
    CHECK_THROWS_AS(added_up(parts, files), InputError);
}

TEST_CASE("a part with sums that no run can come to is refused at its place", "[bevolking]")
{
    const std::string written = partial_json(run_job(with_travel_costs(300), law_and_proposal()));
    const std::string most = std::to_string(std::numeric_limits<Sum>::max());
    const auto refused = [&](const std::string& key, const std::string& value) {
        CAPTURE(key, value);
        Json part = Json::parse(written);
        const Json::json_pointer place(key);
        REQUIRE(part.contains(place));
        part[place] = Json::parse(value);
        try {
            parse_partial(part.dump(), "deel.json");
            FAIL_CHECK("it is taken");
        } catch (const InputError& fault) {
            CHECK(fault.problems().front().file == "deel.json");
            CHECK(fault.problems().front().place == key);
        }
    };
    for (const char* key :
         {"/rijen", "/huishoudens", "/niet_berekend", "/wetten/0/sommen/recht_huurtoeslag", "/wetten/1/sommen/kosten",
          "/wetten/0/sommen/kwadraten_huurtoeslag", "/wetten/0/sommen/druk_2", "/wetten/1/sommen/winnaars_0_0",
          "/wetten/1/sommen/verloren_0_0"})
        refused(key, most);
    refused("/wetten/0/sommen/val_bij_vier", "301"); // of 300
    refused("/wetten/0/sommen/druk_2", "-1");
    refused("/niet_berekend", "301");
    refused("/titel", R"("\u001b[2J")"); // a screen would obey it
}

TEST_CASE("a reform that changes nothing changes nobody", "[bevolking]")
{
    const PopulationResult r =
        run_job(with_travel_costs(2'000), {{"nu", &tables(), july}, {"zelfde", &tables(), july}});
    const LawTotals &before = r.totalen.wetten[0], &after = r.totalen.wetten[1];
    CHECK(before.recht == after.recht);
    CHECK(before.gebruik == after.gebruik);
    CHECK(before.diepste == after.diepste);
    CHECK(after.kosten == 0);
    CHECK(after.erbij_in_val + after.eruit_val == 0);
    for (const auto& kind : after.verandering)
        for (const Moved& m : kind) CHECK(m.winnaars + m.verliezers + m.gewonnen + m.verloren == 0);
}
