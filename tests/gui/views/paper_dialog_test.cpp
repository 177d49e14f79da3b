// SPDX-License-Identifier: EUPL-1.2
// The paper that lies beside the screen: typed, judged, and the fact that explains it taken over.
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

namespace armoedeval {

using ui::Key;

namespace {

/// 20 hours in the example; the paper is of 16: 16 x 52 / 12 x 14,99.
void lay_payslip_beside(Person& person)
{
    person.open_example("01");
    person.model().screen.situation = 2;
    person.model().screen.dialog = Dialog::papier;
    person.look();
}

void type_amount(Person& person, const std::string& field, const std::string& text)
{
    person.click(field);
    person.type(text);
    person.press(Key::enter);
    person.look();
}

} // namespace

TEST_CASE("papier: een getypte loonstrook noemt de uren, en Overnemen zet ze in de invoer")
{
    Person person(1280, 900);
    lay_payslip_beside(person);
    CHECK(person.sees("Typ wat er op het papier staat."));
    type_amount(person, "Bruto loon", "1039,31");
    type_amount(person, "Netto loon", "1023,73");
    REQUIRE(person.app().results().paper);
    const PaperCheck& check = person.app().results().paper->check;
    REQUIRE(!check.explanations.empty());
    CHECK(person.sees("16 uur per week, in plaats van 20"));
    person.click("Overnemen##papier0");
    person.look();
    CHECK(person.model().question.situaties[2].werk[0].uren_per_week == 16);
    CHECK(person.sees("Het klopt"));
    person.click("Klaar");
    CHECK(person.model().screen.dialog == Dialog::geen);
    person.press(Key::z, true);
    CHECK(person.model().question.situaties[2].werk[0].uren_per_week == 20);
}

TEST_CASE("papier: wat geen bedrag is blijft staan en telt niet, leeg maken haalt alles weg")
{
    Person person(1280, 900);
    lay_payslip_beside(person);
    type_amount(person, "Netto loon", "twaalf");
    CHECK(!person.model().screen.paper.at(static_cast<size_t>(PaperAmount::netto_loon)));
    type_amount(person, "Bruto loon", "1000");
    CHECK(person.model().screen.paper.at(static_cast<size_t>(PaperAmount::bruto)) == 1000.0);
    person.click("Leeg maken");
    person.look();
    CHECK(person.model().screen.paper == PaperAmounts{});
    CHECK(person.sees("Typ wat er op het papier staat."));
}

TEST_CASE("papier: een maand eerder of later")
{
    Person person(1280, 900);
    lay_payslip_beside(person);
    const Date month = person.app().results().paper->paper.month;
    person.click("Een maand later");
    person.look();
    CHECK(person.app().results().paper->paper.month == month + std::chrono::months(1));
}

} // namespace armoedeval
