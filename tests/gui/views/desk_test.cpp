// SPDX-License-Identifier: EUPL-1.2
// Acting as the coach does, and looking at what comes back: on the screen and in the model.
#include "gui/model/situations.hpp"
#include "gui/words/format.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <imgui.h>
#include <random>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Key;

namespace {

/// A folder of its own that goes when the test ends.
struct DeskFolder {
    fs::path path = fs::temp_directory_path() / ("armoedeval-venster-" + std::to_string(std::random_device{}()));
    DeskFolder() { fs::create_directories(path); }
    ~DeskFolder() { fs::remove_all(path); }
};

} // namespace

TEST_CASE("a press on a card chooses that situation, and the sentence follows")
{
    Person person;
    person.open_example("03");
    person.click("Kies 16 uur in de winkel");
    CHECK(person.model().screen.situation == 1);
    CHECK(person.sees("16 uur houdt u"));
    person.press(Key::f3);
    CHECK(person.model().screen.situation == 2);
    person.press(Key::f2);
    person.press(Key::f2);
    CHECK(person.model().screen.situation == 0);
}

TEST_CASE("tabs and keys choose the view, a press on an amount asks why")
{
    Person person;
    person.open_example("03");
    person.click("Uren");
    CHECK(person.model().screen.view == View::uren);
    person.press(Key::three, true);
    CHECK(person.model().screen.view == View::maanden);
    person.press(Key::four, true);
    CHECK(person.model().screen.view == View::waarom);
    person.press(Key::five, true);
    CHECK(person.model().screen.view == View::doen);
    person.press(Key::one, true);
    CHECK(person.model().screen.view == View::vergelijken);
    person.click("Waarom Huurtoeslag?");
    CHECK(person.model().screen.view == View::waarom);
    CHECK(person.model().screen.amount == "huurtoeslag");
}

TEST_CASE("the inwoner's picture comes and goes with F11, and leaves the coach's view as it was")
{
    Person person;
    person.open_example("03");
    person.click("Uren");
    const Screen before = person.model().screen;
    person.press(Key::f11);
    CHECK(person.model().screen.inwoner);
    CHECK(person.sees("Dit blijft gelijk"));
    CHECK_FALSE(person.sees("Toeslagpartner"));
    person.press(Key::escape);
    CHECK(person.model().screen == before);
}

TEST_CASE("the inwoner's picture fills the screen, and its amounts add up in whole euros")
{
    Person person(1920, 1080);
    person.open_example("03");
    const float coach = ui::page().w;
    person.press(Key::f11);
    CHECK(ui::page().w < coach * 0.85f);
    person.press(Key::f11);
    CHECK(ui::page().w == coach);
    for (const char* number : {"03", "07", "09", "12", "30"}) {
        person.open_example(number);
        for (size_t i = 1; i < person.model().question.situaties.size(); ++i) {
            person.model().screen.situation = i;
            person.model().screen.inwoner = true;
            person.look();
            const auto& all = person.app().results().situations;
            INFO(number << " situation " << i);
            CHECK(person.sees(euros(all[i].over)));
        }
    }
}

TEST_CASE("the difference is the same euros on the coach's screen and on the inwoner's: what the amounts shown differ")
{
    Person person;
    size_t told = 0;
    for (const auto& file : example_files()) {
        person.app().open(file);
        Screen& screen = person.model().screen;
        for (size_t i = 1; i < person.model().question.situaties.size(); ++i) {
            const auto& all = person.app().results().situations;
            const double exact = all[i].over - all[0].over;
            if (std::isnan(exact) || std::abs(exact) < 1) continue;
            const double shown = std::round(all[i].over) - std::round(all[0].over);
            const std::string words = " " + whole(std::abs(shown)) + " euro " + (shown > 0 ? "meer" : "minder") + " ";
            INFO(file.filename().string() << ", situation " << i << ":" << words);
            screen.situation = i;
            for (const bool inwoner : {false, true}) {
                screen.inwoner = inwoner;
                screen.view = View::vergelijken;
                person.look();
                std::string sentence = person.texts(); // may be on two lines
                std::replace(sentence.begin(), sentence.end(), '\n', ' ');
                CHECK(sentence.find(words) != std::string::npos);
                if (!inwoner) CHECK(person.sees(signed_whole(shown)));
            }
            screen.inwoner = false;
            told += std::round(exact) != shown;
        }
    }
    CHECK(told > 3); // there are examples in which the exact difference would be another euro
}

