// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/date.hpp"

#include "tests/support/catch.hpp"

#include <string>

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

Date date(const char* text)
{
    const auto parsed = parse_date(text);
    INFO(text);
    REQUIRE(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("a date in ISO form is read and written")
{
    for (const char* text : {"2026-07-01", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"}) {
        CAPTURE(text);
        CHECK(to_iso(date(text)) == text);
    }
    CHECK(date("2026-07-01") == Date(2026y / 7 / 1));
}

TEST_CASE("what is no date is nothing")
{
    for (const std::string text :
         {"",           "2026-02-30",  "2026-02-29",  "1900-02-29",    "2026-04-31", "2026-13-01",
          "2026-00-01", "2026-01-00",  "2026-01-32",  "2026-7-1",      "26-07-01",   "01-07-2026",
          "2026/07/01", "2026-07-01 ", " 2026-07-01", "2026-07-01T00", "2026-07-0x", "+026-07-01",
          "-026-07-01", "2026--7-01",  "20260701",    "gisteren",      "2026-07-0\n"}) {
        CAPTURE(text);
        CHECK(!parse_date(text));
    }
    CHECK(!parse_date(std::string("2026-07-0\0", 10)));
}

TEST_CASE("a date in words is Dutch")
{
    CHECK(in_words(2026y / 7 / 1) == "1 juli 2026");
    CHECK(in_words(2024y / 2 / 29) == "29 februari 2024");
    CHECK(in_words(2025y / 12 / 31) == "31 december 2025");
    CHECK(in_words(2025y / 3 / 8) == "8 maart 2025");
}

TEST_CASE("someone is a year older on the birthday, not the day before")
{
    const Date born = 1991y / 4 / 12;
    CHECK(age_on(born, 2026y / 4 / 11) == 34);
    CHECK(age_on(born, 2026y / 4 / 12) == 35);
    CHECK(age_on(born, 2026y / 12 / 31) == 35);
    CHECK(age_on(born, 1991y / 4 / 12) == 0);
    CHECK(age_on(born, 1991y / 4 / 11) == -1); // not yet born
    CHECK(age_on(born, 1990y / 4 / 12) == -1);
}

TEST_CASE("born on 29 February: a year older on 1 March, in a leap year on the day itself")
{
    const Date born = 2008y / 2 / 29;
    CHECK(age_on(born, 2026y / 2 / 28) == 17);
    CHECK(age_on(born, 2026y / 3 / 1) == 18);
    CHECK(age_on(born, 2028y / 2 / 28) == 19);
    CHECK(age_on(born, 2028y / 2 / 29) == 20);
    CHECK(!has_reached(born, 18, 0, 2026y / 2 / 28));
    CHECK(has_reached(born, 18, 0, 2026y / 3 / 1));
}

TEST_CASE("an age of years and months, as of the AOW")
{
    const Date born = 1960y / 1 / 15;
    CHECK(!has_reached(born, 67, 0, 2027y / 1 / 14));
    CHECK(has_reached(born, 67, 0, 2027y / 1 / 15));
    CHECK(!has_reached(born, 67, 3, 2027y / 4 / 14));
    CHECK(has_reached(born, 67, 3, 2027y / 4 / 15));
    CHECK(has_reached(born, 66, 12, 2027y / 1 / 15)); // twelve months are a year
    // Over the turn of the year, and in a month that is too short: the first day after it.
    CHECK(!has_reached(1960y / 11 / 30, 67, 3, 2028y / 2 / 29));
    CHECK(has_reached(1960y / 11 / 30, 67, 3, 2028y / 3 / 1));
    CHECK(has_reached(1960y / 11 / 29, 67, 3, 2028y / 2 / 29));
}

TEST_CASE("age and has_reached agree on whole years, every day of eight years")
{
    for (const Date born : {Date(2000y / 2 / 29), Date(2000y / 1 / 1), Date(2000y / 12 / 31), Date(1999y / 6 / 30)})
        for (auto day = std::chrono::sys_days{2018y / 1 / 1}; day < std::chrono::sys_days{2026y / 1 / 1};
             day += std::chrono::days{1}) {
            const Date on = day;
            for (const int years : {18, 21, 25})
                if (has_reached(born, years, 0, on) != (age_on(born, on) >= years)) {
                    INFO(to_iso(born) << " on " << to_iso(on) << ": " << years);
                    CHECK(false);
                }
        }
}

TEST_CASE("the first day of the month, of the quarter and of the year")
{
    CHECK(first_of_month(2024y / 2 / 29) == Date(2024y / 2 / 1));
    CHECK(first_of_month(2026y / 7 / 1) == Date(2026y / 7 / 1));
    CHECK(first_of_year(2026y / 7 / 31) == Date(2026y / 1 / 1));
    for (unsigned month = 1; month <= 12; ++month) {
        CAPTURE(month);
        const unsigned first = month <= 3 ? 1 : month <= 6 ? 4 : month <= 9 ? 7 : 10;
        CHECK(first_of_quarter(2026y / std::chrono::month{month} / 28) == Date(2026y / std::chrono::month{first} / 1));
        CHECK(first_of_quarter(2026y / std::chrono::month{month} / 1) == Date(2026y / std::chrono::month{first} / 1));
    }
}
