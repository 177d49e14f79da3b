// SPDX-License-Identifier: EUPL-1.2
// Exact pieces and breakpoints: proven against the plain evaluator, by brute force, and on sums worked by
// hand.
#include "engine/base/text.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/measures.hpp"

#include "engine/questions/breakpoints.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/report/breakpoints_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> example_files()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().stem() != "schema") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The last situation with work of a household; none when nobody works in any.
std::optional<size_t> last_with_work(const Scenario& s)
{
    for (size_t i = s.situaties.size(); i-- > 0;)
        if (!s.situaties[i].werk.empty()) return i;
    return std::nullopt;
}

/// What is left at each of `points` along the hours, by the plain evaluator; euros per year.
std::vector<double> left_by_brute_force(const Scenario& s, size_t situation, double to, size_t points)
{
    const Law<double>& wet = law(s.peildatum);
    Situation here = s.situaties[situation];
    tell_hours_of_care(here, here.werk.front().uren_per_week);
    std::vector<double> left;
    for (size_t i = 0; i <= points; ++i) {
        here.werk.front().uren_per_week = to * static_cast<double>(i) / static_cast<double>(points);
        left.push_back(net_income(s.huishouden, here, wet, s.peildatum).over_na_opvang_en_werk);
    }
    return left;
}

} // namespace

TEST_CASE("exact pieces tile the axis and equal the plain evaluator, on random households")
{
    size_t walked = 0;
    for (const Case& c : random_cases(31, 25)) {
        if (c.situation.werk.empty()) continue;
        const Scenario s = scenario_of(c);
        const Law<Slope> slopes = law_on<Slope>(c.date, tables());
        INFO(in_json(c));
        const auto exact = pieces(s, 0, Axis::uren, 0, 40, slopes, false);
        if (!is_computed(exact.front().amounts.over_na_opvang_en_werk) ||
            !is_computed(exact.back().amounts.over_na_opvang_en_werk))
            continue;
        const PiecesCheck check = check_pieces(exact, s, 0, Axis::uren, 0, 40, law_on<Lanes>(c.date, tables()));
        CHECK(check.tiles);
        CHECK(check.largest_error < 1e-4);
        ++walked;
    }
    CHECK(walked > 60);
}

TEST_CASE("the slope of a piece equals a difference inside it")
{
    for (const fs::path& file : example_files()) {
        const Scenario s = load_scenario(file);
        const auto situation = last_with_work(s);
        if (!situation) continue;
        INFO(file.string());
        const auto exact = pieces(s, *situation, Axis::uren, 0, 40, law_on<Slope>(s.peildatum, tables()), false);
        Dragged<double> dragged(s, *situation);
        const auto left = [&](double hours) {
            dragged.set(Axis::uren, hours);
            return net_income(dragged.household, dragged.situation, law(s.peildatum), s.peildatum)
                .over_na_opvang_en_werk;
        };
        for (size_t i = 0; i < exact.size(); i += 37) {
            const double length = exact[i].to - exact[i].from;
            if (length < 1e-4) continue;
            const double a = exact[i].from + length * 0.25;
            const double b = exact[i].from + length * 0.75;
            const double slope = (exact[i].over(b) - exact[i].over(a)) / (b - a);
            CHECK((left(b) - left(a)) / (b - a) == Catch::Approx(slope).margin(0.05));
        }
    }
}

TEST_CASE("brute force over every euro of wage finds the same falls and rises")
{
    size_t households = 0;
    for (const fs::path& file : example_files()) {
        const Scenario s = load_scenario(file);
        const auto situation = last_with_work(s);
        if (!situation) continue;
        INFO(file.string());
        const Breakpoints found = breakpoints(s, *situation, Axis::uren, 0, 40, tables());
        CHECK(found.check.holds());
        const double year = 40 * 52 * s.situaties[*situation].werk.front().uurloon * 1.08;
        const auto points = static_cast<size_t>(year);
        const std::vector<double> left = left_by_brute_force(s, *situation, 40, points);
        std::vector<double> places; // of jumps above the threshold, by brute force
        // Beside a jump one euro moves what is left by at most a few euros, and a few roundings of 1 to 12 may meet.
        const double threshold = 12 * found.threshold;
        for (size_t i = 1; i <= points; ++i)
            if (std::abs(left[i] - left[i - 1]) > threshold) places.push_back(40.0 * static_cast<double>(i) / year);
        std::vector<double> reported;
        for (const Breakpoint& p : found.points)
            if (p.kind == Breakpoint::Kind::jump && std::abs(p.change) > found.threshold) reported.push_back(p.at);
        REQUIRE(reported.size() == places.size());
        for (size_t i = 0; i < places.size(); ++i) CHECK(std::abs(reported[i] - places[i]) < 2 * 40 / year);
        ++households;
    }
    CHECK(households >= 20);
}

