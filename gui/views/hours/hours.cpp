// SPDX-License-Identifier: EUPL-1.2
// Uren: what is left at every number of hours, or at every wage, with the chosen situation as a line to drag.
#include "gui/chart/curve_chart.hpp"
#include "gui/chart/kept_strip.hpp"
#include "gui/form/edits.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/views/empty.hpp"
#include "gui/views/views.hpp"
#include "gui/words/curve_words.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Point;
using ui::Rect;

namespace {

constexpr float least_chart = 150;     ///< lower than this the page scrolls
constexpr float roomy_chart = 240;     ///< there is room for the strip only when this is left for the chart
constexpr float least_for_names = 190; ///< below this names in the chart would hide it

/// The chosen situation with other hours or another wage in its first job.
Model with_work_at(Model model, Axis axis, double at)
{
    const std::string place = "/situaties/" + std::to_string(model.screen.situation) + "/werk/0/";
    if (axis == Axis::uren)
        model = panel::with_hours(std::move(model), model.screen.situation, 0, at);
    else
        model.question.situaties.at(model.screen.situation).werk.front().uurloon = at;
    model.screen.drafts.erase(place + (axis == Axis::uren ? "uren_per_week" : "uurloon"));
    return model;
}

double step_of(Axis axis)
{
    return axis == Axis::uren ? 0.25 : 0.05;
}

/// The nearest whole step on the axis, in whole cents. Not nought hours: the situation has work.
double stepped(const HoursResult& h, double at)
{
    const double step = step_of(h.axis);
    const double least = std::max(std::ceil(h.from / step) * step, step);
    const double whole_steps = std::round(std::clamp(std::round(at / step) * step, least, h.to) * 100);
    return whole_steps / 100;
}

/// A number of steps further; from between two steps to the next.
double moved_by(const HoursResult& h, int steps)
{
    constexpr double nearly = 1e-6;
    const double place = h.here / step_of(h.axis);
    const double next = steps > 0 ? std::floor(place + nearly) + steps : std::ceil(place - nearly) + steps;
    return stepped(h, next * step_of(h.axis));
}

/// Only the first job differs: the situation is a point beside this curve, and not another story.
bool same_but_first(const std::vector<Work>& a, const std::vector<Work>& b)
{
    return !a.empty() && !b.empty() && a.front().van == b.front().van &&
           std::equal(a.begin() + 1, a.end(), b.begin() + 1, b.end());
}

CurvePicture picture_of(const Model& model, const Results& results)
{
    CurvePicture picture;
    picture.hours = &*results.hours;
    picture.parts = model.screen.parts;
    picture.movable = results.question == model.question;
    const size_t place = chosen_in_results(results, model);
    picture.here_is_now = place == 0;
    if (results.hours->axis != Axis::uren) return picture; // at another wage the others are no point of this axis
    const auto& all = results.question.situaties;
    const auto& chosen = all[place].werk;
    for (size_t i = 0; i < all.size(); ++i) {
        const double at = all[i].werk.empty() ? 0 : all[i].werk.front().uren_per_week;
        if (i == 0 && at <= results.hours->to) picture.now = at;
        const bool drawn = i > 0 && i != place && same_but_first(all[i].werk, chosen);
        if (drawn && at <= results.hours->to && !std::isnan(results.situations[i].over))
            picture.others.push_back({i, at, results.situations[i].over, short_name(results.question, i)});
    }
    return picture;
}

/// The heading as long as it fits, and the two switches.
Model card_head(Rect where, Model model, const Results& results)
{
    Rect r = where;
    const std::vector<std::string> looks{"Totaal", "Onderdelen"}, axes{"Uren", "Uurloon"};
    const auto look = ui::segmented(r.take_right(ui::segmented_width(looks)), "Beeld", looks, model.screen.parts);
    r.take_right(12);
    const auto axis =
        ui::segmented(r.take_right(ui::segmented_width(axes)), "As", axes, model.screen.axis == Axis::uren ? 0 : 1);
    r.take_right(12);
    if (look) model.screen.parts = *look == 1;
    if (axis) model.screen.axis = *axis == 0 ? Axis::uren : Axis::uurloon;
    const std::string left = results.hours->in_hand ? "In de hand" : "Te besteden";
    for (const char* rest : {" per maand, na opvang en werk", " per maand"})
        if (const std::string words = left + rest; ui::text_width(words, Font::body_bold) <= r.w) {
            const float width = ui::text_width(words, Font::body_bold);
            ui::text(r, words, Font::body_bold, ui::theme().text);
            r.take_left(width + 14);
            break;
        }
    constexpr float least = 130; // a shorter piece of the title says nothing
    if (r.w >= least)
        ui::text(r,
                 (results.not_final.empty() ? "" : "nog niet definitief · ") +
                     results.situations[chosen_in_results(results, model)].titel,
                 Font::note, ui::theme().second_text);
    return model;
}

/// Where a dot is pressed. Two that lie over each other share the room, so that each is pressed in its middle.
Rect room_of_dot(const std::vector<Rect>& dots, size_t which)
{
    Rect room = dots[which];
    const Point at = room.middle();
    for (const Rect& other : dots) {
        const float dx = other.middle().x - at.x, dy = other.middle().y - at.y;
        if (std::abs(dx) >= room.w || std::abs(dy) >= room.h) continue;
        if (std::abs(dx) > std::abs(dy))
            dx > 0 ? room.take_right(room.right() - at.x - dx / 2) : room.take_left(at.x + dx / 2 - room.x);
        else if (dy != 0)
            dy > 0 ? room.take_bottom(room.bottom() - at.y - dy / 2) : room.take_top(at.y + dy / 2 - room.y);
    }
    return room;
}

/// The line to drag, the dots to choose, the amount under the mouse.
Model chart(Model model, const Results& results, const CurveChart& drawn, const CurvePicture& picture)
{
    const HoursResult& h = *results.hours;
    const float x = drawn.x_of(std::clamp(h.here, h.from, h.to));
    const Rect plot = drawn.plot();
    constexpr float half = 14, below = 12;
    const Rect line{x - half, plot.y, 2 * half, plot.h + below};
    std::optional<double> asked;
    if (const auto mouse = ui::pointer(); mouse && plot.holds(*mouse) && !line.holds(*mouse) && !ui::held())
        asked = std::round(drawn.at_x(mouse->x) / step_of(h.axis)) * step_of(h.axis);
    drawn.draw(ui::canvas(), asked);
    if (picture.movable) {
        const char* name = h.axis == Axis::uren ? "Uren per week verslepen" : "Uurloon verslepen";
        const ui::Dragged to = ui::handle(line, name);
        std::optional<double> at;
        if (to.to_x) at = stepped(h, drawn.at_x(*to.to_x));
        if (to.steps != 0) at = moved_by(h, to.steps);
        if (at && *at != h.here) model = with_work_at(std::move(model), h.axis, *at);
        ui::tooltip({x - half, plot.bottom() - below, 2 * half, 2 * below},
                    "Versleep, of gebruik Ctrl met de pijltjes naar links en rechts");
    }
    for (size_t i = 0; i < drawn.dots().size(); ++i)
        if (const CurveDot& dot = picture.others[i];
            ui::area(room_of_dot(drawn.dots(), i), "Kies " + dot.name + "##" + std::to_string(dot.situation), 10))
            model.screen.situation = place_in_question(results, model.question, dot.situation);
    return model;
}

float list_height(const std::vector<std::string>& told, float width)
{
    float height = 0;
    for (const std::string& words : told) height += ui::paragraph_height(width - 30, words, Font::note) + 4;
    return height;
}

/// What found no room in the chart, under its number.
void numbered_list(Rect r, const std::vector<std::string>& told)
{
    for (size_t i = 0; i < told.size(); ++i) {
        circle(ui::canvas(), {r.x + 11, r.y + 11}, 11, ui::theme().negative, ui::theme().negative, 2);
        ui::text({r.x, r.y, 22, 22}, std::to_string(i + 1), Font::note_bold, ui::theme().card, ui::Align::center);
        const Rect words{r.x + 30, r.y, r.w - 30, r.h};
        r.take_top(ui::paragraph(words, told[i], Font::note, ui::theme().text) + 4);
    }
}

/// Proving that there is no trap is as important as finding one.
std::string proof(const HoursResult& h)
{
    if (!h.proven) return {};
    const bool in_hours = h.axis == Axis::uren;
    const std::string range = in_hours ? whole(h.from) + " en " + whole(h.to) + " uur"
                                       : whole(h.from) + " en " + whole(h.to) + " euro per uur";
    const bool none = h.traps.empty() && h.falls.empty();
    return "Nagerekend: tussen " + range + " is er geen " +
           (none ? "daling van meer dan " : "andere daling van meer dan ") + whole(default_threshold) + " euro.";
}

struct Strip {
    static constexpr float head = 28;
    KeptStrip kept;
    std::string proven;
    bool proof_beside = false; ///< in the line of the heading
    float height = 0;

