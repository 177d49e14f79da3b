// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Text is UTF-8 everywhere in the program, a path is what the system makes of it: bytes on Linux, UTF-16 on Windows.
// There the library would widen each byte of a std::string by itself, and "één.json" would be another file. So text
// becomes a path here, and nowhere else (tests/base/paths_at_the_border.py).
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace armoedeval {

/// The path that UTF-8 text names.
inline std::filesystem::path path_of(std::string_view utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

/// A path as UTF-8, for messages, for fields and for files of our own.
inline std::string text_of(const std::filesystem::path& path)
{
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

/// The path that a variable of the environment names; empty when it is not set. On Windows the program's code page is
/// UTF-8 (packaging/armoedeval.manifest), so its variables are too.
inline std::filesystem::path path_in_environment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value ? path_of(value) : std::filesystem::path();
}

} // namespace armoedeval
