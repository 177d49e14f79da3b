// SPDX-License-Identifier: EUPL-1.2
// docs/what-is-written.md, tried: a session that does everything, and every file that is on the disk after it.
#include "engine/base/file.hpp"
#include "gui/words/workbook.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sys/inotify.h>
#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

/// An empty home with nothing in it, and the names of all that was made in its folders, also what is gone again.
class EmptyHome {
public:
    EmptyHome() : watch_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        fs::remove_all(path);
        for (const fs::path& folder : {settings.parent_path(), saved, temporary}) {
            fs::create_directories(folder);
            inotify_add_watch(watch_, folder.c_str(), IN_CREATE | IN_MOVED_TO);
        }
        if (const char* now = std::getenv("TMPDIR")) before_ = now;
        setenv("TMPDIR", temporary.c_str(), 1);
    }
    ~EmptyHome()
    {
        before_.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", before_.c_str(), 1);
        close(watch_);
        fs::remove_all(path);
    }
    EmptyHome(const EmptyHome&) = delete;
    EmptyHome& operator=(const EmptyHome&) = delete;

    /// With an X for every sign that is drawn by lot.
    std::set<std::string> made() const
    {
        std::set<std::string> names;
        alignas(inotify_event) char bytes[1 << 16];
        for (ssize_t got = 0; (got = read(watch_, bytes, sizeof bytes)) > 0;)
            for (const char* at = bytes; at < bytes + got;) {
                const auto* const event = reinterpret_cast<const inotify_event*>(at);
                names.insert(without_lot(event->name));
                at += sizeof(inotify_event) + event->len;
            }
        return names;
    }

    fs::path path = fs::temp_directory_path() / ("armoedeval-thuis-" + std::to_string(getpid()));
    fs::path settings = path / "config" / "instellingen.json", saved = path / "opgeslagen", temporary = path / "tmp";

private:
    static std::string without_lot(std::string name)
    {
        if (name.starts_with(".armoedeval-nieuw-")) return ".armoedeval-nieuw-";
        if (name.starts_with("armoedeval-eigen-")) return "armoedeval-eigen-"; // the folder of a workbook
        constexpr size_t lot = 12;
        const size_t point = name.rfind('.');
        if (name.starts_with("niet-") && point != std::string::npos && point > lot)
            name.replace(point - lot, lot, "ID");
        return name;
    }
    int watch_;
    std::string before_;
};

/// Opens, changes, looks at every view, and saves everything that can be saved.
void do_everything(const EmptyHome& home, bool remember)
{
    Person person(1280, 800, 1, home.settings);
    person.model().screen.remember = remember;
    person.model().screen.beleid = true;
    person.look();
    person.open_example("03");
    person.model().question.titel = "Anders";
    person.model().voorstel.titel = "Een voorstel";
    person.look();
    for (const View view : {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen, View::beleid}) {
        person.model().screen.view = view;
        person.wait();
    }
    const auto save = [&](Command command, const char* name) {
        person.model().screen.wanted_file = (home.saved / name).string();
        person.model().screen.command = command;
        person.wait();
    };
    person.model().voorstel.rol = "raadslid";
    person.model().voorstel.motivering = "om te proberen";
    save(Command::tekst_bewaren, "alles.txt");
    person.model().screen.view = View::doen;
    person.wait();
    save(Command::agenda_bewaren, "lijst.ics");
    person.model().screen.view = View::beleid;
    person.wait();
    save(Command::gevolgen_bewaren, "gevolgen.csv");
    if (workbooks_possible()) save(Command::werkmap_bewaren, "raad.xlsx");
    save(Command::voorstel_opslaan, "voorstel.json");
    save(Command::opslaan_als, "gezin.json");
    save(Command::opslaan, "gezin.json");
    person.app().close_asked();
    person.look();
}

std::set<std::string> saved_files()
{
    std::set<std::string> names{".armoedeval-nieuw-", "alles.txt",     "lijst.ics",
                                "gevolgen.csv",       "voorstel.json", "gezin.json"};
    if (workbooks_possible()) names.insert({"raad.xlsx", "armoedeval-eigen-"});
    return names;
}

} // namespace

TEST_CASE("without the switch only what was saved is written")
{
    const EmptyHome home;
    do_everything(home, false);
    CHECK(home.made() == saved_files());
    CHECK(fs::is_empty(home.settings.parent_path()));
    CHECK(fs::is_empty(home.temporary));
    // What is no table is written as it is: no mark in front, no commas turned into semicolons.
    constexpr std::uintmax_t largest = 10'000'000;
    const std::string list = read_text_file(home.saved / "lijst.ics", largest);
    CHECK(list.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(list.find("\\,") != std::string::npos);
    const std::string text = read_text_file(home.saved / "alles.txt", largest);
    CHECK_FALSE(text.starts_with("\xEF\xBB\xBF"));
    CHECK(text.find(", ") != std::string::npos);
    CHECK(read_text_file(home.saved / "gevolgen.csv", largest).starts_with("\xEF\xBB\xBF"));
    for (const auto& entry : fs::directory_iterator(home.saved)) {
        CAPTURE(entry.path());
        CHECK(entry.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
}

TEST_CASE("with the switch the files of the list are written beside it, and only the settings stay")
{
    const EmptyHome home;
    do_everything(home, true);
    auto expected = saved_files();
    expected.insert({"instellingen.json", "niet-opgeslagen-werk-ID.json", "niet-opgeslagen-voorstel-ID.json",
                     "niet-opgeslagen-ID.slot"});
    CHECK(home.made() == expected);
    std::set<std::string> left;
    for (const auto& entry : fs::directory_iterator(home.settings.parent_path()))
        left.insert(entry.path().filename().string());
    CHECK(left == std::set<std::string>{"instellingen.json"});
    CHECK(fs::is_empty(home.temporary));
}