TEST_CASE("a reported jump lies between two neighbouring cents of wage")
{
    size_t jumps = 0;
    for (const fs::path& file : example_files()) {
        const Scenario s = load_scenario(file);
        const auto situation = last_with_work(s);
        if (!situation) continue;
        INFO(file.string());
        const double hours_per_cent = 0.01 / (52 * 1.08 * s.situaties[*situation].werk.front().uurloon);
        Dragged<double> dragged(s, *situation);
        const auto left = [&](double hours) {
            dragged.set(Axis::uren, hours);
            return net_income(dragged.household, dragged.situation, law(s.peildatum), s.peildatum)
                .over_na_opvang_en_werk;
        };
        for (const Breakpoint& p : breakpoints(s, *situation, Axis::uren, 0, 40, tables(), 1.5).points) {
            if (p.kind != Breakpoint::Kind::jump || p.at < hours_per_cent) continue;
            CHECK((left(p.at + hours_per_cent) - left(p.at - hours_per_cent)) / 12 ==
                  Catch::Approx(p.change).margin(0.01));
            ++jumps;
        }
    }
    CHECK(jumps >= 10);
}

TEST_CASE("a planted notch is found, and a rounding step is not called a fall")
{
    const Scenario s = owner_at_15_euro();
    const Breakpoints as_it_is = breakpoints(s, 1, Axis::uren, 0, 60, tables());
    CHECK(as_it_is.falls.empty());
    CHECK(as_it_is.small_steps > 100); // zorgtoeslag in whole euros, and its end at 24 euro
    CHECK(as_it_is.largest_small_step == Catch::Approx(2.0).margin(0.2));

    // "Nothing below 24 euro a year" becomes "nothing below 900": the zorgtoeslag then ends with a fall of 75 a month.
    const Tables planted = tables_with({{"awir.json", "\"waarde\": 24,", "\"waarde\": 900,"}});
    const Breakpoints found = breakpoints(s, 1, Axis::uren, 0, 60, planted);
    REQUIRE(found.falls.size() == 1);
    CHECK(found.falls[0].depth == Catch::Approx(75).margin(0.2));
    const auto jump = std::find_if(found.points.begin(), found.points.end(),
                                   [](const Breakpoint& p) { return p.kind == Breakpoint::Kind::jump; });
    REQUIRE(jump != found.points.end());
    CHECK(jump->change == Catch::Approx(-75).margin(0.2));
    REQUIRE(jump->parts.size() == 1);
    CHECK(jump->parts[0].amount == "zorgtoeslag");
    REQUIRE(jump->parts[0].cause);
    REQUIRE(jump->parts[0].cause->parameter);
    CHECK(jump->parts[0].cause->parameter->id == "awir.minimum_per_jaar");
    // By hand: 2.119 - 568,55 - 13,73 % x (Y - 29.736) = 899,50 at Y = 34.476,98.
    CHECK(jump->loon_bruto == Catch::Approx(34477.0).margin(0.6));
    REQUIRE(jump->made_good_at);
    CHECK(*jump->made_good_at > jump->at);
}

