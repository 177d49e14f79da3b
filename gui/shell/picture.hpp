// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A picture of a view as a file, for manuals and tests.
#include "gui/shell/app.hpp"

#include <filesystem>
#include <string>

namespace armoedeval {

/// As it was asked for on the command line.
struct PictureCall {
    std::filesystem::path file, text_file; ///< without a text file the text goes to stdout
    std::filesystem::path scenario;
    std::string view = "vergelijken";
    std::string size = "1280x800"; ///< in pixels
    double scale = 1;
    size_t situation = 1; ///< as people count
    std::string amount;   ///< that Waarom? explains; empty: the app's own choice
    std::string theme = "licht";
    std::string dialog = "geen"; ///< that is open over the view
};

/// Everything that is wrong with the call, before any window is opened. Throws InputError.
void check(const PictureCall& call);
/// Draws the view and writes the picture and the text that is on it. Throws InputError and NoWindow.
void write_picture(App& app, const PictureCall& call);

} // namespace armoedeval
