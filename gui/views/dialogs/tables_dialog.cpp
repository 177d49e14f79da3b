// SPDX-License-Identifier: EUPL-1.2
// The amounts that tables/ lacks: typed beside those of last time, with a doubt where one looks odd.
#include "engine/base/text.hpp"
#include "engine/parameters/table_entry.hpp"
#include "gui/views/dialogs/dialogs.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/values.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr const char* places = "tabellen/";

const std::string& draft_of(const Screen& screen, const std::string& place)
{
    static const std::string none;
    const auto draft = screen.drafts.find(place);
    return draft == screen.drafts.end() ? none : draft->second;
}

void take_typed(Screen& screen, const std::string& place, const std::string& text)
{
    if (text.empty())
        screen.drafts.erase(place);
    else
        screen.drafts[place] = text;
}

std::vector<std::string> files_of(const TablesToFill& all)
{
    std::vector<std::string> files;
    for (const MissingValue& m : all.values)
        if (files.empty() || files.back() != m.file) files.push_back(m.file);
    return files;
}

std::string unit_words(const Parameter& p)
{
    return name_of(p.unit) + (p.per.empty() ? "" : " per " + p.per);
}

/// What it was, and where that was published.
std::string last_words(const MissingValue& m, Date from)
{
    const DatedValue& last = *last_known_before(*m.parameter, from);
    return "Was " + value_text(m.parameter->unit, last.value) + " vanaf " + in_words(last.from) + ", " +
           unit_words(*m.parameter) + ". " + m.parameter->article + ". Stond in: " + last.source;
}

/// One value. Returns the height that it takes.
float value_row(Rect where, Model& model, const MissingValue& m, const TablesToFill& all)
{
    const float top = where.y;
    const Theme& theme = ui::theme();
    const std::string place = typed_place(m), typed = draft_of(model.screen, place);
    const std::string fault = typed.empty() ? "" : typed_value(m.parameter->unit, typed).fault;
    Rect words = where;
    const Rect field = words.take_right(140);
    words.take_right(16);
    const float height = ui::paragraph(words, m.parameter->description, Font::body, theme.text);
    const float note =
        ui::paragraph({words.x, words.y + height, words.w, 0}, last_words(m, all.from), Font::note, theme.second_text);
    const Rect box{field.x, field.y, field.w, button_height};
    if (const auto text = ui::field(box, m.parameter->description + "##" + place, typed, !fault.empty()))
        take_typed(model.screen, place, *text);
    where.take_top(std::max(height + note, button_height) + 4);
    if (!fault.empty()) take_paragraph(where, fault, Font::note, theme.negative, 4);
    if (const auto entry = typed_entry(m, all, model.screen))
        for (const std::string& doubt : entry_doubts(*m.parameter, *entry))
            take_notice(where, "Let op: " + doubt, theme.uncertain, theme.uncertain_tint, 4);
    where.take_top(10);
    return where.y - top;
}

float values_of(Rect where, Model& model, const TablesToFill& all)
{
    const float top = where.y;
    for (const MissingValue& m : all.values)
        if (m.file == model.screen.tabel) where.take_top(value_row(where, model, m, all));
    return where.y - top;
}

void source_field(Rect& inside, Model& model)
{
    Rect row = inside.take_top(button_height);
    ui::text(row.take_left(150), "Bron van alle", Font::body, ui::theme().text);
    const std::string place = source_place(model.screen.tabel);
    if (const auto text = ui::field(row, "Bron##" + place, draft_of(model.screen, place), false, ui::Align::left))
        take_typed(model.screen, place, *text);
    inside.take_top(10);
}

/// Anything typed that cannot be written yet: why.
std::string why_not_yet(const Model& model, const TablesToFill& all)
{
    bool any = false;
    for (const MissingValue& m : all.values) {
        if (m.file != model.screen.tabel || draft_of(model.screen, typed_place(m)).empty()) continue;
        any = true;
        const auto entry = typed_entry(m, all, model.screen);
        if (!entry) return "Verbeter eerst het bedrag met de rode rand.";
        if (const std::string fault = entry_fault(*m.parameter, *entry); !fault.empty()) return fault + ".";
    }
    return any ? "" : "Vul eerst een bedrag in.";
}

void fill_in(Rect inside, Model& model, const TablesToFill& all)
{
    Rect footer = take_footer(inside);
    const std::vector<std::string> files = files_of(all);
    auto chosen = std::find(files.begin(), files.end(), model.screen.tabel);
    if (chosen == files.end()) {
        chosen = files.begin();
        model.screen.tabel = *chosen;
    }
    take_paragraph(inside,
                   "Op " + in_words(all.from) + " ontbreken nog " + std::to_string(all.values.size()) +
                       " bedragen. Tot die tijd rekent het programma met de laatst bekende, en zegt dat erbij.",
                   Font::body, ui::theme().second_text);
    Rect row = inside.take_top(button_height);
    ui::text(row.take_left(150), "Wet", Font::body, ui::theme().text);
    std::vector<std::string> names;
    for (const std::string& file : files) names.push_back(capitalised(readable_name(file)));
    if (const auto other = ui::choice(row, "Wet", names, static_cast<size_t>(chosen - files.begin())))
        model.screen.tabel = files[*other];
    inside.take_top(10);
    source_field(inside, model);
    scrolled(inside, "bedragen", [&](Rect where) { return values_of(where, model, all); });
    const std::string why_not = why_not_yet(model, all);
    if (footer_button(footer, "Bewaar in het bestand", ui::Look::primary, {why_not.empty(), why_not}))
        model.screen.command = Command::tabel_bewaren;
    if (footer_button(footer, "Sluiten", ui::Look::quiet)) close_dialog(model);
}

} // namespace

std::string typed_place(const MissingValue& value)
{
    return places + value.id;
}

std::string source_place(const std::string& file)
{
    return std::string(places) + "bron/" + file;
}

std::optional<DatedValue> typed_entry(const MissingValue& value, const TablesToFill& all, const Screen& screen)
{
    const std::string& typed = draft_of(screen, typed_place(value));
    const auto number = typed.empty() ? std::nullopt : typed_value(value.parameter->unit, typed).value;
    if (!number) return {};
    DatedValue entry;
    entry.from = all.from;
    entry.value = *number;
    entry.source = draft_of(screen, source_place(value.file));
    entry.status = Status::vastgesteld;
    return entry;
}

bool tables_dialog(Model& model, const Shell& shell)
{
    return ui::dialog("Nieuwe bedragen invullen", {760, 640}, [&](Rect inside) {
        if (shell.to_fill && !shell.to_fill->values.empty()) return fill_in(inside, model, *shell.to_fill);
        Rect footer = take_footer(inside);
        take_paragraph(
            inside, shell.to_fill ? "Alle bedragen staan er." : "De bedragen van de wet zijn hier niet te schrijven.",
            Font::body, ui::theme().text);
        if (footer_button(footer, "Sluiten", ui::Look::primary)) close_dialog(model);
    });
}

} // namespace armoedeval
