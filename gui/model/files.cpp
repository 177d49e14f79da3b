// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/files.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <map>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_household = 1'000'000;
constexpr size_t longest_name = 200; ///< disks take 255 bytes; saving first writes beside it under a longer name

bool earlier(const FolderEntry& a, const FolderEntry& b)
{
    if (a.folder != b.folder) return a.folder;
    const std::string left = lower(a.name), right = lower(b.name);
    return left != right ? left < right : a.name < b.name;
}

Folder read_folder(const fs::path& path, const std::string& extension)
{
    Folder folder;
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        folder.fault = "Deze map bestaat niet (meer). Ga een map omhoog of typ een ander pad.";
        return folder;
    }
    fs::directory_iterator at(path, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        const std::string name = text_of(at->path().filename());
        std::error_code unknown;
        const bool is_folder = at->is_directory(unknown);
        if (name.starts_with('.')) continue;
        if (is_folder || (lower(text_of(at->path().extension())) == extension && at->is_regular_file(unknown)))
            folder.entries.push_back({name, is_folder});
    }
    if (error) folder.fault = "U mag deze map niet bekijken. Kies een andere map.";
    std::ranges::sort(folder.entries, earlier);
    if (folder.entries.size() > most_entries) {
        folder.left_out = folder.entries.size() - most_entries;
        folder.entries.resize(most_entries);
    }
    return folder;
}

/// When it last changed; a fixed moment for what is not there, so that it counts as unchanged.
fs::file_time_type changed(const fs::path& path)
{
    std::error_code error;
    const auto time = fs::last_write_time(path, error);
    return error ? fs::file_time_type::min() : time;
}

} // namespace

const Folder& folder_at(const fs::path& path, const std::string& extension)
{
    // Reading a folder on a slow disk in every frame would make the window stutter.
    static fs::path kept_path;
    static std::string kept_extension;
    static fs::file_time_type kept_time;
    static Folder kept;
    const auto time = changed(path);
    if (path != kept_path || extension != kept_extension || time != kept_time) {
        kept = read_folder(path, extension);
        kept_path = path, kept_extension = extension, kept_time = time;
    }
    return kept;
}

std::string title_of(const fs::path& file)
{
    struct Known {
        fs::file_time_type time;
        std::string title;
    };
    static std::map<fs::path, Known> known;
    const auto time = changed(file);
    const auto found = known.find(file);
    if (found != known.end() && found->second.time == time) return found->second.title;
    std::string title = text_of(file.filename());
    try {
        const Json json = parse_json(read_text_file(file, largest_household), text_of(file));
        if (json.is_object() && json.contains("titel") && json["titel"].is_string())
            if (const auto own = json["titel"].get<std::string>(); !own.empty()) title = own;
    } catch (const InputError&) {
        // The name will do: opening it says what is wrong.
    }
    return (known[file] = {time, title}).title;
}

fs::path home_folder()
{
#ifdef _WIN32
    const fs::path home = path_in_environment("USERPROFILE");
#else
    const fs::path home = path_in_environment("HOME");
#endif
    std::error_code error;
    if (fs::is_directory(home, error)) return home;
    const fs::path current = fs::current_path(error);
    return error ? fs::path("/") : current;
}

fs::path typed_path(const std::string& text, const fs::path& folder)
{
    fs::path path = path_of(text);
    if (text == "~" || text.starts_with("~/"))
        path = home_folder() / path_of(text.substr(std::min<size_t>(2, text.size())));
    if (path.is_relative()) path = folder / path;
    path = path.lexically_normal();
    // "/home/" and "/home" are one folder.
    return path.has_filename() || path == path.root_path() ? path : path.parent_path();
}

std::string name_fault(const std::string& name)
{
    const bool blank = name.find_first_not_of(' ') == std::string::npos;
    if (blank) return "Typ een naam voor het bestand.";
    if (name.find_first_of("/\\") != std::string::npos)
        return "In een naam kan geen / of \\ staan. De map kiest u hieronder.";
    if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return "In deze naam staat een teken dat niet kan in een bestandsnaam.";
#ifdef _WIN32
    if (name.find_first_of("<>:\"|?*") != std::string::npos) return "In een naam kan geen < > : \" | ? of * staan.";
    if (name.ends_with('.')) return "Een naam kan niet op een punt eindigen.";
#endif
    if (name.starts_with('.')) return "Een naam kan niet met een punt beginnen: het bestand wordt dan verborgen.";
    if (looks_like_bsn(name)) return "In deze naam staat iets dat op een BSN lijkt. Kies een andere.";
    if (name.size() > longest_name) return "Deze naam is te lang. Kies een kortere.";
    return {};
}

std::string with_extension(std::string name, const std::string& extension)
{
    name.erase(name.find_last_not_of(' ') + 1);
    for (const char* known : {".json", ".txt", ".csv", ".xlsx"})
        if (name.size() > std::string_view(known).size() && lower(name).ends_with(known)) {
            name.resize(name.size() - std::string_view(known).size());
            break;
        }
    return name + extension;
}

std::string name_from_title(const std::string& title)
{
    constexpr size_t longest = 60;
    std::string name;
    for (const char c : lower(title.substr(0, title.find(':')))) {
        const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool in_a_letter = static_cast<unsigned char>(c) >= 0x80; // a part of é
        if (keep || in_a_letter)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
        if (name.size() >= longest && !in_a_letter) break;
    }
    if (name.size() >= longest) name.resize(std::min(name.size(), name.rfind('-'))); // whole words
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name.empty() || looks_like_bsn(name) ? "huishouden" : name;
}

} // namespace armoedeval
