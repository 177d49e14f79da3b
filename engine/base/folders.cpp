// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/folders.hpp"

#include <cstdlib>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

fs::path find_folder(const std::string& asked_for, const char* variable, const std::string& name)
{
    if (!asked_for.empty()) return asked_for;
    if (const char* named = std::getenv(variable); named && *named) return named;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error)
        for (const char* beside : {"../share/armoedeval", "..", "."})
            if (const fs::path folder = program.parent_path() / beside / name; fs::is_directory(folder, error))
                return folder.lexically_normal();
    return fs::path(ARMOEDEVAL_SOURCE) / name;
}

} // namespace

fs::path find_tables(const std::string& asked_for)
{
    return find_folder(asked_for, "ARMOEDEVAL_TABELLEN", "tables");
}

fs::path find_scenarios(const std::string& asked_for)
{
    return find_folder(asked_for, "ARMOEDEVAL_VOORBEELDEN", "scenarios");
}

} // namespace armoedeval
