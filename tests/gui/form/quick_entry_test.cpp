// SPDX-License-Identifier: EUPL-1.2
// A household typed in one line, as a coach sees it: live, taken with Enter, and taken back.
#include "tests/gui/support/at_the_form.hpp"
#include "tests/support/catch.hpp"

namespace armoedeval {

namespace {

const std::string sentence =
    "alleenstaande ouder, 34 jaar, kinderen 3 en 6, huur 690, bijstand 3 jaar, 16, 24 en 32 uur";
const std::string field = "Huishouden in één zin";

} // namespace

TEST_CASE("while a sentence is typed it shows what was taken, and what was not understood or is still to be asked")
{
    Person person;
    person.look();
    person.click(field);
    person.type("alleenstaande ouder, kinderen 3 en 6, schulden 5000");
    person.look();
    CHECK(person.sees("Begrepen: alleenstaand · 2 kinderen: 3 jaar en 6 jaar"));
    CHECK(person.sees("schulden 5000"));
    CHECK(person.sees("Hoe oud is de aanvrager?"));
    CHECK(person.model().question.huishouden.kinderen.empty()); // not before it is taken
}

TEST_CASE("Enter takes the household of a sentence in one step, and undo brings back what stood there")
{
    Person person;
    person.look();
    const Scenario before = person.model().question;
    person.click(field);
    person.type(sentence);
    person.press(PlainKey::enter);
    person.look();
    const Scenario& now = person.model().question;
    REQUIRE(now.situaties.size() == 4);
    CHECK(now.huishouden.kinderen.size() == 2);
    CHECK(now.huishouden.woning->kale_huur == 690);
    CHECK(now.situaties[2].titel == "Werk 24 uur");
    CHECK(now.situaties[2].werk[0].uurloon == 14.99);
    CHECK(now.peildatum == before.peildatum);
    CHECK(person.app().results().faults.empty());
    CHECK(person.model().screen.sentence.empty());
    CHECK(person.app().unsaved());
    person.click_at({640, 640}); // out of the field
    person.press(ui::Key::z, true);
    CHECK(person.model().question == before);
}

TEST_CASE("nothing can be taken of a sentence that contradicts itself")
{
    Person person;
    person.look();
    const Scenario before = person.model().question;
    person.click(field);
    person.type("alleenstaand, huur 600, huur 700");
    person.press(PlainKey::enter);
    person.look();
    CHECK(person.model().question == before);
    CHECK(person.sees("Welke huur"));
}

TEST_CASE("over a file that is open a sentence makes a new household, never another one in its place")
{
    AtTheForm at("03", {"/zin/rij"});
    at.click(field);
    at.type(sentence);
    at.press(PlainKey::enter);
    at.look();
    CHECK(at.question().situaties.size() == 4);
    CHECK(at.question().titel == "Alleenstaande ouder, 2 kinderen");
    at.click_at({640, 300}); // out of the field
    at.press(ui::Key::s, true);
    CHECK(at.model().screen.dialog == Dialog::opslaan_als); // no file to save over
}

TEST_CASE("in the form an age is enough, and so is how long ago")
{
    AtTheForm at("03", {"/huishouden/volwassenen/0", "/huishouden/kinderen"});
    const Date on = at.question().peildatum;
    at.fill("/huishouden/volwassenen/0/geboren", "41");
    CHECK(age_on(at.household().volwassenen[0].geboren, on) == 41);
    at.fill("/huishouden/volwassenen/0/bijstand/sinds", "3 jaar");
    CHECK(at.household().volwassenen[0].bijstand_sinds == first_of_month(on) - std::chrono::years(3));
    at.fill("/huishouden/kinderen/0/geboren", "20-5-18");
    CHECK(at.household().kinderen[0].geboren == Date{std::chrono::year{2018} / 5 / 20});
}

TEST_CASE("new work begins at the minimum wage, is named by its hours, and the form says that it is the minimum")
{
    Person person(1280, 1600);
    person.look();
    person.click("16, 24 en 32 uur erbij");
    const auto& all = person.model().question.situaties;
    REQUIRE(all.size() == 4);
    CHECK(all[1].titel == "Werk 16 uur");
    CHECK(all[3].titel == "Werk 32 uur");
    CHECK(all[3].werk.at(0).uurloon == 14.99);
    CHECK(person.model().screen.situation == 1);
    CHECK(person.sees("Dit is het minimumloon"));
    person.type_in("/situaties/1/werk/0/uren_per_week", "20");
    CHECK(all[1].titel == "Werk 20 uur");
    person.click_at({900, 78}); // out of the field
    person.press(ui::Key::z, true);
    person.press(ui::Key::z, true);
    CHECK(person.model().question.situaties.size() == 1);
}

TEST_CASE("two situations never get one name by a copy, other hours or a typed name")
{
    AtTheForm at("03", {"/situaties/1/naam"});
    at.press(ui::Key::n, true);
    std::set<std::string> names;
    for (const Situation& s : at.question().situaties) CHECK(names.insert(s.titel).second);
    at.model().screen.situation = 1;
    at.look();
    const std::string before = at.question().situaties[1].titel, other = at.question().situaties[3].titel;
    at.fill("/situaties/1/titel", other);
    CHECK(at.question().situaties[1].titel == before);
    CHECK(at.tells("Zo heet een andere situatie al."));
}

} // namespace armoedeval
