// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/folders.hpp"

#include "engine/base/paths.hpp"
#include "engine/base/system.hpp"

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

fs::path find_folder(const std::string& asked_for, const char* variable, const std::string& name)
{
    if (!asked_for.empty()) return path_of(asked_for);
    if (fs::path named = path_in_environment(variable); !named.empty()) return named;
    std::error_code error;
    if (const fs::path program = this_program(); !program.empty())
        for (const char* beside : {"../share/armoedeval", "..", "."})
            if (const fs::path folder = program.parent_path() / beside / path_of(name); fs::is_directory(folder, error))
                return folder.lexically_normal();
#ifdef ARMOEDEVAL_SOURCE
    return fs::path(ARMOEDEVAL_SOURCE) / path_of(name);
#else
    return path_of(name);
#endif
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

fs::path find_messages(const std::string& asked_for)
{
    return find_folder(asked_for, "ARMOEDEVAL_TEKSTEN", "messages");
}

} // namespace armoedeval
