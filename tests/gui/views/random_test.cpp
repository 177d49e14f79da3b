// SPDX-License-Identifier: EUPL-1.2
// Somebody who presses and types at random: nothing breaks, and undo walks all the way back.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/gui/support/test_home.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>

namespace armoedeval {

namespace {

using ui::Seen;

/// Things that leave the question alone or leave the test: files, the clipboard, the end, work beside the window.
bool out_of_bounds(const Seen& s)
{
    static const std::string names[] = {"Openen",
                                        "Opslaan",
                                        "Menu",
                                        "Ongedaan maken (Ctrl+Z)",
                                        "Opnieuw (Ctrl+Y)",
                                        "Doorrekenen",
                                        "Openen als huishouden"};
    return std::find(std::begin(names), std::end(names), s.label) != std::end(names);
}

class RandomHand {
public:
    RandomHand(Person& person, unsigned seed) : person_(person), random_(seed) {}

    void act()
    {
        if (person_.model().screen.dialog != Dialog::geen) return person_.press(ui::Key::escape);
        std::vector<Seen> things;
        int top = 0;
        for (const Seen& s : person_.seen())
            if (s.kind != Seen::Kind::text && s.visible && s.enabled && !out_of_bounds(s)) top = std::max(top, s.layer);
        for (const Seen& s : person_.seen())
            if (s.kind != Seen::Kind::text && s.visible && s.enabled && s.layer == top && !out_of_bounds(s))
                things.push_back(s);
        if (things.empty()) return person_.press(ui::Key::escape);
        const Seen thing = things[pick(things.size())];
        if (thing.kind == Seen::Kind::field) return type_in(thing);
        if (thing.kind == Seen::Kind::slider)
            return person_.drag(thing.id.empty() ? thing.label : thing.id, static_cast<float>(pick(200)) - 100);
        if (pick(8) == 0) return person_.press(pick(2) ? ui::Key::n : ui::Key::remove, true);
        person_.click_at(thing.rect.middle());
    }

private:
    size_t pick(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random_); }
    void type_in(const Seen& field)
    {
        static const std::string texts[] = {"12",       "12,5",      "12.5",          "1.234,50",     "-3", "",
                                            "abc",      "31-2-2020", "12 april 1991", "999999999999", "0",  "€ 5",
                                            "5-5-2019", "Winkel €",  "1,2,3",         "80",           "16"};
        person_.click_at(field.rect.middle());
        person_.type(texts[pick(std::size(texts))]);
        person_.press(PlainKey::tab);
    }
    Person& person_;
    std::mt19937 random_;
};

/// What was asked each time it changed.
std::vector<Asked> act_at_random(Person& person, unsigned seed, int actions)
{
    std::vector<Asked> stood{person.model().asked()};
    RandomHand hand(person, seed);
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
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u}) {
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

/// Presses, drags, turns and types anywhere, also where nothing is, and every key of the program.
class WildHand {
public:
    WildHand(Person& person, unsigned seed, std::filesystem::path home)
        : person_(person), hand_(person, seed), random_(seed + 1), home_(std::move(home))
    {
    }

    void act()
    {
        stay_home();
        switch (pick(8)) {
        case 0: return any_key();
        case 1: return person_.click_at(anywhere());
        case 2: return person_.wheel(anywhere(), static_cast<float>(pick(9)) - 4);
        case 3: return plain_key();
        case 4: return person_.type(pick(2) ? "7" : "x");
        case 5: return press_something();
        default: return hand_.act();
        }
    }

private:
    size_t pick(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random_); }
    ui::Point anywhere()
    {
        const ui::Rect page = ui::page();
        return {page.w * static_cast<float>(pick(1000)) / 1000, page.h * static_cast<float>(pick(1000)) / 1000};
    }
    /// What is saved must land in the folder of the test.
    void stay_home()
    {
        std::string& folder = person_.model().screen.folder;
        if (!folder.empty() && !folder.starts_with(home_.string())) folder = home_.string();
        person_.model().screen.bevolking.aantal = 1000; // a million takes longer than the test
    }
    void any_key()
    {
        constexpr auto count = static_cast<size_t>(ui::Key::six) + 1;
        person_.press(static_cast<ui::Key>(pick(count)), pick(2) == 0, pick(6) == 0);
    }
    void plain_key()
    {
        constexpr auto count = static_cast<size_t>(PlainKey::right) + 1;
        person_.press(static_cast<PlainKey>(pick(count)), pick(3) == 0);
    }
    /// Also what the tame hand keeps away from: the menu, files, runs, and what lies in a dialog.
    void press_something()
    {
        std::vector<Seen> things;
        for (const Seen& s : person_.seen())
            if (s.kind != Seen::Kind::text && s.visible) things.push_back(s);
        if (!things.empty()) person_.click_at(things[pick(things.size())].rect.middle());
    }
    Person& person_;
    RandomHand hand_;
    std::mt19937 random_;
    std::filesystem::path home_;
};

} // namespace

TEST_CASE("mouse and keys at random break nothing")
{
    const unsigned seed = told("ARMOEDEVAL_SEED", 20260701), actions = told("ARMOEDEVAL_ACTIONS", 600);
    std::cout << actions << " actions at random: ARMOEDEVAL_SEED=" << seed << " ARMOEDEVAL_ACTIONS=" << actions << "\n";
    const TestHome home;
    Person person;
    WildHand hand(person, seed, home.path());
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
