// SPDX-License-Identifier: EUPL-1.2
// What Windows asks of who writes a file.
#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"

#include <algorithm>
#include <random>
#include <string_view>
#include <windows.h>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

/// Of a file that is still being written; what follows nobody can guess.
constexpr std::string_view half_written = ".armoedeval-nieuw-";

Written why(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_NOT_READY:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_DIRECTORY: return Written::no_folder;
    case ERROR_ACCESS_DENIED:
    case ERROR_NETWORK_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return Written::no_rights;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE: return Written::in_use;
    case ERROR_INVALID_NAME: return Written::not_a_file; // a sign that no name can hold
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_FILE_TOO_LARGE: return Written::no_room;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW: return Written::long_name;
    default: return Written::failed;
    }
}

class Open {
public:
    explicit Open(HANDLE handle) : handle_(handle) {}
    ~Open() { close(); }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    HANDLE handle() const { return handle_; }
    bool is_open() const { return handle_ != INVALID_HANDLE_VALUE; }
    void close()
    {
        if (is_open()) CloseHandle(handle_);
        handle_ = INVALID_HANDLE_VALUE;
    }

private:
    HANDLE handle_;
};

HANDLE open_alone(const fs::path& file, DWORD access, DWORD how, DWORD flags = FILE_ATTRIBUTE_NORMAL)
{
    return CreateFileW(file.c_str(), access, 0, nullptr, how, flags, nullptr);
}

/// Follows the links that lead to the file, so that they stay.
fs::path behind_links(const fs::path& file)
{
    const DWORD is = GetFileAttributesW(file.c_str());
    if (is == INVALID_FILE_ATTRIBUTES || (is & FILE_ATTRIBUTE_REPARSE_POINT) == 0) return file;
    const DWORD anyone = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const Open there(CreateFileW(file.c_str(), 0, anyone, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!there.is_open()) return file;
    constexpr size_t longest = 32768;
    std::wstring name(longest, L'\0');
    name.resize(GetFinalPathNameByHandleW(there.handle(), name.data(), static_cast<DWORD>(name.size()), 0));
    if (name.empty()) return file;
    return name;
}

fs::path folder_of(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

std::string unguessable()
{
    constexpr std::string_view signs = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr int length = 12;
    std::random_device random;
    std::string text;
    for (int i = 0; i < length; ++i) text += signs[random() % signs.size()];
    return text;
}

/// On the disk, not only on its way there.
bool written_out(HANDLE handle, std::string_view text)
{
    constexpr size_t most_at_once = 1 << 30;
    while (!text.empty()) {
        DWORD taken = 0;
        const auto piece = static_cast<DWORD>(std::min(text.size(), most_at_once));
        if (!WriteFile(handle, text.data(), piece, &taken, nullptr)) return false;
        text.remove_prefix(taken);
    }
    return FlushFileBuffers(handle) != 0;
}

/// Removes what a program that ended left half-written. What somebody still writes is open, and stays.
void clean(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (text_of(entry.path().filename()).starts_with(half_written)) DeleteFileW(entry.path().c_str());
}

/// A file of an unpredictable name that was not there, and nobody else's while it is open.
class Beside {
public:
    explicit Beside(const fs::path& folder)
        : name_(folder / path_of(std::string(half_written) + unguessable())),
          open_(open_alone(name_, GENERIC_WRITE, CREATE_NEW)),
          error_(open_.is_open() ? ERROR_SUCCESS : GetLastError()),
          here_(open_.is_open())
    {
    }
    ~Beside()
    {
        open_.close();
        if (here_) DeleteFileW(name_.c_str());
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    bool is_open() const { return here_; }
    HANDLE handle() const { return open_.handle(); }
    DWORD error() const { return error_; }

    /// An older file gives the new one its rights, its date and its other streams; some disks cannot do that.
    bool moved_to(const fs::path& file, bool replaces)
    {
        open_.close();
        here_ = !(replaces && ReplaceFileW(file.c_str(), name_.c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS,
                                           nullptr, nullptr)) &&
                !MoveFileExW(name_.c_str(), file.c_str(),
                             MOVEFILE_WRITE_THROUGH | (replaces ? MOVEFILE_REPLACE_EXISTING : 0));
        return !here_;
    }

private:
    fs::path name_;
    Open open_;
    DWORD error_;
    bool here_;
};

/// For a file with other names, which a move would leave with the old text. The copy beside is whole by now.
bool copied_over(const fs::path& file, std::string_view text)
{
    const Open old(open_alone(file, GENERIC_WRITE, OPEN_EXISTING));
    return old.is_open() && written_out(old.handle(), text) && SetEndOfFile(old.handle()) &&
           FlushFileBuffers(old.handle());
}

struct Older {
    bool is_there = false;
    DWORD names = 0;
};

/// What stands in the way, and what is known of an older file.
Written may_replace(const fs::path& file, Older& old)
{
    const DWORD is = GetFileAttributesW(file.c_str());
    if (is == INVALID_FILE_ATTRIBUTES)
        return GetLastError() == ERROR_FILE_NOT_FOUND ? Written::yes : why(GetLastError());
    if (is & FILE_ATTRIBUTE_DIRECTORY) return Written::a_folder;
    if (is & FILE_ATTRIBUTE_READONLY) return Written::read_only;
    const Open there(open_alone(file, GENERIC_WRITE, OPEN_EXISTING));
    if (!there.is_open()) return GetLastError() == ERROR_ACCESS_DENIED ? Written::read_only : why(GetLastError());
    if (GetFileType(there.handle()) != FILE_TYPE_DISK) return Written::not_a_file;
    BY_HANDLE_FILE_INFORMATION known{};
    old = {true, GetFileInformationByHandle(there.handle(), &known) ? known.nNumberOfLinks : 1};
    return Written::yes;
}

} // namespace

Written write_whole(const fs::path& named, const std::string& text)
{
    const fs::path file = behind_links(named), folder = folder_of(file);
    Older old;
    if (const Written may = may_replace(file, old); may != Written::yes) return may;
    clean(folder);
    Beside beside(folder);
    if (!beside.is_open()) return why(beside.error());
    if (!written_out(beside.handle(), text)) return why(GetLastError());
    if (old.names > 1) return copied_over(file, text) ? Written::yes : why(GetLastError());
    return beside.moved_to(file, old.is_there) ? Written::yes : why(GetLastError());
}

PrivateFolder::PrivateFolder()
{
    std::error_code error;
    path_ =
        fs::temp_directory_path(error) / path_of("armoedeval-" + unguessable()); // each user has a folder of his own
    if (!CreateDirectoryW(path_.c_str(), nullptr)) throw InputError(text_of(path_), "", what_of(why(GetLastError())));
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void PrivateFolder::clean() {} // what a killed program left stays there, for its user only

std::unique_ptr<Lock> Lock::take(const fs::path& file)
{
    // Windows removes it when this program ends, however that is.
    const HANDLE handle = open_alone(file, GENERIC_READ | GENERIC_WRITE | DELETE, OPEN_ALWAYS,
                                     FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE);
    if (handle == INVALID_HANDLE_VALUE) return nullptr;
    return std::unique_ptr<Lock>(new Lock(file, reinterpret_cast<std::intptr_t>(handle)));
}

Lock::~Lock()
{
    CloseHandle(reinterpret_cast<HANDLE>(open_));
}

bool make_private_folder(const fs::path& folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error)) return true;
    return make_private_folder(folder.parent_path()) &&
           (CreateDirectoryW(folder.c_str(), nullptr) || GetLastError() == ERROR_ALREADY_EXISTS);
}

} // namespace armoedeval
