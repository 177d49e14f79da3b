// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The program in a window of the desktop: GLFW, OpenGL and Dear ImGui's side of them. Nothing else knows these.
#include "gui/shell/app.hpp"

#include <filesystem>
#include <stdexcept>
#include <vector>

namespace armoedeval {

inline constexpr int window_width = 1280, window_height = 800, least_window_width = 1024, least_window_height = 640;

/// No window or no OpenGL can be had here; why, in the words of GLFW.
struct NoWindow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Opens the window and returns when the app is done. While nothing happens it uses no processor time. With a
/// `places_file` it writes there what is on the screen and where (places.hpp), each time the picture comes to rest.
/// Throws NoWindow.
void run_window(App& app, const std::filesystem::path& places_file);

/// Three bytes a pixel, from the bottom row up, as OpenGL gives them.
struct Pixels {
    int width = 0, height = 0;
    std::vector<unsigned char> rgb;
};
/// What the window would show at this size, at the scale that the app has now; the window itself stays hidden.
/// Throws NoWindow.
Pixels draw_picture(App& app, int width, int height);

} // namespace armoedeval
