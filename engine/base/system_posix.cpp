// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/system.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace armoedeval {

std::filesystem::path this_program()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
}

void print_in_utf8() {}

Complaints::Complaints()
{
    // A window that is started without them would open its screen, or somebody's file, in their place.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0) (void)!open("/dev/null", O_RDWR);
}

Complaints::~Complaints() = default;

} // namespace armoedeval
