// Exact pieces, breakpoints and measures: proven against the plain evaluator, by brute force, and on sums worked by
// hand.
#include "engine/answer.hpp"
#include "engine/breakpoints.hpp"
#include "engine/measures.hpp"
#include "engine/number/every_number.hpp"
#include "engine/text.hpp"

#include "catch.hpp"
#include "fixtures.hpp"
#include "program.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> example_files()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(SCENARIOS_FOLDER))
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

Scenario scenario_of(const Case& c)
{
    Scenario s;
    s.titel = "toevallig huishouden";
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    return s;
}

/// What is left at each of `points` along the hours, by the plain evaluator; euros per year.
std::vector<double> left_by_brute_force(const Scenario& s, size_t situation, double to, size_t points)
{
    const Law<double>& wet = law(s.peildatum);
    Situation here = s.situaties[situation];
    std::vector<double> left;
    for (size_t i = 0; i <= points; ++i) {
        here.werk.front().uren_per_week = to * static_cast<double>(i) / static_cast<double>(points);
        left.push_back(net_income(s.huishouden, here, wet, s.peildatum).over_na_opvang_en_werk);
    }
    return left;
}

/// The tables with one value changed.
Tables tables_with(const std::string& file, const std::string& from, const std::string& to)
{
    const TemporaryFolder folder;
    for (const auto& entry : fs::directory_iterator(TABLES_FOLDER))
        if (entry.path().extension() == ".json") fs::copy_file(entry.path(), folder.path() / entry.path().filename());
    folder.write(file, replaced(content_of(fs::path(TABLES_FOLDER) / file), from, to));
    return read_law_tables(folder.path());
}

/// Single, 30, owner, 15 euro an hour: what is left can be worked out by hand.
Scenario owner_at_15_euro()
{
    Scenario s;
    s.titel = "handsom";
    s.peildatum = 2026y / July / 1;
    s.huishouden.volwassenen.resize(1);
    s.huishouden.volwassenen[0].geboren = 1996y / January / 1;
    s.huishouden.woning = Home{SoortWoning::koop, 0, 0, 0, false};
    Situation work;
    work.titel = "40 uur";
    work.werk.resize(1);
    work.werk[0].uren_per_week = 40;
    work.werk[0].uurloon = 15;
    s.situaties = {Situation{"Nu", "", {}, {}}, work};
    return s;
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
    const Tables planted = tables_with("awir.json", "\"waarde\": 24,", "\"waarde\": 900,");
    const Breakpoints found = breakpoints(s, 1, Axis::uren, 0, 60, planted);
    REQUIRE(found.falls.size() == 1);
    CHECK(found.falls[0].depth == Catch::Approx(75).margin(0.2));
    const auto jump = std::find_if(found.points.begin(), found.points.end(),
                                   [](const Breakpoint& p) { return p.kind == Breakpoint::Kind::jump; });
    REQUIRE(jump != found.points.end());
    CHECK(jump->change == Catch::Approx(-75).margin(0.2));
    CHECK(jump->amount == "zorgtoeslag");
    REQUIRE(jump->cause);
    REQUIRE(jump->cause->parameter);
    CHECK(jump->cause->parameter->id == "awir.minimum_per_jaar");
    // By hand: 2.119 - 568,55 - 13,73 % x (Y - 29.736) = 899,50 at Y = 34.476,98.
    CHECK(jump->loon_bruto == Catch::Approx(34477.0).margin(0.6));
    REQUIRE(jump->made_good_at);
    CHECK(*jump->made_good_at > jump->at);
}

TEST_CASE("the measures of a household worked out by hand")
{
    const Scenario s = owner_at_15_euro();
    const Answer found = answer(s, tables());
    const Measures& m = found.situaties[1].maten;
    // Wage 33.696. Tax 12.046,32 - 2.861,64 - 5.453,09 = 3.731,59; zorgtoeslag 1.007; over 30.971,41.
    // Now: 12 x 1.419,46 + 1.550 = 18.583,52. Kept (30.971,41 - 18.583,52) / 33.696.
    CHECK(found.situaties[1].per_jaar.over_na_opvang_en_werk == Catch::Approx(30971.41).margin(0.02));
    CHECK(found.situaties[0].per_jaar.over_na_opvang_en_werk == Catch::Approx(18583.52).margin(0.01));
    CHECK(*m.houdt_per_euro == Catch::Approx(0.36764).margin(0.00001));
    CHECK(*m.participatiebelasting == Catch::Approx(0.63236).margin(0.00001));
    // The next cent: 35,75 + 6,398 - 1,95 tax and 13,73 zorgtoeslag.
    CHECK(*m.marginale_druk_grens == Catch::Approx(0.53928).margin(0.00001));
    // One hour more: 842,40 gross, 503,77 after tax, zorgtoeslag from 1.007 to 891.
    CHECK(*m.marginale_druk == Catch::Approx(1 - (503.77 - 116) / 842.40).margin(0.0001));
    CHECK(*m.netto_per_uur == Catch::Approx((503.77 - 116) / 52).margin(0.001));
    // Until the norm is reached more hours leave as much as now; above it more.
    CHECK(*m.veilige_uren == Catch::Approx(0).margin(1e-6));
    CHECK(!m.volgende_val);
    CHECK(!found.situaties[0].maten.marginale_druk);
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
    const std::string kept = content_of(fs::path(GOLDEN_FOLDER) / "dalingen.txt");
    // Another list is a change of the law or a fault: read it, then put it in tests/golden/dalingen.txt.
    CHECK(ledger == kept);
}
