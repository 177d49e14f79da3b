// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/paths.hpp"
#include "gui/views/dialogs/dialogs.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr int scale_step = 10;
constexpr std::array usual_scales{100, 125, 150, 175, 200};

std::string percent(int scale)
{
    return std::to_string(scale) + " %";
}

/// Smaller, larger, and the usual sizes. Returns the height.
float scale_setting(Rect where, Screen& screen)
{
    const float top = where.y;
    take_head(where, "GROOTTE");
    Rect row = where.take_top(button_height);
    const int now = screen.scale_percent;
    if (ui::icon_button(row.take_left(button_height), Icon::minus, "Kleiner", {now > least_scale, "Kleiner kan niet."}))
        screen.scale_percent = std::max(least_scale, now - scale_step);
    ui::text(row.take_left(68), percent(now), Font::body_bold, ui::theme().text, ui::Align::center);
    if (ui::icon_button(row.take_left(button_height), Icon::plus, "Groter", {now < most_scale, "Groter kan niet."}))
        screen.scale_percent = std::min(most_scale, now + scale_step);
    std::vector<std::string> names;
    for (const int scale : usual_scales) names.push_back(percent(scale));
    const float width = ui::segmented_width(names);
    const bool beside = row.w >= width + 20;
    if (!beside) where.take_top(8);
    const Rect place = beside ? row.take_right(width) : where.take_top(button_height);
    const auto chosen = std::ranges::find(usual_scales, now) - usual_scales.begin();
    if (const auto pressed = ui::segmented({place.x, place.y, std::min(width, place.w), place.h}, "Grootte", names,
                                           static_cast<size_t>(chosen)))
        screen.scale_percent = usual_scales.at(*pressed);
    where.take_top(20);
    return where.y - top;
}

/// A small page in the colours of a theme: two cards with bars, the chosen one edged.
void preview(Rect where, const Theme& theme)
{
    Canvas& canvas = ui::canvas();
    fill(canvas, where, theme.background, 6);
    Rect inside = where.inset(10, 8);
    fill(canvas, {inside.x, inside.y, inside.w * 0.6f, 5}, theme.text, 2);
    inside.take_top(12);
    const float width = (inside.w - 8) / 2;
    for (int i = 0; i < 2; ++i) {
        const Rect card{inside.x + static_cast<float>(i) * (width + 8), inside.y, width, inside.h};
        fill(canvas, card, theme.card, 4);
        outline(canvas, card, i == 1 ? theme.accent : theme.line, i == 1 ? 2 : 1, 4);
        const float high = card.h - 14, part = high * (i == 1 ? 0.65f : 0.5f);
        const Rect bar{card.x + 8, card.bottom() - 6 - part, 12, part};
        fill(canvas, bar, color_of(i == 1 ? Part::loon : Part::bijstand).fill, 1);
        fill(canvas, {bar.x, bar.y - part * 0.4f, bar.w, part * 0.36f}, color_of(Part::huurtoeslag).fill, 1);
        const float words = std::max(0.f, card.w - 36);
        fill(canvas, {bar.right() + 8, bar.y + part * 0.3f, words, 4}, theme.second_text, 2);
        fill(canvas, {bar.right() + 8, bar.y - part * 0.25f, words * 0.8f, 4}, theme.second_text, 2);
    }
    outline(canvas, where, theme.field_edge, 1, 6);
}

float theme_setting(Rect where, Screen& screen)
{
    constexpr std::array<const char*, 3> names{"Licht", "Donker", "Hoog contrast"};
    const float top = where.y;
    take_head(where, "KLEUREN");
    constexpr float gap = 12, words = 34;
    Rect row = where.take_top(116);
    const float width = (row.w - 2 * gap) / 3;
    for (size_t i = 0; i < names.size(); ++i) {
        const auto name = static_cast<ThemeName>(i);
        const Rect card = row.take_left(width);
        row.take_left(gap);
        const bool chosen = screen.theme == name;
        if (ui::area(card, std::string(names[i]) + "##thema", 10, chosen)) screen.theme = name;
        ui::card(card, chosen);
        Rect inside = card.inset(6);
        Rect label = inside.take_bottom(words);
        preview(inside, theme_of(name));
        if (chosen) icon(ui::canvas(), Icon::tick, {label.x + 10, label.middle().y}, 14, ui::theme().accent, 2);
        label.take_left(chosen ? 24 : 6);
        ui::text(label, names[i], chosen ? Font::note_bold : Font::note, ui::theme().text);
    }
    where.take_top(20);
    return where.y - top;
}

/// A switch with what it means below it. Returns the new value when it was pressed.
std::optional<bool> explained(Rect& where, const std::string& label, bool on, const std::string& meaning)
{
    const auto pressed = ui::toggle(where.take_top(30), label, on);
    Rect words = where;
    words.take_left(30);
    const float height = ui::paragraph(words, meaning, Font::note, ui::theme().second_text);
    where.take_top(height + 20);
    return pressed;
}

std::string what_is_kept(const Shell& shell)
{
    if (shell.settings_file.empty())
        return "Op deze computer is geen plek voor instellingen gevonden. Er kan dus niets bewaard worden.";
    return "Uit: er wordt niets bewaard, tenzij u zelf opslaat. Aan: deze instellingen, de namen van de bestanden die "
           "u laatst opende, en werk dat nog niet is opgeslagen, ook de gegevens van het huishouden daarin. Weer "
           "uitzetten haalt dat van deze computer weg. Het komt in deze map:";
}

float all_settings(Rect where, Screen& screen, const Shell& shell)
{
    const float top = where.y;
    where.take_top(scale_setting(where, screen));
    where.take_top(theme_setting(where, screen));
    take_head(where, "INWONERBEELD");
    if (const auto on = explained(where, "Rustig beginnen", screen.rustig,
                                  "Het inwonerbeeld zegt eerst wat gelijk blijft, en daarna pas wat er verandert."))
        screen.rustig = *on;
    take_head(where, "BELEID");
    if (const auto on = explained(where, "Beleid tonen", screen.beleid,
                                  "Een blad erbij voor wie regels maakt: wat een andere waarde in de wet doet met de "
                                  "voorbeeldhuishoudens. De wet zelf verandert niet."))
        screen.beleid = *on;
    take_head(where, "OP DEZE COMPUTER");
    if (const auto on = explained(where, "Instellingen en werk bewaren", screen.remember, what_is_kept(shell)))
        screen.remember = *on && !shell.settings_file.empty();
    if (!shell.settings_file.empty()) {
        Rect place = where.moved(30, -20);
        place.w -= 30;
        const std::string folder = text_of(path_of(shell.settings_file).parent_path());
        ui::text(place.take_top(24), folder, Font::note_bold, ui::theme().text); // cut off when too long, never outside
        where.take_top(12);
    }
    return where.y - top;
}

} // namespace

bool settings_dialog(Model& model, const Shell& shell)
{
    return ui::dialog("Instellingen", {620, 740}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        scrolled(inside, "instellingen", [&](Rect where) { return all_settings(where, model.screen, shell); });
        if (footer_button(footer, "Klaar", ui::Look::primary)) close_dialog(model);
    });
}

} // namespace armoedeval
