// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/browser.hpp"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char** environ; // NOLINT: of POSIX

namespace armoedeval {

namespace {

/// Starts a program that says nothing here; nothing: it is not on this computer.
std::optional<pid_t> start_quietly(std::vector<std::string> call)
{
    std::vector<char*> arguments;
    for (std::string& word : call) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet{};
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const bool started = posix_spawnp(&child, arguments[0], &quiet, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&quiet);
    return started ? std::optional(child) : std::nullopt;
}

void wait_for(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
}

/// It ended well, in time.
bool ends_well(pid_t child)
{
    using namespace std::chrono;
    const auto until = steady_clock::now() + longest_print;
    while (steady_clock::now() < until) {
        int status = 0;
        const pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (ended < 0 && errno != EINTR) return false;
        std::this_thread::sleep_for(milliseconds(50));
    }
    kill(child, SIGKILL);
    wait_for(child);
    return false;
}

} // namespace

bool open_in_browser(const std::filesystem::path& page)
{
    for (const char* program : {"xdg-open", "chromium", "google-chrome", "firefox"})
        if (const auto child = start_quietly({program, page.native()})) {
            std::thread([child] { wait_for(*child); }).detach();
            return true;
        }
    return false;
}

bool print_to_pdf(const std::filesystem::path& page, const std::filesystem::path& pdf,
                  const std::filesystem::path& scratch)
{
    for (const char* program : {"chromium", "chromium-browser", "google-chrome", "microsoft-edge"}) {
        std::vector<std::string> call{program,
                                      "--headless",
                                      "--disable-gpu",
                                      "--no-pdf-header-footer",
                                      "--user-data-dir=" + scratch.native(),
                                      "--print-to-pdf=" + pdf.native(),
                                      "file://" + page.native()};
        if (geteuid() == 0) call.insert(call.begin() + 1, "--no-sandbox"); // else it refuses; the page has no script
        if (const auto child = start_quietly(call)) return ends_well(*child) && is_pdf(pdf);
    }
    return false;
}

} // namespace armoedeval
