// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/model/model.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// What is kept between sessions, and only when the coach asked for it: the look and the recent files.
/// Until then nothing is written at all.
class Settings {
public:
    /// Reads what was kept; an unreadable file counts as none. An empty path: there is no place to keep anything.
    explicit Settings(std::filesystem::path file);

    bool remember() const { return remember_; }
    /// Off: the file is removed from the computer. On stays off when it cannot be written.
    void set_remember(bool on);

    /// Puts the kept look on a screen, and takes it from one (writing it when that is allowed).
    void put_on(Screen& screen) const;
    void take_from(const Screen& screen);

    /// Absolute paths, newest first; of this session when nothing may be kept.
    const std::vector<std::string>& recent() const { return recent_; }
    void add_recent(const std::filesystem::path& file);

private:
    bool write() const;
    std::filesystem::path file_;
    bool remember_ = false;
    ThemeName theme_ = ThemeName::licht;
    int scale_percent_ = 100;
    bool rustig_ = true;
    bool beleid_ = false;
    std::vector<std::string> recent_;
};

/// Where settings belong on this system; empty when there is no such place.
std::filesystem::path settings_place();
/// The folder for unsaved work, given where the settings are.
std::filesystem::path unsaved_place(const std::filesystem::path& settings);

} // namespace armoedeval
