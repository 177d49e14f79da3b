// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/window.hpp"

#include "gui/paint/fonts.hpp"
#include "gui/shell/ending.hpp"
#include "gui/shell/places.hpp"
#include "gui/ui/ui.hpp"

#include <GLFW/glfw3.h>
#include <algorithm>
#include <backends/imgui_impl_glfw.h>
#include <imgui.h>

namespace armoedeval {

namespace {

/// After the last event: what an event changes may move other things, and those are drawn in the frames after it.
constexpr int frames_after_event = 3;
/// A layout that measures itself takes a few frames; this is more than the deepest view needs.
constexpr int frames_of_picture = 10;

class Glfw {
public:
    Glfw()
    {
        glfwSetErrorCallback([](int, const char* what) { complaint() = what; });
        if (!glfwInit()) throw NoWindow(complaint());
    }
    ~Glfw() { glfwTerminate(); }
    Glfw(const Glfw&) = delete;
    Glfw& operator=(const Glfw&) = delete;

    /// What GLFW said of the last failure.
    static std::string& complaint()
    {
        static std::string text;
        return text;
    }
};

struct CloseWindow {
    void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, CloseWindow>;

WindowHandle open(int width, int height, const std::string& title, bool hidden)
{
    ask_for_drawing();
    glfwWindowHint(GLFW_VISIBLE, !hidden);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, !hidden);
    // Under these names the desktop knows the program; else it would take the title, which is somebody's household.
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "armoedeval-gui");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "armoedeval-gui");
#ifdef GLFW_WAYLAND_APP_ID // from GLFW 3.4
    glfwWindowHintString(GLFW_WAYLAND_APP_ID, "armoedeval-gui");
#endif
    WindowHandle window(glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr));
    if (!window) throw NoWindow(Glfw::complaint());
    return window;
}

class Gui {
public:
    Gui()
    {
        IMGUI_CHECKVERSION();
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr; // nothing is stored unless somebody asks
        ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    }
    ~Gui() { ImGui::DestroyContext(); }
    Gui(const Gui&) = delete;
    Gui& operator=(const Gui&) = delete;
};

/// Draws the app into a window.
class Painter {
public:
    Painter(App& app, GLFWwindow* window) : app_(app), window_(window), drawing_(start_drawing(window)) {}

    /// Leaves the frame in the back buffer.
    void draw()
    {
        follow_scale();
        drawing_->begin_frame();
        ImGui_ImplGlfw_NewFrame();
        measure_in_pixels();
        ImGui::NewFrame();
        app_.frame();
        ImGui::Render();
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        drawing_->draw(static_cast<int>(size.x), static_cast<int>(size.y));
    }
    void show() { drawing_->show(); }
    Pixels picture(int width, int height) { return drawing_->picture(width, height); }

private:
    /// The letters are drawn for one scale; another scale is another set of letters.
    void follow_scale()
    {
        const double scale = app_.wanted_scale();
        if (scale == scale_) return;
        ui::load_fonts(scale);
        ui::apply_style(scale);
        if (scale_ != 0) drawing_->take_new_letters();
        scale_ = scale;
    }

    /// Wayland counts in units of more than one pixel on a sharp screen; the page wants pixels, so that letters stay
    /// sharp.
    void measure_in_pixels() const
    {
        int width = 0, height = 0;
        glfwGetFramebufferSize(window_, &width, &height);
        ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        ImGui::GetIO().DisplayFramebufferScale = {1, 1};
    }

    App& app_;
    GLFWwindow* window_;
    Gui gui_;
    std::unique_ptr<Drawing> drawing_;
    double scale_ = 0; ///< of the letters that are loaded; 0 before the first frame
};

/// What happens to a window: asks for frames and passes on what concerns the app.
class Listener {
public:
    /// Before the Painter: Dear ImGui then listens too and passes on what it hears.
    Listener(App& app, GLFWwindow* window) : app_(app)
    {
        glfwSetWindowUserPointer(window, this);
        listen_to_hands(window);
        listen_to_desktop(window);
        float scale = 1;
        glfwGetWindowContentScale(window, &scale, nullptr);
        app_.set_monitor_scale(scale);
    }

    void wait()
    {
        if (frames_due_ > 0) return glfwPollEvents();
        const auto seconds = app_.next_frame_in();
        if (!seconds) return glfwWaitEvents();
        if (*seconds > 0)
            glfwWaitEventsTimeout(*seconds);
        else
            glfwPollEvents();
        frames_due_ = std::max(frames_due_, 1);
    }
    bool frame_due() const { return frames_due_ > 0; }
    void frame_drawn() { --frames_due_; }

private:
    static Listener& of(GLFWwindow* window) { return *static_cast<Listener*>(glfwGetWindowUserPointer(window)); }
    void something_happened() { frames_due_ = std::max(frames_due_, frames_after_event); }
    /// Dear ImGui takes one press or release a frame, so each asks for a frame of its own.
    void key_or_button() { frames_due_ = std::max(frames_due_ + 1, frames_after_event); }

