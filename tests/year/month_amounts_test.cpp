// SPDX-License-Identifier: EUPL-1.2
// A month of toeslagen is what Dienst Toeslagen pays, the year what it awards; the totals of a month are those of its
// parts.
#include "engine/base/json_input.hpp"
#include "engine/questions/answer.hpp"
#include "engine/report/answer_json.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// A household of which the toetsingsinkomen is told: a benefit, and no work.
Scenario with_benefit(Date date, double bruto, int adults, std::vector<int> children)
{
    Scenario s;
    s.peildatum = date;
    for (int i = 0; i < adults; ++i) {
        s.huishouden.volwassenen.push_back(adult_of(40, date));
        s.huishouden.volwassenen.back().recht_op_bijstand = false;
    }
    for (const int age : children) {
        Child kind;
        kind.geboren = Date{date.year() - std::chrono::years{age}, date.month(), date.day()};
        s.huishouden.kinderen.push_back(kind);
    }
    Situation situation;
    situation.titel = "uitkering";
    situation.inkomen.push_back({0, {SoortInkomen::uitkering, bruto, false}});
    s.situaties = {situation};
    return s;
}

Json situation_of(const Scenario& s)
{
    return parse_json(to_json(answer(s, tables())), "answer").at("situaties").at(0);
}

} // namespace

TEST_CASE("a month of zorgtoeslag is that of the table of Dienst Toeslagen, not a twelfth of the year")
{
    // Belastingdienst, Tabel zorgtoeslag 2026, met toeslagpartner: a month at a toetsingsinkomen.
    const std::vector<std::pair<double, double>> table{{29500, 246}, {30000, 243}, {32000, 221}, {36000, 175}};
    for (const auto& [income, paid] : table) {
        const Json found = situation_of(with_benefit(2026y / 7 / 1, income, 2, {}));
        REQUIRE(found.at("per_jaar").at("toetsingsinkomen").get<double>() == income);
        CHECK(found.at("per_maand").at("zorgtoeslag").get<double>() == paid);
        CHECK(found.at("per_jaar").at("zorgtoeslag_uitbetaald").get<double>() == 12 * paid);
        const double award = found.at("per_jaar").at("zorgtoeslag").get<double>();
        CHECK((award == std::round(award) && award >= 12 * paid && award < 12 * (paid + 1)));
    }
}

TEST_CASE("a month of kindgebonden budget is rounded down from the exact year")
{
    // Dienst Toeslagen, brochure kindgebonden budget 2026: a single parent, a child of 8, 30.000: 5.975,94 / 12.
    const Json found = situation_of(with_benefit(2026y / 7 / 1, 30000, 1, {8}));
    CHECK(found.at("per_jaar").at("kindgebonden_budget").get<double>() == 5976);
    CHECK(found.at("per_maand").at("kindgebonden_budget").get<double>() == 497);
}

TEST_CASE("what comes and goes in a month adds up to its totals, and is never more than a twelfth of the year")
{
    int paid_less = 0;
    for (Case& c : random_cases(927, 60)) {
        c.household.vaste_lasten.emplace();
        INFO(in_json(c));
        const Breakdown<double> year = amounts_of(c), months = twelve_months(year);
        if (!is_computed(year.vrij_te_besteden)) continue;
        double sum = 0;
        for (const auto& amount : breakdown_amounts<double>)
            if (amount.counts()) sum += amount.sign * (year.*amount.in_twelve_months());
        CHECK(months.over_na_opvang_en_werk == Approx(sum).margin(1e-6));
        CHECK(months.besteedbaar == Approx(sum + year.kosten_opvang + year.kosten_werk).margin(1e-6));
        CHECK(months.vrij_te_besteden == Approx(sum - year.vaste_lasten).margin(1e-6));
        for (const auto& toeslag : toeslag_amounts<double>) {
            const double month = months.*toeslag.member / 12, twelfth = year.*toeslag.member / 12;
            CHECK(std::abs(month - std::round(month)) < 1e-9);
            CHECK((month <= twelfth + 1.0 / 12 && month > twelfth - 1 - 1.0 / 12));
            paid_less += month < twelfth - 0.01;
        }
    }
    CHECK(paid_less > 50);
}
