// SPDX-License-Identifier: EUPL-1.2
// Nothing is lost when the program stops, and nobody else reads it.
#include "engine/base/file.hpp"
#include "gui/shell/recovery.hpp"
#include "gui/shell/settings.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

using What = Recovery::What;

/// A folder with settings that let work be kept; gone after the test.
struct Kept {
    fs::path path = fs::temp_directory_path() / ("armoedeval-herstel-" + std::to_string(getpid()));
    fs::path settings = path / "instellingen.json";
    Kept()
    {
        fs::remove_all(path);
        Settings(settings).set_remember(true);
    }
    ~Kept() { fs::remove_all(path); }
    std::vector<fs::path> files(const std::string& start) const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(path))
            if (entry.path().filename().string().starts_with(start)) found.push_back(entry.path());
        return found;
    }
    /// The only file that begins so.
    std::string text(const std::string& start) const
    {
        const auto found = files(start);
        REQUIRE(found.size() == 1);
        return read_text_file(found.front(), 1'000'000);
    }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path / name) << text; }
};

Scenario of_yesterday(const std::string& title = "Werk van gisteren")
{
    Scenario work = example("03");
    work.titel = title;
    return work;
}

App fresh_app(const Kept& kept)
{
    return {example_tables(), scenarios_folder(), kept.settings, example_day};
}

} // namespace

TEST_CASE("work that was not saved comes back once, and is its next window's own")
{
    const Kept kept;
    {
        Recovery gone(kept.path);
        CHECK(gone.keep(What::werk, to_json(of_yesterday())) == Written::yes);
        CHECK(fs::status(kept.files("niet-opgeslagen-werk").front()).permissions() ==
              (fs::perms::owner_read | fs::perms::owner_write));
    }
    Recovery next(kept.path), other(kept.path);
    CHECK(next.next()->werk == to_json(of_yesterday()));
    CHECK_FALSE(other.next());
    next.forget(What::werk);
    CHECK(kept.files("niet-opgeslagen-werk").empty());
}

TEST_CASE("the work of a window that is still there is neither shown nor deleted by another")
{
    const Kept kept;
    Recovery one(kept.path), two(kept.path);
    one.keep(What::werk, to_json(of_yesterday("Van de een")));
    CHECK_FALSE(two.next());
    two.keep(What::werk, to_json(of_yesterday("Van de ander")));
    two.forget(What::werk);
    two.forget_all();
    CHECK(kept.text("niet-opgeslagen-werk").find("Van de een") != std::string::npos);
    App app = fresh_app(kept);
    CHECK_FALSE(app.unsaved());
}

TEST_CASE("of two windows that stopped, one comes back, and the other is said to be there")
{
    const Kept kept;
    for (const char* title : {"Eerste", "Tweede"}) Recovery(kept.path).keep(What::werk, to_json(of_yesterday(title)));
    Person person(1280, 800, 1, kept.settings);
    CHECK(person.app().unsaved());
    CHECK(person.sees("open daarvoor nog een venster"));
    App second = fresh_app(kept);
    CHECK(second.unsaved());
    CHECK(second.model().question.titel != person.model().question.titel);
}

TEST_CASE("what version 1.0 kept comes back too")
{
    const Kept kept;
    kept.write("niet-opgeslagen-werk.json", to_json(of_yesterday()));
    CHECK(fresh_app(kept).model().question.titel == "Werk van gisteren");
}

TEST_CASE("a file beside work that was found back: the coach is asked, and nothing is lost before the answer")
{
    const Kept kept;
    const fs::path file = *std::find_if(example_files().begin(), example_files().end(),
                                        [](const auto& f) { return f.filename().string().starts_with("05-"); });
    Recovery(kept.path).keep(What::werk, to_json(of_yesterday()));
    App app = fresh_app(kept);
    REQUIRE(app.unsaved());
    app.open_or_ask(file);
    CHECK(app.model().question.titel == "Werk van gisteren");
    CHECK(app.model().screen.dialog == Dialog::werk_verliezen);
    CHECK(kept.files("niet-opgeslagen-werk").size() == 1);
    // Without such work it just opens.
    App fresh(example_tables(), scenarios_folder(), {}, example_day);
    fresh.open_or_ask(file);
    CHECK(fresh.model().question == example("05"));
    CHECK(fresh.model().screen.dialog == Dialog::geen);
}

