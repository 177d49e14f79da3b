// SPDX-License-Identifier: EUPL-1.2
// What the act of each benefit takes off beside work, in the year of a household. Worked by hand from the acts; the
// amounts of 1 January and 1 July 2026: minimum wage 2.294,40 and 2.337,00 a month, with 8 % holiday pay 2.477,952 and
// 2.523,96.
#include "engine/household/scenario_work.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/breakpoints.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double to_the_cent = 0.006;
constexpr Date new_year_2026 = 2026y / 1 / 1;

/// Beside a wage of so much a month, all in.
Case beside_wage(const BasicOtherIncome<double>& benefit, double wage, Date date = new_year_2026, int age = 40)
{
    Case c = one_adult(date, age, 32, wage * 12 / 52 / 32);
    c.situation.werk.front().vakantiegeld = 0;
    c.household.volwassenen.front().inkomen.push_back(benefit);
    return c;
}

BasicOtherIncome<double> computed(SoortInkomen soort, double per_month, std::optional<double> maandloon = {})
{
    BasicOtherIncome<double> i;
    i.soort = soort;
    i.bruto_per_jaar = 12 * per_month;
    i.naast_werk = NaastWerk::berekenen;
    i.maandloon = maandloon;
    return i;
}
BasicOtherIncome<double> wia(WiaSoort soort, double per_month, std::optional<double> maandloon = {},
                             std::optional<double> inkomenseis = {})
{
    BasicOtherIncome<double> i = computed(SoortInkomen::wia, per_month, maandloon);
    i.wia_soort = soort;
    i.inkomenseis_per_maand = inkomenseis;
    return i;
}

/// A month of the benefit itself, without what UWV fills up.
double benefit_of(const Case& c)
{
    const Breakdown<double> b = amounts_of(c);
    return (b.overig_bruto - b.toeslagenwet) / 12;
}
double benefit_beside(const BasicOtherIncome<double>& benefit, double wage, Date date = new_year_2026, int age = 40)
{
    return benefit_of(beside_wage(benefit, wage, date, age));
}

} // namespace

TEST_CASE("WGA of a maandloon of 3.200, half disabled: the wage comes off, then the step at the inkomenseis",
          "[naast_werk]")
{
    // 70 % of 3.200 less the wage (WIA art. 61 lid 1).
    const auto loongerelateerd = wia(WiaSoort::loongerelateerd, 2240, 3200);
    for (const auto& [wage, amount] : {std::pair{0.0, 2240.0},
                                       {400.0, 1960.0},
                                       {799.0, 1680.7},
                                       {1600.0, 1120.0},
                                       {2000.0, 840.0},
                                       {3200.0, 0.0},
                                       {4000.0, 0.0}})
        CHECK(benefit_beside(loongerelateerd, wage) == Approx(amount).margin(to_the_cent));
    // Art. 60 to 62: below 800 35 % of the minimum wage, 867,28; from there 70 % of 3.200 - 1.600; above 1.600 the
    // wage.
    const auto vervolg = wia(WiaSoort::vervolg, 867.2832, 3200, 800);
    const auto aanvulling = wia(WiaSoort::loonaanvulling, 1120, 3200, 800);
    for (const auto& [wage, amount] : {std::pair{0.0, 867.2832},
                                       {400.0, 867.2832},
                                       {799.0, 867.2832},
                                       {800.01, 1120.0},
                                       {1200.0, 1120.0},
                                       {1600.0, 1120.0},
                                       {2000.0, 840.0}}) {
        CHECK(benefit_beside(vervolg, wage) == Approx(amount).margin(to_the_cent));
        CHECK(benefit_beside(aanvulling, wage) == Approx(amount).margin(to_the_cent));
    }
    // Without an inkomenseis (80 to 100 %) the wage comes off from the first euro.
    const auto full = wia(WiaSoort::loonaanvulling, 2240, 3200);
    CHECK(benefit_beside(full, 400) == Approx(1960).margin(to_the_cent));
    // In the first two months 75 %: of the wage too.
    CHECK(benefit_beside(wia(WiaSoort::loongerelateerd, 2400, 3200), 400) == Approx(2100).margin(to_the_cent));
    // Without a job in the situation a loonaanvulling falls back as well.
    Case none = beside_wage(aanvulling, 100);
    none.situation.werk.clear();
    CHECK(benefit_of(none) == Approx(867.2832).margin(to_the_cent));
}

