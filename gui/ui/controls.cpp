// SPDX-License-Identifier: EUPL-1.2
#include "gui/ui/surface.hpp"

#include <algorithm>
#include <cmath>
#include <imgui_stdlib.h>
#include <utility>

namespace armoedeval::ui {

namespace {

constexpr float radius = 8;

/// The last item was reached with the keyboard.
bool keyboard_focus()
{
    return ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
}

void ring(Rect where, float corner)
{
    outline(canvas(), where.inset(-2), theme().accent, 2, corner + 2);
}

struct Paint {
    Color fill, edge, ink;
};

Paint paint_of(Look look, bool enabled)
{
    const Theme& t = theme();
    if (!enabled) return {t.background, t.line, t.strong_edge};
    switch (look) {
    case Look::primary:
    case Look::chosen: return {t.accent, t.accent, t.on_accent};
    case Look::quiet: return {{0, 0, 0, 0}, {0, 0, 0, 0}, t.accent};
    case Look::danger: return {t.negative_tint, t.negative, t.negative};
    default: return {t.card, t.field_edge, t.text};
    }
}

void face(Rect where, const Paint& paint, bool hovered)
{
    if (paint.fill.a) fill(canvas(), where, paint.fill, radius);
    if (hovered) fill(canvas(), where, theme().accent.faded(0.07f), radius);
    if (paint.edge.a) outline(canvas(), where, paint.edge, 1, radius);
}

} // namespace

bool press(Rect where, const std::string& label, float corner, bool enabled)
{
    ImGui::SetCursorScreenPos(to_pixels({where.x, where.y}));
    if (!enabled) ImGui::BeginDisabled();
    const bool pressed =
        ImGui::InvisibleButton(label.c_str(), to_pixels({std::max(where.w, 1.f), std::max(where.h, 1.f)}));
    if (!enabled) ImGui::EndDisabled();
    if (enabled && ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (keyboard_focus()) ring(where, corner);
    // Dear ImGui before 1.87 presses with Space only.
    const bool entered_here = keyboard_focus() && ui::pressed(Key::enter);
    return (pressed || entered_here) && enabled;
}

void card(Rect where, bool chosen)
{
    fill(canvas(), where, theme().card, 10);
    outline(canvas(), where, chosen ? theme().accent : theme().line, chosen ? 2 : 1, 10);
}

void rule(Point from, float width)
{
    line(canvas(), from, {from.x + width, from.y}, theme().line);
}

float chip(Rect where, const std::string& words, Font font, Color ink, Color tint, Align align)
{
    constexpr float padding = 10;
    const float width = std::min(where.w, text_width(words, font) + 2 * padding);
    const Rect r{align == Align::right ? where.right() - width : where.x, where.y, width, where.h};
    fill(canvas(), r, tint, 6);
    text(r.inset(padding, 0), words, font, ink);
    return width;
}

float button_width(const std::string& label, bool with_icon)
{
    return text_width(split(label).shown, Font::note_bold) + 32 + (with_icon ? 22 : 0); // a main button is bold
}

bool button(Rect where, const std::string& label, Look look, const Enabled& enabled, std::optional<Icon> picture)
{
    const bool pressed = press(where, label, radius, enabled.yes);
    const Paint paint = paint_of(look, enabled.yes);
    face(where, paint, enabled.yes && ImGui::IsItemHovered());
    note(Seen::Kind::button, label, where, look == Look::chosen ? "gekozen" : "", enabled.yes);
    if (!enabled.yes && !enabled.why_not.empty()) tooltip(where, enabled.why_not);
    const std::string shown = split(label).shown;
    const Font letters = look == Look::primary || look == Look::chosen ? Font::note_bold : Font::note;
    Rect words = where;
    if (picture) {
        const float width = std::min(where.w, text_width(shown, letters) + 23);
        words = {where.x + (where.w - width) / 2 + 22, where.y, width - 22, where.h};
        icon(canvas(), *picture, {words.x - 14, where.middle().y}, 13, paint.ink, 2);
    }
    text(words.inset(picture ? 0 : 6, 0), shown, letters, paint.ink, Align::center);
    return pressed;
}

bool icon_button(Rect where, Icon picture, const std::string& label, const Enabled& enabled, Look look)
{
    const bool pressed = press(where, label, radius, enabled.yes);
    const Paint paint = paint_of(look, enabled.yes);
    face(where, paint, enabled.yes && ImGui::IsItemHovered());
    note(Seen::Kind::button, label, where, "", enabled.yes);
    icon(canvas(), picture, where.middle(), std::min(where.h, where.w) * 0.42f, paint.ink, 2);
    tooltip(where, split(label).shown + (enabled.yes || enabled.why_not.empty() ? "" : "\n" + enabled.why_not));
    return pressed;
}

bool tab(Rect where, const std::string& label, bool chosen)
{
    const bool pressed = press(where, label, 4);
    note(Seen::Kind::tab, label, where, chosen ? "gekozen" : "");
    const bool lit = chosen || ImGui::IsItemHovered();
    text(where, split(label).shown, chosen ? Font::body_bold : Font::body, lit ? theme().accent : theme().second_text,
         Align::center);
    if (chosen) fill(canvas(), {where.x, where.bottom() - 3, where.w, 3}, theme().accent);
    return pressed;
}

bool area(Rect where, const std::string& label, float corner, bool chosen)
{
    const bool pressed = press(where, label, corner);
    note(Seen::Kind::area, label, where, chosen ? "gekozen" : "");
    if (ImGui::IsItemHovered()) fill(canvas(), where, theme().accent.faded(0.07f), corner);
    return pressed;
}

float segmented_width(const std::vector<std::string>& options)
{
    float width = 0;
    for (const std::string& o : options) width += text_width(o, Font::note_bold) + 26;
    return width;
}

std::optional<size_t> segmented(Rect where, const std::string& label, const std::vector<std::string>& options,
                                size_t chosen)
{
    std::optional<size_t> pressed;
    const auto [shown, id] = split(label);
    fill(canvas(), where, theme().card, radius);
    float x = where.x;
    const float spare = (where.w - segmented_width(options)) / static_cast<float>(options.size());
    for (size_t i = 0; i < options.size(); ++i) {
        const float width = text_width(options[i], Font::note_bold) + 26 + spare;
        const Rect part{x, where.y, width, where.h};
        const std::string part_label = options[i] + "##" + shown + id;
        if (press(part, part_label, radius)) pressed = i;
        const bool on = i == chosen;
        if (on)
            fill(canvas(), part, theme().accent, radius);
        else if (ImGui::IsItemHovered())
            fill(canvas(), part, theme().accent.faded(0.07f), radius);
        note(Seen::Kind::button, part_label, part, on ? "gekozen" : "");
        text(part, options[i], on ? Font::note_bold : Font::note, on ? theme().on_accent : theme().second_text,
             Align::center);
        x += width;
    }
    outline(canvas(), where, theme().field_edge, 1, radius);
    return pressed;
}

namespace {

/// Of the item that was just placed.
void tick_mark(Rect box, bool on)
{
    fill(canvas(), box, on ? theme().accent : theme().card, 5);
    outline(canvas(), box, on ? theme().accent : theme().strong_edge, ImGui::IsItemHovered() ? 2 : 1, 5);
    if (on) icon(canvas(), Icon::tick, box.middle(), box.w * 0.7f, theme().on_accent, 2);
}

} // namespace

std::optional<bool> toggle(Rect where, const std::string& label, bool on)
{
    const bool pressed = press(where, label, 6);
    note(Seen::Kind::toggle, label, where, on ? "aan" : "uit");
    tick_mark({where.x, where.middle().y - 10, 20, 20}, on);
    text({where.x + 30, where.y, where.w - 30, where.h}, split(label).shown, Font::note, theme().text);
    if (pressed) return !on;
    return {};
}

std::optional<bool> tick_row(Rect where, Rect box, const std::string& label, bool on)
{
    const bool pressed = press(where, label, 6);
    note(Seen::Kind::toggle, label, where, on ? "aan" : "uit");
    tick_mark(box, on);
    if (pressed) return !on;
    return {};
}

namespace {

/// The open list of a choice, over the page.
std::optional<size_t> open_list(Rect where, const std::vector<std::string>& options, size_t chosen)
{
    std::optional<size_t> pressed;
    constexpr float row = 34, padding = 6;
    float width = where.w;
    for (const std::string& o : options) width = std::max(width, text_width(o, Font::note) + 56);
    const Rect whole = page();
    width = std::min(width, whole.w - 16);
    const float full = static_cast<float>(options.size()) * row + 2 * padding;
    const float height = std::min(full, whole.h - 16);
    Rect r{std::min(where.x, whole.right() - width - 8), where.bottom() + 4, width, height};
    if (r.bottom() > whole.bottom() - 8) r.y = whole.bottom() - 8 - height;
    ImGui::SetNextWindowPos(to_pixels({r.x, r.y}));
    ImGui::SetNextWindowSize(to_pixels({r.w, r.h}));
    if (!ImGui::BeginPopup("list", ImGuiWindowFlags_NoMove)) return {};
    const int below = std::exchange(frame().layer, 1);
    const bool outer = std::exchange(frame().scrolls, true);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float top = start.y / frame().scale;
    for (size_t i = 0; i < options.size(); ++i) {
        const Rect line{r.x + padding, top + padding + static_cast<float>(i) * row, r.w - 2 * padding, row};
        if (press(line, options[i] + "##" + std::to_string(i), 6)) pressed = i;
        if (ImGui::IsItemHovered() || i == chosen) fill(canvas(), line, theme().accent_tint, 6);
        note(Seen::Kind::button, options[i], line, i == chosen ? "gekozen" : "");
        Rect words = line.inset(10, 0);
        const Rect mark = words.take_left(22);
        if (i == chosen) icon(canvas(), Icon::tick, {mark.x + 6, mark.middle().y}, 12, theme().accent, 2);
        text(words, options[i], Font::note, theme().text);
    }
    ImGui::SetCursorScreenPos(start);
    ImGui::Dummy(to_pixels({1, full}));
    if (pressed) ImGui::CloseCurrentPopup();
    frame().scrolls = outer;
    frame().layer = below;
    ImGui::EndPopup();
    return pressed;
}

} // namespace

std::optional<size_t> choice(Rect where, const std::string& label, const std::vector<std::string>& options,
                             size_t chosen)
{
    const auto [shown, id] = split(label);
    ImGui::PushID((shown + id).c_str());
    if (press(where, label, radius)) ImGui::OpenPopup("list");
    face(where, paint_of(Look::plain, true), ImGui::IsItemHovered());
    const std::string value = chosen < options.size() ? options[chosen] : "";
    note(Seen::Kind::choice, label, where, value);
    icon(canvas(), Icon::chevron_down, {where.right() - 15, where.middle().y}, 10, theme().accent, 2);
    text({where.x + 12, where.y, where.w - 40, where.h}, value, Font::note_bold, theme().text);
    const auto pressed = open_list(where, options, chosen);
    ImGui::PopID();
    return pressed;
}

std::optional<size_t> menu(Rect where, const std::string& label, const std::vector<std::string>& options)
{
    ImGui::PushID(label.c_str());
    if (press(where, label, radius)) ImGui::OpenPopup("list");
    face(where, paint_of(Look::plain, true), ImGui::IsItemHovered());
    note(Seen::Kind::button, label, where);
    icon(canvas(), Icon::chevron_down, {where.right() - 15, where.middle().y}, 9, theme().accent, 2);
    text({where.x + 12, where.y, where.w - 36, where.h}, split(label).shown, Font::note, theme().text);
    const auto pressed = open_list(where, options, options.size());
    ImGui::PopID();
    return pressed;
}

std::optional<size_t> icon_menu(Rect where, Icon picture, const std::string& label,
                                const std::vector<std::string>& options)
{
    ImGui::PushID(label.c_str());
    if (icon_button(where, picture, label, {}, Look::quiet)) ImGui::OpenPopup("list");
    const auto pressed = open_list(where, options, options.size());
    ImGui::PopID();
    return pressed;
}

std::optional<double> slider(Rect where, const std::string& label, double value, double least, double most, double step)
{
    constexpr float grip = 10;
    press(where, label, 6);
    const float left = where.x + grip, width = where.w - 2 * grip, y = where.middle().y;
    const auto place = [&](double v) {
        return left + width * static_cast<float>((std::clamp(v, least, most) - least) / (most - least));
    };
    const auto stepped = [&](double v) { return std::clamp(std::round(v / step) * step, least, most); };
    std::optional<double> wanted;
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left))
        wanted = stepped(least + (most - least) *
                                     static_cast<double>((ImGui::GetIO().MousePos.x / frame().scale - left) / width));
    if (keyboard_focus() && pressed(Key::left, true)) wanted = stepped(value - step);
    if (keyboard_focus() && pressed(Key::right, true)) wanted = stepped(value + step);
    fill(canvas(), {where.x, y - 3, where.w, 6}, theme().line, 3);
    fill(canvas(), {where.x, y - 3, place(value) - where.x, 6}, theme().accent, 3);
    circle(canvas(), {place(value), y}, grip + (ImGui::IsItemHovered() ? 1.f : 0.f), theme().card, theme().accent, 3);
    note(Seen::Kind::slider, label, where, std::to_string(value));
    if (wanted && *wanted == value) wanted.reset();
    return wanted;
}

