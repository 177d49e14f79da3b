// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reading a whole file, and the one way in which one is written: what a household earns is nobody else's business, and
// what stood there before is worth as much as what comes.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace armoedeval {

/// Reads a whole file. Throws InputError: not found, a folder, too large, unreadable.
std::string read_text_file(const std::filesystem::path& path, std::uintmax_t max_bytes);

enum class Written { yes, no_folder, no_rights, read_only, a_folder, not_a_file, in_use, no_room, long_name, failed };

/// Writes beside the file, on the disk to its last byte, and puts it in place in one step: an older file stays whole
/// until the new one is. A new file can be read by its owner only; an older one keeps its mode, its owner, its other
/// names and the link that leads to it. What an earlier run left half-written in that folder is removed. On Windows a
/// new file is for who may read its folder; those of a user are nobody else's.
Written write_whole(const std::filesystem::path& file, const std::string& text);

/// Says that somebody is at work: a file that is locked as long as this lives, or until the program is killed.
class Lock {
public:
    /// Nothing when another program holds it, or when it cannot be made there.
    static std::unique_ptr<Lock> take(const std::filesystem::path& file);
    ~Lock();
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    Lock(std::filesystem::path file, std::intptr_t open) : file_(std::move(file)), open_(open) {}
    std::filesystem::path file_;
    std::intptr_t open_; ///< the file, as the system counts what is open
};

/// A folder that only its owner can enter, gone when this is: for a library that writes to nothing but a name, and for
/// a page in the browser. What a killed program left of them goes when another is made.
class PrivateFolder {
public:
    /// Removes those of programs that are gone.
    static void clean();
    /// Throws InputError when there is no place for it.
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::unique_ptr<Lock> lock_; ///< a file in it, locked while this lives
};

/// Makes the folder and those above it, for its owner only where they were not there.
bool make_private_folder(const std::filesystem::path& folder);

/// Why it could not be written, in Dutch.
std::string what_of(Written how);

/// The same, under a name that somebody chose; throws InputError when it could not be written, or when the name holds
/// what looks like a BSN.
void save_whole(const std::filesystem::path& file, const std::string& text);

} // namespace armoedeval
