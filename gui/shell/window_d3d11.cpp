// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/drawing.hpp"

#define GLFW_EXPOSE_NATIVE_WIN32
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <algorithm>
#include <array>
#include <backends/imgui_impl_dx11.h>
#include <backends/imgui_impl_glfw.h>
#include <chrono>
#include <d3d11.h>
#include <imgui.h>
#include <thread>

namespace armoedeval {

namespace {

using namespace std::chrono_literals;

/// A thing of Direct3D, given back when this goes.
template <class T> class Held {
public:
    Held() = default;
    ~Held() { drop(); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    T* operator->() const { return thing_; }
    T* get() const { return thing_; }
    T** fill()
    {
        drop();
        return &thing_;
    }
    void drop()
    {
        if (thing_) thing_->Release();
        thing_ = nullptr;
    }

private:
    T* thing_ = nullptr;
};

class Direct3D : public Drawing {
public:
    explicit Direct3D(GLFWwindow* window) : window_(window)
    {
        if (!make()) throw NoWindow(drawn_by);
        ImGui_ImplGlfw_InitForOther(window, true);
        ImGui_ImplDX11_Init(device_.get(), context_.get());
    }
    ~Direct3D() override
    {
        ImGui_ImplDX11_Shutdown();
        ImGui_ImplGlfw_Shutdown();
    }
    Direct3D(const Direct3D&) = delete;
    Direct3D& operator=(const Direct3D&) = delete;

    void begin_frame() override
    {
        if (lost_) make_again();
        int width = 0, height = 0;
        glfwGetFramebufferSize(window_, &width, &height);
        if ((width != width_ || height != height_) && width > 0 && height > 0) resize(width, height);
        ImGui_ImplDX11_NewFrame();
    }

    void take_new_letters() override
    {
#if IMGUI_VERSION_NUM < 19200                     // later it looks after the texture itself
        ImGui_ImplDX11_InvalidateDeviceObjects(); // the next frame makes them
#endif
    }

    void draw(int, int) override
    {
        ID3D11RenderTargetView* const target = target_.get();
        if (!target) return; // the device went while it was resized
        constexpr std::array<float, 4> white{1, 1, 1, 1};
        context_->OMSetRenderTargets(1, &target, nullptr);
        context_->ClearRenderTargetView(target, white.data());
        ImGui_ImplDX11_RenderDrawData(ImGui::GetDrawData());
    }

    void show() override
    {
        constexpr auto while_nobody_looks = 50ms;
        const HRESULT how = chain_->Present(1, 0);
        // A session that is taken up again elsewhere, or a driver that is replaced, takes the device away.
        lost_ = lost_ || how == DXGI_ERROR_DEVICE_REMOVED || how == DXGI_ERROR_DEVICE_RESET;
        if (how == DXGI_STATUS_OCCLUDED) std::this_thread::sleep_for(while_nobody_looks);
    }

    Pixels picture(int, int) override
    {
        throw NoWindow("deze versie maakt geen plaatjes");
    }

private:
    /// With the card, or else without: WARP is the drawing that Windows itself brings.
    bool make()
    {
        for (const auto driver : {D3D_DRIVER_TYPE_HARDWARE, D3D_DRIVER_TYPE_WARP})
            if (make_with(driver)) return true;
        return false;
    }

    bool make_with(D3D_DRIVER_TYPE driver)
    {
        constexpr std::array levels{D3D_FEATURE_LEVEL_11_0, D3D_FEATURE_LEVEL_10_1, D3D_FEATURE_LEVEL_10_0};
        DXGI_SWAP_CHAIN_DESC wanted{};
        wanted.BufferCount = 2;
        wanted.BufferDesc.Format = DXGI_FORMAT_R8G8B8A8_UNORM;
        wanted.BufferUsage = DXGI_USAGE_RENDER_TARGET_OUTPUT;
        wanted.OutputWindow = glfwGetWin32Window(window_);
        wanted.SampleDesc.Count = 1;
        wanted.Windowed = TRUE;
        wanted.SwapEffect = DXGI_SWAP_EFFECT_DISCARD;
        drop();
        const HRESULT made = D3D11CreateDeviceAndSwapChain(nullptr, driver, nullptr, 0, levels.data(),
                                                           static_cast<UINT>(levels.size()), D3D11_SDK_VERSION, &wanted,
                                                           chain_.fill(), device_.fill(), nullptr, context_.fill());
        glfwGetFramebufferSize(window_, &width_, &height_);
        if (SUCCEEDED(made) && aim()) return true;
        drop();
        return false;
    }

    /// A device comes back by itself, but not always at once.
    void make_again()
    {
        constexpr int most_tries = 40;
        constexpr auto between = 250ms;
        ImGui_ImplDX11_Shutdown();
        for (int i = 0; !make(); ++i) {
            if (i == most_tries) throw NoWindow(drawn_by);
            std::this_thread::sleep_for(between);
        }
        ImGui_ImplDX11_Init(device_.get(), context_.get());
        lost_ = false;
    }

    void resize(int width, int height)
    {
        target_.drop();
        width_ = width, height_ = height;
        const HRESULT done =
            chain_->ResizeBuffers(0, static_cast<UINT>(width), static_cast<UINT>(height), DXGI_FORMAT_UNKNOWN, 0);
        if (FAILED(done) || !aim()) lost_ = true;
    }

    bool aim()
    {
        Held<ID3D11Texture2D> buffer;
        return SUCCEEDED(chain_->GetBuffer(0, __uuidof(ID3D11Texture2D), reinterpret_cast<void**>(buffer.fill()))) &&
               SUCCEEDED(device_->CreateRenderTargetView(buffer.get(), nullptr, target_.fill()));
    }

    void drop()
    {
        target_.drop();
        chain_.drop();
        context_.drop();
        device_.drop();
    }

    GLFWwindow* window_;
    Held<ID3D11Device> device_;
    Held<ID3D11DeviceContext> context_;
    Held<IDXGISwapChain> chain_;
    Held<ID3D11RenderTargetView> target_;
    int width_ = 0, height_ = 0; ///< of the buffers
    bool lost_ = false;
};

} // namespace

const char* const drawn_by = "Direct3D 11";

void ask_for_drawing()
{
    glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
}

std::unique_ptr<Drawing> start_drawing(GLFWwindow* window)
{
    return std::make_unique<Direct3D>(window);
}

} // namespace armoedeval
