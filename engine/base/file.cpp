// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/file.hpp"

#include "engine/base/error.hpp"

#include <fstream>
#include <unistd.h>

namespace armoedeval {

namespace fs = std::filesystem;

Written write_whole(const fs::path& file, const std::string& text)
{
    // Beside the file, so that the last step is a rename on one disk; the process number keeps two programs apart.
    fs::path beside = file;
    beside += ".nieuw-" + std::to_string(getpid());
    std::error_code error, ignored;
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out << text;
        out.flush();
        if (!out) {
            out.close();
            fs::remove(beside, ignored);
            return Written::no_room;
        }
    }
    fs::rename(beside, file, error);
    if (!error) return Written::yes;
    fs::remove(beside, ignored);
    return Written::not_replaceable;
}

void save_whole(const fs::path& file, const std::string& text)
{
    switch (write_whole(file, text)) {
    case Written::yes: return;
    case Written::no_room:
        throw InputError(
            file.string(), "",
            "opslaan lukt niet; controleer of de map bestaat en of er ruimte is. Het oude bestand is niet veranderd");
    case Written::not_replaceable:
        throw InputError(
            file.string(), "",
            "opslaan lukt niet; is dit een map, of een bestand dat niet vervangen mag worden? Wat er stond is niet veranderd");
    }
}

} // namespace armoedeval
