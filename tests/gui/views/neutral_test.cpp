// SPDX-License-Identifier: EUPL-1.2
// Nothing is neither gain nor loss: where "0" or "evenveel" stands, neither the colour nor the words choose a side.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <regex>

namespace armoedeval {

namespace {

using ui::Seen;

/// "0", "€ 0", "0 euro", "0 euro per maand", "evenveel als nu", "gelijk".
bool says_nothing(const std::string& text)
{
    static const std::regex nothing(
        "(€( |\u00A0)?)?0(,00)?( euro)?( per (maand|jaar))?|[Ee]venveel( als nu)?|[Gg]elijk");
    return std::regex_match(text, nothing);
}

/// "+ 0", "− 0", "0 euro meer", "€ 0 minder".
bool takes_a_side(const std::string& text)
{
    static const std::regex side("(^|[^0-9.,])0(,00)? (euro )?(per (maand|jaar) )?(meer|minder|erbij|eraf)\\b|"
                                 "(^|[ (])(\\+|−|-) ?(€( |\u00A0)?)?0(,00)?($|[^0-9,.])|"
                                 "evenveel (meer|minder)");
    return std::regex_search(text, side);
}

bool is_of_a_side(ui::Color ink)
{
    const Theme& t = ui::theme();
    return ink == t.positive || ink == t.negative;
}

std::string sides_taken(const Person& person)
{
    std::string found;
    std::optional<float> formula; // where its lines begin: there a plus before a nought is a plus
    for (const Seen& s : person.seen()) {
        if (s.kind != Seen::Kind::text) continue;
        if (s.label.starts_with("= ")) formula = s.rect.x;
        if (s.rect.x != formula) formula.reset();
        if (!formula && takes_a_side(s.label)) found += "words: " + s.label + "\n";
        if (s.layer < 2 && says_nothing(s.label) && is_of_a_side(s.ink)) found += "colour: " + s.label + "\n";
    }
    return found;
}

} // namespace

TEST_CASE("what is nothing is told as nothing")
{
    CHECK(says_nothing("0"));
    CHECK(says_nothing("€\u00A00"));
    CHECK(says_nothing("evenveel als nu"));
    CHECK_FALSE(says_nothing("10"));
    CHECK(takes_a_side("+ 0"));
    CHECK(takes_a_side("− €\u00A00 per maand"));
    CHECK(takes_a_side("U houdt 0 euro meer over"));
    CHECK_FALSE(takes_a_side("U houdt 10 euro meer over"));
    CHECK_FALSE(takes_a_side("+ 0,50"));
}

TEST_CASE("a nought is neutral in every view, in its colour and in its words")
{
    constexpr View views_of_coach[] = {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen};
    for (const bool small : {false, true}) {
        Person person(small ? 1024 : 1280, small ? 640 : 800, small ? 1.5 : 1);
        for (const char* number : {"01", "10", "27", "30", "31", "45"}) {
            person.open_example(number);
            Screen& screen = person.model().screen;
            for (size_t place = 0; place < person.model().question.situaties.size(); ++place) {
                screen.situation = place;
                for (const View view : views_of_coach) {
                    screen.view = view;
                    person.wait();
                    INFO(number << " situation " << place << " view " << static_cast<int>(view));
                    CHECK(sides_taken(person) == "");
                }
                screen.inwoner = true;
                person.wait();
                INFO(number << " situation " << place << " inwoner");
                CHECK(sides_taken(person) == "");
                screen.inwoner = false;
            }
        }
        person.model().screen.beleid = true;
        person.model().screen.view = View::beleid;
        person.wait();
        CHECK(sides_taken(person) == "");
    }
}

} // namespace armoedeval
