// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What puts Dear ImGui's drawing into a window of GLFW: OpenGL, or Direct3D 11 on Windows, where a remote session knows
// no OpenGL. One of window_opengl.cpp and window_d3d11.cpp is built.
#include <memory>
#include <stdexcept>
#include <vector>

struct GLFWwindow;

namespace armoedeval {

/// Without it there is no window: OpenGL or Direct3D, with its version.
extern const char* const drawn_by;

/// No window, or nothing that draws in it, can be had here; why, in the words of GLFW.
struct NoWindow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Three bytes a pixel, from the bottom row up, as OpenGL gives them.
struct Pixels {
    int width = 0, height = 0;
    std::vector<unsigned char> rgb;
};

class Drawing {
public:
    Drawing() = default;
    virtual ~Drawing() = default;
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    /// Before ImGui::NewFrame.
    virtual void begin_frame() = 0;
    /// Other letters were loaded than those that are drawn now.
    virtual void take_new_letters() = 0;
    /// ImGui's drawing, into the back buffer.
    virtual void draw(int width, int height) = 0;
    /// The back buffer, on the screen.
    virtual void show() = 0;
    /// The back buffer, as it was drawn.
    virtual Pixels picture(int width, int height) = 0;
};

/// Tells GLFW what the window must be good for, before it is made.
void ask_for_drawing();
/// Throws NoWindow.
std::unique_ptr<Drawing> start_drawing(GLFWwindow* window);

} // namespace armoedeval
