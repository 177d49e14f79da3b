// SPDX-License-Identifier: EUPL-1.2
// The power goes at every step of a save. What was written since the last fsync is then gone; that a file has a new
// name may be on the disk or not. The calls to the system below stand in for its own in this program.
#include "engine/base/file.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/reform.hpp"
#include "engine/parameters/table_entry.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <fcntl.h>
#include <functional>
#include <set>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

namespace fs = std::filesystem;

/// What a disk would still lose. One step is one call to the system that changes something.
class Disk {
public:
    Disk(int cut_at, bool names_are_kept) : left_(cut_at), names_are_kept_(names_are_kept) {}

    void before_a_step()
    {
        if (left_-- == 0) cut();
    }
    void written(int file) { lost_.insert(file); }
    void flushed(int file)
    {
        lost_.erase(file);
        older_.clear(); // of the folder or of the file: names go with it
    }
    void renames(const std::string& to)
    {
        std::error_code gone;
        fs::remove(to + ".ouder", gone);
        fs::create_hard_link(to, to + ".ouder", gone);
        older_ = to;
    }

private:
    [[noreturn]] void cut()
    {
        for (const int file : lost_) syscall(SYS_ftruncate, file, 0L);
        if (!older_.empty() && !names_are_kept_)
            syscall(SYS_renameat, AT_FDCWD, (older_ + ".ouder").c_str(), AT_FDCWD, older_.c_str());
        _exit(power_gone);
    }

public:
    static constexpr int power_gone = 77;

private:
    int left_;
    bool names_are_kept_;
    std::set<int> lost_;
    std::string older_;
};

Disk* disk = nullptr;

} // namespace

extern "C" {
ssize_t write(int file, const void* from, size_t size)
{
    if (!disk) return syscall(SYS_write, file, from, size);
    disk->before_a_step();
    disk->written(file);
    return syscall(SYS_write, file, from, size);
}
int fsync(int file)
{
    if (disk) disk->before_a_step();
    const int done = static_cast<int>(syscall(SYS_fsync, file));
    if (disk) disk->flushed(file);
    return done;
}
int ftruncate(int file, off_t size) noexcept
{
    if (disk) {
        disk->before_a_step();
        disk->written(file);
    }
    return static_cast<int>(syscall(SYS_ftruncate, file, size));
}
int rename(const char* from, const char* to) noexcept
{
    if (disk) {
        disk->before_a_step();
        disk->renames(to);
    }
    return static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
}

namespace {

/// Saves with the power gone at a step; false when it was saved before that step came.
bool cut_during(const std::function<void()>& save, int step, bool names_are_kept)
{
    const pid_t child = fork();
    if (child == 0) {
        Disk cut_short(step, names_are_kept);
        disk = &cut_short;
        save();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == Disk::power_gone;
}

bool cut_while_saving(const fs::path& file, const std::string& text, int step, bool names_are_kept)
{
    return cut_during([&] { write_whole(file, text); }, step, names_are_kept);
}

/// A way in which the program saves, and a file of another content in its place.
struct KindOfSave {
    std::string name, before;
    std::function<void(const fs::path& file)> save;
};

std::vector<KindOfSave> kinds_of_save()
{
    using namespace std::chrono_literals;
    const Scenario household = load_scenario(std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json");
    const Parameter* const parameter = tables().find("zorgtoeslag.drempelinkomen");
    const DatedValue entry{2031y / 1 / 1, {}, 31'000, "een publicatie", Status::te_verifieren, "om te proberen"};
    const Reform reform{"Zo", 2026y / 7 / 1, "raadslid", "om te proberen", {}};
    const std::string act = content_of(fs::path(tables_folder()) / "zorgtoeslag.json"), other(70'000, 'o');
    return {{"a household", other, [=](const fs::path& file) { save_scenario(household, file); }},
            {"a proposal", other, [=](const fs::path& file) { save_reform(reform, file, tables()); }},
            {"new amounts", act,
             [=](const fs::path& file) {
                 write_entries(file, {{parameter, entry}});
             }},
            {"a page, a list or a table", other, [=](const fs::path& file) { save_whole(file, other + other); }}};
}

} // namespace

TEST_CASE("with the power gone at any step of a save the file is the old one or the new one")
{
    const std::string before(70'000, 'o'), after(90'000, 'n');
    for (const bool names_are_kept : {false, true}) {
        int step = 0;
        for (bool cut = true; cut; ++step) {
            const TemporaryFolder folder;
            const fs::path file = folder.write("huishouden.json", before);
            cut = cut_while_saving(file, after, step, names_are_kept);
            INFO("step " << step << (names_are_kept ? ", names are kept" : ", names are not kept"));
            const std::string found = content_of(file);
            CHECK((found == before || found == after));
            if (!cut) CHECK(found == after);
        }
        CHECK(step > 4); // to write, to flush, to rename, to flush the folder, and once to the end
    }
}

TEST_CASE("with the power gone at any step of any kind of save there is the old file or the new one")
{
    for (const KindOfSave& kind : kinds_of_save()) {
        const TemporaryFolder whole;
        const fs::path saved = whole.write("bestand.json", kind.before);
        kind.save(saved);
        const std::string after = content_of(saved);
        REQUIRE(after != kind.before);
        int step = 0;
        for (bool cut = true; cut; ++step) {
            const TemporaryFolder folder;
            const fs::path file = folder.write("bestand.json", kind.before);
            cut = cut_during([&] { kind.save(file); }, step, false);
            INFO(kind.name << ", step " << step);
            const std::string found = content_of(file);
            CHECK((found == kind.before || found == after));
            if (!cut) CHECK(found == after);
        }
        CHECK(step > 4);
    }
}

TEST_CASE("of a file with two names the power leaves it whole, or the copy beside it")
{
    const std::string before(70'000, 'o'), after(90'000, 'n');
    int step = 0;
    for (bool cut = true; cut; ++step) {
        const TemporaryFolder folder;
        const fs::path file = folder.write("huishouden.json", before);
        fs::create_hard_link(file, folder.path() / "ook.json");
        cut = cut_while_saving(file, after, step, true);
        INFO("step " << step);
        bool whole = false;
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            const std::string found = content_of(entry.path());
            whole = whole || found == before || found == after;
        }
        CHECK(whole);
    }
    CHECK(step > 5);
}
