// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace armoedeval {

inline constexpr std::chrono::seconds longest_print{20};

inline bool is_pdf(const std::filesystem::path& file)
{
    char start[4] = {};
    std::ifstream(file, std::ios::binary).read(start, sizeof start);
    return std::string_view(start, sizeof start) == "%PDF";
}

/// Shows a page in the browser of this computer; false when there is none.
bool open_in_browser(const std::filesystem::path& page);

/// Has a browser of the family of Chromium, where there is one, write a page as a tagged PDF without showing anything.
/// It keeps what it needs in `scratch`, a folder that is made for it. False: there is none, it may not, or it was not
/// done within twenty seconds. Waits for it.
bool print_to_pdf(const std::filesystem::path& page, const std::filesystem::path& pdf,
                  const std::filesystem::path& scratch);

} // namespace armoedeval