TEST_CASE("work with a fault comes back with its fault")
{
    const Kept kept;
    Scenario faulty = of_yesterday();
    for (Situation& s : faulty.situaties)
        for (auto& job : s.werk) job.uren_per_week = 80; // fine alone
    faulty.situaties.back().werk.push_back(faulty.situaties.back().werk.front());
    faulty.huishouden.gemeentelijk.gemeente = "nergenshuizen";
    REQUIRE_FALSE(faults_of(faulty).empty());
    Recovery(kept.path).keep(What::werk, to_json(faulty));
    Person person(1280, 800, 1, kept.settings);
    CHECK(person.model().question == faulty);
    CHECK(person.sees("Het is teruggezet"));
    CHECK(kept.files("niet-te-lezen").empty());
}

TEST_CASE("what cannot be read is set aside and named, never deleted")
{
    const std::string newer = [] {
        std::string text = to_json(of_yesterday());
        return text.replace(text.find("scenario/1"), 10, "scenario/9");
    }();
    for (const std::string& text : {std::string("{ \"formaat\": \"armoe"), newer, std::string()}) {
        const Kept kept;
        kept.write("niet-opgeslagen-werk-abc.json", text);
        kept.write("niet-opgeslagen-voorstel-abc.json", text);
        Person person(1280, 800, 1, kept.settings);
        CHECK_FALSE(person.app().unsaved());
        CHECK(person.sees("niet-te-lezen-werk"));
        CHECK(kept.text("niet-te-lezen-werk") == text);
        CHECK(kept.text("niet-te-lezen-voorstel") == text);
    }
}

TEST_CASE("of what can be read in part the whole is set aside as well")
{
    const Kept kept;
    std::string text = to_json(of_yesterday());
    text.insert(text.find('{') + 1, "\"sleutel_van_later\": 3,");
    kept.write("niet-opgeslagen-werk-abc.json", text);
    Person person(1280, 800, 1, kept.settings);
    CHECK(person.model().question.titel == "Werk van gisteren");
    CHECK(kept.text("niet-te-lezen-werk") == text);
    CHECK(person.sees("niet-te-lezen-werk"));
}

TEST_CASE("work comes back although the settings are damaged")
{
    const Kept kept;
    Recovery(kept.path).keep(What::werk, to_json(of_yesterday()));
    std::ofstream(kept.settings) << "{ kapot";
    Person person(1280, 800, 1, kept.settings);
    CHECK(person.model().question.titel == "Werk van gisteren");
}

TEST_CASE("text with the shape of a BSN is not kept for recovery")
{
    const Kept kept;
    Person person(1280, 800, 1, kept.settings);
    person.open_example("03");
    person.model().question.notitie = "mevrouw 111222333";
    person.model().question.situaties.front().titel = "Nu 999990019";
    person.look();
    const std::string text = kept.text("niet-opgeslagen-werk");
    CHECK(text.find("111222333") == std::string::npos);
    CHECK(text.find("999990019") == std::string::npos);
    CHECK(text.find("weggelaten") != std::string::npos);
}

