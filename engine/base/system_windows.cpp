// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/system.hpp"

#include "engine/base/paths.hpp"

#include <iostream>
#include <string>
#include <windows.h>

namespace armoedeval {

std::filesystem::path this_program()
{
    constexpr size_t longest = 32768; // of any path
    std::wstring name(longest, L'\0');
    name.resize(GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size())));
    return name;
}

void print_in_utf8()
{
    SetConsoleOutputCP(CP_UTF8); // the code page of the program (its manifest) is not that of the screen
}

Complaints::Complaints() : before_(std::cerr.rdbuf(kept_.rdbuf())) {}

Complaints::~Complaints()
{
    std::cerr.rdbuf(before_);
    if (const std::string text = kept_.str(); !text.empty())
        MessageBoxW(nullptr, path_of(text).c_str(), L"Armoedeval", MB_OK | MB_ICONERROR);
}

} // namespace armoedeval
