// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/views.hpp"

#include <algorithm>
#include <set>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr const char* open_key = "niet_meegerekend";

/// Of the full years, and on Maanden of the months too.
std::vector<NotCounted> lines_of(const Results& results)
{
    std::vector<NotCounted> all = results.not_counted;
    if (results.actions && !results.actions->not_final.empty())
        all.push_back({"niet alle bedragen van deze maanden zijn al bekend", results.actions->not_final, true});
    if (!results.months) return all;
    for (const Voorbehoud& v : results.months->shown.timeline.voorbehouden)
        if (std::none_of(all.begin(), all.end(), [&](const NotCounted& line) { return line.what == v.wat; }))
            all.push_back({v.wat, v.waarom, v.onzeker, v.kind});
    return all;
}

std::string in_one_line(const NotCounted& n)
{
    return n.what + (n.uncertain ? " (onzeker)" : "");
}

/// As many as fit on the line; the rest is counted.
void one_line(Rect r, const std::vector<NotCounted>& all, bool open)
{
    const std::string more_of_all = open ? "dichtklappen" : "alles tonen";
    size_t fitting = all.size();
    const auto line_of = [&](size_t n) {
        std::string line;
        for (size_t i = 0; i < n; ++i) line += (i ? " · " : "") + in_one_line(all[i]);
        return line;
    };
    const auto rest_of = [&](size_t n) {
        return n == all.size() ? more_of_all
                               : (n ? "en " : "") + std::to_string(all.size() - n) + (n ? " andere" : " punten");
    };
    while (fitting > 0 &&
           ui::text_width(line_of(fitting), Font::note) + ui::text_width(rest_of(fitting), Font::note_bold) + 20 > r.w)
        --fitting;
    const std::string rest = open ? more_of_all : rest_of(fitting);
    ui::text(r.take_right(ui::text_width(rest, Font::note_bold)), rest, Font::note_bold, ui::theme().accent);
    r.take_right(16);
    if (fitting) ui::text(r, line_of(fitting), Font::note, ui::theme().second_text);
}

/// Fields of the form that hold a text that is no value. They may be out of sight: in a part that is closed, scrolled
/// away, or in another situation.
size_t refused_fields(const Screen& screen)
{
    const auto is_refused = [](const auto& draft) {
        const std::string& place = draft.first;
        const bool of_the_form =
            place.starts_with("/huishouden") || place.starts_with("/situaties") || place.starts_with("/overgang");
        return of_the_form && !draft.second.empty() && !ui::caret_in(place);
    };
    return static_cast<size_t>(std::count_if(screen.drafts.begin(), screen.drafts.end(), is_refused));
}

void tell_refused(Rect& r, const Screen& screen)
{
    const size_t refused = refused_fields(screen);
    if (refused == 0) return;
    const std::string words =
        refused == 1 ? "1 veld is niet overgenomen" : std::to_string(refused) + " velden zijn niet overgenomen";
    const float width =
        ui::chip(r.inset(0, (r.h - 26) / 2), words, Font::note_bold, ui::theme().negative, ui::theme().negative_tint);
    r.take_left(width + 12);
}

/// Why something stands here: what is lacking, what may turn out otherwise, and what there is to know beside it.
enum class Cause { niet_berekend, onzeker, let_op };
struct CauseHead {
    Cause cause;
    const char* words;
};
constexpr CauseHead causes[] = {{Cause::niet_berekend, "Niet berekend"},
                                {Cause::onzeker, "Wel meegerekend, maar onzeker"},
                                {Cause::let_op, "Goed om te weten"}};

Cause cause_of(const NotCounted& n)
{
    if (n.uncertain) return Cause::onzeker;
    return n.kind == Voorbehoud::Kind::niet_berekend ? Cause::niet_berekend : Cause::let_op;
}

/// A reason that several things share is told once, under all of them.
void lines_with(Rect& r, const std::vector<NotCounted>& all, Cause cause)
{
    std::set<std::string> told;
    for (const NotCounted& first : all) {
        if (cause_of(first) != cause || !told.insert(first.why).second) continue;
        for (const NotCounted& n : all) {
            if (n.why != first.why || cause_of(n) != cause) continue;
            circle(ui::canvas(), {r.x + 4, r.y + 10}, 2.5f, ui::theme().second_text, ui::theme().second_text, 1);
            r.take_top(ui::paragraph({r.x + 16, r.y, r.w - 16, 0}, n.what, Font::note_bold,
                                     n.uncertain ? ui::theme().uncertain : ui::theme().text));
        }
        r.take_top(ui::paragraph({r.x + 16, r.y, r.w - 16, 0}, first.why, Font::note, ui::theme().second_text) + 8);
    }
}

void list(Rect where, const std::vector<NotCounted>& all)
{
    fill(ui::canvas(), where, ui::theme().foot);
    ui::rule({where.x, where.y + 0.5f}, where.w);
    ui::scroll(where.inset(20, 12), "niet meegerekend", [&](Rect r) {
        const float top = r.y;
        for (const CauseHead& head : causes) {
            const auto of_it = [&](const NotCounted& n) { return cause_of(n) == head.cause; };
            if (std::none_of(all.begin(), all.end(), of_it)) continue;
            ui::text(r.take_top(30), head.words, Font::heading, ui::theme().text);
            lines_with(r, all, head.cause);
            r.take_top(6);
        }
        return r.y - top;
    });
}

/// What the line says of what it names; the list that opens has a heading for each cause.
std::string head_of(const std::vector<NotCounted>& all)
{
    const auto uncertain = std::count_if(all.begin(), all.end(), [](const NotCounted& n) { return n.uncertain; });
    if (uncertain == 0) return "Niet meegerekend";
    return static_cast<size_t>(uncertain) == all.size() ? "Onzeker" : "Niet meegerekend of onzeker";
}

} // namespace

Model foot(Rect where, Model model, const Results& results)
{
    fill(ui::canvas(), where, ui::theme().foot);
    ui::rule({where.x, where.y + 0.5f}, where.w);
    Rect r = where.inset(where.w < 700 ? 12 : 20, 0);
    tell_refused(r, model.screen);
    const std::vector<NotCounted> all = lines_of(results);
    if (all.empty()) {
        ui::text(r, "Alles wat wij kennen, is meegerekend.", Font::note, ui::theme().second_text);
        return model;
    }
    const bool open = model.screen.unfolded.contains(open_key);
    if (ui::area(where.inset(4, 3), "Niet meegerekend", 6)) {
        if (open)
            model.screen.unfolded.erase(open_key);
        else
            model.screen.unfolded.insert(open_key);
    }
    const std::string head = head_of(all);
    ui::text(r.take_left(ui::text_width(head, Font::note_bold)), head, Font::note_bold, ui::theme().text);
    r.take_left(12);
    one_line(r, all, open);
    return model;
}

Model foot_list(Rect where, Model model, const Results& results)
{
    if (const std::vector<NotCounted> all = lines_of(results); !all.empty()) list(where, all);
    return model;
}

} // namespace armoedeval
