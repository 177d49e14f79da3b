// SPDX-License-Identifier: EUPL-1.2
// A file is written whole or not at all, for its owner only, and keeps what it was.
#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace armoedeval;
using armoedeval::test::content_of;
using armoedeval::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

fs::perms mode_of(const fs::path& file)
{
    return fs::status(file).permissions();
}

std::vector<std::string> names_in(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    return names;
}

/// While it lives no file of this process grows beyond some bytes, as on a disk that is full.
class LittleRoom {
public:
    explicit LittleRoom(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit little = before_;
        little.rlim_cur = bytes;
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

} // namespace

TEST_CASE("a new file is for its owner only, an older one keeps its mode")
{
    const TemporaryFolder folder;
    const fs::path fresh = folder.path() / "nieuw.json";
    REQUIRE(write_whole(fresh, "een") == Written::yes);
    CHECK(content_of(fresh) == "een");
    CHECK(mode_of(fresh) == (fs::perms::owner_read | fs::perms::owner_write));
    const fs::path shared = folder.write("gedeeld.json", "oud");
    for (const unsigned mode : {0640U, 0664U, 0755U}) {
        fs::permissions(shared, fs::perms(mode));
        REQUIRE(write_whole(shared, "nieuw") == Written::yes);
        CHECK(mode_of(shared) == fs::perms(mode));
    }
    CHECK(names_in(folder.path()).size() == 2);
}

TEST_CASE("a link to a file stays a link, and a file keeps its other names")
{
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "elders");
    const fs::path target = folder.write("elders/echt.json", "oud"), link = folder.path() / "link.json";
    fs::create_symlink("elders/echt.json", link);
    REQUIRE(write_whole(link, "nieuw") == Written::yes);
    CHECK(fs::is_symlink(link));
    CHECK(content_of(target) == "nieuw");
    const fs::path towards = folder.path() / "nergens-nog.json";
    fs::create_symlink("elders/komt.json", towards);
    REQUIRE(write_whole(towards, "eerste") == Written::yes);
    CHECK(fs::is_symlink(towards));
    CHECK(content_of(folder.path() / "elders" / "komt.json") == "eerste");

    const fs::path other_name = folder.path() / "andere-naam.json";
    fs::create_hard_link(target, other_name);
    for (const std::string text : {"een veel langere tekst dan er stond", "kort", ""}) {
        REQUIRE(write_whole(target, text) == Written::yes);
        CHECK(content_of(other_name) == text);
        CHECK(fs::hard_link_count(target) == 2);
    }
}

TEST_CASE("the owner of an older file stays its owner")
{
    if (geteuid() != 0) return; // only who may do everything can make a file of somebody else
    const TemporaryFolder folder;
    const fs::path file = folder.write("van-een-ander.json", "oud");
    constexpr uid_t somebody = 12345;
    REQUIRE(chown(file.c_str(), somebody, somebody) == 0);
    REQUIRE(write_whole(file, "nieuw") == Written::yes);
    struct stat is {};
    REQUIRE(stat(file.c_str(), &is) == 0);
    CHECK(is.st_uid == somebody);
    CHECK(is.st_gid == somebody);
    CHECK(content_of(file) == "nieuw");
}

TEST_CASE("what cannot be written is said for what it is, and nothing changes")
{
    const TemporaryFolder folder;
    const fs::path read_only = folder.write("vast.json", "oud"), pipe = folder.path() / "pijp";
    fs::permissions(read_only, fs::perms::owner_read);
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    fs::create_directory(folder.path() / "map");
    fs::create_symlink("kring.json", folder.path() / "kring.json");
    CHECK(write_whole(read_only, "nieuw") == Written::read_only);
    CHECK(content_of(read_only) == "oud");
    CHECK(write_whole(pipe, "nieuw") == Written::not_a_file);
    CHECK(write_whole(folder.path() / "kring.json", "nieuw") == Written::not_a_file);
    CHECK(write_whole(folder.path() / "map", "nieuw") == Written::a_folder);
    CHECK(write_whole(folder.path() / "weg" / "x.json", "nieuw") == Written::no_folder);
    CHECK(write_whole(read_only / "x.json", "nieuw") == Written::no_folder);
    CHECK(write_whole(folder.path() / std::string(256, 'n'), "nieuw") == Written::long_name);
    CHECK(write_whole(folder.path() / std::string(255, 'n'), "nieuw") == Written::yes); // the longest that can be
    CHECK(names_in(folder.path()).size() == 5);
}

