// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/person.hpp"

#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "gui/paint/fonts.hpp"
#include "gui/results/policy_jobs.hpp"
#include "gui/ui/surface.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <imgui.h>
#include <map>
#include <stdexcept>
#include <thread>

namespace armoedeval {

namespace {

/// By its label, by what follows "##" in it, or by both.
bool is_called(const ui::Seen& s, const std::string& name)
{
    return s.label == name || s.id == name || s.label + "##" + s.id == name;
}

/// Baking letters costs more than a test: once per scale.
ImFontAtlas* atlas_of(double scale)
{
    static std::map<double, std::unique_ptr<ImFontAtlas>> baked;
    auto& atlas = baked[scale];
    if (!atlas) {
        atlas = std::make_unique<ImFontAtlas>();
        ImGuiContext* const context = ImGui::CreateContext(atlas.get());
        ImGui::SetCurrentContext(context);
        ui::load_fonts(scale);
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        atlas->GetTexDataAsAlpha8(&pixels, &width, &height);
        ImGui::DestroyContext(context);
    }
    return atlas.get();
}

#if IMGUI_VERSION_NUM >= 18700
constexpr int plain_codes[] = {ImGuiKey_Tab,     ImGuiKey_Space,     ImGuiKey_Enter,     ImGuiKey_Backspace,
                               ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_LeftArrow, ImGuiKey_RightArrow};
#else
constexpr int plain_codes[] = {258, 32, 257, 259, 265, 264, 263, 262}; // as GLFW numbers them

void map_keys(ImGuiIO& io)
{
    const std::pair<ImGuiKey, int> keys[] = {
        {ImGuiKey_Tab, 258},       {ImGuiKey_LeftArrow, 263}, {ImGuiKey_RightArrow, 262}, {ImGuiKey_UpArrow, 265},
        {ImGuiKey_DownArrow, 264}, {ImGuiKey_Home, 268},      {ImGuiKey_End, 269},        {ImGuiKey_Delete, 261},
        {ImGuiKey_Backspace, 259}, {ImGuiKey_Space, 32},      {ImGuiKey_Enter, 257},      {ImGuiKey_Escape, 256},
        {ImGuiKey_A, 'A'},         {ImGuiKey_C, 'C'},         {ImGuiKey_V, 'V'},          {ImGuiKey_X, 'X'},
        {ImGuiKey_Y, 'Y'},         {ImGuiKey_Z, 'Z'}};
    for (const auto& [key, code] : keys) io.KeyMap[key] = code;
}
#endif

} // namespace

Person::Person(int width, int height, double scale, const std::filesystem::path& settings) : scale_(scale)
{
    context_ = ImGui::CreateContext(atlas_of(scale));
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = 1.f / 60;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
#if IMGUI_VERSION_NUM < 18700
    map_keys(io);
#endif
    ui::frame() = {};
    app_ = std::make_unique<App>(tables_for_any_date(read_law_tables(tables_folder())), scenarios_folder(), settings,
                                 example_day, std::filesystem::path(tables_folder()) / "bevolking/groningen.json");
    app_->set_monitor_scale(scale);
    loaded_ = scale;
    ui::apply_style(scale);
    look();
}

Person::~Person()
{
    app_.reset();
    ImGui::DestroyContext(context_);
}

void Person::open_example(const std::string& number)
{
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
        if (entry.path().filename().string().starts_with(number)) app_->open(entry.path());
    look();
}

void Person::frame()
{
    if (app_->wanted_scale() != loaded_) { // the coach chose another size
        loaded_ = app_->wanted_scale();
        ImFontAtlas* const atlas = atlas_of(loaded_); // has a context of its own while it bakes
        ImGui::SetCurrentContext(context_);
        ImGui::GetIO().Fonts = atlas;
        ui::apply_style(loaded_);
    }
    ImGui::NewFrame();
    app_->frame();
    ImGui::Render();
    if (app_->failed_frames() && !faults_expected_) throw std::runtime_error("a frame failed: " + app_->last_failure());
}

void Person::look(int frames)
{
    for (int i = 0; i < frames; ++i) frame();
}

void Person::wait()
{
    look();
    for (int i = 0; i < 100 && app_->next_frame_in() == 0.0; ++i) look(1);
    look();
}

void Person::wait_for_runs()
{
    look();
    // A run of a test takes a second; the slowest machine with sanitizers half a minute.
    for (int i = 0; i < 3000 && (app_->results().population->running || app_->results().sweep->running); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        look(1);
    }
    if (app_->results().population->running) throw std::runtime_error("the run does not end");
    look();
}

std::string Person::texts() const
{
    std::string all;
    for (const ui::Seen& s : seen())
        if (s.visible && s.kind == ui::Seen::Kind::text) all += s.label + "\n";
    return all;
}

bool Person::sees(const std::string& words) const
{
    return std::any_of(seen().begin(), seen().end(), [&](const ui::Seen& s) {
        return s.visible && (s.label.find(words) != std::string::npos || s.value.find(words) != std::string::npos);
    });
}

bool Person::finds(const std::string& name) const
{
    return std::any_of(seen().begin(), seen().end(), [&](const ui::Seen& s) {
        return s.kind != ui::Seen::Kind::text && s.visible && is_called(s, name);
    });
}

ui::Seen Person::find(const std::string& name) const
{
    const ui::Seen* found = nullptr;
    std::string all;
    for (const ui::Seen& s : seen()) {
        if (s.kind == ui::Seen::Kind::text) continue;
        all += "  " + s.label + (s.id.empty() ? "" : "##" + s.id) + (s.visible ? "" : " (not in view)") + "\n";
        if (is_called(s, name) && s.visible && (!found || s.layer > found->layer)) found = &s;
    }
    if (!found) throw std::runtime_error("nothing in view is called \"" + name + "\"; there is:\n" + all);
    return *found;
}

void Person::put_mouse(ui::Point p)
{
    const ImVec2 at{p.x * static_cast<float>(loaded_), p.y * static_cast<float>(loaded_)};
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
#else
    ImGui::GetIO().MousePos = at;
#endif
}

void Person::move(ui::Point p)
{
    put_mouse(p);
    look(2);
}

void Person::put_button(bool down)
{
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseButtonEvent(0, down);
#else
    ImGui::GetIO().MouseDown[0] = down;
#endif
}

void Person::button(bool down)
{
    put_button(down);
    look(2);
}

void Person::tap(ui::Point p)
{
    put_mouse(p);
    put_button(true);
    look(1);
    put_button(false);
    look(1);
}

void Person::tap(ui::Key which)
{
    const int code = ui::key_codes(which).first;
    key(code, true);
    look(1);
    key(code, false);
    look(1);
}

void Person::click_at(ui::Point p)
{
    move(p);
    button(true);
    button(false);
}

void Person::click(const std::string& name)
{
    click_at(find(name).rect.middle());
}

void Person::drag(const std::string& name, float dx, float dy)
{
    const ui::Point from = find(name).rect.middle();
    move(from);
    button(true);
    constexpr int steps = 4;
    for (int i = 1; i <= steps; ++i)
        move({from.x + dx * static_cast<float>(i) / steps, from.y + dy * static_cast<float>(i) / steps});
    button(false);
}

void Person::wheel(ui::Point at, float notches)
{
    move(at);
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseWheelEvent(0, notches);
#else
    ImGui::GetIO().MouseWheel = notches;
#endif
    look(2);
}

void Person::type(const std::string& text)
{
    ImGui::GetIO().AddInputCharactersUTF8(text.c_str());
    look(static_cast<int>(text.size()) + 2); // from 1.87 on characters come in one by one
}

void Person::type_in(const std::string& field, const std::string& text)
{
    click(field);
    press(ui::Key::a, true); // a click in a field that has the caret selects nothing
    type(text);
    press(PlainKey::tab);
}

void Person::key(int code, bool down)
{
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(code), down);
#else
    ImGui::GetIO().KeysDown[code] = down;
#endif
}

void Person::modifiers(bool ctrl, bool shift)
{
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddKeyEvent(ImGuiKey_ModCtrl, ctrl);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_ModShift, shift);
#else
    ImGui::GetIO().KeyCtrl = ctrl;
    ImGui::GetIO().KeyShift = shift;
#endif
}

void Person::press(ui::Key which, bool ctrl, bool shift)
{
    press_code(ui::key_codes(which).first, ctrl, shift);
}

void Person::press(PlainKey which, bool ctrl)
{
    press_code(plain_codes[static_cast<size_t>(which)], ctrl, false);
}

void Person::press_code(int code, bool ctrl, bool shift)
{
    modifiers(ctrl, shift);
    look(1);
    key(code, true);
    look(2);
    key(code, false);
    modifiers(false, false);
    look(2);
}

} // namespace armoedeval
