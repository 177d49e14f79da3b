// SPDX-License-Identifier: EUPL-1.2
// Brief: what it will say, what comes with it, and the page that the browser gets.
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

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

TEST_CASE("a PDF is made beside the window, put where the coach wants it, and what the browser needed is gone")
{
    const std::filesystem::path wanted = std::filesystem::temp_directory_path() / "armoedeval-brief-test.pdf";
    std::filesystem::remove(wanted);
    Person person;
    std::filesystem::path scratch_of;
    bool works = true, shown = false;
    person.app().show_pages_with([&](const std::filesystem::path&) { return shown = true; });
    person.app().print_pages_with(
        [&](const std::filesystem::path& page, const std::filesystem::path& pdf, const std::filesystem::path& scratch) {
            scratch_of = scratch;
            std::filesystem::create_directory(scratch);
            if (works) std::ofstream(pdf) << "%PDF of " << text_of_page(page).substr(0, 15);
            return works;
        });
    person.open_example("28");
    person.model().screen.situation = 2;
    const auto printed = [&] {
        person.model().screen.wanted_file = wanted.string();
        person.model().screen.command = Command::brief_als_pdf;
        person.look(); // what it said of before is gone
        for (int frame = 0; frame < 200 && !person.sees("PDF staat in") && !person.sees("maakte geen PDF"); ++frame) {
            person.look();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    };
    printed();
    CHECK(person.sees("De PDF staat in"));
    CHECK(text_of_page(wanted) == "%PDF of <!doctype html>");
    CHECK_FALSE(std::filesystem::exists(scratch_of));
    CHECK_FALSE(shown);

    works = false;
    person.model().screen.message.clear();
    printed();
    CHECK(shown); // the browser itself is the other way
    CHECK(person.sees("Ctrl+P"));
    std::filesystem::remove(wanted);
}

TEST_CASE("the front can be had in another language, and a concept is called so")
{
    Person person;
    std::string page;
    person.app().show_pages_with([&](const std::filesystem::path& file) {
        page = text_of_page(file);
        return true;
    });
    person.open_example("28");
    person.model().screen.situation = 2;
    person.click("Brief");
    person.click("De voorkant ook in het Engels (concept)");
    person.click("Toon in de browser");
    CHECK(page.find("With <bdi lang=\"nl\" dir=\"ltr\">28</bdi> hours of work") != std::string::npos);
    CHECK(page.find("nobody has checked this translation yet") != std::string::npos);
}
