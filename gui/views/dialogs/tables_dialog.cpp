// SPDX-License-Identifier: EUPL-1.2
// The amounts that tables/ lacks: typed beside those of last time, with a doubt where one looks odd.
#include "engine/base/text.hpp"
#include "engine/parameters/table_entry.hpp"
#include "gui/views/dialogs/dialogs.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/values.hpp"

#include <algorithm>
#include <array>
#include <chrono>

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

bool is_municipal(const MissingValue& m, const TablesToFill& all)
{
    return all.tables->municipality(m.file) != nullptr;
}

/// Of a municipality with the scheme, of which several have the same values.
std::string value_title(const MissingValue& m, const TablesToFill& all)
{
    const auto municipality = all.tables->municipality(m.file);
    if (!municipality) return m.parameter->description;
    const std::string rest = m.id.substr(m.file.size() + 1);
    const GemeentelijkeRegeling* scheme = municipality->find(rest.substr(0, rest.find('.')));
    return (scheme ? scheme->titel + ": " : "") + m.parameter->description;
}

/// The day on which a table that runs out held last.
Date last_day_of(const TablesToFill& all)
{
    return std::chrono::sys_days{all.from} - std::chrono::days{1};
}

std::string publication(const std::string& article, const std::string& source)
{
    return ". " + article + ". Stond in: " + source;
}

/// What it is or was, and where that was published.
std::string last_words(const MissingValue& m, Date from)
{
    const Parameter& p = *m.parameter;
    const auto amount = [&](const DatedValue& v) {
        return value_text(p.unit, v.value) + " vanaf " + in_words(v.from) + ", " + unit_words(p);
    };
    if (const DatedValue* now = p.on(from)) {
        const std::string unsure =
            now->status == Status::vastgesteld ? "" : " (" + readable_name(name_of(now->status)) + ")";
        return "Staat er als " + amount(*now) + unsure + publication(p.article, now->source);
    }
    const DatedValue* last = last_known_before(p, from);
    if (!last) return "Niet bekend, " + unit_words(p) + ". " + p.article + ".";
    return "Was " + amount(*last) + publication(p.article, last->source);
}

std::string rows_words(const std::vector<TypedRow>& rows)
{
    if (rows.empty()) return "geen rijen";
    const TypedRow& first = rows.front();
    const TypedRow& last = rows.back();
    return std::to_string(rows.size()) + " rijen: " + value_text(Unit::procent, first.first_child) + " tot en met " +
           value_text(Unit::euro, first.up_to) + ", tot " + value_text(Unit::procent, last.first_child) +
           " voor het hoogste inkomen";
}

void doubts_below(Rect& where, const std::vector<std::string>& doubts)
{
    for (const std::string& doubt : doubts)
        take_notice(where, "Let op: " + doubt, ui::theme().uncertain, ui::theme().uncertain_tint, 4);
}

/// A whole table: copied from the publication and pasted.
float table_row(Rect where, Model& model, const MissingValue& m, const TablesToFill& all)
{
    const float top = where.y;
    const Theme& theme = ui::theme();
    const std::string place = typed_place(m), typed = draft_of(model.screen, place);
    const RowTable& table = *all.tables->find_rows(m.id);
    const auto last = rows_on(*all.tables, m.id, last_day_of(all));
    Rect words = where;
    const Rect press = words.take_right(140);
    words.take_right(16);
    const float height = ui::paragraph(words, table.description, Font::body, theme.text);
    const float note = ui::paragraph({words.x, words.y + height, words.w, 0}, "Was " + rows_words(last) + ".",
                                     Font::note, theme.second_text);
    if (ui::button({press.x, press.y, press.w, button_height}, typed.empty() ? "Plak de tabel" : "Plak opnieuw"))
        take_typed(model.screen, place, ui::pasted());
    where.take_top(std::max(height + note, button_height) + 4);
    if (typed.empty())
        take_paragraph(where, "Kopieer alle rijen uit de publicatie: op elke regel een inkomen en twee percentages.",
                       Font::note, theme.second_text, 4);
    else {
        std::string fault;
        const auto rows = rows_from_text(typed, fault);
        if (!rows)
            take_paragraph(where, fault, Font::note, theme.negative, 4);
        else {
            take_paragraph(where, "Geplakt: " + rows_words(*rows) + ".", Font::note, theme.text, 4);
            doubts_below(where, rows_doubts(*rows, last));
        }
    }
    where.take_top(10);
    return where.y - top;
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
    const float height = ui::paragraph(words, value_title(m, all), Font::body, theme.text);
    const float note =
        ui::paragraph({words.x, words.y + height, words.w, 0}, last_words(m, all.from), Font::note, theme.second_text);
    const Rect box{field.x, field.y, field.w, button_height};
    if (const auto text = ui::field(box, m.parameter->description + "##" + place, typed, !fault.empty()))
        take_typed(model.screen, place, *text);
    where.take_top(std::max(height + note, button_height) + 4);
    if (!fault.empty()) take_paragraph(where, fault, Font::note, theme.negative, 4);
    if (const auto entry = typed_entry(m, all, model.screen)) doubts_below(where, entry_doubts(*m.parameter, *entry));
    where.take_top(10);
    return where.y - top;
}

