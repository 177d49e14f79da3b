// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/text_block.hpp"
#include "gui/ui/surface.hpp"

namespace armoedeval::ui {

namespace {

/// The longest beginning that fits with "…" behind it.
std::string cut_off(const std::string& text, Font font, float width)
{
    size_t end = text.size();
    const std::string mark = "\u2026";
    while (end > 0) {
        do --end;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80); // not inside a character
        const std::string shorter = text.substr(0, text.find_last_not_of(' ', end ? end - 1 : 0) + 1) + mark;
        if (text_width(shorter, font) <= width) return shorter;
    }
    return mark;
}

} // namespace

float line_height(Font which)
{
    return line_distance(which);
}

float text_width(const std::string& text, Font which)
{
    ImFont* const letters = font(which);
    return letters->CalcTextSizeA(letters->FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x /
           frame().scale;
}

float text(Rect where, const std::string& text, Font which, Color color, Align align)
{
    constexpr float slack = 0.75f; // pixels are whole, design units are not
    float width = text_width(text, which);
    const bool fits = width <= where.w + slack;
    const std::string shown = fits ? text : cut_off(text, which, where.w);
    if (!fits) {
        tooltip(where, text);
        width = text_width(shown, which);
    }
    const float room = where.w - width;
    const float x = where.x + (align == Align::left ? 0 : align == Align::right ? room : room / 2);
    frame().canvas.text({x, where.y + where.h / 2}, shown, which, color);
    return width;
}

float paragraph(Rect where, const std::string& text, Font which, Color color)
{
    const float height = line_height(which);
    float y = where.y;
    for (const std::string& line : wrapped(frame().canvas, text, which, where.w)) {
        if (!line.empty()) frame().canvas.text({where.x, y + height / 2}, line, which, color);
        y += height;
    }
    return y - where.y;
}

float paragraph_height(float width, const std::string& text, Font which)
{
    return static_cast<float>(wrapped(frame().canvas, text, which, width).size()) * line_height(which);
}

void tooltip(Rect where, const std::string& text)
{
    const Frame& now = frame();
    // Not over what is being typed, and none of the page over a dialog.
    const bool in_the_way = !now.typed_in.empty() || (now.layer == 0 && !(now.dialog + now.dialog_before).empty());
    Frame& noted = frame();
    noted.seen.push_back({.kind = Seen::Kind::text, .label = text, .rect = where, .visible = false, .layer = 2});
    if (in_the_way || !ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows) ||
        !ImGui::IsMouseHoveringRect(to_pixels({where.x, where.y}), to_pixels({where.right(), where.bottom()})))
        return;
    constexpr float widest = 340;
    const float width = std::min(widest, text_width(text, Font::note));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, to_pixels({10, 7}));
    ImGui::BeginTooltip();
    ImGui::PushFont(font(Font::note));
    ImGui::PushTextWrapPos((width + 2) * frame().scale);
    ImGui::TextUnformatted(text.data(), text.data() + text.size());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
    noted.seen.back().visible = true;
}

} // namespace armoedeval::ui
