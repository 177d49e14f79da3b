// SPDX-License-Identifier: EUPL-1.2
// Doen: what is shown is what the engine says, things can be ticked off, and a situation can be chosen.
#include "gui/words/format.hpp"
#include "gui/words/sentences_actions.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Key;

namespace {

void open_doen(Person& person, const std::string& number, size_t situation)
{
    person.open_example(number);
    person.model().screen.view = View::doen;
    person.model().screen.situation = situation;
    person.look();
}

const ActionList& shown(Person& person)
{
    REQUIRE(person.app().results().actions);
    return person.app().results().actions->list;
}

/// What was ticked off: "2026-09-08 Werk melden".
std::set<Gedaan> ticked(const std::vector<std::string>& lines)
{
    constexpr size_t day = 10;
    std::set<Gedaan> all;
    for (const std::string& line : lines) all.insert({parse_date(line.substr(0, day)).value(), line.substr(day + 1)});
    return all;
}

Action thing(const std::string& what, Date before)
{
    Action a;
    a.what = what;
    a.before = before;
    return a;
}

} // namespace

TEST_CASE("every thing to do of every example stands on Doen, with its date and its price")
{
    Person person(1920, 1200);
    for (const auto& file : example_files()) {
        person.app().open(file);
        person.model().screen.view = View::doen;
        person.look();
        INFO(file.filename().string());
        const std::string texts = "\n" + person.texts();
        REQUIRE(person.app().results().actions->not_computed.empty());
        size_t told = 0;
        for (const Action& a : shown(person).actions) {
            if (texts.find("\n" + a.what + "\n") == std::string::npos) continue; // below what can be seen
            ++told;
            CAPTURE(a.what);
            CHECK(texts.find("\n" + when_line(a) + "\n") != std::string::npos);
            if (a.cost_of_forgetting)
                CHECK(texts.find("\n" + whole(*a.cost_of_forgetting) + "\n") != std::string::npos);
        }
        CHECK(told >= std::min<size_t>(3, shown(person).actions.size()));
    }
}

TEST_CASE("a thing is ticked off and the sentence counts what is left, another household starts anew")
{
    Person person;
    open_doen(person, "28", 2);
    const ActionList list = shown(person);
    CHECK(person.sees(actions_sentence(list, {})));
    const std::string first = list.actions.front().what;
    CHECK(person.find(first).value == "uit");
    person.click(first);
    CHECK(person.find(first).value == "aan");
    CHECK(person.model().question.gedaan == std::set<Gedaan>{done_key(list.actions.front())});
    CHECK(person.sees("Nog " + std::to_string(list.actions.size() - 1) + " dingen om te regelen."));
    CHECK(person.app().unsaved()); // it is kept with the household
    CHECK(parse_scenario(to_json(person.model().question), "").gedaan == person.model().question.gedaan);
    person.model().screen.command = Command::ongedaan;
    person.look();
    CHECK(person.model().question.gedaan.empty());
    CHECK(person.find(first).value == "uit");
    person.click(first);
    person.click(first);
    CHECK(person.model().question.gedaan.empty());
    person.click(first);
    person.open_example("01");
    CHECK(person.model().question.gedaan.empty());
}

TEST_CASE("the sentence: how many things, and when the first must be done")
{
    ActionList list;
    CHECK(actions_sentence(list, {}) == "Er is niets te regelen.");
    list.actions = {thing("Werk melden", Date{std::chrono::year{2026} / 9 / 8})};
    CHECK(actions_sentence(list, {}) == "Eén ding om te regelen. Dat moet uiterlijk 8 september.");
    list.actions.push_back(thing("Belasting terugvragen", Date{std::chrono::year{2027} / 1 / 31}));
    list.actions.back().is_latest = false;
    list.actions.back().any_day = true;
    CHECK(actions_sentence(list, {}) == "Twee dingen om te regelen. De eerste uiterlijk 8 september.");
    CHECK(actions_sentence(list, ticked({"2026-09-08 Werk melden"})) ==
          "Nog één ding om te regelen. Dat moet in januari.");
    CHECK(actions_sentence(list, ticked({"2026-09-08 Werk melden", "2027-01-31 Belasting terugvragen"})) ==
          "Alles is geregeld.");
    CHECK(when_line(list.actions.back()) == "in januari 2027");
}

