// SPDX-License-Identifier: EUPL-1.2
#include "gui/form/fields.hpp"

#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/words/format.hpp"

#include <algorithm>
#include <sstream>

namespace armoedeval::panel {

using ui::Font;
using ui::Rect;

namespace {

constexpr float box_height = 32, row_height = 38, text_line = 21;
constexpr float hours_width = 60, large_width = 116, date_width = 160;

/// Where a label and its box stand: beside each other when they fit, else under each other.
struct Places {
    Rect label, box;
};

Places places_for(Column& column, const About& about, float box_width)
{
    const float label = ui::text_width(about.label, Font::note), paper = ui::text_width(about.paper, Font::note);
    const bool told = !about.paper.empty();
    if (std::max(label, paper) + 8 + box_width <= column.width) {
        Rect row = take(column, told ? 2 * text_line + 4 : row_height);
        Rect box = row.take_right(box_width);
        box = {box.x, box.middle().y - box_height / 2, box.w, box_height};
        return {told ? row.inset(0, 2) : row, box};
    }
    const bool both_fit = label + 12 + paper <= column.width;
    const Rect words = take(column, told && !both_fit ? 2 * text_line : text_line + 3);
    const Rect box = take(column, row_height);
    return {words, {box.x, box.y + 1, box.w, box_height}};
}

void draw_label(Rect where, const About& about)
{
    const ui::Color ink = ui::theme().text, second = ui::theme().second_text;
    if (!about.help.empty()) ui::tooltip(where, about.help);
    if (about.paper.empty()) {
        ui::text(where, about.label, Font::note, ink);
        return;
    }
    if (where.h < 2 * text_line) {
        ui::text(where, about.label, Font::note, ink);
        ui::text(where, about.paper, Font::note, second, ui::Align::right);
        return;
    }
    ui::text(where.take_top(text_line), about.label, Font::note, ink);
    ui::text(where.take_top(text_line), about.paper, Font::note, second);
}

void fault_line(Column& column, const std::string& text)
{
    const Rect where{column.x, column.y, column.width, 0};
    column.y += ui::paragraph(where, text, Font::note, ui::theme().negative) + 6;
}

/// The faults of the question at exactly this place.
std::vector<std::string> faults_at(Column& column, const std::string& place)
{
    std::vector<std::string> found;
    for (size_t i = 0; i < column.faults.size(); ++i) {
        const Problem& p = column.faults[i];
        if (p.place != place) continue;
        column.told.insert(i);
        found.push_back(as_sentence(p.what));
    }
    return found;
}

struct Box {
    std::string shown; ///< the value as it can be typed back
    float width = number_width;
    ui::Align align = ui::Align::right;
    bool patient = false; ///< says nothing while it is being typed in: a date is only one at its last digit
};

/// A field whose text becomes a value. `read` takes the value over and returns an empty text, or returns why it is
/// none.
void typed(Column& column, const About& about, const Box& box,
           const std::function<std::string(const std::string&)>& read,
           const std::function<std::string(const std::string&)>& why_not)
{
    auto& drafts = column.model.screen.drafts;
    const auto draft = drafts.find(about.place);
    const std::string shown = draft == drafts.end() ? box.shown : draft->second;
    std::vector<std::string> faults = faults_at(column, about.place);
    if (draft != drafts.end() && !why_not(shown).empty()) faults = {why_not(shown)};
    if (box.patient && ui::caret_in(about.place)) faults.clear();
    const Places at = places_for(column, about, box.width);
    draw_label(at.label, about);
    if (!about.help.empty()) ui::tooltip(at.box, about.help);
    column.drawn.insert(about.place);
    if (const auto text = ui::field(at.box, about.label + "##" + about.place, shown, !faults.empty(), box.align)) {
        if (read(*text).empty())
            drafts.erase(about.place);
        else
            drafts[about.place] = *text;
    }
    for (const std::string& fault : faults) fault_line(column, fault);
}

/// Without the unit that the field shows behind its number.
std::string without_unit(std::string text, const std::string& unit)
{
    while (!text.empty() && text.back() == ' ') text.pop_back();
    if (!unit.empty() && text.ends_with(unit)) text.resize(text.size() - unit.size());
    return text;
}

bool blank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

/// `read` is how a text becomes a T; `set` takes it over.
template <class T>
void value_field(Column& column, const About& about, const Box& box,
                 const std::function<Typed<T>(const std::string&)>& read, const std::function<void(const T&)>& set)
{
    typed(
        column, about, box,
        [&](const std::string& text) {
            const Typed<T> typed = read(text);
            if (typed.value) set(*typed.value);
            return typed.fault;
        },
        [&](const std::string& text) { return read(text).fault; });
}

/// A field that may be empty: then nothing is told.
template <class T>
void optional_field(Column& column, const About& about, Box box, std::optional<T>& value,
                    const std::function<std::string(const T&)>& text_of,
                    const std::function<Typed<T>(const std::string&)>& read)
{
    using Told = std::optional<T>;
    if (value) box.shown = text_of(*value);
    value_field<Told>(
        column, about, box,
        [&](const std::string& text) -> Typed<Told> {
            if (blank(text)) return {Told{}, {}};
            const Typed<T> typed = read(text);
            if (!typed.value) return {{}, typed.fault};
            return {Told{*typed.value}, {}};
        },
        [&](const Told& typed) { value = typed; });
}

Typed<int> typed_whole(const std::string& text, int least, int most, const std::string& what)
{
    const Typed<double> typed = typed_number(text, least, most, 0, what);
    if (!typed.value) return {{}, typed.fault};
    return {static_cast<int>(*typed.value), {}};
}

Typed<std::vector<double>> typed_numbers(const std::string& text, size_t longest, double most, const std::string& what)
{
    std::vector<double> values;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const Typed<double> typed = typed_number(word, 0, most, 2, what);
        if (!typed.value) return {{}, typed.fault};
        values.push_back(*typed.value);
    }
    if (values.size() > longest) return {{}, "Schrijf ten hoogste " + std::to_string(longest) + " getallen."};
    return {std::move(values), {}};
}

Typed<double> typed_percent(const std::string& text, double most)
{
    Typed<double> typed = typed_number(without_unit(text, "%"), 0, most * 100, 2, "percentage");
    if (typed.value) *typed.value /= 100;
    return typed;
}

std::function<Typed<Date>(const std::string&)> typed_day(const Column& column, Written written)
{
    return [on = column.model.question.peildatum, written](const std::string& text) {
        if (written == Written::birth) return typed_birth(text, on);
        return written == Written::since ? typed_since(text, on) : typed_date_in_haste(text, on);
    };
}

std::string percent_text(double share)
{
    return field_number(share * 100, 2) + " %";
}

} // namespace

