// SPDX-License-Identifier: EUPL-1.2
// Nothing is kept unless asked; what is kept is whole, private, and gone when it is switched off.
#include "gui/shell/settings.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test.
struct SettingsFolder {
    fs::path path = fs::temp_directory_path() / ("armoedeval-instellingen-" + std::to_string(getpid()));
    fs::path file = path / "armoedeval" / "instellingen.json";
    SettingsFolder() { fs::remove_all(path); }
    ~SettingsFolder() { fs::remove_all(path); }
};

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

Screen dark_and_large()
{
    Screen screen;
    screen.theme = ThemeName::donker;
    screen.scale_percent = 150;
    screen.rustig = false;
    screen.beleid = true;
    return screen;
}

/// The look that is on a fresh screen after reading the file.
Screen look_of(const fs::path& file)
{
    Screen screen;
    Settings(file).put_on(screen);
    return screen;
}

} // namespace

TEST_CASE("nothing is written until someone asks for it")
{
    const SettingsFolder folder;
    Settings settings(folder.file);
    settings.take_from(dark_and_large());
    settings.add_recent("/huishouden.json");
    CHECK_FALSE(settings.remember());
    CHECK_FALSE(fs::exists(folder.path));
    CHECK(settings.recent() == std::vector<std::string>{"/huishouden.json"}); // of this session
}

TEST_CASE("what is kept comes back, and only its owner can read it")
{
    const SettingsFolder folder;
    Settings settings(folder.file);
    settings.set_remember(true);
    settings.take_from(dark_and_large());
    settings.add_recent("/een.json");
    const Screen screen = look_of(folder.file);
    CHECK(screen.remember);
    CHECK(screen.theme == ThemeName::donker);
    CHECK(screen.beleid);
    CHECK(screen.scale_percent == 150);
    CHECK_FALSE(screen.rustig);
    CHECK(Settings(folder.file).recent() == std::vector<std::string>{"/een.json"});
    size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.file.parent_path())) {
        CHECK((entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
        ++files;
    }
    CHECK(files == 1); // no half-written file beside them
}

TEST_CASE("switching off removes what was kept")
{
    const SettingsFolder folder;
    Settings settings(folder.file);
    settings.set_remember(true);
    settings.set_remember(false);
    CHECK(fs::is_empty(folder.file.parent_path()));
    settings.add_recent("/later.json");
    CHECK(fs::is_empty(folder.file.parent_path()));
}

TEST_CASE("recent files: absolute, newest first, each once, at most eight")
{
    Settings settings{fs::path()};
    for (int i = 1; i <= 10; ++i) settings.add_recent("/map/" + std::to_string(i) + ".json");
    settings.add_recent("/map/../map/5.json");
    CHECK(settings.recent().size() == 8);
    CHECK(settings.recent().front() == "/map/5.json");
    CHECK(settings.recent().at(1) == "/map/10.json");
    CHECK(std::ranges::count(settings.recent(), "/map/5.json") == 1);
    settings.add_recent("hier.json");
    CHECK(fs::path(settings.recent().front()).is_absolute());
    settings.add_recent("/map/Jansen 123456782.json"); // somebody else gave it that name
    CHECK(std::ranges::count(settings.recent(), "/map/Jansen 123456782.json") == 0);
}

TEST_CASE("a broken or unknown file counts as none, and is left alone")
{
    const SettingsFolder folder;
    for (const char* text : {"", "geen JSON", "[]", "{}", R"({"formaat": "armoedeval-instellingen/2"})",
                             R"({"formaat": 3, "thema": "donker"})"}) {
        write(folder.file, text);
        CHECK(look_of(folder.file) == Screen{});
        CHECK_FALSE(Settings(folder.file).remember());
        CHECK(fs::file_size(folder.file) == std::string(text).size());
    }
}

TEST_CASE("a value that makes no sense is left at its default, or within its bounds")
{
    const SettingsFolder folder;
    write(folder.file, R"({"formaat": "armoedeval-instellingen/1", "thema": "paars", "schaal_procent": 9000,
                           "rustig": "ja", "laatst_geopend": [1, "/goed.json", null]})");
    const Screen screen = look_of(folder.file);
    CHECK(screen.remember);
    CHECK(screen.theme == ThemeName::licht);
    CHECK(screen.scale_percent == 200);
    CHECK(screen.rustig);
    CHECK(Settings(folder.file).recent() == std::vector<std::string>{"/goed.json"});
}

TEST_CASE("where nothing can be written, remembering stays off")
{
    Settings nowhere{fs::path()};
    nowhere.set_remember(true);
    CHECK_FALSE(nowhere.remember());
    const SettingsFolder folder;
    write(folder.path, "een bestand waar een map moet komen");
    Settings blocked(folder.file);
    blocked.set_remember(true);
    CHECK_FALSE(blocked.remember());
}

TEST_CASE("settings belong in the user's own folder for them")
{
    const auto put = [](const char* name, const char* value) { value ? setenv(name, value, 1) : unsetenv(name); };
    const auto was = [](const char* name) {
        const char* value = std::getenv(name);
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    const auto config = was("XDG_CONFIG_HOME"), home = was("HOME");
    put("HOME", "/thuis");
    put("XDG_CONFIG_HOME", "/elders");
    CHECK(settings_place() == "/elders/armoedeval/instellingen.json");
    put("XDG_CONFIG_HOME", "half/pad"); // the standard says: ignore
    CHECK(settings_place() == "/thuis/.config/armoedeval/instellingen.json");
    put("XDG_CONFIG_HOME", nullptr);
    CHECK(settings_place() == "/thuis/.config/armoedeval/instellingen.json");
    put("HOME", nullptr);
    CHECK(settings_place().empty());
    put("XDG_CONFIG_HOME", config ? config->c_str() : nullptr);
    put("HOME", home ? home->c_str() : nullptr);
}