float values_of(Rect where, Model& model, const TablesToFill& all)
{
    const float top = where.y;
    for (const MissingValue& m : all.values)
        if (m.file == model.screen.tabel)
            where.take_top(m.parameter ? value_row(where, model, m, all) : table_row(where, model, m, all));
    return where.y - top;
}

const std::vector<Status>& statuses()
{
    static const std::vector<Status> typed{Status::vastgesteld, Status::voorlopig, Status::te_verifieren};
    return typed;
}

Status status_for(const Screen& screen, const std::string& file)
{
    const std::string& chosen = draft_of(screen, typed_place(file, ForFile::status));
    for (const Status status : statuses())
        if (name_of(status) == chosen) return status;
    return Status::vastgesteld;
}

/// The day from which the values of a file are typed; nothing while that is no date.
std::optional<Date> day_for(const Screen& screen, const std::string& file, const TablesToFill& all)
{
    const std::string& typed = draft_of(screen, typed_place(file, ForFile::vanaf));
    return typed.empty() ? std::optional(all.from) : typed_date(typed).value;
}

/// Nothing typed, or a day after it begins: only where the act itself ends the values.
bool ends_well(const Screen& screen, const std::string& file, Date from)
{
    const std::string& typed = draft_of(screen, typed_place(file, ForFile::tot));
    const auto until = typed_date(typed).value;
    return typed.empty() || (until && *until > from);
}

/// A line with a word and a field, for the whole file.
Rect for_file(Rect& inside, const char* word)
{
    Rect row = inside.take_top(button_height);
    ui::text(row.take_left(150), word, Font::body, ui::theme().text);
    inside.take_top(8);
    return row;
}

void fields_for_file(Rect& inside, Model& model, const TablesToFill& all)
{
    Screen& screen = model.screen;
    const auto typed_in = [&](Rect at, const char* label, ForFile what, const std::string& shown, bool faulty) {
        const std::string place = typed_place(screen.tabel, what);
        if (const auto text = ui::field(at, std::string(label) + "##" + place, shown, faulty, ui::Align::left))
            take_typed(screen, place, *text);
    };
    typed_in(for_file(inside, "Bron van alle"), "Bron", ForFile::bron,
             draft_of(screen, typed_place(screen.tabel, ForFile::bron)), false);
    Rect row = for_file(inside, "Geldt vanaf");
    const std::string& day = draft_of(screen, typed_place(screen.tabel, ForFile::vanaf));
    const auto from = day_for(screen, screen.tabel, all);
    typed_in(row.take_left(150), "Geldt vanaf", ForFile::vanaf, day.empty() ? field_date(all.from) : day, !from);
    row.take_left(12);
    ui::text(row.take_left(30), "tot", Font::body, ui::theme().text);
    typed_in(row.take_left(150), "Geldt tot", ForFile::tot, draft_of(screen, typed_place(screen.tabel, ForFile::tot)),
             from && !ends_well(screen, screen.tabel, *from));
    row.take_left(12);
    const Status now = status_for(screen, screen.tabel);
    std::vector<std::string> names;
    for (const Status status : statuses()) names.push_back(capitalised(readable_name(name_of(status))));
    const auto place = std::find(statuses().begin(), statuses().end(), now) - statuses().begin();
    if (const auto chosen = ui::choice(row, "Status", names, static_cast<size_t>(place)))
        screen.drafts[typed_place(screen.tabel, ForFile::status)] = name_of(statuses()[*chosen]);
    typed_in(for_file(inside, now == Status::vastgesteld ? "Opmerking" : "Wat is onzeker"), "Opmerking",
             ForFile::opmerking, draft_of(screen, typed_place(screen.tabel, ForFile::opmerking)), false);
}

