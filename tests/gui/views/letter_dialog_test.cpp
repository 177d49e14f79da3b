// SPDX-License-Identifier: EUPL-1.2
// Brief: what it will say, what comes with it, and the page that the browser gets.
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace armoedeval;

namespace {

std::string text_of_page(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("a letter is shown before it is made, and the browser gets the page that was chosen")
{
    Person person;
    std::string page;
    bool browser = true;
    person.app().show_pages_with([&](const std::filesystem::path& file) {
        page = text_of_page(file);
        return browser;
    });
    person.open_example("28");
    person.model().screen.situation = 2;
    person.click("Brief");
    CHECK(person.sees("Met 28 uur werk houdt u gemiddeld 422 euro per maand meer over."));
    CHECK(person.sees("U komt dan 753 euro tekort."));
    person.click("Met de achterkant: hoe het is berekend");
    person.click("Toon in de browser");
    CHECK(person.model().screen.dialog == Dialog::geen);
    CHECK(page.find("422 euro per maand meer over") != std::string::npos);
    CHECK(page.find("Hoe is dit berekend?") == std::string::npos);
    CHECK(person.sees("De brief staat in de browser."));

    person.click("Brief");
    person.click("Voor de coach: het dossier, met elk artikel en elke bron");
    browser = false;
    person.click("Toon in de browser");
    CHECK(page.find("Dossier: ") != std::string::npos);
    CHECK(person.sees("geen browser gevonden"));
}

TEST_CASE("of how it is now there is no letter, and the button says why not")
{
    Person person;
    bool asked = false;
    person.app().show_pages_with([&](const std::filesystem::path&) { return asked = true; });
    person.open_example("28");
    person.model().screen.situation = 0;
    person.click("Brief");
    CHECK_FALSE(person.find("Toon in de browser").enabled);
    person.click("Toon in de browser");
    CHECK_FALSE(asked);
}
