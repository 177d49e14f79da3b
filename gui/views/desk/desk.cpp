// SPDX-License-Identifier: EUPL-1.2
// The page that the coach sees: bar, tabs, form, view and foot, each in its place.
#include "gui/form/form.hpp"
#include "gui/views/views.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Rect;

namespace {

/// The parts of the page; what is too small for all of them loses the form first.
struct Layout {
    Rect top, tabs, panel, main, foot;
    bool panel_beside = false;

    /// `wide`: the view needs the room of the form.
    Layout(Rect page, bool folded, bool wide)
    {
        const bool low = page.h < 520;
        panel_beside = page.w >= 1000 && !folded && !wide;
        top = page.take_top(low ? 42 : 52);
        foot = page.take_bottom(low ? 30 : 40);
        if (panel_beside) panel = page.take_left(page.w >= 1500 ? 320 : 276);
        tabs = page.take_top(low ? 38 : 48);
        main = page;
    }
};

/// Tells what happened or what went wrong, until someone closes it. Returns the rest of the page.
Rect message_bar(Rect main, Screen& screen)
{
    if (screen.message.empty()) return main;
    const bool fault = screen.message_is_fault;
    const float height =
        std::min(main.h * 0.6f, ui::paragraph_height(main.w - 170, screen.message, ui::Font::note) + 26);
    const Rect bar = main.take_top(height);
    fill(ui::canvas(), bar, fault ? ui::theme().negative_tint : ui::theme().accent_tint);
    Rect r = bar.inset(20, 10); // six units more than the lines: the tails of g and p
    if (ui::button({r.right() - 90, bar.y + (std::min(height, 42.f) - 30) / 2, 90, 30}, "Sluiten##melding"))
        screen.message.clear();
    r.take_right(110);
    ui::scroll(r, "melding", [&](Rect inside) {
        return ui::paragraph(inside, screen.message, ui::Font::note, fault ? ui::theme().negative : ui::theme().text);
    });
    return main;
}

/// The form as a sheet over a small page.
Model form_sheet(Rect page, Model model, const Results& results)
{
    const Rect sheet = page.take_left(std::min(page.w, 340.f));
    bool close = !ui::sheet(sheet, [&](Rect r) {
        Rect head = r.take_top(44).inset(16, 6);
        const bool pressed = ui::button(head.take_right(90), "Klaar", ui::Look::primary);
        ui::text(head, "Invoer", ui::Font::heading, ui::theme().text);
        model = form(r, std::move(model), results);
        return !pressed;
    });
    if (close) model.screen.panel_open = false;
    return model;
}

Model work_view(Rect main, Model model, const Results& results, const Shell& shell)
{
    switch (model.screen.view) {
    case View::uren: return hours_view(main, std::move(model), results);
    case View::maanden: return months_view(main, std::move(model), results);
    case View::waarom: return why_view(main, std::move(model), results);
    case View::doen: return actions_view(main, std::move(model), results);
    case View::beleid: return policy_view(main, std::move(model), results, shell);
    default: return compare_view(main, std::move(model), results);
    }
}

} // namespace

Model desk(Rect page, Model model, const Results& results, const Shell& shell)
{
    const bool wide_view = model.screen.view == View::beleid;
    const Layout layout(page, model.screen.panel_folded, wide_view);
    model = top_bar(layout.top, std::move(model), results, shell);
    Rect tabs_at = layout.tabs;
    if (layout.panel_beside) {
        fill(ui::canvas(), layout.panel, ui::theme().card);
        line(ui::canvas(), {layout.panel.right() - 0.5f, layout.panel.y},
             {layout.panel.right() - 0.5f, layout.panel.bottom()}, ui::theme().line);
        model = form(layout.panel, std::move(model), results);
    } else {
        tabs_at.take_left(8);
        const Rect button = Rect(tabs_at.take_left(96)).inset(0, (tabs_at.h - 32) / 2);
        if (ui::button(button, "Invoer", ui::Look::plain, {}, Icon::form)) {
            if (page.w >= 1000 && !wide_view)
                model.screen.panel_folded = false;
            else
                model.screen.panel_open = true;
        }
    }
    model = tabs(tabs_at, std::move(model), results);
    const Rect main = message_bar(layout.main, model.screen);
    const bool reasons_open = model.screen.unfolded.contains("niet_meegerekend");
    if (reasons_open)
        model = foot_list(main, std::move(model), results);
    else
        model = work_view(main, std::move(model), results, shell);
    model = foot(layout.foot, std::move(model), results);
    if (model.screen.panel_open && !layout.panel_beside) model = form_sheet(page, std::move(model), results);
    return model;
}

} // namespace armoedeval