TEST_CASE("the end of the WW above 87,5 percent of the old wage is a fall with its name")
{
    // Of an old wage of 1.500 a month the WW ends above 1.312,50: at 18,71 hours of 14,99 with 8 percent holiday pay.
    // There 70 percent of 187,50 falls away, 131,25 gross, and with it what UWV fills up (Toeslagenwet art. 2).
    Scenario s = scenario_of(one_adult(2026y / 7 / 1, 40, 16, 14.99));
    s.huishouden.volwassenen[0].recht_op_bijstand = false;
    s.huishouden.volwassenen[0].inkomen.push_back({SoortInkomen::ww, 12600, false, NaastWerk::berekenen, 1500});
    const Breakpoints found = breakpoints(s, 0, Axis::uren, 1, 40, tables());
    const auto end = std::find_if(found.points.begin(), found.points.end(), [](const Breakpoint& p) {
        return p.kind == Breakpoint::Kind::jump && !p.parts.empty() && p.parts[0].amount == "overig_netto";
    });
    REQUIRE(end != found.points.end());
    CHECK(end->at == Catch::Approx(1312.50 * 12 / 52 / 14.99 / 1.08).margin(0.001));
    CHECK(end->change < -60);
    CHECK(end->made_good_at);
    REQUIRE(end->parts[0].cause);
    REQUIRE(end->parts[0].cause->parameter);
    CHECK(end->parts[0].cause->parameter->id == "werkloosheidswet.grens_inkomen");
}

TEST_CASE("two schemes that fall at one point are both told, the largest first")
{
    // Kinderopvangtoeslag goes from 96 % to 95,5 % above 56.412, counted in whole euros: at 56.413. Planted: there the
    // algemene heffingskorting ends too.
    const std::string source = ", \"bron\": \"Belastingdienst, tabel algemene heffingskorting 2026";
    const Tables planted =
        tables_with({{"inkomstenbelasting.json", "\"waarde\": 78426" + source, "\"waarde\": 56413" + source}});
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].uurloon = 30;
    s.huishouden.kinderen.resize(1);
    s.huishouden.kinderen[0] = {2024y / January / 1, false, {{OpvangSoort::dagopvang, 200, 9}}};
    const auto fall_of = [&](double threshold) {
        for (const Breakpoint& p : breakpoints(s, 1, Axis::uren, 1, 40, planted, threshold).points)
            if (p.kind == Breakpoint::Kind::jump && p.change < -threshold) return p;
        return Breakpoint();
    };
    const Breakpoint fall = fall_of(5);
    CHECK(fall.loon_bruto == Catch::Approx(56413).margin(0.01));
    REQUIRE(fall.parts.size() == 2);
    // 3.115 - 6,398 % x (56.413 - 29.736) = 1.408,21 a year; 200 hours at 9 euro, half a percent: 9 a month.
    CHECK(fall.parts[0].amount == "loon_netto");
    CHECK(fall.parts[0].change == Catch::Approx(-1408.21 / 12).margin(0.01));
    REQUIRE(fall.parts[0].cause);
    CHECK(fall.parts[0].cause->parameter->id == "inkomstenbelasting.ahk_nihil_boven");
    CHECK(fall.parts[1].amount == "kinderopvangtoeslag");
    CHECK(fall.parts[1].change == Catch::Approx(-9).margin(0.001));
    REQUIRE(fall.parts[1].cause);
    CHECK(fall.parts[1].cause->what.find("56.412") != std::string::npos);
    CHECK(fall.change == Catch::Approx(-1408.21 / 12 - 9).margin(0.01));
    CHECK(fall_of(10).parts.size() == 1); // 9 a month is then a small step

    const std::string text = breakpoints_text(s, 1, breakpoints(s, 1, Axis::uren, 1, 40, planted), Measures());
    CHECK(text.find("euro per maand minder; loon netto -117,35\n    want ") != std::string::npos);
    CHECK(text.find("    en kinderopvangtoeslag -9,00\n    want ") != std::string::npos);
}

TEST_CASE("the falls of every example household are those of the ledger")
{
    std::string ledger;
    for (const fs::path& file : example_files()) {
        const Scenario s = load_scenario(file);
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            if (s.situaties[i].werk.empty()) continue;
            for (const Fall& f : breakpoints(s, i, Axis::uren, 0, 40, tables()).falls)
                ledger += file.stem().string() + " | " + s.situaties[i].titel + " | vanaf " + dutch_amount(f.from) +
                          " uur | " + dutch_amount(f.depth) + " euro per maand bij " + dutch_amount(f.deepest_at) +
                          " uur | goedgemaakt " + (f.to ? "vanaf " + dutch_amount(*f.to) + " uur" : "niet tot 40 uur") +
                          "\n";
        }
    }
    const std::string kept = content_of(fs::path(golden_folder()) / "dalingen.txt");
    // Another list is a change of the law or a fault: read it, then put it in tests/golden/dalingen.txt.
    CHECK(ledger == kept);
}
