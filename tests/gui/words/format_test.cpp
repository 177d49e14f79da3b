// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/format.hpp"
#include "tests/support/catch.hpp"

#include <cmath>
#include <limits>
#include <random>

using namespace armoedeval;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Typed<double> money(const std::string& text)
{
    return typed_number(text, 0, 10000, 2, "bedrag");
}

} // namespace

TEST_CASE("amounts are shown in whole euros with a true minus, and what is not computed as a dash")
{
    CHECK(euros(2874.54) == "€\u00A02.875");
    CHECK(euros(0) == "€\u00A00");
    CHECK(euros(-56.2) == "− €\u00A056");
    CHECK(euros(-0.4) == "€\u00A00");
    CHECK(euros(unknown) == "–");
    CHECK(whole(1234567.5) == "1.234.568");
    CHECK(whole(-56) == "− 56");
    CHECK(whole(unknown) == "–");
    CHECK(cents(-1171.615) == "− 1.171,62");
    CHECK(cents(-0.001) == "0,00");
    CHECK(cents(unknown) == "–");
    CHECK(signed_whole(769) == "+ 769");
    CHECK(signed_whole(-56) == "− 56");
    CHECK(signed_whole(0.49) == "0");
    CHECK(signed_whole(-0.49) == "0");
    CHECK(signed_whole(unknown) == "–");
}

TEST_CASE("hours are shown in quarters, else in tenths")
{
    CHECK(hours(16) == "16");
    CHECK(hours(20.25) == "20¼");
    CHECK(hours(21.5) == "21½");
    CHECK(hours(0.75) == "¾");
    CHECK(hours(0) == "0");
    CHECK(hours(21.249999999) == "21¼");
    CHECK(hours(20.3) == "20,3");
    CHECK(hours(unknown) == "–");
}

TEST_CASE("a share of a euro is shown in cents")
{
    CHECK(cents_of_a_euro(0.374) == "37 cent");
    CHECK(cents_of_a_euro(0) == "0 cent");
    CHECK(cents_of_a_euro(-0.12) == "− 12 cent");
    CHECK(cents_of_a_euro(1.03) == "103 cent");
    CHECK(cents_of_a_euro(unknown) == "–");
}

TEST_CASE("amounts may be typed as the Dutch write them")
{
    const std::vector<std::pair<std::string, double>> typed{
        {"15", 15},          {"15,5", 15.5},      {"15,", 15},        {"1.234,50", 1234.5},
        {"1234,50", 1234.5}, {"€ 642,10", 642.1}, {" 14,99 ", 14.99}, {"€\u00A01.500", 1500},
        {"1.500", 1500},     {"15,-", 15},        {"0,05", 0.05},     {"10.000", 10000},
        {"19.50", 19.5},     {"€ 1.05", 1.05},    {"-0", 0}};
    for (const auto& [text, value] : typed) {
        INFO(text);
        const auto read = money(text);
        REQUIRE(read.value);
        CHECK(*read.value == value);
        CHECK(read.fault.empty());
    }
}

TEST_CASE("what is no amount is refused with what would be right")
{
    const std::vector<std::pair<std::string, std::string>> refused{
        {"12.5", "Schrijf centen met een komma: 12,5"},
        {"1.234.50", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"0.500", "Schrijf centen met een komma: 0,500"},
        {"", "Vul een bedrag in."},
        {"  ", "Vul een bedrag in."},
        {"abc", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"1,2,3", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"1.2.3", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {",5", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"1e3", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"nan", "Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 15,50."},
        {"12,345", "Schrijf ten hoogste 2 cijfers achter de komma."},
        {"10.000,01", "Kies een bedrag van 0 tot en met 10.000."},
        {"-5", "Kies een bedrag van 0 tot en met 10.000."},
        {"−5", "Kies een bedrag van 0 tot en met 10.000."},
        {std::string(400, '9'), "Kies een bedrag van 0 tot en met 10.000."}};
    for (const auto& [text, fault] : refused) {
        INFO(text);
        const auto read = money(text);
        CHECK_FALSE(read.value);
        CHECK(read.fault == fault);
    }
}

TEST_CASE("the message of a number names its own noun, range and decimals")
{
    const auto hours_typed = [](const std::string& text) { return typed_number(text, 0, 80, 2, "aantal uren"); };
    CHECK(hours_typed("12.5").fault == "Schrijf een komma, geen punt: 12,5");
    CHECK(hours_typed("81").fault == "Kies een aantal uren van 0 tot en met 80.");
    CHECK_FALSE(typed_number("2.50", 0, 20, 0, "aantal").value);
    CHECK(typed_number("2,5", 0, 20, 0, "aantal").fault == "Schrijf een heel getal, zonder komma.");
    CHECK(typed_number("x", 0, 20, 0, "aantal").fault ==
          "Dit is geen aantal. Schrijf het in cijfers, bijvoorbeeld 15.");
    CHECK(typed_number("0,155", 0, 1, 1, "deel").fault == "Schrijf ten hoogste 1 cijfer achter de komma.");
}

TEST_CASE("what a field shows can be typed back")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> any_cents(-100'000'000, 100'000'000);
    for (int i = 0; i < 2000; ++i) {
        const double value = any_cents(random) / 100.0;
        INFO(value);
        const auto as_money = typed_number(field_money(value), -1e9, 1e9, 2, "bedrag");
        REQUIRE(as_money.value);
        CHECK(*as_money.value == value);
        const auto as_number = typed_number(field_number(value, 2), -1e9, 1e9, 2, "getal");
        REQUIRE(as_number.value);
        CHECK(*as_number.value == value);
    }
}

