// SPDX-License-Identifier: EUPL-1.2
// The measures of the field: on curves of a few straight pieces, on households worked out by hand from published
// amounts, and the same in every command that shows them.
#include "engine/base/json_input.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/measures.hpp"

#include "engine/questions/pieces.hpp"
#include "engine/report/answer_json.hpp"
#include "engine/report/breakpoints_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// A stretch of a curve: what is left at its start, in euros per year, and what each hour adds.
struct Straight {
    double from, to, left, per_hour;
};

std::vector<Piece> curve_of(const std::vector<Straight>& stretches)
{
    std::vector<Piece> pieces;
    for (const Straight& s : stretches) {
        Piece p;
        p.from = s.from;
        p.to = s.to;
        p.amounts.blijft_over = Slope(s.left, s.per_hour, 0);
        pieces.push_back(p);
    }
    return pieces;
}

/// Half a cent a year is no difference: on these curves less than this many hours.
auto about(double hours)
{
    return Catch::Approx(hours).margin(0.0002);
}

Json json_of(const std::vector<std::string>& call)
{
    const Outcome outcome = run_program(call);
    REQUIRE(outcome.status == 0);
    return Json::parse(outcome.out);
}

} // namespace

// ---- curves of a few pieces -----------------------------------------------------------------------------------------

TEST_CASE("a notch in a straight curve: the fall, the leap past it and the armoedeval")
{
    // From 12.000 it rises 240 an hour to 14.400 at 10 hours, drops 3.600 to 10.800, rises 120 an hour to 12.000 at 20
    // hours and 240 an hour from there: 14.400 again at 30 hours.
    const auto notch = curve_of({{0, 10, 12000, 240}, {10, 20, 10800, 120}, {20, 40, 12000, 240}});
    const auto fall = falls(notch, default_threshold);
    REQUIRE(fall.size() == 1);
    CHECK(fall[0].from == 10);
    CHECK(fall[0].depth == Catch::Approx(3600 / 12));
    CHECK(fall[0].deepest_at == 10);
    CHECK(*fall[0].to == about(30));

    SECTION("now 12.000: as much from the start, less between 10 and 20 hours")
    {
        const auto traps = poverty_traps(notch, 12000);
        REQUIRE(traps.size() == 1);
        CHECK(traps[0].from == 10);
        CHECK(*traps[0].to == about(20));
        CHECK(traps[0].deepest_at == 10);
        CHECK(traps[0].depth == Catch::Approx((12000 - 10800) / 12.0));
        CHECK(*first_reaching(notch, 12000) == 0);
        CHECK(*safe_from(notch, 12000) == about(20));
    }
    SECTION("now 13.000: reached at 1.000 / 240 hours, lost at 10, back at 20 + 1.000 / 240")
    {
        const auto traps = poverty_traps(notch, 13000);
        REQUIRE(traps.size() == 2);
        CHECK(traps[0].from == 0);
        CHECK(*traps[0].to == about(1000.0 / 240));
        CHECK(traps[0].deepest_at == 0);
        CHECK(traps[0].depth == Catch::Approx(1000 / 12.0));
        CHECK(traps[1].from == 10);
        CHECK(*traps[1].to == about(20 + 1000.0 / 240));
        CHECK(traps[1].depth == Catch::Approx(2200 / 12.0));
        CHECK(*first_reaching(notch, 13000) == about(1000.0 / 240));
        CHECK(*safe_from(notch, 13000) == about(20 + 1000.0 / 240));
    }
    SECTION("now 10.000: never less")
    {
        CHECK(poverty_traps(notch, 10000).empty());
        CHECK(*first_reaching(notch, 10000) == 0);
        CHECK(*safe_from(notch, 10000) == 0);
    }
}

