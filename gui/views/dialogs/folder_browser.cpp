// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/dialogs/folder_browser.hpp"

#include "engine/base/paths.hpp"
#include "gui/model/files.hpp"

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Font;
using ui::Rect;

namespace {

constexpr float browser_gap = 8;
/// Below this the head scrolls along.
constexpr float high_enough = 340;

} // namespace

void go_to(Screen& screen, const fs::path& folder)
{
    screen.folder = text_of(folder);
    screen.drafts.erase("map");
}

bool pressed_line(Rect where, const std::string& id, Icon picture, const std::string& name, const std::string& note)
{
    const bool pressed = ui::area(where, name + "##" + id);
    Rect rest = where.inset(8, 0);
    icon(ui::canvas(), picture, {rest.x + 10, where.middle().y}, 17, ui::theme().accent, 1.5f);
    rest.take_left(32);
    if (note.empty()) {
        ui::text(rest, name, Font::note, ui::theme().text);
    } else {
        rest.take_top(4);
        ui::text(rest.take_top(22), name, Font::note_bold, ui::theme().text);
        ui::text(rest.take_top(22), note, Font::note, ui::theme().second_text);
    }
    return pressed;
}

namespace {

/// Up, home, the name of the folder and its path to type in. Returns the height.
float folder_head(Rect where, Model& model)
{
    Screen& screen = model.screen;
    const float top = where.y;
    const fs::path folder = path_of(screen.folder);
    Rect row = where.take_top(row_height);
    const bool can_rise = folder.has_relative_path();
    if (ui::icon_button(row.take_left(row_height), Icon::chevron_up, "Een map omhoog",
                        {can_rise, "Dit is de hoogste map."}))
        go_to(screen, folder.parent_path());
    row.take_left(browser_gap);
    const bool at_home = folder == home_folder();
    if (ui::icon_button(row.take_left(row_height), Icon::house, "Persoonlijke map",
                        {!at_home, "U bent al in uw persoonlijke map."}))
        go_to(screen, home_folder());
    row.take_left(12);
    ui::text(row, can_rise ? text_of(folder.filename()) : text_of(folder), Font::body_bold, ui::theme().text);
    where.take_top(browser_gap);

    const auto draft = screen.drafts.find("map");
    std::error_code error;
    const bool faulty =
        draft != screen.drafts.end() && !fs::exists(typed_path(draft->second, path_of(screen.folder)), error);
    const std::string shown = draft == screen.drafts.end() ? screen.folder : draft->second;
    if (const auto text = ui::field(where.take_top(row_height), "Pad##map", shown, faulty, ui::Align::left))
        screen.drafts["map"] = *text;
    if (faulty) {
        where.take_top(4);
        take_paragraph(where, "Hier staat geen map of bestand met deze naam.", Font::note, ui::theme().negative, 0);
    }
    where.take_top(browser_gap);
    return where.y - top;
}

/// The file that the typed path points at. A folder is shown as soon as its whole path stands there; a path
/// from the folder at hand waits for Enter, or it would mean something else after the first step.
std::optional<fs::path> typed_file(Screen& screen, const std::string& extension)
{
    const auto draft = screen.drafts.find("map");
    if (draft == screen.drafts.end()) return {};
    const fs::path path = typed_path(draft->second, path_of(screen.folder));
    std::error_code error;
    if (fs::is_directory(path, error)) {
        if (ui::entered("Pad##map") || !ui::typing())
            go_to(screen, path);
        else if (path_of(draft->second).is_absolute() || draft->second.starts_with('~'))
            screen.folder = text_of(path);
        return {};
    }
    if (text_of(path.extension()) == extension && fs::is_regular_file(path, error)) return path;
    return {};
}

/// The folder's lines. Returns the height; `chosen` becomes the file that was pressed.
float folder_rows(Rect where, Model& model, const std::string& extension, std::optional<fs::path>& chosen)
{
    Screen& screen = model.screen;
    const float top = where.y;
    const fs::path path = path_of(screen.folder);
    const Folder folder = folder_at(path, extension);
    for (const FolderEntry& entry : folder.entries) {
        const Rect row = where.take_top(row_height);
        if (!pressed_line(row, text_of(path / path_of(entry.name)), entry.folder ? Icon::folder : Icon::file,
                          entry.name))
            continue;
        if (entry.folder)
            go_to(screen, path / path_of(entry.name));
        else
            chosen = path / path_of(entry.name);
    }
    const auto say = [&](const std::string& text) {
        take_paragraph(where, text, Font::note, ui::theme().second_text, browser_gap);
    };
    if (!folder.fault.empty())
        say(folder.fault);
    else if (folder.entries.empty())
        say("Hier staan geen mappen en geen bestanden die eindigen op " + extension + ".");
    if (folder.left_out > 0)
        say("En nog " + std::to_string(folder.left_out) + " andere. Typ het pad hierboven om daar te komen.");
    return where.y - top;
}

} // namespace

std::optional<fs::path> browser(Rect where, Model& model, const std::string& extension,
                                const std::function<float(Rect)>& above)
{
    std::optional<fs::path> chosen;
    // A folder begins at its top: its own part of the page, with its own place in it.
    const std::string id = "bladeren " + model.screen.folder;
    const bool still = where.h >= high_enough;
    const auto head = [&](Rect at) {
        Rect rest = at;
        rest.take_top(above(rest));
        rest.take_top(folder_head(rest, model));
        return rest.y - at.y;
    };
    if (still) where.take_top(head(where));
    scrolled(where, still ? id : "bladeren", [&](Rect at) {
        Rect rest = at;
        if (!still) rest.take_top(head(rest));
        rest.take_top(folder_rows(rest, model, extension, chosen));
        return rest.y - at.y;
    });
    if (const auto typed = typed_file(model.screen, extension); typed && ui::entered("Pad##map")) return typed;
    return chosen;
}

} // namespace armoedeval
