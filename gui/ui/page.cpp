// SPDX-License-Identifier: EUPL-1.2
#include "gui/ui/surface.hpp"

#include <algorithm>
#include <imgui_internal.h> // GetActiveID: which item is held
#include <utility>

namespace armoedeval::ui {

void apply_style(double scale)
{
    ImGuiStyle style; // scaling adds up: always from a fresh one
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.PopupRounding = 8;
    style.FrameRounding = 8;
    style.FrameBorderSize = 1;
    style.ScrollbarSize = 10;
    style.ScrollbarRounding = 5;
    style.ItemSpacing = {0, 0};
    style.DisplaySafeAreaPadding = {0, 0};
    style.ScaleAllSizes(static_cast<float>(scale));
    ImGui::GetStyle() = style;
}

namespace {

void apply_colors(const Theme& theme)
{
    const auto set = [](ImGuiCol which, Color c) {
        ImGui::GetStyle().Colors[which] = ImGui::ColorConvertU32ToFloat4(to_imgui(c));
    };
    const Color none{0, 0, 0, 0};
    set(ImGuiCol_WindowBg, theme.background);
    set(ImGuiCol_ChildBg, none);
    set(ImGuiCol_PopupBg, theme.card);
    set(ImGuiCol_Border, theme.field_edge);
    set(ImGuiCol_Text, theme.text);
    set(ImGuiCol_TextSelectedBg, theme.accent.faded(0.3f));
    set(ImGuiCol_FrameBg, theme.card);
    set(ImGuiCol_ScrollbarBg, none);
    set(ImGuiCol_ScrollbarGrab, theme.field_edge);
    set(ImGuiCol_ScrollbarGrabHovered, theme.strong_edge);
    set(ImGuiCol_ScrollbarGrabActive, theme.second_text);
    set(ImGuiCol_NavHighlight, theme.accent);
    set(ImGuiCol_ModalWindowDimBg, theme.shade);
}

} // namespace

void begin_page(const Theme& theme, double scale)
{
    Frame& now = frame();
    now.theme = &theme;
    now.scale = static_cast<float>(scale);
    now.layer = 0;
    now.scrolls = false;
    now.seen_before = std::exchange(now.seen, {});
    now.typed_in_before = now.typed_in;
    now.entered.clear();
    apply_colors(theme);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("##page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
}

void end_page()
{
    // A dialog that was not drawn again is closed; ImGui would keep it, and it would keep the mouse.
    Frame& now = frame();
    if (!now.dialog_before.empty() && now.dialog_before != now.dialog &&
        ImGui::BeginPopupModal(now.dialog_before.c_str())) {
        ImGui::CloseCurrentPopup();
        ImGui::EndPopup();
    }
    now.dialog_before = std::exchange(now.dialog, "");
    ImGui::End();
    now.moving = now.seen != now.seen_before || now.typed_in != now.typed_in_before || !now.caret_wanted.empty();
}

void abandon_page()
{
#if IMGUI_VERSION_NUM < 19140
    GImGui->FontStack.clear();
    ImGui::ErrorCheckEndFrameRecover(nullptr);
#else
    ImGuiErrorRecoveryState empty;
    empty.SizeOfWindowStack = 1; // the one that Dear ImGui itself opens
    ImGui::GetIO().ConfigErrorRecoveryEnableAssert = false;
    ImGui::ErrorRecoveryTryToRecoverState(&empty);
    ImGui::GetIO().ConfigErrorRecoveryEnableAssert = true;
#endif
    frame().dialog_before = std::exchange(frame().dialog, "");
}

double seconds()
{
    return ImGui::GetTime();
}

bool moving()
{
    return frame().moving;
}

Point page_pixels()
{
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    return {size.x, size.y};
}

Rect page()
{
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    return {0, 0, size.x / frame().scale, size.y / frame().scale};
}

std::optional<Point> pointer()
{
    if (!ImGui::IsMousePosValid() || !ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)) return {};
    const ImVec2 at = ImGui::GetIO().MousePos;
    return Point{at.x / frame().scale, at.y / frame().scale};
}

bool pointer_pressed()
{
    return ImGui::IsMouseClicked(ImGuiMouseButton_Left);
}

bool pointer_down()
{
    return ImGui::IsMouseDown(ImGuiMouseButton_Left);
}

bool typing()
{
    return ImGui::GetIO().WantTextInput;
}

void copy(const std::string& text)
{
    ImGui::SetClipboardText(text.c_str());
}

std::string pasted()
{
    const char* text = ImGui::GetClipboardText();
    return text ? text : "";
}

unsigned held()
{
    return ImGui::GetActiveID();
}

void scroll(Rect where, const std::string& id, const std::function<float(Rect)>& inside)
{
    ImGui::SetCursorScreenPos(to_pixels({where.x, where.y}));
    ImGui::BeginChild(id.c_str(), to_pixels({where.w, where.h}), false, ImGuiWindowFlags_NavFlattened);
    const bool outer = std::exchange(frame().scrolls, true);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    constexpr float bar = 10; // always kept free: content must not move when the bar comes
    const float height = inside({start.x / frame().scale, start.y / frame().scale, where.w - bar, where.h});
    ImGui::SetCursorScreenPos(start);
    ImGui::Dummy(to_pixels({where.w - bar - 1, height}));
    frame().scrolls = outer;
    ImGui::EndChild();
}

void scroll_to(Rect where)
{
    const float middle = (where.y + where.h / 2) * frame().scale - ImGui::GetWindowPos().y;
    ImGui::SetScrollFromPosY(middle, 0.5f);
}

namespace {

/// Dear ImGui lets the shade behind a dialog come in the frames after it; where none follow it would stay half.
void shade_at_once()
{
    ImGui::GetCurrentContext()->DimBgRatio = 1;
}

} // namespace

bool sheet(Rect where, const std::function<bool(Rect)>& inside)
{
    const std::string id = "##dialog sheet";
    if (!ImGui::IsPopupOpen(id.c_str())) ImGui::OpenPopup(id.c_str());
    frame().dialog = id;
    ImGui::SetNextWindowPos(to_pixels({where.x, where.y}));
    ImGui::SetNextWindowSize(to_pixels({where.w, where.h}));
    if (!ImGui::BeginPopupModal(id.c_str(), nullptr,
                                ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings))
        return true;
    shade_at_once();
    const int below = std::exchange(frame().layer, 1);
    bool keep = inside(where);
    if (pressed(Key::escape) && !typing()) keep = false;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && ImGui::IsMousePosValid() &&
        !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId) && mouse.x > (where.right() + 4) * frame().scale)
        keep = false;
    frame().layer = below;
    ImGui::EndPopup();
    return keep;
}

