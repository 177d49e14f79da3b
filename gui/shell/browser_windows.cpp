// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/browser.hpp"

#include "engine/base/paths.hpp"

#include <windows.h>

#include <shellapi.h>
#include <string>

namespace armoedeval {

bool open_in_browser(const std::filesystem::path& page)
{
    constexpr INT_PTR most_faults = 32; // above it, the system says, it went well
    const HINSTANCE how = ShellExecuteW(nullptr, L"open", page.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(how) > most_faults;
}

namespace {

/// Edge comes with Windows, in one of the two folders of programs; Chrome may stand beside it.
std::filesystem::path chromium_of_this_computer()
{
    for (const char* variable : {"ProgramFiles(x86)", "ProgramFiles"})
        for (const wchar_t* place :
             {L"Microsoft\\Edge\\Application\\msedge.exe", L"Google\\Chrome\\Application\\chrome.exe"}) {
            const std::filesystem::path folder = path_in_environment(variable);
            std::error_code error;
            if (!folder.empty() && exists(folder / place, error)) return folder / place;
        }
    return {};
}

} // namespace

bool print_to_pdf(const std::filesystem::path& page, const std::filesystem::path& pdf,
                  const std::filesystem::path& scratch)
{
    const std::filesystem::path program = chromium_of_this_computer();
    if (program.empty()) return false;
    // No path can hold the sign that closes it here.
    std::wstring call = L"\"" + program.wstring() +
                        L"\" --headless --disable-gpu --no-pdf-header-footer --user-data-dir=\"" + scratch.wstring() +
                        L"\" --print-to-pdf=\"" + pdf.wstring() + L"\" \"" + page.wstring() + L"\"";
    STARTUPINFOW how{};
    how.cb = sizeof how;
    PROCESS_INFORMATION child{};
    if (!CreateProcessW(program.c_str(), call.data(), nullptr, nullptr, FALSE, CREATE_NO_WINDOW, nullptr, nullptr, &how,
                        &child))
        return false;
    const auto longest = static_cast<DWORD>(std::chrono::milliseconds(longest_print).count());
    const bool ended = WaitForSingleObject(child.hProcess, longest) == WAIT_OBJECT_0;
    if (!ended) TerminateProcess(child.hProcess, 1);
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    return ended && is_pdf(pdf);
}

} // namespace armoedeval
