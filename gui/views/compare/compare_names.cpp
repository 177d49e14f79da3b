// SPDX-License-Identifier: EUPL-1.2
// The head of a card: its name, which is typed there, the work of its situation, and what can be done with it.
#include "gui/form/edits.hpp"
#include "gui/model/situations.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/compare/compare_parts.hpp"
#include "gui/words/format.hpp"

#include <functional>
#include <vector>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr const char* name_place = "/kaart/naam";
constexpr float button_side = 26;

std::string work_in_short(const Work& work)
{
    const std::string who = work.van == 0 ? "" : "partner ";
    return who + hours(work.uren_per_week) + " uur" + (work.uurloon > 0 ? ", €\u00A0" + field_money(work.uurloon) : "");
}

double travel(const Situation& s)
{
    double euros = 0;
    for (const Work& work : s.werk) euros += work.reiskosten_per_maand;
    return euros;
}

/// What the situation is, and in what else it is not as now.
std::vector<std::string> facts(const Scenario& question, size_t place)
{
    const Situation &s = question.situaties[place], &now = question.situaties.front();
    std::vector<std::string> told;
    for (const Work& work : s.werk) told.push_back(work_in_short(work));
    if (told.empty()) told.emplace_back("geen werk");
    if (place == 0) return told;
    if (s.opvang != now.opvang) told.emplace_back(s.opvang.empty() ? "zonder opvang" : "opvang");
    if (travel(s) != travel(now)) told.push_back("reis €\u00A0" + field_money(travel(s)));
    if (s.inkomen != now.inkomen) told.emplace_back("ander inkomen");
    return told;
}

std::string joined(const std::vector<std::string>& parts, size_t count)
{
    std::string words;
    for (size_t i = 0; i < count; ++i) words += (i == 0 ? "" : " · ") + parts[i];
    return words;
}

Model begun_renaming(Model model, size_t situation)
{
    model.screen.renaming = Renaming{situation, model.question.situaties.at(situation).titel};
    ui::give_caret(name_place);
    return model;
}

/// The name while it is typed. It is the name once the caret leaves.
Model name_field(Rect r, Model model, size_t situation)
{
    Renaming& typed = *model.screen.renaming;
    const std::string label = std::string("Naam van de situatie op de kaart##") + name_place;
    const std::string fault = why_no_name(model.question, situation, typed.text);
    if (const auto text = ui::field(r, label, typed.text, !fault.empty(), ui::Align::left)) typed.text = *text;
    if (!fault.empty()) ui::tooltip(r, fault);
    const bool here = ui::caret_in(name_place);
    const bool left = ui::entered(label) || (typed.begun && !here);
    typed.begun = typed.begun || here;
    if (!left) return model;
    const std::string name = typed.text, why_not = why_no_name(model.question, situation, name);
    model.screen.renaming.reset();
    if (!why_not.empty()) {
        model.screen.message = why_not;
        model.screen.message_is_fault = true;
    } else if (name.find_first_not_of(' ') != std::string::npos) {
        model.question.situaties[situation].titel = name;
    }
    return model;
}

struct Deed {
    std::string words;
    std::function<Model(Model)> work;
};

std::vector<Deed> deeds(const Results& results, size_t situation, size_t count)
{
    std::vector<Deed> all;
    all.push_back({"Naam wijzigen", [=](Model m) { return begun_renaming(std::move(m), situation); }});
    if (count < most_situations) {
        all.push_back({"Dupliceren  Ctrl N", [](Model m) { return with_copied_situation(std::move(m)); }});
        all.push_back({usual_hours_words, [start = results.start](Model m) {
                           return panel::with_hours_beside(std::move(m), usual_hours, start);
                       }});
    }
    if (situation > 1)
        all.push_back(
            {"Naar links", [=](Model m) { return with_moved_situation(std::move(m), situation, situation - 1); }});
    if (situation > 0 && situation + 1 < count)
        all.push_back(
            {"Naar rechts", [=](Model m) { return with_moved_situation(std::move(m), situation, situation + 1); }});
    return all;
}

} // namespace

std::string facts_that_fit(const Scenario& question, size_t place, float width)
{
    const auto told = facts(question, place);
    for (size_t count = told.size(); count > 0; --count)
        if (const std::string words = joined(told, count); ui::text_width(words, Font::note) <= width) return words;
    return {};
}

Model card_name(Rect where, Model model, const Results& results, size_t place, bool chosen)
{
    const size_t situation = place_in_question(results, model.question, place), count = model.question.situaties.size();
    const auto told = facts(results.question, place);
    const Rect below{where.x, where.bottom(), where.w, 20};
    ui::tooltip({below.x, below.y, below.w - button_side, below.h}, joined(told, told.size()));
    const std::string id = "##" + std::to_string(place);
    if (chosen) {
        // Of two things over each other the first takes the press.
        if (count > 1 && ui::icon_button({where.right() - 20, where.y - 6, button_side, button_side}, Icon::cross,
                                         "Deze situatie verwijderen (Ctrl+Delete)", {}, ui::Look::quiet))
            return without_situation(std::move(model), situation);
        const auto all = deeds(results, situation, count);
        std::vector<std::string> words;
        for (const Deed& deed : all) words.push_back(deed.words);
        const Rect button{where.right() - 20, below.y - 4, button_side, button_side};
        if (const auto done = ui::icon_menu(button, Icon::chevron_down, "Wat kan met deze situatie" + id, words))
            return all[*done].work(std::move(model));
    }
    where.take_right(chosen ? 28.f : 0.f);
    if (model.screen.renaming && model.screen.renaming->situation == situation)
        return name_field(where, std::move(model), situation);
    if (chosen && ui::area({where.x - 4, where.y, where.w + 4, where.h}, "Naam wijzigen" + id, 6))
        model = begun_renaming(std::move(model), situation);
    ui::text(where, results.situations[place].titel, Font::heading, ui::theme().text);
    return model;
}

} // namespace armoedeval
