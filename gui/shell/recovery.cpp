// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/recovery.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"

#include <algorithm>
#include <map>
#include <random>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_work = 10'000'000, largest_log = 100'000;
constexpr const char* log_file = "fouten.txt";
constexpr const char* lock_end = ".slot";
constexpr const char* left_out = "(weggelaten: dit leek op een BSN)";

std::string word_of(Recovery::What what)
{
    return what == Recovery::What::werk ? "werk" : "voorstel";
}

std::string start_of(Recovery::What what)
{
    return "niet-opgeslagen-" + word_of(what);
}

/// The id in the name of a file of unsaved work; empty in the one that version 1.0 wrote.
std::optional<std::string> id_in(const std::string& name)
{
    const std::string end = ".json";
    for (const auto what : {Recovery::What::werk, Recovery::What::voorstel}) {
        const std::string start = start_of(what);
        if (!name.starts_with(start) || !name.ends_with(end) || name.size() < start.size() + end.size()) continue;
        const std::string between = name.substr(start.size(), name.size() - start.size() - end.size());
        if (between.empty()) return between;
        if (between.starts_with("-")) return between.substr(1);
    }
    return std::nullopt;
}

std::string fresh_id()
{
    constexpr const char* digits = "0123456789abcdef";
    constexpr int length = 12;
    std::random_device random;
    std::string id;
    for (int i = 0; i < length; ++i) id += digits[random() % 16];
    return id;
}

Json without_bsn(Json json)
{
    if (json.is_string() && looks_like_bsn(json.get<std::string>())) return left_out;
    if (json.is_structured())
        for (Json& inside : json) inside = without_bsn(std::move(inside));
    return json;
}

} // namespace

fs::path Recovery::file_of(What what, const std::string& id) const
{
    return folder_ / path_of(start_of(what) + (id.empty() ? "" : "-" + id) + ".json");
}

std::unique_ptr<Lock> Recovery::lock_of(const std::string& id) const
{
    return Lock::take(folder_ / path_of("niet-opgeslagen" + (id.empty() ? "" : "-" + id) + lock_end));
}

/// The ids in the folder but for this window's own, newest first.
std::vector<std::string> Recovery::left_behind() const
{
    std::map<std::string, fs::file_time_type> newest;
    std::error_code error;
    if (folder_.empty()) return {};
    for (const auto& entry : fs::directory_iterator(folder_, error)) {
        const auto id = id_in(text_of(entry.path().filename()));
        if (!id || (lock_ && *id == id_) || !entry.is_regular_file(error)) continue;
        auto& when = newest.try_emplace(*id, fs::file_time_type::min()).first->second;
        when = std::max(when, entry.last_write_time(error));
    }
    std::vector<std::string> ids;
    for (const auto& [id, when] : newest) ids.push_back(id);
    std::sort(ids.begin(), ids.end(), [&](const auto& a, const auto& b) { return newest.at(a) > newest.at(b); });
    return ids;
}

std::optional<Recovery::Found> Recovery::next()
{
    std::error_code none;
    if (!folder_.empty()) // a lock that a killed program left goes as it came
        for (const auto& entry : fs::directory_iterator(folder_, none))
            if (entry.path().extension() == lock_end) Lock::take(entry.path());
    for (const std::string& id : left_behind()) {
        auto lock = lock_of(id);
        if (!lock) continue; // its window is still there
        lock_ = std::move(lock);
        id_ = id;
        const auto kept = [&](What what) -> std::optional<std::string> {
            std::error_code error;
            if (!fs::exists(file_of(what, id), error)) return std::nullopt;
            try {
                return read_text_file(file_of(what, id), largest_work);
            } catch (const InputError&) {
                return std::string(); // which nobody can read either
            }
        };
        return Found{kept(What::werk), kept(What::voorstel)};
    }
    return std::nullopt;
}

size_t Recovery::others() const
{
    const auto ids = left_behind();
    return static_cast<size_t>(std::count_if(ids.begin(), ids.end(), [&](const auto& id) { return !!lock_of(id); }));
}

/// Has this window files of its own?
bool Recovery::ready()
{
    if (lock_) return true;
    if (folder_.empty() || !make_private_folder(folder_)) return false;
    id_ = fresh_id();
    lock_ = lock_of(id_);
    return lock_ != nullptr;
}

Written Recovery::keep(What what, const std::string& json)
{
    if (!ready()) return Written::no_rights;
    return write_whole(file_of(what, id_), without_bsn(Json::parse(json)).dump(2) + "\n");
}

void Recovery::forget(What what)
{
    std::error_code ignored;
    if (lock_) fs::remove(file_of(what, id_), ignored);
}

fs::path Recovery::set_aside(What what)
{
    const fs::path aside = folder_ / path_of("niet-te-lezen-" + word_of(what) + "-" + fresh_id() + ".json");
    std::error_code error;
    fs::rename(file_of(what, id_), aside, error);
    return error ? file_of(what, id_) : aside;
}

void Recovery::log(const std::string& line)
{
    if (folder_.empty() || !make_private_folder(folder_)) return;
    std::string lines;
    try {
        lines = read_text_file(folder_ / log_file, largest_log);
    } catch (const InputError&) {
        lines.clear(); // there is none yet, or it is full
    }
    write_whole(folder_ / log_file, lines + (looks_like_bsn(line) ? left_out : line) + "\n");
}

void Recovery::forget_all()
{
    std::error_code ignored;
    for (const What what : {What::werk, What::voorstel}) forget(what);
    for (const std::string& id : left_behind())
        if (const auto gone = lock_of(id))
            for (const What what : {What::werk, What::voorstel}) fs::remove(file_of(what, id), ignored);
    lock_.reset();
    if (folder_.empty()) return;
    std::vector<fs::path> of_nobody{folder_ / log_file};
    for (const auto& entry : fs::directory_iterator(folder_, ignored))
        if (text_of(entry.path().filename()).starts_with("niet-te-lezen-")) of_nobody.push_back(entry.path());
    for (const fs::path& file : of_nobody) fs::remove(file, ignored);
}

} // namespace armoedeval
