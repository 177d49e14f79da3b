// SPDX-License-Identifier: EUPL-1.2
// Somebody who presses and types at random: nothing breaks, and undo walks all the way back.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/test_home.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/sanitized.hpp"

#include <cstdlib>
#include <iostream>

namespace armoedeval {

namespace {

/// What was asked each time it changed.
std::vector<Asked> act_at_random(Person& person, unsigned seed, int actions)
{
    std::vector<Asked> stood{person.model().asked()};
    TameHand hand(person, by_chance(seed));
    for (int i = 0; i < actions; ++i) {
        hand.act();
        person.look();
        if (person.model().asked() != stood.back()) stood.push_back(person.model().asked());
    }
    return stood;
}

} // namespace

TEST_CASE("undo gives back every earlier household after 200 random actions, and redo every later one")
{
    for (unsigned seed = 1; seed <= (test::sanitized ? 2u : 5u); ++seed) {
        Person person;
        person.open_example(seed == 1 ? "03" : seed == 2 ? "09" : seed == 3 ? "12" : seed == 4 ? "45" : "31");
        if (seed == 3) {
            person.model().screen.beleid = true;
            person.model().screen.view = View::beleid;
            person.model().screen.zoek = "eerste kind";
            person.look();
        }
        const std::vector<Asked> stood = act_at_random(person, seed, 200);
        CHECK(stood.size() > 20); // the hand did something
        person.model().screen.inwoner = false;
        person.model().screen.dialog = Dialog::geen;
        person.model().screen.panel_open = false;
        person.look();
        INFO("seed " << seed);
        for (size_t i = stood.size() - 1; i > 0; --i) {
            person.model().screen.command = Command::ongedaan;
            person.look(1);
            REQUIRE(person.model().asked() == stood[i - 1]);
        }
        for (size_t i = 1; i < stood.size(); ++i) {
            person.model().screen.command = Command::opnieuw;
            person.look(1);
            REQUIRE(person.model().asked() == stood[i]);
        }
    }
}

namespace {

/// A number from outside, or what is used without one.
unsigned told(const char* name, unsigned otherwise)
{
    const char* text = std::getenv(name);
    return text ? static_cast<unsigned>(std::stoul(text)) : otherwise;
}

} // namespace

TEST_CASE("mouse and keys at random break nothing")
{
    const unsigned seed = told("ARMOEDEVAL_SEED", 20260701), actions = told("ARMOEDEVAL_ACTIONS", 600);
    std::cout << actions << " actions at random: ARMOEDEVAL_SEED=" << seed << " ARMOEDEVAL_ACTIONS=" << actions << "\n";
    const TestHome home;
    Person person;
    WildHand hand(person, by_chance(seed), home.path());
    const auto& files = example_files();
    for (unsigned i = 0; i < actions; ++i) {
        INFO("ARMOEDEVAL_SEED=" << seed << ", action " << i << " with " << person.model().question.titel);
        if (i % 100 == 0) { // another household, and now and then the tab of who makes rules
            person.app().open(files[(seed + i / 100 * 7) % files.size()]);
            person.model().screen.beleid = i % 400 == 300;
            person.look();
        }
        hand.act();
        person.look(1);
        REQUIRE(!person.seen().empty());
        REQUIRE(person.model().screen.situation < person.model().question.situaties.size());
    }
}

} // namespace armoedeval