Situation& chosen(Column& column)
{
    return column.model.question.situaties[column.model.screen.situation];
}

std::string as_sentence(std::string text)
{
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (std::string_view(".!?\"").find(text.back()) == std::string::npos) text += ".";
    return text;
}

Rect take(Column& column, float height)
{
    const Rect taken{column.x, column.y, column.width, height};
    column.y += height;
    return taken;
}

void head(Column& column, const std::string& text)
{
    ui::text(take(column, 28), text, Font::small, ui::theme().second_text);
}

void rule(Column& column)
{
    const Rect where = take(column, 25);
    ui::rule({where.x, where.y + 12}, where.w);
}

void note(Column& column, const std::string& text)
{
    const Rect where{column.x, column.y, column.width, 0};
    column.y += ui::paragraph(where, text, Font::note, ui::theme().second_text) + 6;
}

void doubt(Column& column, const std::string& text)
{
    const float height = ui::paragraph_height(column.width - 16, text, Font::note) + 10;
    const Rect where = take(column, height);
    fill(ui::canvas(), where, ui::theme().uncertain_tint, 6);
    ui::paragraph(where.inset(8, 5), text, Font::note, ui::theme().uncertain);
    column.y += 6;
}

std::string money_text(double amount)
{
    return "€\u00A0" + field_money(amount);
}

void money_field(Column& column, const About& about, double& value, double most)
{
    value_field<double>(
        column, about,
        {.shown = money_text(value), .width = most > limits::most_euros_per_month ? large_width : number_width},
        [most](const std::string& text) { return typed_number(text, 0, most, 2, "bedrag"); },
        [&](const double& typed) { value = typed; });
}

void number_field(Column& column, const About& about, double& value, double most, const std::string& unit,
                  const std::string& what)
{
    const std::string shown = field_number(value, 2) + (unit.empty() ? "" : " " + unit);
    value_field<double>(
        column, about, {.shown = shown, .width = unit.empty() ? hours_width : number_width},
        [&](const std::string& text) { return typed_number(without_unit(text, unit), 0, most, 2, what); },
        [&](const double& typed) { value = typed; });
}

void money_field(Column& column, const About& about, std::optional<double>& value, double least, double most)
{
    optional_field<double>(column, about, {.shown = "", .width = large_width}, value, money_text,
                           [=](const std::string& text) { return typed_number(text, least, most, 2, "bedrag"); });
}