TEST_CASE("what is past is to be done now, and the sentence says so")
{
    ActionList list;
    list.actions = {thing("Werk melden", Date{std::chrono::year{2026} / 9 / 8}),
                    thing("Korting aanvragen", Date{std::chrono::year{2026} / 9 / 15}),
                    thing("Inkomen doorgeven", Date{std::chrono::year{2026} / 9 / 29})};
    list.actions[0].past = true;
    CHECK(actions_sentence(list, {}) == "Drie dingen om te regelen. Bij één is de datum al voorbij. Doe dat eerst.");
    CHECK(actions_sentence(list, ticked({"2026-09-08 Werk melden"})) ==
          "Nog 2 dingen om te regelen. De eerste uiterlijk 15 september.");
    list.actions[1].past = true;
    CHECK(actions_sentence(list, {}) == "Drie dingen om te regelen. Bij twee is de datum al voorbij. Doe die eerst.");
    list.actions[2].past = true;
    CHECK(actions_sentence(list, {}) == "Drie dingen om te regelen. Bij alles is de datum al voorbij. Doe het nu.");
    CHECK(actions_sentence(list, ticked({"2026-09-08 Werk melden", "2026-09-15 Korting aanvragen"})) ==
          "Nog één ding om te regelen. De datum is al voorbij. Doe het nu.");
    CHECK(when_line(list.actions[0]) == "Doe dit nu");
    CHECK(when_note(list.actions[0]) == "al voorbij: uiterlijk 8 september 2026");
    list.actions[0].is_latest = false;
    CHECK(when_note(list.actions[0]) == "al voorbij: 8 september 2026");
    list.actions[0].any_day = true;
    CHECK(when_note(list.actions[0]) == "al voorbij: in september 2026");
}

TEST_CASE("Doen looks from the day on which the window is opened")
{
    const auto past_on = [](Date today) {
        Calculator calculator(example_tables(), today);
        Model model;
        model.question = example("28");
        model.screen.view = View::doen;
        model.screen.situation = 2;
        const auto& list = calculator.compute(model).actions->list.actions;
        return std::count_if(list.begin(), list.end(), [](const Action& a) { return a.past; });
    };
    CHECK(past_on(example_day) == 0);
    CHECK(past_on(Date{std::chrono::year{2026} / 7 / 15}) == 2); // the contract and the toeslag of childcare, 14 July
    Person person; // looks on 1 July 2026; this work began in January 2025
    open_doen(person, "23", 1);
    CHECK(person.sees("Doe dit nu"));
    CHECK(person.sees("Doe die eerst.")); // all but what begins in 2027
}

TEST_CASE("in the first situation nothing changes: another can be chosen, or made")
{
    Person person;
    open_doen(person, "28", 0);
    CHECK(person.sees("Kies een situatie."));
    CHECK(!person.app().results().actions);
    person.click("Kies 28 uur in de bakkerij");
    CHECK(person.model().screen.situation == 2);
    CHECK(person.sees("dingen om te regelen."));

    person.model().question.situaties.resize(1);
    person.model().screen.situation = 0;
    person.look();
    person.click("Situatie toevoegen");
    CHECK(person.model().question.situaties.size() == 2);
}

TEST_CASE("Doen tells why there is no list, and shows the last good one beside a fault")
{
    Person person;
    open_doen(person, "28", 2);
    person.model().question.situaties[2].werk[0].uren_per_week = -3;
    person.look();
    CHECK(person.sees("De invoer klopt nog niet."));
    CHECK(person.sees("Werk melden bij de gemeente"));
}

TEST_CASE("Doen is computed for its own view only")
{
    Person person;
    open_doen(person, "28", 2);
    CHECK(person.app().results().actions);
    person.press(Key::one, true);
    CHECK(!person.app().results().actions);
    person.press(Key::five, true);
    CHECK(person.app().results().actions);
}

} // namespace armoedeval