TEST_CASE("two falls, of which the second is not made good")
{
    // 1.000 + 600 an hour to 5.800 at 8 hours; 1.200 less and 300 an hour: back at 12 hours, 7.000 at 16; 100 an hour
    // to 8.400 at 30 hours; 2.400 less and 60 an hour: 6.600 at 40 hours.
    const auto twice = curve_of({{0, 8, 1000, 600}, {8, 16, 4600, 300}, {16, 30, 7000, 100}, {30, 40, 6000, 60}});
    const auto fall = falls(twice, default_threshold);
    REQUIRE(fall.size() == 2);
    CHECK(fall[0].from == 8);
    CHECK(*fall[0].to == about(12));
    CHECK(fall[0].depth == Catch::Approx(100));
    CHECK(fall[1].from == 30);
    CHECK(!fall[1].to);
    CHECK(fall[1].depth == Catch::Approx(200));

    SECTION("now 5.000: reached at 20/3 hours, lost at 8, back at 8 + 4/3; the second fall stays above it")
    {
        const auto traps = poverty_traps(twice, 5000);
        REQUIRE(traps.size() == 2);
        CHECK(*traps[0].to == about(20.0 / 3));
        CHECK(traps[1].from == 8);
        CHECK(*traps[1].to == about(8 + 4.0 / 3));
        CHECK(*first_reaching(twice, 5000) == about(20.0 / 3));
        CHECK(*safe_from(twice, 5000) == about(8 + 4.0 / 3));
    }
    SECTION("now 6.300: reached at 8 + 17/3 hours, lost at 30, back at 35")
    {
        const auto traps = poverty_traps(twice, 6300);
        REQUIRE(traps.size() == 2);
        CHECK(traps[1].from == 30);
        CHECK(*traps[1].to == about(35));
        CHECK(traps[1].depth == Catch::Approx(25));
        CHECK(*first_reaching(twice, 6300) == about(8 + 17.0 / 3));
        CHECK(*safe_from(twice, 6300) == about(35));
    }
    SECTION("now 6.700: reached at 15 hours, lost at 30 for good")
    {
        const auto traps = poverty_traps(twice, 6700);
        REQUIRE(traps.size() == 2);
        CHECK(traps[1].from == 30);
        CHECK(!traps[1].to);
        CHECK(*first_reaching(twice, 6700) == about(15));
        CHECK(!safe_from(twice, 6700));
    }
    SECTION("now 9.000: never reached")
    {
        const auto traps = poverty_traps(twice, 9000);
        REQUIRE(traps.size() == 1);
        CHECK(traps[0].from == 0);
        CHECK(!traps[0].to);
        CHECK(traps[0].depth == Catch::Approx(8000 / 12.0));
        CHECK(!first_reaching(twice, 9000));
        CHECK(!safe_from(twice, 9000));
    }
}

TEST_CASE("less than half a euro a month less is no armoedeval, and moves neither the first nor the safe hours")
{
    // 5,88 a year is 0,49 a month: as much in whole euros. 6,12 is 0,51.
    for (const double less : {5.88, 6.12}) {
        INFO(less);
        const auto dip = curve_of({{0, 10, 12000, 0}, {10, 20, 12000 - less, 0}, {20, 40, 12000, 10}});
        const auto traps = poverty_traps(dip, 12000);
        CHECK(traps.size() == (less < 6 ? 0 : 1));
        CHECK(*safe_from(dip, 12000) == (less < 6 ? 0 : 20));
        CHECK(*first_reaching(dip, 12000) == 0);
    }
    // Half a euro more than now, 6 a year, is there from 20 + 6 / 100 hours.
    CHECK(*more_from(curve_of({{0, 20, 12000, 0}, {20, 40, 12000, 100}}), 12000) == about(20.06));
}

TEST_CASE("an armoedeval begins at the first cent less and ends where as much is left as now")
{
    // 120 a year less for each hour from 10 to 20, then 60 more: 1.200 less at 20 hours, made good at 40.
    const auto valley = curve_of({{0, 10, 12000, 0}, {10, 20, 12000, -120}, {20, 40, 10800, 60}});
    const auto traps = poverty_traps(valley, 12000);
    REQUIRE(traps.size() == 1);
    CHECK(traps[0].from == about(10));
    CHECK(*traps[0].to == about(40));
    CHECK(traps[0].depth == Catch::Approx(100));
    CHECK(traps[0].shallowest == Catch::Approx(0).margin(0.001)); // half a cent a year
}

TEST_CASE("a step of rounding does not cut an armoedeval in two, a quarter of an hour with as much as now does")
{
    for (const double gap : {0.24, 0.26}) {
        INFO(gap);
        const auto traps = poverty_traps(
            curve_of({{0, 10, 11400, 0}, {10, 10 + gap, 12000, 0}, {10 + gap, 20, 10800, 0}, {20, 40, 12000, 0}}),
            12000);
        REQUIRE(traps.size() == (gap < 0.25 ? 1 : 2));
        CHECK(traps.front().from == 0);
        CHECK(*traps.back().to == 20);
        CHECK(traps.back().depth == Catch::Approx(100));
        CHECK(traps.front().shallowest == Catch::Approx(50));
        CHECK(traps.back().deepest_at == Catch::Approx(10 + gap));
    }
}