void whole_field(Column& column, const About& about, int& value, int least, int most, const std::string& what)
{
    value_field<int>(
        column, about, {.shown = std::to_string(value), .width = hours_width},
        [&](const std::string& text) { return typed_whole(text, least, most, what); },
        [&](const int& typed) { value = typed; });
}

void whole_field(Column& column, const About& about, std::optional<int>& value, int least, int most,
                 const std::string& what)
{
    optional_field<int>(
        column, about, {.shown = "", .width = hours_width}, value, [](const int& told) { return std::to_string(told); },
        [&](const std::string& text) { return typed_whole(text, least, most, what); });
}

void numbers_field(Column& column, const About& about, std::vector<double>& values, size_t longest, double most,
                   const std::string& what)
{
    std::string shown;
    for (const double value : values) shown += (shown.empty() ? "" : " ") + field_number(value, 2);
    value_field<std::vector<double>>(
        column, about, {.shown = shown, .width = column.width, .align = ui::Align::left},
        [&](const std::string& text) { return typed_numbers(text, longest, most, what); },
        [&](const std::vector<double>& typed) { values = typed; });
}

void percent_field(Column& column, const About& about, double& share, double most)
{
    value_field<double>(
        column, about, {.shown = percent_text(share), .width = number_width},
        [most](const std::string& text) { return typed_percent(text, most); },
        [&](const double& typed) { share = typed; });
}

void percent_field(Column& column, const About& about, std::optional<double>& share, double most)
{
    optional_field<double>(column, about, {.shown = "", .width = number_width}, share, percent_text,
                           [most](const std::string& text) { return typed_percent(text, most); });
}

void date_field(Column& column, const About& about, Date& value, Written written)
{
    value_field<Date>(column, about, {.shown = field_date(value), .width = date_width, .patient = true},
                      typed_day(column, written), [&](const Date& typed) { value = typed; });
}

void date_field(Column& column, const About& about, std::optional<Date>& value, Written written)
{
    optional_field<Date>(column, about, {.shown = "", .width = date_width, .patient = true}, value, field_date,
                         typed_day(column, written));
}

std::optional<Date> new_date_field(Column& column, const About& about)
{
    std::optional<Date> day;
    value_field<Date>(column, about, {.shown = "", .width = date_width, .patient = true},
                      typed_day(column, Written::birth), [&](const Date& typed) { day = typed; });
    return day;
}

void text_field(Column& column, const About& about, std::string& value)
{
    text_field(column, about, value, [](const std::string&) { return std::string(); });
}

void text_field(Column& column, const About& about, std::string& value,
                const std::function<std::string(const std::string&)>& why_not)
{
    typed(
        column, about, {.shown = value, .width = column.width, .align = ui::Align::left},
        [&](const std::string& text) {
            const std::string fault = why_not(text);
            if (fault.empty()) value = text;
            return fault;
        },
        why_not);
}

void yes_no(Column& column, const About& about, bool& value)
{
    const Rect where = take(column, 34);
    if (!about.help.empty()) ui::tooltip(where, about.help);
    column.drawn.insert(about.place);
    if (const auto now = ui::toggle(where, about.label + "##" + about.place, value)) value = *now;
    for (const std::string& fault : faults_at(column, about.place)) fault_line(column, fault);
}

void segmented(Column& column, const About& about, const std::vector<std::string>& options, size_t& chosen)
{
    const Rect where = take(column, row_height);
    if (!about.help.empty()) ui::tooltip(where, about.help);
    column.drawn.insert(about.place);
    const Rect box{where.x, where.y + 3, where.w, box_height};
    if (const auto now = ui::segmented(box, about.label + "##" + about.place, options, chosen)) chosen = *now;
    for (const std::string& fault : faults_at(column, about.place)) fault_line(column, fault);
}

void choice(Column& column, const About& about, const std::vector<std::string>& options, size_t& chosen, bool labelled)
{
    const std::string value = chosen < options.size() ? options[chosen] : "";
    const float wanted = std::max(number_width, ui::text_width(value, Font::note_bold) + 46);
    const Places at = labelled ? places_for(column, about, wanted) : Places{{}, take(column, row_height).inset(0, 3)};
    if (labelled) draw_label(at.label, about);
    if (!about.help.empty()) ui::tooltip(at.box, about.help);
    column.drawn.insert(about.place);
    if (const auto now = ui::choice(at.box, about.label + "##" + about.place, options, chosen)) chosen = *now;
    for (const std::string& fault : faults_at(column, about.place)) fault_line(column, fault);
}

} // namespace armoedeval::panel
