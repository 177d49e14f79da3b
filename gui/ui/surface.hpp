// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the files of the ui layer share; nobody else includes this.
#include "gui/ui/ui.hpp"

#include <imgui.h>

namespace armoedeval::ui {

/// Dear ImGui's current window as a canvas.
class ScreenCanvas final : public Canvas {
public:
    void polygon(std::span<const Point> corners, Color color, bool smooth) override;
    void polyline(std::span<const Point> points, Color color, float width, bool closed) override;
    void text(Point at, const std::string& text, Font font, Color color) override;
    float text_width(const std::string& text, Font font) const override;
};

/// What holds during one frame.
struct Frame {
    const Theme* theme = nullptr;
    float scale = 1;
    int layer = 0;
    bool scrolls = false;
    std::string dialog, dialog_before; ///< the one drawn in this frame, and in the last
    std::string typed_in;              ///< the field that has the caret
    std::string typed_text;            ///< what stands in it
    std::string typed_identity;        ///< what follows "##" in its label
    std::string caret_wanted;          ///< the identity of the field that gets the caret when it is drawn
    std::string entered;               ///< the field in which Enter was pressed
    ScreenCanvas canvas;
    std::vector<Seen> seen, seen_before;
    std::string typed_in_before;
    bool moving = false;
};
Frame& frame();

/// What Dear ImGui calls a key; the second is the same key elsewhere: Enter and = on the number pad.
struct KeyCodes {
    int first, second;
};
KeyCodes key_codes(Key key);

ImVec2 to_pixels(Point p);
ImU32 to_imgui(Color c);
struct Label {
    std::string shown, id;
};
Label split(const std::string& label);
void note(Seen::Kind kind, const std::string& label, Rect where, const std::string& value = "", bool enabled = true);
/// An invisible item at `where` that takes mouse and keyboard; draws the ring of the keyboard's focus.
bool press(Rect where, const std::string& label, float radius, bool enabled = true);

} // namespace armoedeval::ui
