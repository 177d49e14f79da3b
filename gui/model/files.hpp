// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the file picker knows of the disk. Reads only; saving is the shell's.
#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

struct FolderEntry {
    std::string name;
    bool folder = false;
};

/// What a person sees of a folder: folders first, then the files with the extension; hidden ones left out.
struct Folder {
    std::vector<FolderEntry> entries;
    size_t left_out = 0; ///< more than fit a list
    std::string fault;   ///< why it cannot be shown
};
inline constexpr size_t most_entries = 500;

/// Read once as long as the folder does not change. `extension` with its full stop: ".json".
const Folder& folder_at(const std::filesystem::path& path, const std::string& extension);
/// The title that a household file gives itself; the file's name when it is broken. Read once per version of the file.
std::string title_of(const std::filesystem::path& file);

/// The user's own folder; the current one when there is none.
std::filesystem::path home_folder();
/// "~/huishoudens" and relative paths as a whole path.
std::filesystem::path typed_path(const std::string& text, const std::filesystem::path& folder);

/// Why a file cannot have this name; empty when it can.
std::string name_fault(const std::string& name);
/// With the extension, added when the name does not end in it. A .json, .txt, .csv or .xlsx at the end is replaced.
std::string with_extension(std::string name, const std::string& extension);
/// A file name that a title suggests: "Alleenstaande moeder: naar de winkel" -> "alleenstaande-moeder".
std::string name_from_title(const std::string& title);

} // namespace armoedeval