    Strip(const HoursResult& h, Rect plot, Rect card)
        : kept(h, plot.x, plot.right(), ui::theme(), ui::canvas()), proven(proof(h))
    {
        const float needs = ui::text_width(heading(), Font::body_bold) + 60 + ui::text_width(proven, Font::note);
        proof_beside = needs <= card.w;
        height = head + kept.height() + (proven.empty() || proof_beside ? 0 : 26);
    }
    static std::string heading() { return "Van elke extra euro loon (bruto) houdt u over:"; }
    void proof_line(Rect r, ui::Align align) const
    {
        if (proven.empty()) return;
        const float width = ui::text_width(proven, Font::note);
        const float x = align == ui::Align::right ? r.right() - width : r.x + 22;
        icon(ui::canvas(), Icon::tick, {x - 14, r.middle().y}, 13, ui::theme().positive, 2);
        ui::text({x, r.y, r.right() - x, r.h}, proven, Font::note, ui::theme().second_text);
    }
    void draw(Rect r) const
    {
        Rect line = r.take_top(head);
        line.h -= 4;
        ui::text(line, heading(), Font::body_bold, ui::theme().text);
        if (proof_beside) proof_line(line, ui::Align::right);
        kept.draw(ui::canvas(), r.take_top(kept.height()).y);
        if (!proof_beside) proof_line(r, ui::Align::left);
    }
};

/// The chart as large as the rest allows: what it cannot name is told under it, which makes it smaller again. Without
/// room for that the names go.
CurveChart fitted(Rect& room, CurvePicture& picture)
{
    const float full = room.h;
    for (size_t told = 0;;) {
        CurveChart drawn(room, picture, ui::theme(), ui::canvas());
        if (!picture.labels || drawn.told_elsewhere().size() <= told) return drawn;
        told = drawn.told_elsewhere().size();
        room.h = full - list_height(drawn.told_elsewhere(), room.w) - 8;
        picture.labels = room.h >= least_for_names - 30;
        if (!picture.labels) room.h = full;
    }
}

Model curve_card(Rect where, Model model, const Results& results)
{
    const bool low = where.h < 330;
    ui::card(where);
    Rect r = where.inset(where.w < 560 ? 12 : 20, low ? 8 : 14);
    const bool tiny = where.w < 560; // then the chart comes first, and the switches under it
    const Rect head = tiny ? r.take_bottom(34) : r.take_top(34);
    model = card_head(head, std::move(model), results);
    if (!tiny) r.take_top(low ? 4 : 10);
    CurvePicture picture = picture_of(model, results);
    const std::string fixed = held_fixed(*results.hours);
    ui::tooltip(head, fixed);
    const float told = ui::paragraph_height(r.w, fixed, Font::note) + 4;
    if (r.h - told >= least_chart) {
        Rect line = r.take_bottom(told);
        line.take_top(4);
        ui::paragraph(line, fixed, Font::note, ui::theme().second_text);
    }
    const Strip strip(*results.hours, CurveChart(r, picture, ui::theme(), ui::canvas()).plot(), r);
    const bool with_strip = !results.hours->kept.empty() && r.h - strip.height - 8 >= roomy_chart;
    if (with_strip) {
        strip.draw(r.take_bottom(strip.height));
        r.take_bottom(8);
    }
    picture.labels = r.h >= least_for_names && !tiny;
    Rect room = r;
    const CurveChart drawn = fitted(room, picture);
    model = chart(std::move(model), results, drawn, picture);
    if (picture.labels)
        numbered_list({r.x, room.bottom() + 8, r.w, r.bottom() - room.bottom()}, drawn.told_elsewhere());
    return model;
}

/// The sentence, the second one, and the card with what is left of `page`. Returns the height it takes.
float hours_page(Rect page, Model& model, const Results& results, bool may_grow)
{
    const HoursResult& h = *results.hours;
    const bool low = page.h < 420;
    Rect r = page;
    if (!results.faults.empty())
        r.take_top(ui::paragraph(r, "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.",
                                 Font::note_bold, ui::theme().negative));
    const Font font = page.h < 260 ? Font::heading : page.w < 760 || low ? Font::large_bold : Font::sentence;
    r.take_top(ui::paragraph(r, hours_sentence(h), font, ui::theme().text));
    const std::string elsewhere = less_elsewhere(results, chosen_in_results(results, model));
    const std::string second = elsewhere.empty() ? hours_second(h) : elsewhere;
    const Font second_font = low ? Font::note : Font::lead;
    const float second_height = ui::paragraph_height(r.w, second, second_font);
    const float legend = model.screen.parts && page.w < 560 ? 70.f : 0.f; // names that stand beside a wider chart
    const float card_and_gap = least_chart + 60 + legend;
    const bool warns = !h.traps.empty() || !elsewhere.empty();
    if (!second.empty() && (warns || r.h - second_height >= card_and_gap))
        r.take_top(ui::paragraph(r, second, second_font, ui::theme().second_text));
    r.take_top(low ? 6 : 10);
    if (may_grow) r.h = std::max(r.h, card_and_gap);
    model = curve_card(r, std::move(model), results);
    return r.bottom() - page.y;
}

} // namespace

Model hours_view(Rect where, Model model, const Results& results)
{
    if (results.situations.empty() || !results.hours) return nothing_to_show(where, std::move(model), results);
    const Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    const HoursResult& h = *results.hours;
    if (!h.nothing_to_draw.empty()) return no_work_to_show(r, std::move(model), results);
    const Situation& chosen = results.question.situaties[chosen_in_results(results, model)];
    if (lacks_fact(chosen, h.axis)) return fact_to_fill_in(r, std::move(model), chosen);
    const bool computed =
        std::any_of(h.curve.begin(), h.curve.end(), [](const auto& p) { return !std::isnan(p.over); });
    if (!computed || std::isnan(h.over_now)) return curve_not_computed(r, std::move(model), results);
    constexpr float full_height = 560; // with the strip, the proof and what is held fixed; lower, the page scrolls
    if (r.h >= full_height) {
        hours_page(r, model, results, false);
        return model;
    }
    ui::scroll({r.x, r.y, r.w + 10, r.h}, "uren", [&](Rect inside) {
        return hours_page({inside.x, inside.y, inside.w, r.w < 560 ? r.h : full_height}, model, results, true);
    });
    return model;
}

} // namespace armoedeval
