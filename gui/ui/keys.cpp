// SPDX-License-Identifier: EUPL-1.2
#include "gui/ui/surface.hpp"

#include <array>

namespace armoedeval::ui {

KeyCodes key_codes(Key key)
{
#if IMGUI_VERSION_NUM >= 18700
    static constexpr std::array<KeyCodes, 30> codes{{{ImGuiKey_Escape, ImGuiKey_Escape},
                                                     {ImGuiKey_Enter, ImGuiKey_KeypadEnter},
                                                     {ImGuiKey_LeftArrow, ImGuiKey_LeftArrow},
                                                     {ImGuiKey_RightArrow, ImGuiKey_RightArrow},
                                                     {ImGuiKey_Delete, ImGuiKey_Delete},
                                                     {ImGuiKey_PageUp, ImGuiKey_PageUp},
                                                     {ImGuiKey_PageDown, ImGuiKey_PageDown},
                                                     {ImGuiKey_F1, ImGuiKey_F1},
                                                     {ImGuiKey_F2, ImGuiKey_F2},
                                                     {ImGuiKey_F3, ImGuiKey_F3},
                                                     {ImGuiKey_F6, ImGuiKey_F6},
                                                     {ImGuiKey_F11, ImGuiKey_F11},
                                                     {ImGuiKey_A, ImGuiKey_A},
                                                     {ImGuiKey_C, ImGuiKey_C},
                                                     {ImGuiKey_N, ImGuiKey_N},
                                                     {ImGuiKey_O, ImGuiKey_O},
                                                     {ImGuiKey_P, ImGuiKey_P},
                                                     {ImGuiKey_Q, ImGuiKey_Q},
                                                     {ImGuiKey_S, ImGuiKey_S},
                                                     {ImGuiKey_Y, ImGuiKey_Y},
                                                     {ImGuiKey_Z, ImGuiKey_Z},
                                                     {ImGuiKey_Equal, ImGuiKey_KeypadAdd},
                                                     {ImGuiKey_Minus, ImGuiKey_KeypadSubtract},
                                                     {ImGuiKey_0, ImGuiKey_Keypad0},
                                                     {ImGuiKey_1, ImGuiKey_Keypad1},
                                                     {ImGuiKey_2, ImGuiKey_Keypad2},
                                                     {ImGuiKey_3, ImGuiKey_Keypad3},
                                                     {ImGuiKey_4, ImGuiKey_Keypad4},
                                                     {ImGuiKey_5, ImGuiKey_Keypad5},
                                                     {ImGuiKey_6, ImGuiKey_Keypad6}}};
#else
    // Before 1.87 ImGui passes on the codes of GLFW: letters and digits are ASCII, the rest starts at 256.
    static constexpr std::array<KeyCodes, 30> codes{
        {{256, 256}, {257, 335}, {263, 263}, {262, 262}, {261, 261}, {266, 266}, {267, 267}, {290, 290},
         {291, 291}, {292, 292}, {295, 295}, {300, 300}, {'A', 'A'}, {'C', 'C'}, {'N', 'N'}, {'O', 'O'},
         {'P', 'P'}, {'Q', 'Q'}, {'S', 'S'}, {'Y', 'Y'}, {'Z', 'Z'}, {'=', 334}, {'-', 333}, {'0', 320},
         {'1', 321}, {'2', 322}, {'3', 323}, {'4', 324}, {'5', 325}, {'6', 326}}};
#endif
    return codes[static_cast<size_t>(key)];
}

bool pressed(Key key, bool ctrl, bool shift)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl != ctrl || io.KeyShift != shift || io.KeyAlt) return false;
#if IMGUI_VERSION_NUM >= 18700
    using Code = ImGuiKey;
#else
    using Code = int;
#endif
    const auto [first, second] = key_codes(key);
    return ImGui::IsKeyPressed(static_cast<Code>(first), false) ||
           ImGui::IsKeyPressed(static_cast<Code>(second), false);
}

bool enter_is_free()
{
    return pressed(Key::enter) && !typing() && !ImGui::GetIO().NavVisible;
}

} // namespace armoedeval::ui
