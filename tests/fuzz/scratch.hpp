// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace armoedeval {

/// A folder of this process, in memory where the system has a place for that; gone at the end.
class Scratch {
public:
    Scratch()
        : path_((std::filesystem::exists("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                     : std::filesystem::temp_directory_path()) /
                ("armoedeval-fuzz-" + std::to_string(getpid())))
    {
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    /// Writes a file under that name, with its folder, and says where.
    std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }

private:
    std::filesystem::path path_;
};

} // namespace armoedeval
