// SPDX-License-Identifier: EUPL-1.2
// What this system asks of who writes a file. Another system gets a file like this one.
#include "engine/base/error.hpp"
#include "engine/base/file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

/// Of a file that is still being written; what follows nobody can guess. Hidden, and short beside the longest names.
constexpr std::string_view half_written = ".armoedeval-nieuw-";

Written why(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return Written::no_folder;
    case EACCES:
    case EPERM:
    case EROFS: return Written::no_rights;
    case EISDIR: return Written::a_folder;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Written::no_room;
    case ENAMETOOLONG: return Written::long_name;
    default: return Written::failed;
    }
}

class Open {
public:
    explicit Open(int number) : number_(number) {}
    ~Open()
    {
        if (number_ >= 0) close(number_);
    }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

/// Follows the links that lead to the file, so that they stay.
fs::path behind_links(fs::path file)
{
    constexpr int most_links = 40; // as the system itself
    std::error_code error;
    for (int i = 0; i < most_links && fs::is_symlink(fs::symlink_status(file, error)); ++i)
        file = file.parent_path() / fs::read_symlink(file, error);
    return file;
}

fs::path folder_of(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

/// On the disk, not only on its way there. Some disks cannot promise it; then nothing can.
bool flushed(int number)
{
    return fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP;
}

bool written_out(int number, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t taken = write(number, text.data(), text.size());
        if (taken < 0 && errno == EINTR) continue;
        if (taken < 0) return false;
        text.remove_prefix(static_cast<size_t>(taken));
    }
    return flushed(number);
}

/// Removes what a program that ended left half-written. Who is still writing holds a lock on it.
void clean(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!entry.path().filename().string().starts_with(half_written)) continue;
        const Open old(open(entry.path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat is {};
        if (!old.is_open() || fstat(old.number(), &is) != 0 || !S_ISREG(is.st_mode) || is.st_uid != geteuid()) continue;
        if (flock(old.number(), LOCK_EX | LOCK_NB) == 0) unlink(entry.path().c_str());
    }
}

/// A file of an unpredictable name that was not there, for this user only, and locked while it is open.
class Beside {
public:
    explicit Beside(const fs::path& folder)
    {
        constexpr int most_tries = 100; // another program that cleans may be faster each time
        for (int i = 0; i < most_tries && !here_; ++i) open_in(folder);
    }
    ~Beside()
    {
        if (here_) unlink(name_.c_str());
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    bool is_open() const { return here_; }
    int number() const { return open_->number(); }
    int error() const { return error_; }

    bool moved_to(const fs::path& file)
    {
        here_ = rename(name_.c_str(), file.c_str()) != 0;
        return !here_;
    }

private:
    void open_in(const fs::path& folder)
    {
        name_ = (folder / half_written).string() + "XXXXXX";
        open_.emplace(mkostemp(name_.data(), O_CLOEXEC));
        error_ = open_->is_open() ? EIO : errno;
        if (!open_->is_open()) return;
        flock(number(), LOCK_EX); // after who is just cleaning; a disk without locks is not cleaned either
        struct stat is {};
        here_ = fstat(number(), &is) == 0 && is.st_nlink == 1; // else it was cleaned before it was locked
    }

    std::string name_;
    std::optional<Open> open_;
    int error_ = 0;
    bool here_ = false;
};

/// Gives the new file the owner and the mode of the old one.
bool made_alike(int number, const struct stat& old)
{
    struct stat fresh {};
    if (fstat(number, &fresh) != 0) return false;
    if ((fresh.st_uid != old.st_uid || fresh.st_gid != old.st_gid) && fchown(number, old.st_uid, old.st_gid) != 0)
        return false;
    constexpr mode_t all = 07777;
    return fchmod(number, old.st_mode & all) == 0;
}

/// For a file with other names, or of another owner, whom a rename would take it from. The copy beside is whole by now;
/// the room is taken before the first byte changes.
bool copied_over(const fs::path& file, std::string_view text)
{
    const Open old(open(file.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!old.is_open()) return false;
    const auto size = static_cast<off_t>(text.size());
    if (size > 0)
        if (const int error = posix_fallocate(old.number(), 0, size); error != 0) {
            errno = error;
            return false;
        }
    return ftruncate(old.number(), size) == 0 && written_out(old.number(), text);
}

/// What stands in the way; `old` is filled when there is an older file.
Written may_replace(const fs::path& file, struct stat& old)
{
    if (lstat(file.c_str(), &old) != 0) {
        old.st_nlink = 0;
        return errno == ENOENT ? Written::yes : why(errno);
    }
    if (S_ISDIR(old.st_mode)) return Written::a_folder;
    if (!S_ISREG(old.st_mode)) return Written::not_a_file;
    constexpr mode_t anyone_writes = 0222; // who may do everything is held by it too
    if ((old.st_mode & anyone_writes) == 0 || faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0)
        return Written::read_only;
    return Written::yes;
}

} // namespace

Written write_whole(const fs::path& named, const std::string& text)
{
    const fs::path file = behind_links(named), folder = folder_of(file);
    struct stat old {};
    if (const Written may = may_replace(file, old); may != Written::yes) return may;
    clean(folder);
    Beside beside(folder);
    if (!beside.is_open()) return why(beside.error());
    if (!written_out(beside.number(), text)) return why(errno);
    const bool replaces = old.st_nlink > 0;
    if (replaces && (old.st_nlink > 1 || !made_alike(beside.number(), old)))
        return copied_over(file, text) ? Written::yes : why(errno);
    if (!beside.moved_to(file)) return why(errno);
    const Open as_folder(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (as_folder.is_open()) flushed(as_folder.number());
    return Written::yes;
}

namespace {

constexpr std::string_view private_start = "armoedeval-eigen-";
constexpr const char* private_lock = "slot";

} // namespace

PrivateFolder::PrivateFolder()
{
    clean();
    constexpr int most_tries = 100; // another program that cleans may be faster each time
    std::error_code error;
    for (int i = 0; i < most_tries && !lock_; ++i) {
        std::string name = (fs::temp_directory_path(error) / private_start).string() + "XXXXXX";
        if (!mkdtemp(name.data())) throw InputError(name, "", what_of(why(errno)));
        path_ = name;
        lock_ = Lock::take(path_ / private_lock);
    }
    if (!lock_) throw InputError(path_.string(), "", what_of(Written::failed));
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void PrivateFolder::clean()
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(fs::temp_directory_path(error), error)) {
        struct stat is {};
        if (!entry.path().filename().string().starts_with(private_start) || lstat(entry.path().c_str(), &is) != 0 ||
            !S_ISDIR(is.st_mode) || is.st_uid != geteuid())
            continue;
        if (const auto nobodys = Lock::take(entry.path() / private_lock)) fs::remove_all(entry.path(), error);
    }
}

std::unique_ptr<Lock> Lock::take(const fs::path& file)
{
    const int number = open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (number < 0) return nullptr;
    std::unique_ptr<Lock> lock(new Lock(file, number));
    struct stat is {};
    // Who held it may have taken it away between the two: then it is a lock on nothing.
    if (flock(number, LOCK_EX | LOCK_NB) == 0 && fstat(number, &is) == 0 && is.st_nlink == 1) return lock;
    lock->file_.clear();
    return nullptr;
}

Lock::~Lock()
{
    if (!file_.empty()) unlink(file_.c_str());
    close(static_cast<int>(open_));
}

bool make_private_folder(const fs::path& folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error)) return true;
    return make_private_folder(folder.parent_path()) && (mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST);
}

} // namespace armoedeval
