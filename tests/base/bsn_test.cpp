// SPDX-License-Identifier: EUPL-1.2
// Every number here is made up so that it passes or fails the elfproef; 111222333 and 123456782 are well-known test
// numbers.
#include "engine/base/bsn.hpp"
#include "tests/support/catch.hpp"

#include <string>
#include <vector>

using namespace armoedeval;

TEST_CASE("a number that passes the elfproef is a BSN, however it is spelled")
{
    const std::vector<std::string> spellings{"123456782",
                                             "BSN:123456782!",
                                             "x123456782y",
                                             "1234.56.782",
                                             "123.456.782",
                                             "123-456-782",
                                             "111/222/333",
                                             "111,222,333",
                                             "111:222:333",
                                             "111_222_333",
                                             "1 2 3 4 5 6 7 8 2",
                                             "12 34 56 78 2",
                                             "12:34:56:782",
                                             "12345 6782",
                                             "123.456.782.",
                                             "(123456782)",
                                             "caf\u00E9123456782",
                                             "123\t456\t782",
                                             "123\u00A0456\u00A0782", // no-break spaces, and thinner ones
                                             "123\u202F456\u202F782",
                                             "123\u2009456\u2009782",
                                             "123\u200B456\u200B782", // nothing to see
                                             "123\u00AD456\u00AD782", // soft hyphens
                                             "123\u2011456\u2011782",
                                             "123\u2013456\u2013782",
                                             "123\uFF0E456\uFF0E782",
                                             "\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF12",
                                             "123  456  782",
                                             "123 - 456 - 782",
                                             "050 123456782",
                                             "2026 123 456 782", // behind another number
                                             "123.456.782 2026", // in front of one
                                             "geboren 1-9-1980 123456782",
                                             "kamer 12, 123456782",
                                             "\n123456782\n",
                                             "012345672", // with a nought in front, and without
                                             "12345672",
                                             "12.345.672",
                                             "12 345 672"};
    for (const std::string& text : spellings) {
        CAPTURE(text);
        CHECK(looks_like_bsn(text));
    }
}

TEST_CASE("other digits are no BSN")
{
    for (const std::string text : {"",
                                   "123456789", // fails the elfproef
                                   "123 456 789",
                                   "12345678",
                                   "000000000",
                                   "1234567890",
                                   "1234567820",
                                   "0612345672", // a telephone number of which the end would pass
                                   "06-12345672",
                                   "06 12 34 56 72",
                                   "+31 6 12345672",
                                   "050 311 33 44",
                                   "9712 AB 12",
                                   "2026-07-01",
                                   "20260901 1",
                                   "van 2026-01-01 - 2026-12-31",
                                   "01-01-2026",
                                   "01-07-2026 om 10 uur",
                                   "Vanaf 2026-09-01 3 dagen per week",
                                   "per 1-10-2026 40 uur",
                                   "8 12 16 20 24 uur",
                                   "12 34 56 78 2 uur", // these digits would pass
                                   "Dossier 2026.00123",
                                   "van 09:00-17:30",
                                   "\u20AC 1.234.567,89",
                                   "\u20AC 1.234.567,82", // these digits would pass
                                   "16, 24, 32, 36 en 40 uur",
                                   "123 456 ... 782",
                                   "123\n456\n782",
                                   "123a456b782",
                                   "32 uur x 14.99"}) {
        CAPTURE(text);
        CHECK(!looks_like_bsn(text));
    }
}

TEST_CASE("no date with a number of days or hours behind it is a BSN")
{
    for (int year = 2020; year < 2030; ++year)
        for (int month = 1; month <= 12; ++month)
            for (int hours = 1; hours <= 80; ++hours) {
                const std::string y = std::to_string(year), m = std::to_string(month), h = std::to_string(hours);
                const std::string two = (month < 10 ? "0" : "") + m;
                for (const std::string& text :
                     {y + "-" + two + "-01 " + h + " uur", "1-" + m + "-" + y + " " + h,
                      h + " uur per " + "01/" + two + "/" + y, y + two + "01, " + h, h + ", 1." + m + "." + y})
                    if (looks_like_bsn(text)) FAIL_CHECK(text);
            }
}
