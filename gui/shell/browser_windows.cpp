// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/browser.hpp"

#include <windows.h>

#include <shellapi.h>

namespace armoedeval {

bool open_in_browser(const std::filesystem::path& page)
{
    constexpr INT_PTR most_faults = 32; // above it, the system says, it went well
    const HINSTANCE how = ShellExecuteW(nullptr, L"open", page.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(how) > most_faults;
}

} // namespace armoedeval
