// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/text.hpp"

#include "tests/support/catch.hpp"

#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

using namespace armoedeval;

TEST_CASE("amounts are written as Dutch people write them")
{
    CHECK(dutch_amount(0) == "0,00");
    CHECK(dutch_amount(1) == "1,00");
    CHECK(dutch_amount(999.99) == "999,99");
    CHECK(dutch_amount(1000) == "1.000,00");
    CHECK(dutch_amount(1234.56) == "1.234,56");
    CHECK(dutch_amount(1234567.8) == "1.234.567,80");
    CHECK(dutch_amount(-1234.56) == "-1.234,56");
    CHECK(dutch_amount(-999) == "-999,00");
    CHECK(dutch_amount(1234.56, 0) == "1.235");
    CHECK(dutch_amount(999999.5, 0) == "1.000.000");
    CHECK(dutch_amount(0.125, 3) == "0,125");
}

TEST_CASE("a half cent goes up, and nothing is minus zero")
{
    CHECK(dutch_amount(0.005) == "0,01");
    CHECK(dutch_amount(1.005) == "1,01"); // 1.00499999999999989 in the machine
    CHECK(dutch_amount(2.675) == "2,68");
    CHECK(dutch_amount(0.0049) == "0,00");
    CHECK(dutch_amount(-0.0049) == "0,00");
    CHECK(dutch_amount(-0.0) == "0,00");
    CHECK(dutch_amount(-0.005) == "-0,01");
}

TEST_CASE("a plain number reads back as the same number, without an exponent that people cannot read")
{
    CHECK(plain_number(0) == "0");
    CHECK(plain_number(-0.0) == "0");
    CHECK(plain_number(642.1) == "642.1");
    CHECK(plain_number(-3.25) == "-3.25");
    CHECK(plain_number(1e9) == "1000000000");
    CHECK(plain_number(1e7) == "10000000");
    CHECK(plain_number(0.0001) == "0.0001");
    for (const double value : {0.1, 1.0 / 3, 14.99, 1234567.89, 1e20, 1e21, 1e308, 1e-6, 1e-7, 5e-324,
                               std::numeric_limits<double>::max(), 0.1 + 0.2, 123456789012345678.0, 1e-6 / 3})
        for (const double sign : {1.0, -1.0}) {
            CAPTURE(sign * value);
            CHECK(std::strtod(plain_number(sign * value).c_str(), nullptr) == sign * value);
        }
}

TEST_CASE("UTF-8 is told from other bytes")
{
    for (const std::string good : {"", "caf\xC3\xA9", "\xE2\x82\xAC 12", "\xF0\x9F\x8F\xA0", "\xEF\xBB\xBF{}",
                                   "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF", "\xE0\xA0\x80", "\xF0\x90\x80\x80"}) {
        CAPTURE(good);
        CHECK(is_utf8(good));
    }
    const std::vector<std::string> bad{
        "caf\xE9",          // latin-1
        "\xE9",             // at the end of the text
        "\x80",             // a follower without a lead
        "\xC3",             // a lead without a follower
        "\xE2\x82",         // cut off
        "\xE2\x82 12",      //
        "\xC0\xAF",         // longer than needed
        "\xC1\xBF",         //
        "\xE0\x9F\xBF",     //
        "\xF0\x8F\xBF\xBF", //
        "\xED\xA0\x80",     // half of a pair
        "\xED\xBF\xBF",     //
        "\xF4\x90\x80\x80", // beyond the last character
        "\xF5\x80\x80\x80",
        "\xFF\xFE{",
    };
    for (const std::string& text : bad) {
        CAPTURE(text);
        CHECK(!is_utf8(text));
    }
}

TEST_CASE("width counts characters, not bytes")
{
    CHECK(display_width("") == 0);
    CHECK(display_width("over") == 4);
    CHECK(display_width("geïnd") == 5);
    CHECK(display_width("€ 12") == 4);
    CHECK(display_width("één situatie") == 12);
}

TEST_CASE("what a screen obeys is a question mark in a message, also bytes that are no UTF-8")
{
    CHECK(without_hidden_signs("caf\u00E9 \u20AC 5") == "caf\u00E9 \u20AC 5");
    CHECK(without_hidden_signs("a\x1b[31mb\nc\td\u202Ee\u0085f") == "a?[31mb?c?d?e?f");
    CHECK(without_hidden_signs("a\x9b"
                               "31m") == "a?31m"); // one byte that begins a command, on an old screen
    CHECK(without_hidden_signs("\xE2\x82") == "??");
    CHECK(without_hidden_signs("\xC3") == "?");
}
