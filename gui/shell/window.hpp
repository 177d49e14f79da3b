// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The program in a window of the desktop: GLFW, what draws in it (drawing.hpp) and Dear ImGui's side of them. Nothing
// else knows these.
#include "gui/shell/app.hpp"
#include "gui/shell/drawing.hpp"

#include <filesystem>

namespace armoedeval {

inline constexpr int window_width = 1280, window_height = 800, least_window_width = 1024, least_window_height = 640;

/// Opens the window and returns when the app is done. While nothing happens it uses no processor time. With a
/// `places_file` it writes there what is on the screen and where (places.hpp), each time the picture comes to rest.
/// Returns the number of the signal with which the system asked to end, else 0. Throws NoWindow.
int run_window(App& app, const std::filesystem::path& places_file);

/// What the window would show at this size, at the scale that the app has now; the window itself stays hidden.
/// Throws NoWindow.
Pixels draw_picture(App& app, int width, int height);

} // namespace armoedeval