TEST_CASE("on a full disk the old file stays, also one with two names")
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("oud.json", "oud"), two = folder.write("twee.json", "oud");
    fs::create_hard_link(two, folder.path() / "ook-twee.json");
    const std::string much(10'000, 'x');
    const LittleRoom room(1'000);
    CHECK(write_whole(file, much) == Written::no_room);
    CHECK(write_whole(two, much) == Written::no_room);
    CHECK(content_of(file) == "oud");
    CHECK(content_of(two) == "oud");
    CHECK(names_in(folder.path()).size() == 3);
}

TEST_CASE("the name beside the file cannot be foreseen, and nothing that lies in wait there is followed")
{
    const TemporaryFolder folder;
    const fs::path bait = folder.write("van-een-ander.txt", "van een ander");
    fs::create_symlink(bait, folder.path() / ("huishouden.json.nieuw-" + std::to_string(getpid())));
    REQUIRE(write_whole(folder.path() / "huishouden.json", "geheim") == Written::yes);
    CHECK(content_of(bait) == "van een ander");
}

TEST_CASE("what a killed program left is cleaned at the next save, and nothing else")
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("huishouden.json", std::string(200'000, 'a'));
    folder.write(".armoedeval-nieuw-a1B2c3", "half");
    folder.write("armoedeval-nieuw.json", "van de gebruiker");
    for (int kill_after = 0; kill_after < 10; ++kill_after) {
        const pid_t child = fork();
        if (child == 0)
            for (char c = 'a';; c = c == 'z' ? 'a' : static_cast<char>(c + 1))
                write_whole(file, std::string(200'000, c));
        usleep(static_cast<useconds_t>(3'000 + 700 * kill_after));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const std::string text = content_of(file);
        CHECK(text == std::string(200'000, text.front()));
    }
    REQUIRE(write_whole(file, "heel") == Written::yes);
    CHECK(names_in(folder.path()).size() == 2);
    CHECK(content_of(file) == "heel");
}

TEST_CASE("a private folder of a program that was killed goes when another is made, and one that is in use stays")
{
    const TemporaryFolder folder;
    const char* now = std::getenv("TMPDIR");
    const std::string before = now ? now : "";
    setenv("TMPDIR", folder.path().c_str(), 1);
    const pid_t child = fork();
    if (child == 0) {
        const PrivateFolder left;
        write_whole(left.path() / "brief.html", "van iemand");
        raise(SIGKILL);
    }
    waitpid(child, nullptr, 0);
    CHECK(names_in(folder.path()).size() == 1);
    {
        const PrivateFolder used;
        CHECK(names_in(folder.path()).size() == 1);
        CHECK(mode_of(used.path()) == fs::perms::owner_all);
        const PrivateFolder other;
        CHECK(names_in(folder.path()).size() == 2);
        CHECK(fs::exists(used.path()));
    }
    CHECK(names_in(folder.path()).empty());
    fs::create_directory(folder.path() / "armoedeval-eigen-niet"); // of this user: it is in nobody's use
    fs::create_symlink("/", folder.path() / "armoedeval-eigen-link");
    PrivateFolder::clean();
    CHECK(names_in(folder.path()) == std::vector<std::string>{"armoedeval-eigen-link"});
    before.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", before.c_str(), 1);
}

TEST_CASE("no file is written under a name that looks like a BSN")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS(save_whole(folder.path() / "Jansen 123456782.json", "x"), InputError);
    CHECK_THROWS_AS(save_whole(folder.path() / "111.222.333.json", "x"), InputError);
    save_whole(folder.path() / "gezin 2026-07-01.json", "x");
    CHECK(names_in(folder.path()).size() == 1);
}

TEST_CASE("two programs that save one file at once leave one of the two texts")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "samen.json";
    const pid_t child = fork();
    const std::string text(50'000, child == 0 ? 'k' : 'o');
    bool good = true;
    for (int i = 0; i < 50; ++i) good = write_whole(file, text) == Written::yes && good;
    if (child == 0) _exit(good ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(good);
    CHECK(WEXITSTATUS(status) == 0);
    const std::string found = content_of(file);
    CHECK(found == std::string(50'000, found.front()));
    CHECK(names_in(folder.path()).size() == 1);
}
