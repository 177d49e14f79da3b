// SPDX-License-Identifier: EUPL-1.2
#include "gui/ui/surface.hpp"

#include <cmath>

namespace armoedeval::ui {

Frame& frame()
{
    static Frame current;
    return current;
}

const std::vector<Seen>& seen()
{
    return frame().seen;
}

const Theme& theme()
{
    return *frame().theme;
}

Canvas& canvas()
{
    return frame().canvas;
}

ImVec2 to_pixels(Point p)
{
    return {p.x * frame().scale, p.y * frame().scale};
}

ImU32 to_imgui(Color c)
{
    return IM_COL32(c.r, c.g, c.b, c.a);
}

Label split(const std::string& label)
{
    const size_t at = label.find("##");
    if (at == std::string::npos) return {label, ""};
    return {label.substr(0, at), label.substr(at + 2)};
}

void note(Seen::Kind kind, const std::string& label, Rect where, const std::string& value, bool enabled)
{
    const auto [shown, id] = split(label);
    const ImVec2 low = to_pixels({where.x, where.y}), high = to_pixels({where.right(), where.bottom()});
    const ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from = list.GetClipRectMin(), to = list.GetClipRectMax();
    const float scale = frame().scale;
    frame().seen.push_back(
        {.kind = kind,
         .label = shown,
         .id = id,
         .value = value,
         .rect = where,
         .within = {from.x / scale, from.y / scale, (to.x - from.x) / scale, (to.y - from.y) / scale},
         .visible = ImGui::IsRectVisible(low, high),
         .scrolls = frame().scrolls,
         .enabled = enabled,
         .layer = frame().layer});
}

void note_text(Rect where, const std::string& text, Color ink)
{
    note(Seen::Kind::text, text, where);
    frame().seen.back().ink = ink;
    frame().seen.back().label = text; // "##" has no meaning in a text
    frame().seen.back().id.clear();
}

void ScreenCanvas::polygon(std::span<const Point> corners, Color color, bool smooth)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const Point& p : corners) list.PathLineTo(to_pixels(p));
    const ImDrawListFlags before = list.Flags;
    if (!smooth) list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    list.PathFillConvex(to_imgui(color));
    list.Flags = before;
}

void ScreenCanvas::polyline(std::span<const Point> points, Color color, float width, bool closed)
{
    // Two equal points in a row give a bulge; leave the second out.
    std::vector<ImVec2> pixels;
    for (const Point& p : points) {
        const ImVec2 at = to_pixels(p);
        if (pixels.empty() || std::abs(at.x - pixels.back().x) + std::abs(at.y - pixels.back().y) > 0.01f)
            pixels.push_back(at);
    }
    if (pixels.size() < 2) return;
    ImGui::GetWindowDrawList()->AddPolyline(pixels.data(), static_cast<int>(pixels.size()), to_imgui(color),
                                            closed ? ImDrawFlags_Closed : 0, width * frame().scale);
}

void ScreenCanvas::text(Point at, const std::string& text, Font which, Color color)
{
    const float height = line_height(which);
    ImVec2 pixel = to_pixels({at.x, at.y - height / 2});
    pixel = {std::floor(pixel.x + 0.5f), std::floor(pixel.y + 0.5f)};
    ImFont* const letters = font(which);
    ImGui::GetWindowDrawList()->AddText(letters, size_of(which) * line_of_em * frame().scale, pixel, to_imgui(color),
                                        text.data(), text.data() + text.size());
    note_text({at.x, at.y - height / 2, text_width(text, which), height}, text, color);
}

float ScreenCanvas::text_width(const std::string& text, Font which) const
{
    return ui::text_width(text, which);
}

} // namespace armoedeval::ui