TEST_CASE("IVA: 75 % of the old wage less 70 % of the new", "[naast_werk]")
{
    // Of 2.400 1.800; earning 500 leaves 1.450 (WIA art. 51 and 52).
    for (const auto maandloon : {std::optional<double>{}, std::optional<double>{2400}}) {
        CHECK(benefit_beside(wia(WiaSoort::iva, 1800, maandloon), 0) == Approx(1800).margin(to_the_cent));
        CHECK(benefit_beside(wia(WiaSoort::iva, 1800, maandloon), 500) == Approx(1450).margin(to_the_cent));
    }
    // Above the maximum, 304,25 x 21,75 = 6.617,4375, an euro counts for less: 6.617,4375 / 13.234,875 is half.
    CHECK(benefit_beside(wia(WiaSoort::iva, 4963.08, 13234.875), 500) == Approx(4963.08 - 175).margin(to_the_cent));
}

TEST_CASE("a WIA of 80 to 100 % beside 6,2, 16 and 32 hours at 14,99", "[naast_werk]")
{
    // 19.200 less 70 % of 6,2 x 52 x 14,99 x 1,08 and so on.
    Case c = one_adult(july, 40, 6.2, 14.99);
    c.household.volwassenen.front().inkomen.push_back(wia(WiaSoort::loonaanvulling, 1600));
    for (const auto& [hours, year] : {std::pair{6.2, 15546.42}, {16.0, 9771.41}, {32.0, 342.82}}) {
        c.situation.werk.front().uren_per_week = hours;
        CHECK(12 * benefit_of(c) == Approx(year).margin(0.01));
    }
}

TEST_CASE("WAO beside work: by classes of the wage that is lost", "[naast_werk]")
{
    // Of a maandloon of 2.000: at 80 % or more 75 %, 1.500. A wage of 700 leaves a loss of 65 %: 50,75 %, 1.015; 701 of
    // 64,95 %: 42 %, 840; 1.300.01 of just under 35 %: 21 %, 420; above 1.700 less than 15 % is lost: nothing.
    const auto wao = computed(SoortInkomen::wao, 1500, 2000);
    for (const auto& [wage, amount] : {std::pair{0.0, 1500.0},
                                       {399.0, 1500.0},
                                       {401.0, 1015.0},
                                       {699.0, 1015.0},
                                       {701.0, 840.0},
                                       {899.0, 840.0},
                                       {901.0, 700.0},
                                       {1101.0, 560.0},
                                       {1301.0, 420.0},
                                       {1501.0, 280.0},
                                       {1699.0, 280.0},
                                       {1701.0, 0.0}})
        CHECK(benefit_beside(wao, wage) == Approx(amount).margin(to_the_cent));
    // Never more than the letter says.
    CHECK(benefit_beside(computed(SoortInkomen::wao, 700, 2000), 401) == Approx(700).margin(to_the_cent));
}

TEST_CASE("Wajong beside work: 70 or 75 % of each euro", "[naast_werk]")
{
    // 70 % of the minimum wage, 1.734,5664 with holiday allowance; a wage of 1.080 with holiday pay takes 756 off.
    CHECK(benefit_beside(computed(SoortInkomen::wajong, 1734.5664), 1080) == Approx(978.5664).margin(to_the_cent));
    CHECK(benefit_beside(computed(SoortInkomen::wajong, 1858.464), 1080) == Approx(1048.464).margin(to_the_cent));
    CHECK(benefit_beside(computed(SoortInkomen::wajong, 1734.5664), 2477.95) == Approx(0).margin(0.01));
    // At 19 the grondslag is 60 % of it: 1.040,74.
    CHECK(benefit_beside(computed(SoortInkomen::wajong, 1040.73984), 500, new_year_2026, 19) ==
          Approx(1040.73984 - 350).margin(to_the_cent));
}