/// Anything typed that cannot be written yet: why.
std::string why_not_yet(const Model& model, const TablesToFill& all)
{
    const Screen& screen = model.screen;
    const auto from = day_for(screen, screen.tabel, all);
    if (!from) return "Geldt vanaf: schrijf een datum, zoals 1-1-2027.";
    if (!ends_well(screen, screen.tabel, *from)) return "Geldt tot: laat leeg, of schrijf een latere datum.";
    bool any = false;
    for (const MissingValue& m : all.values) {
        if (m.file != screen.tabel || draft_of(screen, typed_place(m)).empty()) continue;
        any = true;
        const auto entry = typed_entry(m, all, screen);
        const auto rows = typed_rows(m, all, screen);
        if (!entry && !rows)
            return m.parameter ? "Verbeter eerst het bedrag met de rode rand." : "Plak eerst een hele tabel.";
        const std::string fault = entry ? entry_fault(*m.parameter, *entry) : source_fault(rows->about);
        if (!fault.empty()) return fault + ".";
    }
    return any ? "" : "Vul eerst een bedrag in.";
}

std::string how_many(const TablesToFill& all)
{
    size_t missing = 0, not_final = 0;
    for (const MissingValue& m : all.values)
        if (!is_municipal(m, all)) ++(m.parameter && m.parameter->on(all.from) ? not_final : missing);
    if (missing == 0 && not_final == 0) return "Alle bedragen van de wetten staan er op " + in_words(all.from) + ".";
    return "Op " + in_words(all.from) + " ontbreken nog " + std::to_string(missing) +
           " bedragen van de wetten. Tot die tijd rekent het programma met de laatst bekende, en zegt dat erbij." +
           (not_final == 0 ? ""
                           : " Nog " + std::to_string(not_final) +
                                 " staan er al, en zijn niet definitief: het "
                                 "definitieve bedrag komt ervoor in de plaats.");
}

std::string file_title(const std::string& file, const TablesToFill& all)
{
    const auto municipality = all.tables->municipality(file);
    return municipality ? "Gemeente " + municipality->naam : capitalised(readable_name(file));
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
    take_paragraph(inside, how_many(all), Font::body, ui::theme().second_text);
    const Rect row = for_file(inside, "Wet of gemeente");
    std::vector<std::string> names;
    for (const std::string& file : files) names.push_back(file_title(file, all));
    if (const auto other = ui::choice(row, "Wet", names, static_cast<size_t>(chosen - files.begin())))
        model.screen.tabel = files[*other];
    fields_for_file(inside, model, all);
    scrolled(inside, "bedragen", [&](Rect where) { return values_of(where, model, all); });
    const std::string why_not = why_not_yet(model, all);
    if (footer_button(footer, "Bewaar in het bestand", ui::Look::primary, {why_not.empty(), why_not}))
        model.screen.command = Command::tabel_bewaren;
    if (footer_button(footer, "Sluiten", ui::Look::quiet)) close_dialog(model);
}

/// What is typed for the whole file; nothing while its date is none.
std::optional<DatedValue> about_typed(const std::string& file, const TablesToFill& all, const Screen& screen)
{
    const auto day = day_for(screen, file, all);
    if (!day || !ends_well(screen, file, *day)) return {};
    DatedValue about;
    about.from = *day;
    about.until = typed_date(draft_of(screen, typed_place(file, ForFile::tot))).value;
    about.source = draft_of(screen, typed_place(file, ForFile::bron));
    about.status = status_for(screen, file);
    about.remark = draft_of(screen, typed_place(file, ForFile::opmerking));
    return about;
}

} // namespace

std::string typed_place(const MissingValue& value)
{
    return places + value.id;
}

std::string typed_place(const std::string& file, ForFile what)
{
    constexpr std::array<const char*, 5> words{"bron/", "vanaf/", "tot/", "status/", "opmerking/"};
    return std::string(places) + words[static_cast<size_t>(what)] + file;
}

std::optional<DatedValue> typed_entry(const MissingValue& value, const TablesToFill& all, const Screen& screen)
{
    const std::string& typed = draft_of(screen, typed_place(value));
    if (!value.parameter || typed.empty()) return {};
    const auto number = typed_value(value.parameter->unit, typed).value;
    auto entry = about_typed(value.file, all, screen);
    if (!number || !entry) return {};
    entry->value = *number;
    return entry;
}

std::optional<TypedRows> typed_rows(const MissingValue& value, const TablesToFill& all, const Screen& screen)
{
    const std::string& typed = draft_of(screen, typed_place(value));
    if (value.parameter || typed.empty()) return {};
    std::string fault;
    auto rows = rows_from_text(typed, fault);
    const auto about = about_typed(value.file, all, screen);
    if (!rows || !about) return {};
    return TypedRows{*about, std::move(*rows)};
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
