// SPDX-License-Identifier: EUPL-1.2
// What the system sees of a coach at work: every file that is written and every socket, held against
// docs/what-is-written.md. strace looks (tools/setup ci installs it); where it cannot, that is said.
#include "tests/gui/window/desk.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <cstdlib>
#include <set>
#include <sstream>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// The paths in a line of strace; one from a folder that is open ("3</tmp/x>, "y"") is whole too.
std::vector<fs::path> paths_in(const std::string& line)
{
    std::vector<fs::path> all;
    for (size_t open = line.find('"'); open != std::string::npos; open = line.find('"', open)) {
        const size_t close = line.find('"', open + 1);
        if (close == std::string::npos) break;
        const size_t from = line.rfind('<', open), to = line.find('>', from);
        const bool from_folder = from != std::string::npos && to < open;
        const fs::path path = line.substr(open + 1, close - open - 1);
        all.push_back(from_folder ? fs::path(line.substr(from + 1, to - from - 1)) / path : path); // a whole path stays
        open = close + 1;
    }
    return all;
}

/// "8728  openat(AT_FDCWD, ...": the name of the call.
std::string call_in(const std::string& line)
{
    const size_t name = line.find_first_not_of("0123456789 ");
    return name == std::string::npos ? "" : line.substr(name, line.find('(') - name);
}

bool changes_a_file(const std::string& line)
{
    static const std::set<std::string> changing{"rename",  "renameat", "renameat2", "unlink",   "unlinkat", "mkdir",
                                                "mkdirat", "rmdir",    "link",      "linkat",   "symlink",  "symlinkat",
                                                "creat",   "truncate", "chmod",     "fchmodat", "chown",    "fchownat"};
    return changing.contains(call_in(line)) || holds(line, "O_WRONLY") || holds(line, "O_RDWR") ||
           holds(line, "O_CREAT") || holds(line, "O_TRUNC");
}

/// The page, as far as this session goes.
bool on_the_page(const fs::path& path, const fs::path& home, const fs::path& households)
{
    const std::string name = path.filename();
    const fs::path folder = path.parent_path();
    const bool half_written = name.starts_with(".armoedeval-nieuw-");
    if (folder == households) return name == "moeder.json" || half_written;
    if (folder == home / "armoedeval")
        return name == "instellingen.json" || name.starts_with("niet-opgeslagen-") || half_written;
    if (folder == home) return name == "plaatsen.json" || half_written; // the test asks for it
    if (folder == home / "tmp") return name.starts_with("armoedeval-eigen-");
    if (folder.parent_path() == home / "tmp") return name == "brief.html" || name == "slot" || half_written;
    // Of the libraries that draw.
    return holds(path, "/mesa_shader_cache") || holds(path, "/dev/dri") || path == "/dev/null";
}

/// The screen's, and the question to the system who this user is.
bool may_connect(const std::string& line)
{
    return holds(line, "AF_UNIX") && (holds(line, "/tmp/.X11-unix/") || holds(line, "/nscd/socket"));
}

} // namespace

TEST_CASE("of a coach at work the system sees the files of the page, and no socket but the screen's")
{
    if (std::system("strace -f -qq -o /dev/null -e trace=socket true 2>/dev/null") != 0) {
        WARN("NOT LOOKED AT: what a session opens; strace cannot look here");
        return;
    }
    const TemporaryFolder households;
    const std::string file =
        households.write("moeder.json", content_of(std::string(armoedeval::scenarios_folder()) +
                                                   "/03-alleenstaande-ouder-kinderen-3-en-5.json"));
    const TemporaryFolder other; // the place for temporary files
    const fs::path home = other.path();
    fs::create_directories(home / "tmp");
    const fs::path log = households.path() / "strace.txt";
    // No browser is found on this path.
    const std::vector<std::string> through{"/usr/bin/env",
                                           "PATH=" + home.string(),
                                           "TMPDIR=" + (home / "tmp").string(),
                                           "/usr/bin/strace",
                                           "-f",
                                           "--seccomp-bpf",
                                           "-qq",
                                           "-y",
                                           "-s",
                                           "500",
                                           "-o",
                                           log,
                                           "-e",
                                           "trace=%file,%network"};
    fs::path kept;
    {
        Desk desk(file, true, through);
        kept = desk.home();
        desk.wait_for_title("Armoedeval");
        desk.click("Kies 24 uur in de winkel");
        desk.type_in("/situaties/2/werk/0/uren_per_week", "26");
        desk.wait_for_title("*");
        for (const char* view : {"2", "3", "4", "5", "1"}) desk.press_with_ctrl(view);
        desk.press_with_ctrl("s");
        desk.wait_for_title("*", false);
        desk.click("Brief");
        desk.click("Toon in de browser");
        desk.wait_for("Sluiten"); // of the message that no browser was found
        CHECK(desk.leave().status == 0);
    }
    const std::string trace = content_of(log);
    size_t sockets = 0;
    std::istringstream lines(trace);
    for (std::string line; std::getline(lines, line);) {
        const std::string call = call_in(line);
        if (call == "connect") {
            ++sockets;
            if (!may_connect(line)) FAIL_CHECK(line);
        }
        if (call == "bind" || call == "listen" || (call == "socket" && !holds(line, "AF_UNIX"))) FAIL_CHECK(line);
        if (!changes_a_file(line)) continue;
        for (const fs::path& path : paths_in(line)) {
            const bool listed =
                on_the_page(path, kept, households.path()) || on_the_page(path, home, households.path());
            if (!listed) FAIL_CHECK(line);
        }
    }
    CHECK(sockets > 0);
    for (const char* seen : {"moeder.json", "niet-opgeslagen-werk-", "brief.html"}) {
        CAPTURE(seen);
        CHECK(holds(trace, seen));
    }
    CHECK(fs::is_empty(home / "tmp"));
}