TEST_CASE("an armoedeval that begins halfway a falling piece is deepest where the piece ends")
{
    // 5.000 less 100 an hour: 4.500 at 5 hours, 4.000 at 10; then 50 an hour: 4.500 again at 20 hours.
    const auto sag = curve_of({{0, 10, 5000, -100}, {10, 40, 4000, 50}});
    const auto traps = poverty_traps(sag, 4500);
    REQUIRE(traps.size() == 1);
    CHECK(traps[0].from == about(5));
    CHECK(*traps[0].to == about(20));
    CHECK(traps[0].deepest_at == 10);
    CHECK(traps[0].depth == Catch::Approx(500 / 12.0));
    CHECK(*first_reaching(sag, 4500) == 0);
    CHECK(*safe_from(sag, 4500) == about(20));
}

// ---- households worked out by hand ----------------------------------------------------------------------------------
// July 2026. Norm of a single person 1.419,46 a month with holiday allowance (Participatiewet art. 21; the normenbrief
// in tables/participatiewet.json). Tax: 35,75 % up to 38.883 and 37,56 % above. Algemene heffingskorting 3.115 less
// 6,398 % above 29.736. Arbeidskorting 996 + 31,009 % above 11.965, 5.300 + 1,95 % above 25.845 (Belastingdienst,
// Rekenvoorschriften 2026). Zorgtoeslag 1.550 a year up to an income of 29.736 (Dienst Toeslagen, Berekening
// zorgtoeslag 2026). "Now": 12 x 1.419,46 + 1.550 = 18.583,52. One hour at 15 euro is 15 x 52 x 1,08 = 842,40 a year.

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

TEST_CASE("travel costs make an armoedeval until the net wage less the costs is more than the norm")
{
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].reiskosten_per_maand = 60;
    const Measures m = measures(s, 1, tables());
    // Without vrijlating wage and bijstand together stay the norm, 17.033,52; the travel costs take 720 of it. Enough
    // is a net wage of 17.753,52 = W - 0,3575 W + 3.115 + 996 + 0,31009 (W - 11.965) = 0,95259 W + 400,77, so W
    // = 18.216,38 and the hours 18.216,38 / 842,40 = 21,6244.
    CHECK(*m.eerste_uren == Catch::Approx(21.6244).margin(0.0002));
    CHECK(*m.veilige_uren == Catch::Approx(21.6244).margin(0.0002));
    REQUIRE(m.armoedevallen);
    REQUIRE(m.armoedevallen->size() == 1);
    CHECK(m.armoedevallen->front().from == 0);
    CHECK(*m.armoedevallen->front().to == *m.veilige_uren);
    CHECK(m.armoedevallen->front().depth == Catch::Approx(60).margin(0.001));
    CHECK(!m.volgende_val);
    CHECK(m.waarom_niet == std::map<std::string, std::string>{{"volgende_val", "tot 40 uur komt er geen val meer"}});
}

TEST_CASE("with a vrijlating the travel costs are earned back at once")
{
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen[0].vrijlating = Vrijlating::n;
    s.situaties[1].werk[0].reiskosten_per_maand = 60;
    const Measures m = measures(s, 1, tables());
    // Art. 31 lid 2 onder n: a quarter of the net wage is kept, but for the holiday pay. The costs of 60 a month are a
    // quarter of 240, 2.880 a year. So small a wage bears no tax: 2.880 / 780 = 3,6923 hours.
    CHECK(*m.eerste_uren == Catch::Approx(3.6923).margin(0.0002));
    CHECK(*m.veilige_uren == Catch::Approx(3.6923).margin(0.0002));
    REQUIRE(m.armoedevallen->size() == 1);
    CHECK(m.armoedevallen->front().depth == Catch::Approx(60).margin(0.001));
}

