// SPDX-License-Identifier: EUPL-1.2
// The dialogs as a person uses them: with the mouse, with the keyboard, and with files that are there.
#include "engine/base/file.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <filesystem>
#include <fstream>
#include <random>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Key;
using namespace std::chrono_literals;

namespace {

struct DialogFolder {
    fs::path path = fs::temp_directory_path() / ("armoedeval-dialoog-" + std::to_string(std::random_device{}()));
    DialogFolder()
    {
        fs::create_directories(path / "archief");
        fs::copy_file(fs::path(scenarios_folder()) / "01-alleenstaande-27-plus.json", path / "eerste.json");
    }
    ~DialogFolder() { fs::remove_all(path); }
};

/// Somebody with an example before them and a dialog open that begins in the folder.
void show(Person& person, Dialog dialog, const DialogFolder& folder)
{
    person.open_example("03");
    person.model().screen.folder = folder.path.string();
    person.model().screen.file_name = "werk";
    person.model().screen.dialog = dialog;
    person.look();
}

/// Types over what stands in a field, and Enter: Tab would stay in the only field of a dialog.
void enter_in(Person& person, const std::string& field, const std::string& text)
{
    person.click(field);
    person.type(text);
    person.press(Key::enter);
}

/// The line of a text that holds these words, without the spaces before it.
std::string content_line(const std::string& text, const std::string& words)
{
    const size_t at = text.find(words), line = text.rfind('\n', at) + 1;
    const size_t begin = text.find_first_not_of(' ', line);
    return text.substr(begin, text.find('\n', at) - begin);
}

std::string content_of(const fs::path& file)
{
    return read_text_file(file, 1'000'000);
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

bool closed(Person& person)
{
    return person.model().screen.dialog == Dialog::geen;
}

} // namespace

TEST_CASE("Escape closes every dialog, and nothing but the dialog")
{
    Person person;
    person.open_example("03");
    person.press(Key::f11);
    for (const Dialog dialog : {Dialog::openen, Dialog::opslaan_als, Dialog::werk_verliezen, Dialog::datum,
                                Dialog::sneltoetsen, Dialog::instellingen, Dialog::over, Dialog::voorstel_openen,
                                Dialog::voorstel_opslaan, Dialog::gevolgen_bewaren, Dialog::tabellen, Dialog::papier,
                                Dialog::agenda_bewaren, Dialog::brief, Dialog::brief_pdf}) {
        person.model().screen.dialog = dialog;
        person.look();
        person.press(Key::escape);
        CHECK(closed(person));
        CHECK(person.model().screen.inwoner);
    }
}

TEST_CASE("a file is opened from its folder, which can be walked through and typed")
{
    const DialogFolder folder;
    Person person;
    show(person, Dialog::openen, folder);
    CHECK(person.sees("eerste.json"));
    person.click("archief");
    CHECK(person.model().screen.folder == (folder.path / "archief").string());
    CHECK(person.sees("Hier staan geen mappen en geen bestanden"));
    person.click("Een map omhoog");
    CHECK(person.model().screen.folder == folder.path.string());
    enter_in(person, "Pad", "archief");
    CHECK(person.model().screen.folder == (folder.path / "archief").string());
    person.click("Een map omhoog");
    person.click("eerste.json");
    CHECK(closed(person));
    CHECK(person.model().question == load_scenario(folder.path / "eerste.json"));
    CHECK_FALSE(person.app().unsaved());
}

TEST_CASE("a typed path of a file opens it with Enter, one that is not there is said to be so")
{
    const DialogFolder folder;
    Person person;
    show(person, Dialog::openen, folder);
    person.click("Pad");
    person.type((folder.path / "archief").string());
    CHECK(person.sees("Hier staan geen mappen")); // at once
    person.type("/weg");
    CHECK(person.sees("Hier staat geen map of bestand"));
    person.press(Key::enter);
    CHECK(person.sees("Hier staat geen map of bestand"));
    enter_in(person, "Pad", "../eerste.json");
    CHECK(closed(person));
    CHECK(person.model().question == load_scenario(folder.path / "eerste.json"));
}

TEST_CASE("examples are listed by their title, and the keyboard opens one")
{
    Person person;
    person.press(Key::o, true);
    CHECK(person.sees("Alleenstaande man van 38 in een portiekflat"));
    const Scenario before = person.model().question;
    person.press(PlainKey::down); // to the first thing that can be pressed: an example
    person.press(Key::enter);
    CHECK(closed(person));
    CHECK(person.model().question != before);
}

TEST_CASE("a file that was opened is the first of the recent ones")
{
    const DialogFolder folder;
    Person person;
    person.app().open(folder.path / "eerste.json");
    person.press(Key::o, true);
    CHECK(person.sees(folder.path.string()));
    CHECK(person.model().screen.folder == folder.path.string());
    person.click("eerste");
    CHECK(closed(person));
}

TEST_CASE("saving under a name: refused with the reason, and asked again before it replaces a file")
{
    const DialogFolder folder;
    Person person;
    show(person, Dialog::opslaan_als, folder);
    for (const char* name : {"a/b", " "}) {
        person.type_in("Naam", name);
        CHECK_FALSE(person.find("Opslaan").enabled);
    }
    CHECK(person.sees("Typ een naam"));
    person.type_in("Naam", "eerste");
    person.click("Opslaan");
    CHECK(person.sees("Wat erin staat, gaat verloren"));
    CHECK(load_scenario(folder.path / "eerste.json") != person.model().question);
    person.click("Vervangen");
    CHECK(closed(person));
    CHECK(load_scenario(folder.path / "eerste.json") == person.model().question);
}

TEST_CASE("another name after the warning is no permission to replace")
{
    const DialogFolder folder;
    fs::copy_file(folder.path / "eerste.json", folder.path / "tweede.json");
    Person person;
    show(person, Dialog::opslaan_als, folder);
    person.type_in("Naam", "eerste");
    person.click("Opslaan");
    person.type_in("Naam", "tweede");
    CHECK_FALSE(person.finds("Vervangen"));
    person.type_in("Naam", "derde");
    person.click("Opslaan");
    CHECK(load_scenario(folder.path / "derde.json") == person.model().question);
    CHECK(load_scenario(folder.path / "tweede.json") == load_scenario(folder.path / "eerste.json"));
}

TEST_CASE("the whole outcome is saved as text when asked, and that does not count as saving the household")
{
    const DialogFolder folder;
    Person person;
    show(person, Dialog::opslaan_als, folder);
    person.model().question.titel = "Veranderd";
    person.click("Als tekst, om te lezen of af te drukken");
    person.click("Opslaan");
    CHECK(closed(person));
    CHECK(fs::file_size(folder.path / "werk.txt") > 100);
    CHECK(person.app().unsaved());
}

TEST_CASE("unsaved work: back leaves everything, not saving does what waited, saving asks where")
{
    Person person;
    person.open_example("03");
    person.press(Key::n, true);
    const Scenario work = person.model().question;
    person.app().close_asked();
    person.look();
    CHECK(person.sees("voordat het programma sluit?"));
    person.click("Terug");
    CHECK(closed(person));
    CHECK(person.model().question == work);
    CHECK_FALSE(person.app().done());
    person.app().close_asked();
    person.look();
    person.click("Opslaan");
    CHECK(person.model().screen.dialog == Dialog::opslaan_als);
    person.press(Key::escape);
    CHECK_FALSE(person.app().done());
    person.app().close_asked();
    person.look();
    person.click("Niet opslaan");
    CHECK(person.app().done());
}

TEST_CASE("the date of the rules: one press, or typed, what is not known is said")
{
    Person person;
    person.open_example("03");
    person.model().screen.dialog = Dialog::datum;
    person.look();
    person.click("2025-01-01");
    CHECK(person.model().question.peildatum == 2025y / std::chrono::January / 1);
    enter_in(person, "Andere dag", "12 maart 2026");
    CHECK(person.model().question.peildatum == 2026y / std::chrono::March / 12);
    enter_in(person, "Andere dag", "31-2-2026");
    CHECK(person.model().question.peildatum == 2026y / std::chrono::March / 12);
    enter_in(person, "Andere dag", "1-1-2031");
    CHECK(person.model().question.peildatum == 2031y / std::chrono::January / 1);
    CHECK_FALSE(person.app().results().unknown.empty());
    CHECK(person.model().screen.dialog == Dialog::datum);
    CHECK(person.sees("te ver vooruit"));
    person.click("Klaar");
    CHECK(closed(person));
}

TEST_CASE("settings change the page at once")
{
    Person person;
    person.open_example("03");
    person.model().screen.dialog = Dialog::instellingen;
    person.look();
    person.click("Donker");
    CHECK(person.model().screen.theme == ThemeName::donker);
    person.click("Groter");
    CHECK(person.model().screen.scale_percent == 110);
    person.click("Kleiner");
    CHECK(person.model().screen.scale_percent == 100);
    const bool calm = person.model().screen.rustig;
    person.click("Rustig beginnen");
    CHECK(person.model().screen.rustig != calm);
    CHECK(person.sees("geen plek voor instellingen")); // the test gives it none
    person.click("Instellingen en werk bewaren");
    CHECK_FALSE(person.model().screen.remember);
    person.click("150 %");
    CHECK(person.model().screen.scale_percent == 150);
}

TEST_CASE("the amounts of next year are typed beside those of this year, and a doubt is said")
{
    const DialogFolder folder;
    fs::copy(tables_folder(), folder.path / "tables", fs::copy_options::recursive);
    Person person(1280, 900);
    person.open_example("01");
    person.app().fill_tables_in(folder.path / "tables");
    person.model().screen.dialog = Dialog::tabellen;
    person.model().screen.tabel = "zorgtoeslag";
    person.look();
    CHECK(person.sees("Standaardpremie van de zorgverzekering"));
    CHECK(person.sees("2.119 vanaf 1 januari 2026, euro per jaar.")); // after a space that does not break
    CHECK(person.sees("Staatscourant 2025, 40022"));
    const std::string premium = "Standaardpremie van de zorgverzekering##tabellen/zorgtoeslag.standaardpremie";
    person.type_in(premium, "22800");
    CHECK(person.sees("Staat de komma goed?"));
    person.type_in(premium, "2280");
    CHECK_FALSE(person.sees("Let op:"));
    person.click("Bewaar in het bestand"); // no source: it says what lacks and writes nothing
    const auto written = [&] { return content_of(folder.path / "tables/zorgtoeslag.json"); };
    const std::string before = content_of(fs::path(tables_folder()) / "zorgtoeslag.json");
    CHECK(written() == before);
    person.type_in("Bron##tabellen/bron/zorgtoeslag", "Staatscourant 2026, 1");
    person.click("Bewaar in het bestand");
    CHECK(written() == replaced(before, content_line(before, "\"waarde\": 2119"),
                                content_line(before, "\"waarde\": 2119") +
                                    ",\n        { \"vanaf\": \"2027-01-01\", \"waarde\": 2280, \"bron\": "
                                    "\"Staatscourant 2026, 1\", \"status\": \"vastgesteld\" }"));
    CHECK_FALSE(person.sees("Standaardpremie van de zorgverzekering"));
}

} // namespace armoedeval
