// SPDX-License-Identifier: EUPL-1.2
// The paper that a coach holds: its amounts are typed, and beside each stands what we work out.
#include "gui/views/dialogs/dialogs.hpp"

#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float field_height = 34, amount_width = 116;

std::string draft_of(const NamedPaperAmount& a)
{
    return "papier/" + std::to_string(static_cast<size_t>(a.amount));
}

/// What we work out beside what was typed.
void verdict(Rect where, const PaperResult& result, PaperAmount amount)
{
    const auto& ours = result.ours.at(static_cast<size_t>(amount));
    const auto& typed = result.paper.of(amount);
    if (!ours) {
        ui::text(where, "hier niet", Font::note, ui::theme().second_text);
        return;
    }
    const bool same = typed && std::abs(*typed - *ours) < paper_rounding;
    const std::string words = "hier " + cents(*ours) + (!typed ? "" : same ? ", klopt" : "");
    ui::text(where, words, typed && same ? Font::note_bold : Font::note,
             !typed ? ui::theme().second_text
             : same ? ui::theme().positive
                    : ui::theme().negative);
}

/// One amount of a paper. Takes its room off `r`.
void amount_row(Rect& r, Model& model, const PaperResult& result, const NamedPaperAmount& a)
{
    const float verdict_width = std::min(190.f, r.w * 0.3f);
    const bool has_room = ui::text_width(a.title, Font::body) <= r.w - verdict_width - amount_width - 24;
    if (!has_room) ui::text(r.take_top(24), a.title, Font::body, ui::theme().text);
    Rect row = r.take_top(field_height);
    r.take_top(4);
    const Rect beside = row.take_right(verdict_width);
    row.take_right(12);
    const Rect typing = row.take_right(amount_width);
    row.take_right(12);
    if (has_room) ui::text(row, a.title, Font::body, ui::theme().text);
    const std::string key = draft_of(a);
    auto& drafts = model.screen.drafts;
    auto& value = model.screen.paper.at(static_cast<size_t>(a.amount));
    const auto draft = drafts.find(key);
    const std::string shown = draft != drafts.end() ? draft->second : value ? field_money(*value) : "";
    if (const auto text = ui::field(typing, std::string(a.title) + "##" + key, shown, draft != drafts.end())) {
        const Typed<double> typed = typed_number(*text, 0, 1e6, 2, "bedrag");
        drafts.erase(key);
        if (text->empty())
            value.reset();
        else if (typed.value)
            value = *typed.value;
        else
            drafts[key] = *text;
    }
    verdict(beside, result, a.amount);
}

void month_row(Rect& r, Model& model, const PaperResult& result)
{
    Rect row = r.take_top(field_height);
    r.take_top(6);
    const auto step = [&](int months) { model.screen.paper_month = result.paper.month + std::chrono::months(months); };
    ui::text(row.take_left(70), "Maand", Font::body, ui::theme().text);
    if (ui::icon_button(row.take_left(field_height), Icon::chevron_left, "Een maand eerder")) step(-1);
    ui::text(row.take_left(170), month_in_words(result.paper.month), Font::body_bold, ui::theme().text,
             ui::Align::center);
    if (ui::icon_button(row.take_left(field_height), Icon::chevron_right, "Een maand later")) step(1);
    row.take_left(16);
    ui::text(row, model.question.situaties.at(result.paper.situation).titel, Font::note, ui::theme().second_text);
}

/// What explains the difference, each with what is left of it; a fact of the file can be taken over.
void explanations(Rect& r, Model& model, const PaperCheck& check)
{
    for (size_t i = 0; i < check.explanations.size() && i < 3; ++i) {
        const PaperExplanation& e = check.explanations[i];
        const std::string words =
            e.what + (e.whole ? ": dan klopt alles." : ": dan blijft " + cents(e.remains) + " euro verschil.") +
            (e.instead ? "" : " Dit is een aanname; het staat niet in de invoer.");
        Rect row = r;
        const std::string take = "Overnemen##papier" + std::to_string(i);
        if (e.instead) {
            const Rect press = row.take_right(ui::button_width("Overnemen"));
            row.take_right(12);
            if (ui::button({press.x, press.y, press.w, field_height}, take,
                           i == 0 ? ui::Look::primary : ui::Look::plain)) {
                model.question = *e.instead;
                model.screen.message = "Overgenomen: " + e.what + ". Met Ctrl+Z gaat u terug.";
                model.screen.message_is_fault = false;
            }
        }
        const float height = ui::paragraph({row.x, row.y + 6, row.w, row.h}, words,
                                           i == 0 ? Font::body_bold : Font::body, ui::theme().text);
        r.take_top(std::max(height + 12, field_height + 6));
    }
}

float content(Rect where, Model& model, const PaperResult& result)
{
    const float top = where.y;
    month_row(where, model, result);
    if (!result.not_computed.empty())
        take_notice(where, result.not_computed, ui::theme().uncertain, ui::theme().uncertain_tint);
    const Theme& t = ui::theme();
    if (result.headline.empty())
        take_notice(where, "Typ wat er op het papier staat. Elk bedrag helpt: leeg laten mag.", t.second_text, t.card);
    else
        take_notice(where, result.headline, result.check.klopt ? t.positive : t.uncertain,
                    result.check.klopt ? t.positive_tint : t.uncertain_tint);
    explanations(where, model, result.check);
    constexpr std::array heads{"LOONSTROOK", "SPECIFICATIE VAN DE BIJSTAND", "BESCHIKKING VAN DE TOESLAGEN, PER MAAND"};
    for (const NamedPaperAmount& a : paper_amounts) {
        const auto place = static_cast<size_t>(a.amount);
        if (place == 0 || paper_amounts.at(place - 1).paper != a.paper)
            take_head(where, heads.at(static_cast<size_t>(a.paper)));
        amount_row(where, model, result, a);
    }
    return where.y - top;
}

} // namespace

bool paper_dialog(Model& model, const Results& results)
{
    return ui::dialog("Leg uw papier ernaast", {760, 700}, [&](Rect inside) {
        Rect footer = take_footer(inside);
        if (results.paper)
            scrolled(inside, "papier", [&](Rect where) { return content(where, model, *results.paper); });
        else
            take_paragraph(inside, "Er is nog niets berekend om naast het papier te leggen.", Font::body,
                           ui::theme().second_text);
        if (footer_button(footer, "Klaar", ui::Look::primary)) close_dialog(model);
        const auto drafted = [](const auto& d) { return d.first.starts_with("papier/"); };
        auto& drafts = model.screen.drafts;
        const bool typed =
            model.screen.paper != decltype(model.screen.paper){} || std::any_of(drafts.begin(), drafts.end(), drafted);
        if (footer_button(footer, "Leeg maken", ui::Look::quiet, {typed, "Er is nog niets getypt"})) {
            model.screen.paper = {};
            std::erase_if(drafts, drafted);
        }
    });
}

} // namespace armoedeval