TEST_CASE("frames are asked for until nothing moves, and then no more")
{
    Person person;
    person.open_example("03");
    const auto frames_asked = [&] {
        int frames = 0;
        for (; person.app().next_frame_in() == 0.0 && frames < 30; ++frames) person.look(1);
        return frames;
    };
    for (const Dialog dialog : {Dialog::datum, Dialog::opslaan_als, Dialog::geen}) {
        person.model().screen.dialog = dialog;
        person.look(1);
        const int frames = frames_asked();
        CHECK(frames > 0);
        CHECK(frames < 10);
        const std::vector<ui::Seen> still = person.seen();
        person.look(5);
        CHECK((person.seen() == still));
    }
}

TEST_CASE("a dialog to save has its caret in the name, and Enter presses the main button")
{
    DeskFolder folder;
    Person person;
    person.open_example("03");
    person.press(Key::s, true);
    person.look(4);
    CHECK(ui::caret_in("bestandsnaam"));
    person.press(Key::escape);
    person.press(Key::escape);
    person.model().screen.dialog = Dialog::sneltoetsen;
    person.look(4);
    person.click_at({640, 200}); // the keyboard stands on nothing
    person.press(Key::enter);
    CHECK(person.model().screen.dialog == Dialog::geen);
}

TEST_CASE("the word Opgeslagen goes with the next edit")
{
    DeskFolder folder;
    Person person;
    person.open_example("03");
    person.model().screen.wanted_file = (folder.path / "werk.json").string();
    person.model().screen.command = Command::opslaan_als;
    person.look();
    CHECK(person.sees("Opgeslagen: "));
    person.press(Key::n, true);
    CHECK_FALSE(person.sees("Opgeslagen: "));
}

TEST_CASE("a new situation is a copy of the chosen one, and can go again")
{
    Person person;
    person.open_example("03");
    const Scenario before = person.model().question;
    person.press(Key::n, true);
    REQUIRE(person.model().question.situaties.size() == before.situaties.size() + 1);
    CHECK(person.model().question.situaties.back().werk == before.situaties.back().werk);
    person.press(Key::remove, true);
    CHECK(person.model().question == before);
}

TEST_CASE("when a situation goes, what was chosen and what it is compared with stay the same ones")
{
    Model model;
    model.question = example("03"); // four situations
    model.screen.situation = 3;
    model.screen.compared_with = 2;
    Model after = without_situation(model, 1);
    CHECK(after.screen.situation == 2);
    CHECK(after.screen.compared_with == 1);
    after = without_situation(model, 2); // it was compared with this one
    CHECK(after.screen.situation == 2);
    CHECK(after.screen.compared_with == 0);
}

TEST_CASE("never more than six situations, and never fewer than one")
{
    Person person;
    person.open_example("03");
    for (int i = 0; i < 5; ++i) person.press(Key::n, true);
    CHECK(person.model().question.situaties.size() == most_situations);
    CHECK(person.sees("zes situaties"));
    for (int i = 0; i < 9; ++i) person.press(Key::remove, true);
    CHECK(person.model().question.situaties.size() == 1);
}

TEST_CASE("undo and redo walk over every edit")
{
    Person person;
    person.open_example("03");
    const Scenario before = person.model().question;
    person.press(Key::n, true);
    const Scenario after = person.model().question;
    REQUIRE(after != before);
    person.press(Key::z, true);
    CHECK(person.model().question == before);
    person.press(Key::y, true);
    CHECK(person.model().question == after);
    person.click("Ongedaan maken (Ctrl+Z)");
    CHECK(person.model().question == before);
}

TEST_CASE("saving asks for a file once, marks the work as saved, and writes what is on screen")
{
    DeskFolder folder;
    Person person;
    person.open_example("03");
    person.press(Key::n, true);
    CHECK(person.app().unsaved());
    CHECK(person.app().window_title().find("*") != std::string::npos);
    person.press(Key::s, true);
    CHECK(person.model().screen.dialog == Dialog::opslaan_als);
    person.model().screen.dialog = Dialog::geen;
    person.model().screen.wanted_file = (folder.path / "werk.json").string();
    person.model().screen.command = Command::opslaan_als;
    person.look();
    CHECK_FALSE(person.app().unsaved());
    CHECK(load_scenario(folder.path / "werk.json") == person.model().question);

    person.press(Key::remove, true);
    CHECK(person.app().unsaved());
    person.press(Key::s, true);
    CHECK_FALSE(person.app().unsaved());
    CHECK(load_scenario(folder.path / "werk.json") == person.model().question);
}

