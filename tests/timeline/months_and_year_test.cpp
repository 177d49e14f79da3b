// SPDX-License-Identifier: EUPL-1.2
// A year of months is the full year, where the two were once worked out apart.
#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("tijdlijn: een premie in twee helften is samen de premie van het jaar")
{
    // 1.064,99 and 1.064,98: both halves rounded up would be a cent more than the year.
    Scenario s = owner_at_15_euro();
    Work& place = s.situaties[1].werk[0];
    place.kind.soort = SoortWerk::participatiebaan;
    place.uurloon = 0;
    place.kind.premie_per_jaar = 2129.97;
    REQUIRE(months_are_the_year(s, 1));
}

TEST_CASE("tijdlijn: onder de franchise gaat er ook van het vakantiegeld geen pensioenpremie af")
{
    // 31.200 of wage and 2.496 of holiday pay are together less than the franchise of 40.000: what the wages leave of
    // it serves for the holiday pay.
    Scenario s = owner_at_15_euro();
    Work& job = s.situaties[1].werk[0];
    job.pensioenpremie = 0.05;
    job.kind.pensioenfranchise = {40000, 40};
    REQUIRE(months_are_the_year(s, 1));
}

TEST_CASE("tijdlijn: iack over ziekengeld naast een participatieplaats is in de maanden die van het jaar")
{
    // Wet IB 2001 art. 8.1 lid 2: ziekengeld of somebody still employed is income from work, and art. 8.14a asks no
    // more than that income and a child: no payslip.
    Scenario s = owner_at_15_euro();
    s.huishouden.kinderen.push_back({2020y / 1 / 1, false, {}});
    Work& place = s.situaties[1].werk[0];
    place.kind.soort = SoortWerk::participatiebaan;
    place.uurloon = 0;
    s.situaties[1].inkomen.push_back({0, {SoortInkomen::zw, 25506, true}});
    REQUIRE(months_are_the_year(s, 1));
}
