// SPDX-License-Identifier: EUPL-1.2
// Every kind of save, over and over, in a program that is killed at a moment that nobody chose: what stands there is
// one of the two texts, whole. ARMOEDEVAL_KILLS=1000 kills each kind a thousand times.
#include "engine/base/csv.hpp"
#include "engine/base/file.hpp"
#include "engine/law/reform.hpp"
#include "engine/parameters/table_entry.hpp"
#include "gui/shell/recovery.hpp"
#include "gui/words/workbook.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <csignal>
#include <cstdlib>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace armoedeval;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::uintmax_t largest = 100'000'000;

/// A folder of this test, gone after it.
struct SavedIn {
    fs::path path = fs::temp_directory_path() / ("armoedeval-doden-" + std::to_string(getpid()));
    SavedIn()
    {
        fs::remove_all(path);
        fs::create_directories(path / "tmp");
        setenv("TMPDIR", (path / "tmp").c_str(), 1); // for what a workbook is made in
    }
    ~SavedIn()
    {
        unsetenv("TMPDIR");
        fs::remove_all(path);
    }
    SavedIn(const SavedIn&) = delete;
    SavedIn& operator=(const SavedIn&) = delete;
};

struct Kind {
    std::string start; ///< of the name of the file
    /// Saves the one or the other of two texts.
    std::function<void(bool other)> save;
    /// Of a text that is another each time: whether it is whole. Nothing: it must be one of the two.
    bool (*is_whole)(const std::string&) = nullptr;
};

/// A workbook is a zip file: it ends with where its list begins and how long that is.
bool is_whole_zip(const std::string& text)
{
    constexpr size_t end = 22;
    if (text.size() < end || !text.starts_with("PK")) return false;
    const size_t at = text.size() - end;
    const auto number = [&](size_t from) {
        size_t value = 0;
        for (size_t i = 4; i-- > 0;) value = value * 256 + static_cast<unsigned char>(text[at + from + i]);
        return value;
    };
    return text.substr(at, 4) == "PK\5\6" && number(12) + number(16) == at;
}

Scenario household(bool other)
{
    Scenario s = example("03");
    s.titel = other ? "Het andere gezin" : "Het ene";
    s.notitie = std::string(other ? 4000 : 200, 'n');
    return s;
}

/// The files of a kind that stand there.
std::vector<fs::path> files_of(const fs::path& folder, const Kind& kind)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().string().starts_with(kind.start)) files.push_back(entry.path());
    return files;
}

std::string text_in(const fs::path& folder, const Kind& kind)
{
    const auto files = files_of(folder, kind);
    REQUIRE(files.size() == 1);
    return read_text_file(files.front(), largest);
}

int kills_of_each()
{
    const char* told = std::getenv("ARMOEDEVAL_KILLS");
    return told ? std::atoi(told) : 8;
}

/// Saves until it is killed, and says when the first is there.
pid_t saver(const Kind& kind, int say)
{
    const pid_t child = fork();
    if (child != 0) return child;
    try {
        for (bool other = true;; other = !other) {
            kind.save(other);
            if (say >= 0) (void)!write(std::exchange(say, -1), "1", 1);
        }
    } catch (const std::exception&) {
        _exit(1);
    }
}

void kill_while_it_saves(const fs::path& folder, const Kind& kind, std::mt19937& chance)
{
    INFO(kind.start);
    kind.save(true);
    const std::string other = text_in(folder, kind);
    kind.save(false);
    const std::string one = text_in(folder, kind);
    CHECK(one != other);
    for (int i = 0; i < kills_of_each(); ++i) {
        int pipe_ends[2];
        REQUIRE(pipe(pipe_ends) == 0);
        const pid_t child = saver(kind, pipe_ends[1]);
        close(pipe_ends[1]);
        char first = 0;
        CHECK(read(pipe_ends[0], &first, 1) == 1);
        close(pipe_ends[0]);
        usleep(static_cast<useconds_t>(chance() % 4000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status)); // else it could not save
        for (const fs::path& file : files_of(folder, kind)) {
            const std::string found = read_text_file(file, largest);
            const bool whole = kind.is_whole ? kind.is_whole(found) : found == one || found == other;
            if (!whole) FAIL_CHECK("kill " << i << ": " << file << " has " << found.size() << " bytes");
        }
    }
}

} // namespace

TEST_CASE("a save that is killed leaves the old file or the new one, of every kind")
{
    const SavedIn saved;
    const fs::path& in = saved.path;
    const Tables& tables = example_tables();
    const Parameter* const parameter = tables.find("zorgtoeslag.drempelinkomen");
    REQUIRE(parameter);
    fs::copy_file(fs::path(tables_folder()) / "zorgtoeslag.json", in / "zorgtoeslag.json");
    Recovery recovery(in);
    const std::string row = "een huishouden met een lange naam,1,2,3\n";
    std::string table;
    for (int i = 0; i < 3000; ++i) table += row;

    std::vector<Kind> kinds;
    kinds.push_back({"gezin.json", [&](bool other) { save_scenario(household(other), in / "gezin.json"); }});
    kinds.push_back({"niet-opgeslagen-werk-", [&](bool other) {
                         if (recovery.keep(Recovery::What::werk, to_json(household(other))) != Written::yes)
                             throw std::runtime_error("not kept");
                     }});
    kinds.push_back(
        {"voorstel.json", [&](bool other) {
             const Reform reform{
                 other ? "Anders" : "Zo", 2026y / 7 / 1, "raadslid", std::string(other ? 4000 : 10, 'm'), {}};
             save_reform(reform, in / "voorstel.json", tables);
         }});
    kinds.push_back({"zorgtoeslag.json", [&](bool other) {
                         const DatedValue entry{
                             2031y / 1 / 1,   {}, other ? 31'000.0 : 32'000.0, "een publicatie", Status::te_verifieren,
                             "om te proberen"};
                         write_entries(in / "zorgtoeslag.json", {{parameter, entry}});
                     }});
    // Tables, texts, lists for an agenda, letters, dossiers and pages for a council are texts when they are saved.
    kinds.push_back({"stad.csv", [&](bool other) {
                         save_whole(in / "stad.csv", dutch_csv(other ? table : table.substr(0, row.size())));
                     }});
    kinds.push_back({"brief.html", [&](bool other) { save_whole(in / "brief.html", other ? table + table : table); }});
    if (workbooks_possible())
        kinds.push_back(
            {"raad.xlsx",
             [&](bool other) {
                 const Sheet sheet{"Blad", {"a", "b"}, std::vector<std::vector<Cell>>(other ? 400U : 4U, {row, 1.0})};
                 save_workbook({sheet}, in / "raad.xlsx");
             },
             is_whole_zip});
    std::mt19937 chance(20261201);
    for (const Kind& kind : kinds) kill_while_it_saves(in, kind, chance);

    // What they left half-written goes at the next save.
    for (const Kind& kind : kinds) kind.save(false);
    size_t left = 0;
    for (const auto& entry : fs::directory_iterator(in))
        left += entry.path().filename().string().starts_with(".armoedeval-nieuw-") ? 1 : 0;
    CHECK(left == 0);
    CHECK(fs::is_empty(in / "tmp"));
}
