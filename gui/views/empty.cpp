// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/empty.hpp"

#include "gui/form/edits.hpp"
#include "gui/model/situations.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/change_color.hpp"
#include "gui/views/views.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float gap = 12, card_width = 250, card_height = 116;

std::vector<size_t> situations_with_work(const Results& results)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < results.question.situaties.size(); ++i)
        if (!results.question.situaties[i].werk.empty()) found.push_back(i);
    return found;
}

/// A situation to choose: its name, what is left, and the difference with now.
bool offer(Rect where, const Results& results, size_t place)
{
    const SituationResult& s = results.situations[place];
    ui::card(where);
    const bool pressed = ui::area(where, "Kies " + s.titel + "##" + std::to_string(place), 10);
    Rect r = where.inset(16, 12);
    ui::text(r.take_top(26), s.titel, Font::body_bold, ui::theme().text);
    ui::text(r.take_top(36), euros(s.over), Font::large_bold, ui::theme().text);
    ui::text(r, chip_text(results, place, false), Font::note_bold, ink_of_change(s.more_than_now));
    return pressed;
}

/// Shows the form, where it can be told what work there is.
Model with_form_open(Model model)
{
    model.screen.panel_folded = false;
    model.screen.panel_open = true;
    return model;
}

/// Work in the chosen situation; beside "nu", which stays what it is.
Model with_work(Model model, const UsualStart& start)
{
    if (model.screen.situation == 0) model = with_copied_situation(std::move(model));
    if (model.screen.situation == 0) return model; // no room for one more
    return panel::with_job(with_form_open(std::move(model)), model.screen.situation, start);
}

void head(Rect& r, const std::string& sentence, const std::string& second)
{
    const Font font = r.w < 700 ? Font::large_bold : Font::sentence;
    r.take_top(ui::paragraph(r, sentence, font, ui::theme().text) + 2);
    r.take_top(ui::paragraph(r, second, Font::lead, ui::theme().second_text) + 16);
}

bool next_step(Rect& r, const std::string& words, ui::Look look)
{
    const Rect button = Rect(r.take_top(36)).take_left(ui::button_width(words, true));
    return ui::button(button, words, look, {}, Icon::briefcase);
}

} // namespace

Model offers(Rect& r, Model model, const Results& results, const std::vector<size_t>& places)
{
    const size_t columns = std::max<size_t>(1, static_cast<size_t>((r.w + gap) / (card_width + gap)));
    const float width = std::min(card_width, r.w);
    for (size_t i = 0; i < places.size(); ++i) {
        const Rect card{r.x + static_cast<float>(i % columns) * (width + gap),
                        r.y + static_cast<float>(i / columns) * (card_height + gap), width, card_height};
        if (offer(card, results, places[i]))
            model.screen.situation = place_in_question(results, model.question, places[i]);
    }
    r.take_top(static_cast<float>((places.size() + columns - 1) / columns) * (card_height + gap) + 4);
    return model;
}

Model no_work_to_show(Rect where, Model model, const Results& results)
{
    const auto others = situations_with_work(results);
    ui::scroll(where, "uren-leeg", [&](Rect r) {
        const float top = r.y;
        head(r, others.empty() ? "Voeg eerst werk toe." : "Kies een situatie met werk.",
             "In deze situatie is geen werk. Met werk ziet u hier wat elk uur oplevert.");
        if (!others.empty()) model = offers(r, std::move(model), results, others);
        const bool now = model.screen.situation == 0;
        if ((!now || others.empty()) && next_step(r, now ? "Situatie met werk toevoegen" : "Werk toevoegen",
                                                  others.empty() ? ui::Look::primary : ui::Look::plain))
            model = with_work(std::move(model), results.start);
        return r.y - top;
    });
    return model;
}

bool lacks_fact(const Situation& situation, Axis axis)
{
    if (situation.werk.empty()) return false;
    const Work& work = situation.werk.front();
    return (axis == Axis::uren ? work.uurloon : work.uren_per_week) == 0;
}

Model fact_to_fill_in(Rect where, Model model, const Situation& situation)
{
    const bool along_hours = model.screen.axis == Axis::uren;
    if (situation.werk.front().kind.soort == SoortWerk::participatiebaan) {
        ui::scroll(where, "uren-zonder-loon", [&](Rect r) {
            const float top = r.y;
            head(r, "Dit werk heeft geen loon.", "De bijstand loopt door; meer uren leveren geen loon op.");
            return r.y - top;
        });
        return model;
    }
    ui::scroll(where, "uren-invullen", [&](Rect r) {
        const float top = r.y;
        head(r, along_hours ? "Vul eerst het uurloon in." : "Vul eerst de uren per week in.",
             along_hours ? "Zonder uurloon is niet te zeggen wat een uur oplevert."
                         : "Zonder uren is niet te zeggen wat een hoger loon oplevert.");
        if (next_step(r, "Werk invullen", ui::Look::primary)) model = with_form_open(std::move(model));
        if (!along_hours) {
            r.take_top(12);
            if (next_step(r, "Terug naar de uren", ui::Look::plain)) model.screen.axis = Axis::uren;
        }
        return r.y - top;
    });
    return model;
}

Model curve_not_computed(Rect where, Model model, const Results& results)
{
    ui::scroll(where, "uren-onbekend", [&](Rect r) {
        const float top = r.y;
        head(r, hours_sentence(*results.hours), "Hieronder staat waarom.");
        ui::text(r.take_top(50), dash, Font::amount, ui::theme().text);
        for (const NotCounted& n : results.not_counted)
            if (!n.uncertain)
                r.take_top(ui::paragraph(r, n.what + ": " + n.why, Font::body, ui::theme().second_text) + 6);
        return r.y - top;
    });
    return model;
}

} // namespace armoedeval