    static void listen_to_hands(GLFWwindow* window)
    {
        glfwSetKeyCallback(window, [](GLFWwindow* w, int, int, int, int) { of(w).key_or_button(); });
        glfwSetCharCallback(window, [](GLFWwindow* w, unsigned) { of(w).key_or_button(); });
        glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int, int, int) { of(w).key_or_button(); });
        glfwSetScrollCallback(window, [](GLFWwindow* w, double, double) { of(w).something_happened(); });
        glfwSetCursorPosCallback(window, [](GLFWwindow* w, double, double) { of(w).something_happened(); });
        glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int) { of(w).something_happened(); });
    }

    static void listen_to_desktop(GLFWwindow* window)
    {
        glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int) { of(w).something_happened(); });
        glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { of(w).something_happened(); });
        glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { of(w).something_happened(); });
        glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float scale, float) {
            of(w).app_.set_monitor_scale(scale);
            of(w).something_happened();
        });
        glfwSetWindowCloseCallback(window, [](GLFWwindow* w) {
            glfwSetWindowShouldClose(w, GLFW_FALSE); // the app may first ask about unsaved work
            of(w).app_.close_asked();
            of(w).something_happened();
        });
    }

    App& app_;
    int frames_due_ = frames_after_event;
};

/// On a sharp Wayland screen the mouse is told in larger units than pixels; see Painter::measure_in_pixels.
void hear_mouse_in_pixels(GLFWwindow* window)
{
#if IMGUI_VERSION_NUM >= 18700
    static GLFWcursorposfun told_in_units;
    told_in_units = glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
        int pixels = 1, units = 1;
        glfwGetFramebufferSize(w, &pixels, nullptr);
        glfwGetWindowSize(w, &units, nullptr);
        const double ratio = units > 0 ? static_cast<double>(pixels) / units : 1;
        told_in_units(w, x * ratio, y * ratio);
    });
#else
    (void)window; // that version asks GLFW for the mouse itself, and Debian gives it X11, where a unit is a pixel
#endif
}

/// A window that takes the whole monitor and goes back to where it was.
class FullScreen {
public:
    explicit FullScreen(GLFWwindow* window) : window_(window) {}

    void follow(bool wanted)
    {
        if (wanted == on_) return;
        GLFWmonitor* const monitor = wanted ? under_the_window() : nullptr;
        if (wanted && !monitor) return;
        if (wanted) {
            glfwGetWindowPos(window_, &x_, &y_);
            glfwGetWindowSize(window_, &width_, &height_);
            const GLFWvidmode* const mode = glfwGetVideoMode(monitor);
            glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
        } else {
            glfwSetWindowMonitor(window_, nullptr, x_, y_, width_, height_, GLFW_DONT_CARE);
        }
        on_ = wanted;
    }

private:
    /// The monitor on which the middle of the window lies, else the first.
    GLFWmonitor* under_the_window() const
    {
        int x = 0, y = 0, width = 0, height = 0, count = 0;
        glfwGetWindowPos(window_, &x, &y);
        glfwGetWindowSize(window_, &width, &height);
        GLFWmonitor** const all = glfwGetMonitors(&count);
        for (int i = 0; i < count; ++i) {
            int left = 0, top = 0;
            glfwGetMonitorPos(all[i], &left, &top);
            const GLFWvidmode* const mode = glfwGetVideoMode(all[i]);
            const int across = x + width / 2 - left, down = y + height / 2 - top;
            if (across >= 0 && across < mode->width && down >= 0 && down < mode->height) return all[i];
        }
        return glfwGetPrimaryMonitor();
    }

    GLFWwindow* window_;
    int x_ = 0, y_ = 0, width_ = 0, height_ = 0;
    bool on_ = false;
};

} // namespace

int run_window(App& app, const std::filesystem::path& places_file)
{
    const Glfw glfw;
    std::string title = app.window_title();
    const WindowHandle window = open(window_width, window_height, title, false);
    glfwSetWindowSizeLimits(window.get(), least_window_width, least_window_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
    Listener listener(app, window.get());
    Painter painter(app, window.get());
    hear_mouse_in_pixels(window.get());
    PlacesFile places(places_file);
    FullScreen full_screen(window.get());
    const Ending ending(glfwPostEmptyEvent);
    while (!app.done() && ending.asked() == 0) {
        listener.wait();
        if (!listener.frame_due()) continue;
        painter.draw();
        painter.show();
        listener.frame_drawn();
        full_screen.follow(app.wants_full_screen());
        if (app.window_title() != title) glfwSetWindowTitle(window.get(), (title = app.window_title()).c_str());
        if (!listener.frame_due()) places.write(title, app.wanted_scale());
    }
    if (ending.asked() != 0) app.keep_now();
    return ending.asked();
}

Pixels draw_picture(App& app, int width, int height)
{
    const Glfw glfw;
    const WindowHandle window = open(width, height, app.window_title(), true);
    Painter painter(app, window.get());
    for (int frame = 0; frame < frames_of_picture; ++frame) painter.draw();
    glfwGetFramebufferSize(window.get(), &width, &height);
    return painter.picture(width, height);
}

} // namespace armoedeval