TEST_CASE("a field shows no more decimals than needed, money two or none")
{
    CHECK(field_money(1234.5) == "1.234,50");
    CHECK(field_money(16) == "16");
    CHECK(field_number(14.5, 2) == "14,5");
    CHECK(field_number(14.99, 2) == "14,99");
    CHECK(field_number(1500, 2) == "1.500");
    CHECK(field_number(100, 0) == "100");
    CHECK(field_number(unknown, 2).empty());
    CHECK(field_money(unknown).empty());
}

TEST_CASE("dates may be typed in the usual ways")
{
    using namespace std::chrono;
    const Date date = 1991y / April / 12d;
    for (const char* text :
         {"12-4-1991", "12/4/1991", "12.04.1991", "12 april 1991", "12 April 1991", "1991-04-12", " 12  apr 1991 "}) {
        INFO(text);
        const auto read = typed_date(text);
        REQUIRE(read.value);
        CHECK(*read.value == date);
    }
    CHECK(typed_date("1 mrt 2024").value == 2024y / March / 1d);
    CHECK(typed_date("29-2-2024").value == 2024y / February / 29d);
    CHECK(field_date(date) == "12 april 1991");
    CHECK(typed_date(field_date(date)).value == date);
    CHECK(field_date(Date{}).empty());
}

TEST_CASE("dates in haste, ages and durations are read as of a day")
{
    using namespace std::chrono;
    const Date on = 2026y / November / 30d;
    CHECK(typed_date_in_haste("12-4-23", on).value == 2023y / April / 12d);
    CHECK(typed_date_in_haste("12-4-91", on).value == 1991y / April / 12d);
    CHECK(typed_date_in_haste("1-1-27", on).value == 2027y / January / 1d);
    CHECK(typed_date_in_haste("april 2023", on).value == 2023y / April / 1d);
    CHECK(typed_date_in_haste("nov 2023", on).value == 2023y / November / 1d);
    CHECK(typed_date_in_haste("4-2023", on).value == 2023y / April / 1d);
    CHECK(typed_date_in_haste("1991-04-12", on).value == 1991y / April / 12d);
    CHECK_FALSE(typed_date_in_haste("3 jaar", on).value);
    CHECK_FALSE(typed_date_in_haste("31-2-23", on).value);
    CHECK(typed_since("3 jaar", on).value == 2023y / November / 1d);
    CHECK(typed_since("8 mnd", on).value == 2026y / March / 1d);
    CHECK(typed_since("april 2023", on).value == 2023y / April / 1d);
    CHECK_FALSE(typed_since("3", on).value); // years or months?
    for (const auto& [text, years] : {std::pair("3", 3), {"3 jaar", 3}, {"35", 35}, {"0", 0}}) {
        INFO(text);
        REQUIRE(typed_birth(text, on).value);
        CHECK(age_on(*typed_birth(text, on).value, on) == years);
        CHECK(age_on(*typed_birth(text, on).value, on + months(5)) == years);
    }
    CHECK(typed_birth("7 maanden", on).value == 2026y / April / 1d);
    CHECK(typed_birth("20-5-18", on).value == 2018y / May / 20d);
    CHECK_FALSE(typed_birth("121", on).value);
}

TEST_CASE("what is no date is refused with what would be right")
{
    const std::string example = "Schrijf een datum als 12-4-1991 of 12 april 1991.";
    const std::vector<std::pair<std::string, std::string>> refused{
        {"31-2-2020", "31 februari 2020 bestaat niet. Februari 2020 heeft 29 dagen."},
        {"29 februari 2023", "29 februari 2023 bestaat niet. Februari 2023 heeft 28 dagen."},
        {"0-4-2020", "0 april 2020 bestaat niet. April 2020 heeft 30 dagen."},
        {"12-13-1991", "Maand 13 bestaat niet. Kies een maand van 1 tot en met 12."},
        {"12-4-91", "Schrijf het jaar met vier cijfers, bijvoorbeeld 1991."},
        {"12 brumaire 1991", example},
        {"gisteren", example},
        {"12-4", example},
        {"1-2-3-4", example},
        {"", "Vul een datum in. " + example}};
    for (const auto& [text, fault] : refused) {
        INFO(text);
        const auto read = typed_date(text);
        CHECK_FALSE(read.value);
        CHECK(read.fault == fault);
    }
}