TEST_CASE("a file that is broken, newer or missing is explained, and the current work stays")
{
    DeskFolder folder;
    Person person;
    person.open_example("03");
    person.press(Key::n, true);
    const Scenario work = person.model().question;
    const std::pair<const char*, const char*> files[] = {
        {"kapot.json", "{ \"formaat\": \"armoedeval-scenario/1\", "},
        {"nieuwer.json", R"({"formaat": "armoedeval-scenario/9"})"},
        {"anders.json", "[1, 2, 3]"},
    };
    for (const auto& [name, text] : files) {
        std::ofstream(folder.path / name) << text;
        person.app().open(folder.path / name);
        person.look();
        INFO(name);
        CHECK(person.model().question == work);
        CHECK(person.sees("kan niet worden geopend"));
        CHECK(person.model().screen.message.find(name) != std::string::npos);
    }
    person.app().open(folder.path / "weg.json");
    person.look();
    CHECK(person.model().question == work);
    person.click("Sluiten");
    CHECK_FALSE(person.sees("kan niet worden geopend"));
}

TEST_CASE("closing with unsaved work asks, going back keeps it, letting it go closes")
{
    Person person;
    person.open_example("03");
    person.app().close_asked();
    CHECK(person.app().done());

    Person other;
    other.open_example("03");
    other.press(Key::n, true);
    other.app().close_asked();
    other.look();
    CHECK_FALSE(other.app().done());
    REQUIRE(other.model().screen.dialog == Dialog::werk_verliezen);
    other.click("Terug");
    CHECK(other.model().screen.dialog == Dialog::geen);
    CHECK(other.app().unsaved());
    other.app().close_asked();
    other.look();
    other.click("Niet opslaan");
    CHECK(other.app().done());
}

TEST_CASE("the whole result goes to the clipboard as text")
{
    Person person;
    person.open_example("03");
    person.press(Key::c, true);
    const std::string text = ImGui::GetClipboardText();
    CHECK(text.find("32 uur in de winkel: 3.533 euro per maand over") != std::string::npos);
    CHECK(text.find("Niet meegerekend") != std::string::npos);
}

TEST_CASE("scale and theme are a choice, the page follows and the question stays")
{
    Person person;
    person.open_example("03");
    const Scenario before = person.model().question;
    for (int i = 0; i < 12; ++i) person.press(Key::plus, true);
    CHECK(person.model().screen.scale_percent == 200);
    CHECK(ui::page().w == 640);
    person.press(Key::nought, true);
    CHECK(person.model().screen.scale_percent == 100);
    for (const ThemeName theme : {ThemeName::donker, ThemeName::contrast, ThemeName::licht}) {
        person.model().screen.theme = theme;
        person.look();
        CHECK(person.sees("Met 32 uur"));
    }
    CHECK(person.model().question == before);
}

TEST_CASE("a new household is about today, whatever file was open, and rules of another half-year stand out")
{
    Person person;
    person.open_example("24"); // July 2024
    CHECK(person.sees("Oude regels"));
    person.click("Menu");
    person.click("Nieuw huishouden");
    CHECK(person.model().question.peildatum == example_day);
    CHECK_FALSE(person.sees("Oude regels"));
    CHECK(person.sees("Regels: "));
    person.model().question.peildatum = *parse_date("2031-01-01");
    person.look();
    CHECK(person.sees("Regels van later"));
}

TEST_CASE("a date whose rules are not known says so, and another date brings the answer back")
{
    Person person;
    person.open_example("03");
    person.model().question.peildatum = *parse_date("2019-01-01");
    person.look();
    CHECK(person.app().results().situations.empty());
    CHECK(person.sees("Er is nog geen uitkomst"));
    person.click("Andere rekendatum kiezen");
    CHECK(person.model().screen.dialog == Dialog::datum);
    person.press(Key::escape);
    person.press(Key::z, true);
    CHECK(person.sees("Met 32 uur"));
}

TEST_CASE("reading a household in and saving it unchanged gives the same household")
{
    Person person;
    for (const auto& file : example_files()) {
        person.app().open(file);
        person.look();
        CHECK_FALSE(person.app().unsaved());
        CHECK(person.model().question == load_scenario(file));
    }
}

} // namespace armoedeval