TEST_CASE("a household with two falls: the next fall, the leap past it, and an armoedeval behind the first hours")
{
    // Planted: zorgtoeslag under 900 a year is not paid, and above 40.000 there is no algemene heffingskorting.
    const std::string source = ", \"bron\": \"Belastingdienst, tabel algemene heffingskorting 2026";
    const Tables planted =
        tables_with({{"awir.json", "\"waarde\": 24,", "\"waarde\": 900,"},
                     {"inkomstenbelasting.json", "\"waarde\": 78426" + source, "\"waarde\": 40000" + source}});
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].uurloon = 20; // one hour is 1.123,20 a year
    s.situaties[1].werk[0].uren_per_week = 30;
    s.situaties.push_back(s.situaties[1]);
    s.situaties[2].werk[0].uren_per_week = 32;

    // The first: 2.119 - 568,55 - 13,73 % x (W - 29.736) = 899,50 at W = 34.477,06: 30,6954 hours, 900 a year less.
    // A euro of wage leaves 1 - 0,3575 - 0,06398 + 0,0195 = 0,59802: made good 1.504,97 later, at 32,0353 hours.
    const Measures before = measures(s, 1, planted);
    REQUIRE(before.volgende_val);
    CHECK(before.volgende_val->from == Catch::Approx(30.6954).margin(0.0002));
    CHECK(before.volgende_val->depth == Catch::Approx(75).margin(0.001));
    CHECK(*before.volgende_val->to == Catch::Approx(32.0353).margin(0.0002));

    // The second, from inside the first: at 40.000, 35,6125 hours, 3.115 - 6,398 % x 10.264 = 2.458,31 a year less.
    // A euro leaves 1 - 0,3756 + 0,0195 = 0,6439: made good 3.817,84 later, at 39,0116 hours.
    const Measures inside = measures(s, 2, planted);
    REQUIRE(inside.volgende_val);
    CHECK(inside.volgende_val->from == Catch::Approx(35.6125).margin(0.0002));
    CHECK(inside.volgende_val->depth == Catch::Approx(2458.31 / 12).margin(0.001));
    CHECK(*inside.volgende_val->to == Catch::Approx(39.0116).margin(0.0002));

    // Now works 35 hours, for 39.312: tax 13.900,67 + 161,13 - 2.502,33 - 5.562,61 = 5.996,86, left 33.315,14. Less
    // until there; the 688 up to 40.000 leave 57,992 %, 398,98 more; after the fall 2.059,33 less than now, made good
    // at 0,6439 a euro, so at 43.198,21: 38,4600 hours.
    s.situaties[0] = s.situaties[1];
    s.situaties[0].werk[0].uren_per_week = 35;
    const Measures m = measures(s, 1, planted);
    REQUIRE(m.armoedevallen);
    REQUIRE(m.armoedevallen->size() == 2);
    const PovertyTrap &first = m.armoedevallen->front(), &second = m.armoedevallen->back();
    CHECK(first.from == 0);
    CHECK(*first.to == Catch::Approx(35).margin(0.0002));
    CHECK(first.depth == Catch::Approx((33315.14 - 18583.52) / 12).margin(0.01));
    CHECK(second.from == Catch::Approx(35.6125).margin(0.0002));
    CHECK(*second.to == Catch::Approx(38.46).margin(0.0002));
    CHECK(second.depth == Catch::Approx(2059.33 / 12).margin(0.01));
    CHECK(*m.eerste_uren == *first.to);
    CHECK(*m.veilige_uren == *second.to);
}

// ---- where they are shown -------------------------------------------------------------------------------------------

TEST_CASE("bereken and knikpunten give the same measures, and a reason for each that cannot be had")
{
    for (const char* name : {"01-alleenstaande-27-plus", "09-paar-met-kinderen-twee-verdieners"}) {
        const std::string file = (std::filesystem::path(scenarios_folder()) / name).string() + ".json";
        const Json situations = json_of({"bereken", file, "--json"}).at("situaties");
        for (size_t i = 0; i < situations.size(); ++i) {
            const Json& maten = situations[i].at("maten");
            for (const auto& [measure, value] : maten.items())
                CHECK(value.is_null() == maten.at("waarom_niet").contains(measure));
            if (maten.at("veilige_uren").is_null()) continue; // no work: nothing to drag
            CHECK(maten.at("marginale_druk_stap_uren") == 1);
            CHECK(json_of({"knikpunten", file, "--situatie", std::to_string(i + 1), "--json"}).at("maten") == maten);
        }
    }
}

TEST_CASE("knikpunten prints the measures for people, with the reason behind a dash")
{
    const auto file = (std::filesystem::path(scenarios_folder()) / "01-alleenstaande-27-plus.json").string();
    const std::string text = run_program({"knikpunten", file, "--situatie", "3"}).out;
    for (const char* line : {"een extra uur is 1 uur per week\n", "  Van een extra uur gaat verloren: 75 %\n",
                             "  Nooit minder dan nu vanaf: 0,00 uur\n", "  Minder over dan nu: nergens\n",
                             "  De volgende val: -, want tot 40 uur komt er geen val meer\n"})
        CHECK(text.find(line) != std::string::npos);
}
