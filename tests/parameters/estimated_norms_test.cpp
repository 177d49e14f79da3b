// SPDX-License-Identifier: EUPL-1.2
// Our own estimate of the norms, held against the norms that were published afterwards.
#include "engine/law/estimated_norms.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/not_final.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const std::array<const char*, 12> estimated{"norm_jong_alleenstaande",
                                            "norm_jong_alleenstaande_ouder",
                                            "norm_beiden_jong",
                                            "norm_een_jong",
                                            "norm_beiden_jong_met_kind",
                                            "norm_een_jong_met_kind",
                                            "norm_alleenstaande",
                                            "norm_gehuwd",
                                            "norm_inrichting_alleenstaande",
                                            "norm_inrichting_gehuwd",
                                            "norm_jonge_partner_met_kind",
                                            "norm_jonge_partner"};

/// As tables/ stood when the minimum wage and the tax of a half-year were known and its norms were not.
Tables before_the_norms_of(Date day)
{
    Tables before = tables();
    for (const auto& [id, parameter] : tables().parameters()) {
        if (!id.starts_with("participatiewet.norm_")) continue;
        std::vector<DatedValue> values = parameter.values;
        std::erase_if(values, [&](const DatedValue& v) { return v.from >= day; });
        if (!values.empty()) before.set_values(id, std::move(values));
    }
    return before;
}

DatedValue minimum_wage(double amount, Date day)
{
    DatedValue v = *tables().find("minimumloon.referentiemaandloon")->on(2026y / 7 / 1);
    v.from = day;
    v.value = amount;
    return v;
}

} // namespace

TEST_CASE("netto minimumloon: art. 37, worked by hand for January 2026")
{
    // 12 x 1,08 x 2.294,40 = 29.735,42. Tax 35,75 %: 10.630,41. Algemene heffingskorting: the income stays
    // below 29.736, so all of 3.115, times 1,575: 4.906,13. (29.735,42 - 10.630,41 + 4.906,13) / 12 = 2.000,93.
    const Law<double> wet = law_on<double>(2026y / 1 / 1, tables());
    CHECK(netto_minimumloon(wet.participatiewet, wet.inkomstenbelasting) == Catch::Approx(2000.93).margin(0.01));
}

TEST_CASE("geraamd: each half-year that we have, estimated without its norms, lies within what is said of an estimate")
{
    for (const Date day :
         {Date(2024y / 7 / 1), Date(2025y / 1 / 1), Date(2025y / 7 / 1), Date(2026y / 1 / 1), Date(2026y / 7 / 1)}) {
        const Tables before = before_the_norms_of(day), with = with_estimated_norms(before);
        for (const char* name : estimated) {
            const std::string id = std::string("participatiewet.") + name;
            CAPTURE(id, to_iso(day));
            const double real = tables().find(id)->on(day)->value;
            const DatedValue* estimate = with.find(id)->on(day);
            REQUIRE(estimate);
            CHECK(estimate->status == Status::geraamd);
            CHECK(estimate->source.find("art. 37") != std::string::npos);
            CHECK(std::abs(estimate->value / real - 1) < estimate_error);
            // And many times nearer than the last norm itself, which is 1,3 to 2,8 % off.
            const double last = before.find(id)->values.back().value;
            CHECK(std::abs(estimate->value - real) < std::abs(last - real) / 5);
        }
        CHECK_FALSE(with.find("participatiewet.norm_aow_gehuwd")->on(day)); // another net minimum wage
    }
}

TEST_CASE("geraamd: only where the minimum wage and the tax are published, and never where the norm is")
{
    const Date day = 2027y / 1 / 1;
    CHECK_FALSE(with_estimated_norms(tables()).find("participatiewet.norm_gehuwd")->on(day));
    CHECK(with_estimated_norms(tables()).find("participatiewet.norm_gehuwd")->on(2026y / 7 / 1)->status ==
          Status::vastgesteld);
    Tables known = tables();
    known.set("minimumloon.referentiemaandloon", minimum_wage(2385, day));
    const Tables for_any_date = tables_for_any_date(known);
    const Parameter& norm = *for_any_date.find("participatiewet.norm_gehuwd");
    CHECK(norm.on(day)->status == Status::geraamd);
    // 12 x 1,08 x 2.385 = 30.909,60 at 36,23 %: 11.198,55; 3.154 x 1,575 = 4.967,55 (the income stays below 30.910):
    // 2.056,55 a month. Over 2.025,86 of July 2026 (30.287,52 at 35,75 %, credit (3.115 - 35,28) x 1,575), times
    // 2.027,79.
    CHECK(norm.on(day)->value == Catch::Approx(2027.79 * 2056.55 / 2025.86).margin(0.05));
    CHECK(norm.on(2027y / 7 / 1)->status == Status::laatst_bekend); // the estimate goes on
    CHECK(norm.on(2027y / 7 / 1)->value == norm.on(day)->value);
    Scenario s = load_scenario(std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json");
    s.peildatum = 2027y / 1 / 15;
    const NotFinal found = not_final(s, for_any_date);
    const auto value = std::find_if(found.values.begin(), found.values.end(), [](const NotFinalValue& v) {
        return v.parameter->id == "participatiewet.norm_alleenstaande";
    });
    REQUIRE(value != found.values.end());
    CHECK(value->dated->status == Status::geraamd);
    CHECK(value->change.front() < 12 * 1450 * 0.003);
    CHECK(found.left.front().lowest < found.left.front().highest);
}
