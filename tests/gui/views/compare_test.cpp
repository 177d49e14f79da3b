// SPDX-License-Identifier: EUPL-1.2
// Vergelijken as the coach uses it: situations come, are chosen and go, also while the input has a fault, and equal
// amounts are told as equal.
#include "gui/model/situations.hpp"
#include "gui/words/amounts_table.hpp"
#include "gui/words/format.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <imgui.h>

namespace armoedeval {

namespace {

constexpr View all_views[] = {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen, View::beleid};
const std::string add = "Situatie  Ctrl N", cross = "Deze situatie verwijderen (Ctrl+Delete)";

std::vector<std::string> titles(Person& person)
{
    std::vector<std::string> all;
    for (const Situation& s : person.model().question.situaties) all.push_back(s.titel);
    return all;
}

std::string chosen_title(Person& person)
{
    return person.model().question.situaties.at(person.model().screen.situation).titel;
}

/// Nobody is born after the day on which is computed.
void make_a_fault(Person& person)
{
    person.model().question.huishouden.volwassenen.front().geboren = parse_date("2090-01-01").value();
    person.look();
    REQUIRE_FALSE(person.app().results().faults.empty());
}

/// Is anything between these heights drawn in the colour of a loss?
bool red_between(float top, float bottom)
{
    const ui::Color red = ui::theme().negative;
    const ImU32 color = IM_COL32(red.r, red.g, red.b, red.a);
    const ImDrawData* const drawn = ImGui::GetDrawData();
    for (int i = 0; i < drawn->CmdListsCount; ++i)
        for (const ImDrawVert& v : drawn->CmdLists[i]->VtxBuffer)
            if (v.col == color && v.pos.y >= top && v.pos.y < bottom) return true;
    return false;
}

/// A change that is none, told as one: "0 minder", "+ 0 meer".
std::string nought_told_as_change(const Person& person)
{
    for (const ui::Seen& s : person.seen()) {
        if (s.kind != ui::Seen::Kind::text || !s.visible) continue;
        const std::string words = " " + s.label;
        for (const char* wrong : {" 0 meer", " 0 minder", " 0 euro meer", " 0 euro minder"})
            if (words.find(wrong) != std::string::npos) return s.label;
        if (s.label == "meer per maand" || s.label == "minder per maand") return s.label;
    }
    return {};
}

} // namespace

TEST_CASE("a situation can be added in every view of every example, whichever is chosen")
{
    Person person;
    for (const auto& file : examples_with_a_turn())
        for (const View view : all_views)
            for (const bool last : {false, true}) {
                if (!last && view != View::vergelijken) continue;
                person.app().open(file);
                const size_t count = person.model().question.situaties.size();
                if (count == most_situations) continue;
                person.model().screen.situation = last ? count - 1 : 0;
                person.model().screen.view = view;
                person.look();
                INFO(file.filename().string() << ", view " << static_cast<int>(view) << ", last " << last);
                person.click(add);
                REQUIRE(person.model().question.situaties.size() == count + 1);
                CHECK(person.model().screen.situation == (last ? count : 1));
                CHECK(person.app().results().situations.size() == count + 1);
            }
}

TEST_CASE("with a fault in the input situations still come, are chosen and go: every example in one of the all_views")
{
    Person person;
    size_t turn = 0;
    for (const auto& file : examples_with_a_turn()) {
        const View view = all_views[turn++ % std::size(all_views)];
        person.app().open(file);
        const size_t count = person.model().question.situaties.size();
        if (count == most_situations) continue;
        person.model().screen.view = view;
        person.look();
        INFO(file.filename().string() << ", view " << static_cast<int>(view));
        make_a_fault(person);
        person.click(add);
        REQUIRE(person.model().question.situaties.size() == count + 1);
        for (size_t i = 0; i <= count; ++i) person.press(ui::Key::f3);
        person.press(ui::Key::f11);
        person.press(ui::Key::f11);
        for (size_t i = 0; i <= count; ++i) person.press(ui::Key::remove, true);
        CHECK(person.model().question.situaties.size() == 1);
        person.press(ui::Key::n, true);
        CHECK(person.model().question.situaties.size() == 2);
    }
}

TEST_CASE("a card is the situation that it names, also when the question is ahead of its results")
{
    Person person(1920, 1080);
    for (const auto& file : example_files()) {
        person.app().open(file);
        const size_t count = person.model().question.situaties.size();
        if (count == most_situations) continue;
        const std::vector<std::string> cards = titles(person);
        person.model().screen.view = View::vergelijken;
        person.model().screen.situation = 0;
        person.look();
        make_a_fault(person);
        person.click(add); // the copy of the first stands before all others, and has no card yet
        for (size_t place = 0; place < count; ++place) {
            INFO(file.filename().string() << ", card " << place);
            const std::string card = "Kies " + cards[place] + "##" + std::to_string(place);
            if (!person.finds(card)) continue; // not in view
            person.click(card);
            CHECK(chosen_title(person) == cards[place]);
        }
    }
}

TEST_CASE("the cross on a card takes that situation away")
{
    const struct {
        int width, height;
        double scale;
    } sizes[] = {{1280, 800, 1}, {1024, 640, 1.5}};
    for (const auto& size : sizes) {
        Person person(size.width, size.height, size.scale);
        for (const auto& file : examples_with_a_turn()) {
            person.app().open(file);
            const std::vector<std::string> before = titles(person);
            for (size_t place = 0; place < before.size() && before.size() > 1; ++place) {
                INFO(file.filename().string() << ", card " << place << " at " << size.scale);
                person.app().open(file);
                person.model().screen.view = View::vergelijken;
                person.model().screen.situation = place;
                person.look();
                std::vector<std::string> rest = before;
                rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
                person.click(cross);
                CHECK(titles(person) == rest);
            }
        }
    }
}

TEST_CASE("as much as now is no loss: no amount, no minus, no red, in every view")
{
    Person person;
    size_t equal = 0;
    for (const auto& file : example_files()) {
        person.app().open(file);
        const size_t count = person.model().question.situaties.size();
        for (size_t place = 1; place < count; ++place) {
            const double more = person.app().results().situations.at(place).more_than_now;
            if (!(std::abs(more) < 0.5)) continue;
            ++equal;
            INFO(file.filename().string() << ", situation " << place);
            person.model().screen.situation = place;
            for (const View view : all_views) {
                person.model().screen.view = view;
                person.look();
                CHECK(nought_told_as_change(person) == "");
            }
            person.model().screen.inwoner = true;
            person.look();
            CHECK(nought_told_as_change(person) == "");
            person.model().screen.inwoner = false;
            person.model().screen.view = View::vergelijken;
            person.look();
            CHECK(person.sees("evenveel"));
            // The strip below the cards, from its heading to the foot.
            for (const ui::Seen& s : person.seen())
                if (s.label.starts_with("Waardoor is dat")) CHECK_FALSE(red_between(s.rect.y, s.rect.y + 74));
        }
    }
    CHECK(equal >= 6); // 01, 10, 27, 30, 31 and 45
}

TEST_CASE("now is always in view, whichever situation is chosen")
{
    Person person(1024, 640);
    person.open_example("03");
    for (int i = 0; i < 2; ++i) person.press(ui::Key::n, true);
    const auto& all = person.model().question.situaties;
    REQUIRE(all.size() == 6);
    for (size_t chosen = 0; chosen < all.size(); ++chosen) {
        person.model().screen.situation = chosen;
        person.look();
        INFO(all[chosen].titel);
        CHECK(person.finds("Kies " + all[0].titel));
        CHECK(person.finds("Kies " + all[chosen].titel));
    }
}

TEST_CASE("a name is typed on the card, Enter keeps it in one step, and one that is there already is refused")
{
    Person person;
    person.open_example("03");
    person.model().screen.situation = 2;
    person.look();
    const Scenario before = person.model().question;
    person.click("Naam wijzigen");
    person.look();
    person.type("In de zorg");
    person.press(PlainKey::enter);
    person.look();
    CHECK(person.model().question.situaties[2].titel == "In de zorg");
    person.press(ui::Key::z, true);
    CHECK(person.model().question == before);
    person.click("Naam wijzigen");
    person.look();
    person.type(before.situaties[1].titel);
    person.press(PlainKey::enter);
    person.look();
    CHECK(person.model().question == before);
    CHECK(person.sees("Zo heet een andere situatie al."));
}

TEST_CASE("situations are moved from their card, and undo puts them back, now stays the first")
{
    Person person;
    person.open_example("03");
    person.model().screen.situation = 2;
    person.look();
    const auto before = titles(person);
    person.click("Wat kan met deze situatie");
    person.look();
    person.click("Naar links");
    person.look();
    CHECK(titles(person) == std::vector{before[0], before[2], before[1], before[3]});
    CHECK(chosen_title(person) == before[2]);
    person.click("Wat kan met deze situatie");
    person.look();
    CHECK_FALSE(person.finds("Naar links"));
    person.click("Naar rechts");
    person.look();
    CHECK(titles(person) == before);
    person.press(ui::Key::z, true);
    person.press(ui::Key::z, true);
    CHECK(titles(person) == before);
}

TEST_CASE("a card tells the hours, the wage and what else is not as now")
{
    Person person(1600, 900);
    person.open_example("03");
    const Situation& s = person.model().question.situaties[1];
    const std::string wage = "16 uur, €\u00A014,99";
    INFO(s.titel);
    CHECK(person.sees("geen werk"));
    CHECK(person.sees(wage));
}

TEST_CASE("the amounts go to the clipboard as a table: a row a part, a column a situation")
{
    Person person;
    person.open_example("03");
    const std::string table = amounts_table(person.app().results());
    const auto lines = std::count(table.begin(), table.end(), '\n');
    const auto tabs = std::count(table.begin(), table.end(), '\t');
    const auto columns = static_cast<std::ptrdiff_t>(person.model().question.situaties.size());
    CHECK(tabs == lines * columns);
    CHECK(table.starts_with("Euro per maand\t" + person.model().question.situaties[0].titel + "\t"));
    CHECK(table.find("Te besteden\t" + whole(person.app().results().situations[0].over)) != std::string::npos);
    person.click("Menu");
    person.look();
    person.click("Bedragen als tabel kopiëren");
    person.look();
    CHECK(std::string(ImGui::GetClipboardText()) == table);
    CHECK(person.sees("op het klembord"));
    person.look(700); // it goes by itself
    CHECK_FALSE(person.sees("op het klembord"));
    person.model().question.situaties[0].titel = "=HYPERLINK(1)"; // a spreadsheet would follow it
    person.look();
    CHECK(amounts_table(person.app().results()).starts_with("Euro per maand\t'=HYPERLINK(1)\t"));
}

} // namespace armoedeval