TEST_CASE("Anw beside work: nothing below half the minimum wage, two thirds above it", "[naast_werk]")
{
    // 1 January 2025: minimum wage 2.191,80; a wage of 1.500 without holiday pay counts for (1.500 - 1.095,90) x 2/3 =
    // 269,40, one of 3.000 for 1.269,40 (Anw art. 18); the holiday allowance falls along (art. 32).
    const Date day = 2025y / 1 / 1;
    const auto anw = computed(SoortInkomen::anw, 1573.58 * 1.08);
    for (const auto& [wage, counted] : {std::pair{500.0, 0.0},
                                        {1095.90, 0.0},
                                        {1500.0, 269.40},
                                        {2000.0, 602.73},
                                        {3000.0, 1269.40},
                                        {4000.0, 1573.58}})
        CHECK(benefit_beside(anw, 1.08 * wage, day) == Approx(1.08 * (1573.58 - counted)).margin(0.01));
}

TEST_CASE("one euro of wage beside a benefit keeps what its act says", "[naast_werk]")
{
    struct Kept {
        const char* kind;
        BasicOtherIncome<double> benefit;
        double from, to; ///< wages a month between which the share holds
        double share;
    };
    for (const Kept& k : {Kept{"WW", computed(SoortInkomen::ww, 1750, 2500), 100, 2180, 0.30},
                          Kept{"WW of the first months", computed(SoortInkomen::ww, 1875, 2500), 100, 2180, 0.25},
                          Kept{"WW that has ended", computed(SoortInkomen::ww, 1750, 2500), 2190, 3500, 1},
                          Kept{"WGA", wia(WiaSoort::loongerelateerd, 2240, 3200), 100, 3190, 0.30},
                          Kept{"IVA", wia(WiaSoort::iva, 1800), 100, 2570, 0.30},
                          Kept{"vervolguitkering", wia(WiaSoort::vervolg, 867.28, 3200, 800), 100, 790, 1},
                          Kept{"loonaanvulling", wia(WiaSoort::vervolg, 867.28, 3200, 800), 810, 1590, 1},
                          Kept{"above what is left", wia(WiaSoort::vervolg, 867.28, 3200, 800), 1610, 3190, 0.30},
                          Kept{"Wajong", computed(SoortInkomen::wajong, 1734.5664), 100, 2470, 0.30},
                          Kept{"Wajong of 75 %", computed(SoortInkomen::wajong, 1858.464), 100, 2470, 0.25},
                          Kept{"Anw, free", computed(SoortInkomen::anw, 1700), 100, 1230, 1},
                          Kept{"Anw", computed(SoortInkomen::anw, 1700), 1250, 3700, 1.0 / 3}}) {
        CAPTURE(k.kind);
        for (int step = 0; step <= 20; ++step) {
            const double wage = k.from + (k.to - k.from) * step / 20;
            CAPTURE(wage);
            const double kept = 1 + benefit_beside(k.benefit, wage + 1) - benefit_beside(k.benefit, wage);
            CHECK(kept == Approx(k.share).margin(1e-5));
        }
    }
}

