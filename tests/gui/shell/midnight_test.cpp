// SPDX-License-Identifier: EUPL-1.2
// A window stays open over midnight, and over the end of a year.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace std::chrono_literals;

TEST_CASE("the next day moves no household, and only Doen looks from another day")
{
    Date today = 2026y / 12 / 31;
    Person person;
    person.app().follow([&] { return today; });
    person.open_example("03");
    const Scenario before = person.model().question;
    person.model().screen.view = View::doen;
    person.look();
    REQUIRE(person.app().results().actions);
    CHECK(person.app().results().actions->list.today == today);
    today = 2027y / 1 / 1;
    person.look();
    CHECK(person.model().question == before);
    CHECK_FALSE(person.app().unsaved());
    REQUIRE(person.app().results().actions);
    CHECK(person.app().results().actions->list.today == today);
}

TEST_CASE("a household that was begun before midnight keeps its day, and the next one begins on the next")
{
    Date today = 2026y / 12 / 31;
    Person person;
    person.app().follow([&] { return today; });
    person.look();
    person.model().screen.command = Command::nieuw;
    person.look();
    const Scenario before = person.model().question;
    CHECK(before.peildatum == today);
    today = 2027y / 1 / 1;
    person.look();
    CHECK(person.model().question == before);
    CHECK_FALSE(person.app().unsaved());
    person.model().screen.command = Command::nieuw;
    person.look();
    CHECK(person.model().question.peildatum == today);
}