TEST_CASE("what is typed is kept while the caret still stands in the field, and when it goes on to the next")
{
    const Kept kept;
    Person person(1280, 800, 1, kept.settings);
    person.open_example("03");
    const auto is_kept = [&](const std::string& words) {
        const auto files = kept.files("niet-opgeslagen-werk");
        return !files.empty() && read_text_file(files.front(), 1'000'000).find(words) != std::string::npos;
    };
    std::string field;
    for (const ui::Seen& seen : person.seen())
        if (seen.kind == ui::Seen::Kind::field && seen.visible && seen.id.ends_with("uren_per_week")) field = seen.id;
    REQUIRE(!field.empty());
    person.click(field);
    person.press(ui::Key::a, true);
    person.type("37");
    CHECK_FALSE(is_kept("\"uren_per_week\": 37"));
    person.look(119); // two seconds of sixty frames
    CHECK(is_kept("\"uren_per_week\": 37"));
    // What is refused after it, in the same field, does not bring back what stood there before.
    person.press(ui::Key::a, true);
    person.type("9999");
    person.look(119);
    CHECK(is_kept("\"uren_per_week\": 37"));
    person.press(ui::Key::a, true);
    person.type("35");
    person.press(PlainKey::tab);
    CHECK(is_kept("\"uren_per_week\": 35"));
}

TEST_CASE("work that is as it was saved is not kept any longer")
{
    const Kept kept;
    Person person(1280, 800, 1, kept.settings);
    person.open_example("03");
    const Scenario before = person.model().question;
    person.model().question.titel = "Anders";
    person.look();
    CHECK(kept.files("niet-opgeslagen-werk").size() == 1);
    person.model().question = before;
    person.look();
    CHECK(kept.files("niet-opgeslagen-werk").empty());
    person.model().question.titel = "Weer anders";
    person.model().screen.wanted_file = (kept.path / "opgeslagen.json").string();
    person.model().screen.command = Command::opslaan_als;
    person.look();
    CHECK(kept.files("niet-opgeslagen-werk").empty());
}

TEST_CASE("that work cannot be kept is said, once")
{
    const Kept kept;
    Person person(1280, 800, 1, kept.settings);
    person.open_example("03");
    fs::remove_all(kept.path);
    std::ofstream(kept.path) << "een bestand waar de map stond";
    person.model().question.titel = "Anders";
    person.look();
    CHECK(person.sees("kan nu niet worden bewaard voor als het programma stopt"));
    person.model().screen.message.clear();
    person.model().question.titel = "Weer anders";
    person.look();
    CHECK_FALSE(person.sees("kan nu niet worden bewaard"));
}

TEST_CASE("nothing is kept until somebody asks for it, and all of it goes when it is switched off")
{
    const Kept kept;
    fs::remove_all(kept.path);
    {
        Person person(1280, 800, 1, kept.settings);
        person.open_example("03");
        person.model().question.titel = "Anders";
        person.look();
        CHECK_FALSE(fs::exists(kept.path));
    }
    Settings(kept.settings).set_remember(true);
    Recovery(kept.path).keep(What::werk, "{}");
    kept.write("niet-te-lezen-werk-1.json", "x");
    Person person(1280, 800, 1, kept.settings);
    person.model().question.titel = "Anders";
    person.look();
    person.model().screen.remember = false;
    person.look();
    for (const auto& entry : fs::directory_iterator(kept.path)) CHECK(entry.path() == "");
}

TEST_CASE("a fault of the program itself does not end it")
{
    const Kept kept;
    Person person(1280, 800, 1, kept.settings);
    person.open_example("03");
    person.model().question.titel = "Van voor de fout";
    person.look();
    const std::string note = person.model().question.notitie;
    person.expect_faults();
    person.model().question.notitie = "\xFF"; // no text that can be written: every frame fails on it
    person.look(8);
    CHECK(person.sees("Er ging iets mis in het programma zelf"));
    CHECK(person.model().question.titel == "Van voor de fout");
    CHECK(person.model().question.notitie == note);
    CHECK(person.app().next_frame_in() != 0.0);
    CHECK(kept.text("fouten.txt").find("vergelijken") != std::string::npos);
    person.model().screen.view = View::maanden;
    person.look();
    CHECK(person.finds("Opslaan")); // and the window goes on
}
