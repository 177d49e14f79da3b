// SPDX-License-Identifier: EUPL-1.2
// Maanden: when the change begins, how soon it is told, and how the amounts are shown.
#include "gui/views/months/months_parts.hpp"
#include "gui/words/format.hpp"

#include <array>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

Overgang& overgang_of(Model& model)
{
    if (!model.question.overgang) model.question.overgang.emplace();
    return *model.question.overgang;
}

} // namespace

Model with_start(Model model, Date start)
{
    overgang_of(model).start = start;
    model.screen.drafts.erase("/overgang/start");
    return model;
}

Model with_usual_leefgeld(Rect where, Model model, const Timeline& timeline)
{
    const Rect at = Rect(where).take_left(std::min(where.w, ui::button_width(usual_leefgeld_label)));
    if (ui::button(at, usual_leefgeld_label)) overgang_of(model).leefgeld_per_maand = timeline.usual_leefgeld;
    ui::tooltip(at, "Reken met " + euros(timeline.usual_leefgeld) +
                        " per maand: de norm van de voedselbanken (2024), een ondergrens. Dan ziet u uw saldo. Bij "
                        "Overgang past u het bedrag aan.");
    return model;
}

Date months_on(Date date, int months)
{
    return first_of_month(date) + std::chrono::months(months);
}

namespace {

/// The month of the start, with a step back and a step on.
Model start_stepper(Rect r, Model model, Date start)
{
    if (ui::icon_button(r.take_left(r.h), Icon::chevron_left, "Een maand eerder beginnen"))
        model = with_start(std::move(model),
                           start.day() == std::chrono::day{1} ? months_on(start, -1) : months_on(start, 0));
    if (ui::icon_button(r.take_right(r.h), Icon::chevron_right, "Een maand later beginnen"))
        model = with_start(std::move(model), months_on(start, 1));
    ui::text(r, in_words(start), Font::note_bold, ui::theme().text, ui::Align::center);
    return model;
}

/// The switches over the card, with what stands before them; with fewer words where there is less room.
struct Controls {
    std::string start = "Start werk", told = "Aan Toeslagen gemeld";
    std::vector<std::string> behaviours{"meteen", "3 maanden later", "niet"};
    std::vector<std::string> pictures{"Per maand", "Per week", "Per dag"};

    static constexpr float gap = 20, label_gap = 10;
    std::array<float, 3> widths() const
    {
        const auto label = [](const std::string& s) {
            return s.empty() ? 0 : ui::text_width(s, Font::note) + label_gap;
        };
        const float date = ui::text_width("30 september 2026", Font::note_bold) + 12;
        return {label(start) + 2 * control_line + date, label(told) + ui::segmented_width(behaviours),
                ui::segmented_width(pictures)};
    }
    explicit Controls(float room)
    {
        const auto fits = [&] {
            const auto w = widths();
            return w[0] + w[1] + w[2] + 2 * gap <= room;
        };
        if (fits()) return;
        start.clear();
        if (fits()) return;
        told.clear();
        behaviours = {"meteen gemeld", "3 maanden later", "niet gemeld"};
        if (!fits()) behaviours = {"meteen", "later", "niet gemeld"};
    }
};

} // namespace

float months_controls(Rect where, Model& model, Date start, Gedrag gedrag)
{
    const Controls with(where.w);
    const auto widths = with.widths();
    constexpr float line_gap = 8;
    Rect r{where.x, where.y, where.w, control_line};
    const auto next = [&](float width) {
        if (r.w < width) r = {where.x, r.y + control_line + line_gap, where.w, control_line};
        const Rect taken = r.take_left(std::min(width, r.w));
        r.take_left(Controls::gap);
        return taken;
    };
    const auto labelled = [](Rect at, const std::string& label) {
        if (!label.empty())
            at.take_left(ui::text(at, label, Font::note, ui::theme().second_text) + Controls::label_gap);
        return at;
    };
    model = start_stepper(labelled(next(widths[0]), with.start), std::move(model), start);
    const Rect told = labelled(next(widths[1]), with.told);
    if (const auto chosen = ui::segmented(told, "Aan Toeslagen gemeld", with.behaviours, static_cast<size_t>(gedrag)))
        overgang_of(model).gedrag = static_cast<Gedrag>(*chosen);
    Rect picture = next(widths[2]);
    if (picture.y == where.y) picture.x = where.right() - picture.w;
    if (const auto chosen = ui::segmented(picture, "Beeld", with.pictures, static_cast<size_t>(model.screen.months_as)))
        model.screen.months_as = static_cast<MonthsAs>(*chosen);
    return r.bottom() - where.y;
}

} // namespace armoedeval
