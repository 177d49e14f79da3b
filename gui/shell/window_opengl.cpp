// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/drawing.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

namespace armoedeval {

namespace {

class OpenGl : public Drawing {
public:
    explicit OpenGl(GLFWwindow* window) : window_(window)
    {
        glfwMakeContextCurrent(window);
        glfwSwapInterval(1);
        ImGui_ImplGlfw_InitForOpenGL(window, true);
        ImGui_ImplOpenGL3_Init("#version 150");
    }
    ~OpenGl() override
    {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplGlfw_Shutdown();
    }
    OpenGl(const OpenGl&) = delete;
    OpenGl& operator=(const OpenGl&) = delete;

    void begin_frame() override { ImGui_ImplOpenGL3_NewFrame(); }

    void take_new_letters() override
    {
#if IMGUI_VERSION_NUM < 19200 // later it looks after the texture itself
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
    }

    void draw(int width, int height) override
    {
        glViewport(0, 0, width, height);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    }

    void show() override
    {
        glfwSwapBuffers(window_);
    }

    Pixels picture(int width, int height) override
    {
        Pixels pixels{width, height, {}};
        pixels.rgb.resize(static_cast<size_t>(width) * static_cast<size_t>(height) * 3);
        glPixelStorei(GL_PACK_ALIGNMENT, 1);
        // From the back buffer, before any swap: after it the front buffer may hold nothing.
        glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, pixels.rgb.data());
        return pixels;
    }

private:
    GLFWwindow* window_;
};

} // namespace

const char* const drawn_by = "OpenGL 3.2";

void ask_for_drawing()
{
    // 3.2 core is the oldest that serves; a driver answers with the newest that it has.
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
}

std::unique_ptr<Drawing> start_drawing(GLFWwindow* window)
{
    return std::make_unique<OpenGl>(window);
}

} // namespace armoedeval
