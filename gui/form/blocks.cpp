// SPDX-License-Identifier: EUPL-1.2
// The parts of the form that open, and the faults that would otherwise stand nowhere.
#include "gui/form/edits.hpp"
#include "gui/form/fields.hpp"

#include <algorithm>

namespace armoedeval::panel {

using ui::Font;
using ui::Rect;

namespace {

constexpr float closed_row = 33;

void chevron(ui::Point middle, bool open)
{
    icon(ui::canvas(), open ? Icon::chevron_down : Icon::chevron_right, middle, 12, ui::theme().second_text, 2);
}

/// Presses a row; returns whether its part stands open now.
bool pressed_open(Column& column, Rect where, const std::string& key, const std::string& label)
{
    auto& unfolded = column.model.screen.unfolded;
    if (ui::area({where.x - 8, where.y + 1, where.w + 12, where.h - 2}, label + "##" + key)) {
        if (unfolded.contains(key))
            unfolded.erase(key);
        else
            unfolded.insert(key);
    }
    return unfolded.contains(key);
}

std::string about_draft(const std::string& text)
{
    return text.empty() ? "Een veld is nog leeg."
                        : "Er staat nog \u201C" + text + "\u201D in een veld; dat is geen waarde.";
}

} // namespace

bool opens(Column& column, const std::string& place, const std::string& label, const std::string& value,
           const std::string& key)
{
    constexpr float for_chevron = 18, between = 8;
    const float room = column.width - for_chevron;
    // A short name leaves its value more than half.
    const float most = std::max(room / 2, room - ui::text_width(label, Font::note) - between);
    const float beside = value.empty() ? 0 : std::min(ui::text_width(value, Font::note_bold), most) + between;
    // A long name goes over several lines: what is cut off cannot be told from its neighbours.
    const bool wraps = ui::text_width(label, Font::note) > room - beside;
    const float height = wraps ? ui::paragraph_height(room - beside, label, Font::note) : 0;
    const Rect where = take(column, std::max(closed_row, height + closed_row - ui::line_height(Font::note)));
    const bool open = pressed_open(column, where, key.empty() ? place : key, label);
    Rect line = where;
    line.h = closed_row;
    chevron(line.take_right(14).moved(4, 0).middle(), open);
    line.take_right(for_chevron - 14);
    if (!value.empty())
        ui::text(line.take_right(beside - between), value, Font::note_bold, ui::theme().text, ui::Align::right);
    if (wraps)
        ui::paragraph({where.x, where.y + (closed_row - ui::line_height(Font::note)) / 2, room - beside, height}, label,
                      Font::note, ui::theme().text);
    else
        ui::text(line, label, Font::note, ui::theme().text);
    if (!open) untold(column, place);
    return open;
}

bool opens_beside(Column& column, const std::string& key, const std::string& label, float room, float top)
{
    const Rect where{column.x, top, std::min(room, ui::text_width(label, Font::note) + 18), column.y - top};
    const bool open = pressed_open(column, {where.x, where.y, where.w, std::min(where.h, 38.f)}, key, label);
    chevron({where.right() - 6, where.y + std::min(where.h, 38.f) / 2}, open);
    return open;
}

bool more(Column& column, const std::string& place, const std::string& summary)
{
    const Rect where = take(column, closed_row);
    const bool open = pressed_open(column, where, place + "/meer", "Meer");
    Rect words = where;
    const float width = ui::text_width("Meer", Font::note_bold);
    ui::text(words.take_left(width), "Meer", Font::note_bold, ui::theme().accent);
    chevron({words.take_left(20).middle()}, open);
    if (!open && !summary.empty()) ui::text(words, summary, Font::note, ui::theme().second_text, ui::Align::right);
    return open;
}

void opened(Column& column, const std::string& place, const std::function<void()>& fields)
{
    const float top = column.y + 2;
    fields();
    untold(column, place);
    line(ui::canvas(), {column.x - 9, top}, {column.x - 9, column.y}, ui::theme().accent, 2);
    column.y += 8;
}

void untold(Column& column, const std::string& place, const std::string& before)
{
    std::vector<std::string> lines;
    for (size_t i = 0; i < column.faults.size(); ++i) {
        const Problem& p = column.faults[i];
        if ((place.empty() || lies_in(p.place, place)) && column.told.insert(i).second)
            lines.push_back(as_sentence(p.what));
    }
    for (const auto& [at, text] : column.model.screen.drafts)
        if ((place.empty() || lies_in(at, place)) && column.drawn.insert(at).second) lines.push_back(about_draft(text));
    for (const std::string& text : lines) {
        const Rect where{column.x, column.y, column.width, 0};
        column.y += ui::paragraph(where, before + text, Font::note, ui::theme().negative) + 6;
    }
}

bool add_button(Column& column, const std::string& label)
{
    const Rect where = take(column, closed_row);
    const float width = std::min(where.w + 8, 26 + ui::text_width(label.substr(0, label.find("##")), Font::note_bold));
    const bool pressed = ui::area({where.x - 8, where.y + 1, width + 8, where.h - 2}, label);
    icon(ui::canvas(), Icon::plus, {where.x + 6, where.middle().y}, 11, ui::theme().accent, 2);
    ui::text({where.x + 20, where.y, where.w - 20, where.h}, label.substr(0, label.find("##")), Font::note_bold,
             ui::theme().accent);
    return pressed;
}

bool name_with_cross(Column& column, const std::string& name, const std::string& remove_label)
{
    Rect where = take(column, closed_row);
    const Rect cross = where.take_right(28).moved(2, 0).inset(0, 3);
    const bool pressed = ui::icon_button(cross, Icon::cross, remove_label, {}, ui::Look::quiet);
    ui::text(where, name, Font::note_bold, ui::theme().text);
    return pressed;
}

bool remove_button(Column& column, const std::string& label)
{
    const Rect where = take(column, 40);
    return ui::button({where.x, where.y + 4, where.w, 32}, label);
}

void unfold(Column& column, const std::string& place)
{
    column.model.screen.unfolded.insert(place);
}

} // namespace armoedeval::panel
