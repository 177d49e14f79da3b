// SPDX-License-Identifier: EUPL-1.2
// Two people, or two windows, and one file: nothing is overwritten that nobody has seen.
#include "engine/base/file.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

/// A household in a file that is open and was changed in the window.
struct OpenFile {
    fs::path folder = fs::temp_directory_path() / ("armoedeval-veranderd-" + std::to_string(getpid()));
    fs::path file = folder / "gezin.json";
    Person person;
    OpenFile()
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
        save_scenario(example("03"), file);
        person.app().open(file);
        person.model().question.titel = "Van deze kant";
        person.look();
    }
    ~OpenFile() { fs::remove_all(folder); }
    void elsewhere(const std::string& title) const
    {
        Scenario other = example("03");
        other.titel = title;
        save_scenario(other, file);
    }
    std::string title() const { return load_scenario(file).titel; }
};

} // namespace

TEST_CASE("a file that nobody else touched is saved without a question, time after time")
{
    OpenFile open;
    for (const char* title : {"Een", "Twee"}) {
        open.person.model().question.titel = title;
        open.person.press(ui::Key::s, true);
        CHECK(open.person.model().screen.dialog == Dialog::geen);
        CHECK(open.title() == title);
    }
}

TEST_CASE("a file that somebody else wrote meanwhile is asked about")
{
    OpenFile open;
    open.elsewhere("Van de overkant");
    open.person.press(ui::Key::s, true);
    REQUIRE(open.person.sees("Iemand heeft gezin.json veranderd nadat u het opende."));
    CHECK(open.title() == "Van de overkant");
    SECTION("and left as it is")
    {
        open.person.click("Terug");
        CHECK(open.title() == "Van de overkant");
        CHECK(open.person.app().unsaved());
    }
    SECTION("overwritten, and from then on known")
    {
        open.person.click("Toch opslaan");
        CHECK(open.title() == "Van deze kant");
        open.person.model().question.titel = "Weer van deze kant";
        open.person.press(ui::Key::s, true);
        CHECK(open.title() == "Weer van deze kant");
    }
    SECTION("looked at, after a question about the work here")
    {
        open.person.click("Openen");
        open.person.click("Niet opslaan");
        CHECK(open.person.model().question.titel == "Van de overkant");
    }
    SECTION("or the work goes elsewhere")
    {
        open.person.click("Opslaan als\u2026");
        CHECK(open.person.model().screen.dialog == Dialog::opslaan_als);
    }
}

TEST_CASE("a file that is gone is not made again without a question, also not on the way out")
{
    OpenFile open;
    fs::remove(open.file);
    open.person.app().close_asked();
    open.person.look();
    open.person.click("Opslaan");
    REQUIRE(open.person.sees("staat niet meer waar het stond"));
    CHECK_FALSE(fs::exists(open.file));
    CHECK_FALSE(open.person.app().done());
    open.person.click("Toch opslaan");
    CHECK(open.title() == "Van deze kant");
    CHECK(open.person.app().done());
}