bool dialog(const std::string& title, Point size, const std::function<void(Rect)>& inside)
{
    const std::string id = title + "##dialog";
    if (!ImGui::IsPopupOpen(id.c_str())) ImGui::OpenPopup(id.c_str());
    frame().dialog = id;
    const Rect whole = page();
    const bool low = whole.h < 420; // every line counts
    const float margin = low ? 16 : 32, padding = low ? 16 : 24;
    size = {std::min(size.x, whole.w - margin), std::min(size.y, whole.h - margin)};
    const Rect r{(whole.w - size.x) / 2, (whole.h - size.y) / 2, size.x, size.y};
    ImGui::SetNextWindowPos(to_pixels({r.x, r.y}));
    ImGui::SetNextWindowSize(to_pixels({r.w, r.h}));
    constexpr float corner = 14;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, corner * frame().scale);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
    const bool open = ImGui::BeginPopupModal(id.c_str(), nullptr,
                                             ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                                 ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar(2);
    if (!open) return true;
    shade_at_once();
    const int below = std::exchange(frame().layer, 1);
    Rect rest = r.inset(padding);
    text(rest.take_top(32), title, Font::large_bold, theme().text);
    rest.take_top(low ? 6 : 12);
    inside(rest);
    const bool keep = !pressed(Key::escape);
    frame().layer = below;
    ImGui::EndPopup();
    return keep;
}

} // namespace armoedeval::ui
