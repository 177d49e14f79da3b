// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/system.hpp"

namespace armoedeval {

std::filesystem::path this_program()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
}

void print_in_utf8() {}

Complaints::Complaints() = default;
Complaints::~Complaints() = default;

} // namespace armoedeval
