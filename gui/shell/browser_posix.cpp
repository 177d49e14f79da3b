// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/browser.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>

extern char** environ; // NOLINT: of POSIX

namespace armoedeval {

bool open_in_browser(const std::filesystem::path& page)
{
    posix_spawn_file_actions_t quiet{};
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
    bool started = false;
    for (const char* program : {"xdg-open", "chromium", "google-chrome", "firefox"}) {
        std::string name = program, file = page.native();
        char* const arguments[] = {name.data(), file.data(), nullptr};
        pid_t child = 0;
        started = posix_spawnp(&child, program, &quiet, nullptr, arguments, environ) == 0;
        if (!started) continue;
        std::thread([child] {
            int status = 0;
            while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
            }
        }).detach();
        break;
    }
    posix_spawn_file_actions_destroy(&quiet);
    return started;
}

} // namespace armoedeval
