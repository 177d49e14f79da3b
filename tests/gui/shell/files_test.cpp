// SPDX-License-Identifier: EUPL-1.2
// What the picker shows of a disk, and which names it takes.
#include "gui/model/files.hpp"
#include "tests/support/catch.hpp"

#include <fstream>
#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

struct TestFolder {
    fs::path path = fs::temp_directory_path() / ("armoedeval-bestanden-" + std::to_string(getpid()));
    TestFolder()
    {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~TestFolder() { fs::remove_all(path); }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path / name) << text; }
};

std::vector<std::string> names(const Folder& folder)
{
    std::vector<std::string> all;
    for (const FolderEntry& entry : folder.entries) all.push_back(entry.name);
    return all;
}

} // namespace

TEST_CASE("a folder shows folders first, then the files of one kind, without what is hidden")
{
    const TestFolder test;
    for (const char* name : {"b.json", "A.JSON", "c.txt", ".verborgen.json"}) test.write(name, "{}");
    for (const char* name : {"zaal", "Archief", ".git"}) fs::create_directory(test.path / name);
    CHECK(names(folder_at(test.path, ".json")) == std::vector<std::string>{"Archief", "zaal", "A.JSON", "b.json"});
    CHECK(names(folder_at(test.path, ".txt")) == std::vector<std::string>{"Archief", "zaal", "c.txt"});
    CHECK(folder_at(test.path, ".json").fault.empty());
}

TEST_CASE("a folder that is not there is explained")
{
    const TestFolder test;
    CHECK(folder_at(test.path / "weg", ".json").fault.starts_with("Deze map bestaat niet"));
    CHECK(folder_at(test.path / "weg", ".json").entries.empty());
}

TEST_CASE("a very full folder says how many it leaves out")
{
    const TestFolder test;
    for (size_t i = 0; i < most_entries + 3; ++i) test.write(std::to_string(i) + ".json", "");
    CHECK(folder_at(test.path, ".json").entries.size() == most_entries);
    CHECK(folder_at(test.path, ".json").left_out == 3);
}

TEST_CASE("an example is called by its title, a broken one by its name")
{
    const TestFolder test;
    test.write("goed.json", R"({"titel": "Een gezin"})");
    test.write("leeg.json", R"({"titel": ""})");
    test.write("stuk.json", "{");
    CHECK(title_of(test.path / "goed.json") == "Een gezin");
    CHECK(title_of(test.path / "leeg.json") == "leeg.json");
    CHECK(title_of(test.path / "stuk.json") == "stuk.json");
    CHECK(title_of(test.path / "weg.json") == "weg.json");
}

TEST_CASE("a typed path may be whole, from home, or from the folder at hand")
{
    CHECK(typed_path("/a/b", "/c") == "/a/b");
    CHECK(typed_path("/a/b/", "/c") == "/a/b");
    CHECK(typed_path("b", "/c") == "/c/b");
    CHECK(typed_path("../b", "/c/d") == "/c/b");
    CHECK(typed_path("/", "/c") == "/");
    CHECK(typed_path("~", "/c") == home_folder());
    CHECK(typed_path("~/b", "/c") == home_folder() / "b");
}

TEST_CASE("a name that no file can have is refused with the reason")
{
    CHECK(name_fault("huishouden").empty());
    CHECK(name_fault("één gezin (2026).json").empty());
    for (const std::string name : {"", "  ", "a/b", "a\\b", ".verborgen", "..", "a\nb"})
        CHECK(!name_fault(name).empty());
    CHECK(!name_fault(std::string("a\0b", 3)).empty());
    CHECK(!name_fault(std::string(300, 'a')).empty());
    CHECK(name_fault("mevrouw-123-456-782.json").find("BSN") != std::string::npos);
}

TEST_CASE("a name gets its extension once")
{
    CHECK(with_extension("gezin", ".json") == "gezin.json");
    CHECK(with_extension("gezin.JSON", ".json") == "gezin.json");
    CHECK(with_extension("gezin.json", ".txt") == "gezin.txt");
    CHECK(with_extension("gezin 1.5 ", ".json") == "gezin 1.5.json");
    CHECK(with_extension(".json", ".json") == ".json.json");
}

TEST_CASE("a title suggests a file name")
{
    CHECK(name_from_title("Alleenstaande moeder: naar de winkel") == "alleenstaande-moeder");
    CHECK(name_from_title("Gezin, 2 kinderen") == "gezin-2-kinderen");
    CHECK(name_from_title("één paar") == "één-paar");
    CHECK(name_from_title("...") == "huishouden");
    CHECK(name_from_title("123456782") == "huishouden");
    const std::string long_one =
        name_from_title("een heel lang verhaal over een gezin dat van alles wil weten en nog meer");
    CHECK(long_one == "een-heel-lang-verhaal-over-een-gezin-dat-van-alles-wil");
}