TEST_CASE("what UWV fills up ends at the norm, and falls as the benefit rises", "[naast_werk]")
{
    const double norm = 12 * 1.08 * 76.75 * 21.75; // a single person, July 2026
    double before = norm;
    for (int per_month = 50; per_month <= 2200; per_month += 50) {
        Case c{july, {}, {}};
        c.household.volwassenen.push_back(adult_of(40, july));
        c.situation.inkomen.push_back({0, {SoortInkomen::wia, 12.0 * per_month}});
        const Breakdown<double> b = amounts_of(c);
        CAPTURE(per_month);
        CHECK(b.overig_bruto == Approx(std::max(norm, 12.0 * per_month)).margin(to_the_cent));
        CHECK(b.toeslagenwet <= before);
        before = b.toeslagenwet;
        // With the old wage told, below 70 % of the minimum wage, it ends there.
        c.situation.inkomen.front().inkomen.maandloon = per_month / 0.7;
        CHECK(amounts_of(c).overig_bruto ==
              Approx(12 * std::max<double>(
                              per_month,
                              std::min(norm / 12, per_month / 0.7 / 1.08 < 0.7 * 2337 ? per_month / 0.7 : norm / 12)))
                  .margin(to_the_cent));
    }
}

TEST_CASE("alimony for a child moves bijstand one for one, beside a benefit too", "[naast_werk]")
{
    Case c{july, {}, {}};
    c.household.volwassenen.push_back(adult_of(40, july));
    c.household.kinderen.push_back({2016y / 2 / 1, false, {}, {}});
    c.situation.inkomen.push_back({0, {SoortInkomen::anw, 9000}});
    const Breakdown<double> none = amounts_of(c);
    REQUIRE(none.bijstand_netto > 6000);
    for (int year = 0; year <= 6000; year += 500) {
        Case with = c;
        with.situation.inkomen.push_back({0, {SoortInkomen::kinderalimentatie, double(year)}});
        const Breakdown<double> b = amounts_of(with);
        CHECK(none.bijstand_netto - b.bijstand_netto == Approx(year).margin(to_the_cent));
        CHECK(b.toeslagenwet == none.toeslagenwet);
    }
}

TEST_CASE("what a benefit asks to be worked out is refused when it is not told", "[naast_werk]")
{
    BasicOtherIncome<double> i = computed(SoortInkomen::wao, 1500);
    CHECK_FALSE(is_te_verrekenen(i));
    i.maandloon = 2000;
    CHECK(is_te_verrekenen(i));
    CHECK(is_te_verrekenen(computed(SoortInkomen::wajong, 1500)));
    CHECK(is_te_verrekenen(computed(SoortInkomen::anw, 1500)));
    CHECK_FALSE(is_te_verrekenen(computed(SoortInkomen::wia, 1500, 2500)));
    CHECK(is_te_verrekenen(wia(WiaSoort::iva, 1500)));
    CHECK_FALSE(is_te_verrekenen(wia(WiaSoort::vervolg, 800, 2500)));
    CHECK_FALSE(is_te_verrekenen(wia(WiaSoort::loonaanvulling, 800, {}, 700)));
    CHECK_FALSE(is_te_verrekenen(computed(SoortInkomen::zw, 1500, 2500)));
}

TEST_CASE("the step at the inkomenseis is a breakpoint at its wage", "[naast_werk]")
{
    // 800 a month is 11,41 hours of 14,99 with 8 percent. Of a couple of whom the other was born after 1971 nobody
    // fills up what is below it (Toeslagenwet art. 3), so that all of the step is seen.
    const Case c = one_adult(july, 40, 16, 14.99);
    Scenario s;
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.huishouden.volwassenen.push_back(adult_of(38, july));
    s.situaties = {c.situation};
    for (Adult& v : s.huishouden.volwassenen) v.recht_op_bijstand = false;
    s.huishouden.volwassenen[0].inkomen.push_back(wia(WiaSoort::vervolg, 883.39, 3200, 800));
    const Breakpoints found = breakpoints(s, 0, Axis::uren, 1, 40, tables());
    const double at = 800 * 12 / 52.0 / 14.99 / 1.08;
    const auto step = std::find_if(found.points.begin(), found.points.end(), [&](const Breakpoint& p) {
        return p.kind == Breakpoint::Kind::jump && std::abs(p.at - at) < 0.002;
    });
    REQUIRE(step != found.points.end());
}
