// Where the months of a year and the full year are known to differ. Each test fails until that is mended, and says so
// then: take its [!shouldfail] away, and what agree.cpp leaves out for it.
#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("tijdlijn: een premie in twee helften is samen de premie van het jaar", "[!shouldfail]")
{
    // Both halves of 2.129,97 are rounded up to 1.064,99: a cent more in the year.
    Scenario s = owner_at_15_euro();
    Work& place = s.situaties[1].werk[0];
    place.kind.soort = SoortWerk::participatiebaan;
    place.uurloon = 0;
    place.kind.premie_per_jaar = 2129.97;
    REQUIRE(months_are_the_year(s, 1));
}

TEST_CASE("tijdlijn: onder de franchise gaat er ook van het vakantiegeld geen pensioenpremie af", "[!shouldfail]")
{
    // 31.200 of wage and 2.496 of holiday pay are less than the franchise of 40.000. The months take 5 % of the holiday
    // pay all the same.
    Scenario s = owner_at_15_euro();
    Work& job = s.situaties[1].werk[0];
    job.pensioenpremie = 0.05;
    job.kind.pensioenfranchise = {40000, 40};
    REQUIRE(months_are_the_year(s, 1));
}

TEST_CASE("tijdlijn: iack over ziekengeld naast een participatieplaats is in de maanden die van het jaar",
          "[!shouldfail]")
{
    // Wet IB 2001 art. 8.1 lid 2: ziekengeld of somebody still employed is income from work, and art. 8.14a asks no
    // more than that income and a child. The year gives the credit as soon as there is any work, the months for a wage
    // only.
    Scenario s = owner_at_15_euro();
    s.huishouden.kinderen.push_back({2020y / 1 / 1, false, {}});
    Work& place = s.situaties[1].werk[0];
    place.kind.soort = SoortWerk::participatiebaan;
    place.uurloon = 0;
    s.situaties[1].inkomen.push_back({0, {SoortInkomen::zw, 25506, true}});
    REQUIRE(months_are_the_year(s, 1));
}