Dragged handle(Rect where, const std::string& label)
{
    press(where, label, 8);
    note(Seen::Kind::slider, label, where);
    Dragged dragged;
    if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left))
        dragged.to_x = ImGui::GetIO().MousePos.x / frame().scale;
    if (keyboard_focus() && pressed(Key::left, true)) dragged.steps = -1;
    if (keyboard_focus() && pressed(Key::right, true)) dragged.steps = 1;
    return dragged;
}

std::optional<std::string> field(Rect where, const std::string& label, const std::string& shown, bool faulty,
                                 Align align)
{
    const Label names = split(label);
    const std::string id = "##" + names.shown + names.id;
    const float line = line_height(Font::note_bold), padding = 10;
    std::string buffer = shown;
    const bool active = frame().typed_in == id;
    // Dear ImGui cannot align a field to the right: while nobody types, its own text is hidden and ours is drawn.
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, to_pixels({padding, (where.h - line) / 2}));
    ImGui::PushStyleColor(ImGuiCol_Border, to_imgui(faulty ? theme().negative : theme().field_edge));
    if (faulty) ImGui::PushStyleColor(ImGuiCol_FrameBg, to_imgui(theme().negative_tint));
    if (!active) ImGui::PushStyleColor(ImGuiCol_Text, IM_COL32_BLACK_TRANS);
    ImGui::PushFont(font(Font::note_bold));
    ImGui::SetCursorScreenPos(to_pixels({where.x, where.y}));
    ImGui::SetNextItemWidth(where.w * frame().scale);
    if (!names.id.empty() && frame().caret_wanted == names.id) {
        ImGui::SetKeyboardFocusHere();
        frame().caret_wanted.clear();
    }
    if (active && pressed(Key::enter)) frame().entered = id;
    const bool changed = ImGui::InputText(id.c_str(), &buffer, ImGuiInputTextFlags_AutoSelectAll);
    if (ImGui::IsItemActive()) {
        if (!active) frame().typed_text = shown;
        frame().typed_in = id;
        frame().typed_identity = names.id;
    } else if (active) {
        frame().typed_in.clear();
        frame().typed_identity.clear();
    }
    ImGui::PopFont();
    ImGui::PopStyleColor((faulty ? 2 : 1) + (active ? 0 : 1));
    ImGui::PopStyleVar();
    if (!active) text(where.inset(padding, 0), shown, Font::note_bold, faulty ? theme().negative : theme().text, align);
    note(Seen::Kind::field, label, where, buffer);
    // ImGui says so in every frame in which its text is not what we showed; only what is typed now is an edit, or undo
    // would be undone by the field that has the caret.
    if (!changed || buffer == std::exchange(frame().typed_text, buffer)) return {};
    return buffer;
}

void give_caret(const std::string& id)
{
    frame().caret_wanted = id;
}

bool caret_in(const std::string& id)
{
    return !id.empty() && frame().typed_identity == id;
}

bool entered(const std::string& label)
{
    const Label names = split(label);
    return frame().entered == "##" + names.shown + names.id;
}

} // namespace armoedeval::ui
