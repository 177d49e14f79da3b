// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is on the screen and where: for tests that use the mouse, and for manuals. Call after App::frame.
#include <filesystem>
#include <string>

namespace armoedeval {

/// All that can be read on the screen, in reading order, one thing a line.
std::string text_on_screen();

/// A file that tells what is on the screen: {"titel", "plaatsen": [{"soort", "naam", "id", "waarde", "x", "y", "breed",
/// "hoog", "aan"}, ...]}, in pixels of the window, only what can be seen.
class PlacesFile {
public:
    /// Without a path it writes nothing.
    explicit PlacesFile(std::filesystem::path file) : file_(std::move(file)) {}
    /// Puts the file in place in one step, when something changed. Throws InputError when it cannot.
    void write(const std::string& title, double scale);

private:
    std::filesystem::path file_;
    std::string written_;
};

} // namespace armoedeval
