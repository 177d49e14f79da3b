#include "engine/file.hpp"

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

} // namespace armoedeval
