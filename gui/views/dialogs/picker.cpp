// SPDX-License-Identifier: EUPL-1.2
// Openen and Opslaan als: the same browser of folders, once to choose a file and once to choose where it goes.
#include "engine/base/paths.hpp"
#include "gui/model/files.hpp"
#include "gui/views/dialogs/dialogs.hpp"
#include "gui/views/dialogs/folder_browser.hpp"

#include <filesystem>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Font;
using ui::Rect;

namespace {

constexpr float picker_gap = 8;
/// Below this a dialog has one column.
constexpr float wide_enough = 640;

/// What is opened: by whom it was opened before, and examples.
struct OpenForm {
    const char* title;
    const std::vector<std::string>* recent; ///< null: nobody keeps that
    const std::vector<std::string>& examples;
    Command command;
    std::string extension = ".json";
};

/// What is saved.
struct SaveForm {
    const char* title;
    std::string extension;
    std::string suggested; ///< a name, without extension
    Command command;
    std::string fault{};                         ///< why it cannot be saved yet, beside what is wrong with the name
    std::function<float(Rect)> above{}, below{}; ///< the name: more to fill in. They return their height
};

/// Where a picker begins: beside the file at hand, else beside the last one, else at home.
void begin(Screen& screen, const std::string& suggested, const Shell& shell)
{
    if (!screen.folder.empty()) return;
    std::error_code error;
    const auto recent = shell.recent.empty() ? std::string() : shell.recent.front();
    screen.folder = text_of(home_folder());
    for (const std::string& file : {recent, shell.file_name})
        if (const fs::path folder = path_of(file).parent_path(); !folder.empty() && fs::is_directory(folder, error))
            screen.folder = text_of(folder);
    if (screen.file_name.empty()) screen.file_name = suggested;
}

void choose(Model& model, Command command, const fs::path& file)
{
    close_dialog(model);
    model.screen.wanted_file = text_of(file);
    model.screen.command = command;
}

float nothing_above(Rect)
{
    return 0;
}

/// What was open before, and the examples. Returns the height.
float known_files(Rect where, const OpenForm& form, std::optional<fs::path>& chosen)
{
    const float top = where.y;
    Rect heads = where.inset(8, 0); // lines have an edge of 8 that shows when they are pointed at
    const auto head = [&](const char* text) {
        heads.y = where.y;
        take_head(heads, text);
        where.take_top(heads.y - where.y);
    };
    if (form.recent) {
        head("LAATST GEOPEND");
        for (const std::string& path : *form.recent) {
            const fs::path file = path_of(path);
            if (pressed_line(where.take_top(52), path, Icon::file, text_of(file.stem()), text_of(file.parent_path())))
                chosen = file;
        }
        if (form.recent->empty())
            where.take_top(ui::paragraph(heads, "Nog niets. Wat u opent of opslaat, komt hier te staan.", Font::note,
                                         ui::theme().second_text));
        where.take_top(16);
    }
    head("VOORBEELDEN");
    for (const std::string& path : form.examples) {
        const std::string title = title_of(path_of(path));
        const float width = where.w - 16;
        const Rect row = where.take_top(ui::paragraph_height(width, title, Font::note) + 14);
        if (ui::area(row, title + "##" + path)) chosen = path_of(path);
        ui::paragraph(row.inset(8, 7), title, Font::note, ui::theme().text);
    }
    return where.y - top;
}

/// In a narrow dialog one of the two is seen. True: the folders.
bool browsing(Rect where, Screen& screen, const OpenForm& form)
{
    const bool now = screen.unfolded.contains("openen/map");
    const char* known = form.recent ? "Laatst en voorbeelden" : "Voorbeelden";
    const auto pressed = ui::segmented(where, "Waar", {known, "Bladeren"}, now ? 1 : 0);
    if (pressed == size_t{1}) screen.unfolded.insert("openen/map");
    if (pressed == size_t{0}) screen.unfolded.erase("openen/map");
    return now;
}

bool open_file(Model& model, const Shell& shell, const OpenForm& form)
{
    begin(model.screen, "", shell);
    return ui::dialog(form.title, {960, 660}, [&](Rect inside) {
        std::optional<fs::path> chosen;
        Rect footer = take_footer(inside);
        const bool known = form.recent || !form.examples.empty(); // else there is only the browser
        const bool both = known && inside.w >= wide_enough;
        bool browse = both || !known;
        if (!browse) {
            browse = browsing(inside.take_top(34), model.screen, form);
            inside.take_top(12);
        }
        if (both || !browse) {
            const Rect left = both ? inside.take_left(inside.w * 0.45f) : inside;
            scrolled(left, "bekend", [&](Rect where) { return known_files(where, form, chosen); });
        }
        if (both) {
            const float middle = inside.x + 24;
            line(ui::canvas(), {middle, inside.y}, {middle, inside.bottom() - 12}, ui::theme().line);
            inside.take_left(48);
        }
        if (browse)
            if (const auto file = browser(inside, model, form.extension, nothing_above)) chosen = file;
        if (footer_button(footer, "Terug")) close_dialog(model);
        if (chosen) choose(model, form.command, *chosen);
    });
}

fs::path target_of(const Screen& screen, const SaveForm& form)
{
    return path_of(screen.folder) / path_of(with_extension(screen.file_name, form.extension));
}

/// Why the file cannot go there.
std::string target_fault(const Screen& screen, const SaveForm& form)
{
    if (const std::string fault = name_fault(screen.file_name); !fault.empty()) return fault;
    std::error_code error;
    if (fs::is_directory(target_of(screen, form), error)) return "Er is hier al een map met deze naam.";
    if (!fs::is_directory(path_of(screen.folder), error)) return "Deze map bestaat niet. Kies een andere.";
    return {};
}

/// The name and what is wrong with it, with what else the form asks. Returns the height.
float name_head(Rect where, Screen& screen, const SaveForm& form, const std::string& fault, bool warned)
{
    const float top = where.y;
    if (form.above) where.take_top(form.above(where));
    Rect row = where.take_top(row_height);
    ui::text(row.take_left(60), "Naam", Font::body, ui::theme().text);
    ui::text(row.take_right(48), form.extension, Font::note, ui::theme().second_text, ui::Align::right);
    const bool of_the_name = !fault.empty() && fault != form.fault;
    if (const auto text = ui::field(row, "Naam##bestandsnaam", screen.file_name, of_the_name, ui::Align::left))
        screen.file_name = *text;
    where.take_top(picker_gap);
    if (!fault.empty()) take_paragraph(where, fault, Font::note, ui::theme().negative, picker_gap);
    if (warned)
        take_notice(where, "Er is in deze map al een bestand met deze naam. Wat erin staat, gaat verloren.",
                    ui::theme().uncertain, ui::theme().uncertain_tint, picker_gap);
    if (form.below) where.take_top(form.below(where));
    where.take_top(12);
    return where.y - top;
}

/// The button was pressed: asks once before it replaces something.
void save_pressed(Model& model, const SaveForm& form)
{
    Screen& screen = model.screen;
    const fs::path target = target_of(screen, form);
    std::error_code error;
    if (fs::exists(target, error) && screen.may_replace != text_of(target))
        screen.may_replace = text_of(target);
    else
        choose(model, form.command, target);
}

bool save_file(Model& model, const Shell& shell, const SaveForm& form)
{
    if (model.screen.folder.empty()) ui::give_caret("bestandsnaam"); // it has just opened
    begin(model.screen, form.suggested, shell);
    return ui::dialog(form.title, {640, 620}, [&](Rect inside) {
        Screen& screen = model.screen;
        Rect footer = take_footer(inside);
        const std::string fault = form.fault.empty() ? target_fault(screen, form) : form.fault;
        const bool warned = fault.empty() && screen.may_replace == text_of(target_of(screen, form));
        const auto head = [&](Rect where) { return name_head(where, screen, form, fault, warned); };
        const auto file = browser(inside, model, form.extension, head);
        if (file) {
            go_to(screen, file->parent_path());
            screen.file_name = text_of(file->stem());
        }
        const bool save = footer_button(footer, warned ? "Vervangen" : "Opslaan",
                                        warned ? ui::Look::danger : ui::Look::primary, {fault.empty(), fault});
        const bool back = footer_button(footer, "Terug");
        if (fault.empty() && (save || ui::entered("Naam##bestandsnaam"))) save_pressed(model, form);
        if (back) close_dialog(model);
    });
}

/// A text to fill in, with its name before it. Takes its room off `where`.
void text_row(Rect& where, const std::string& label, const std::string& id, std::string& value)
{
    Rect row = where.take_top(row_height);
    ui::text(row.take_left(100), label, Font::body, ui::theme().text);
    if (const auto text = ui::field(row, label + "##" + id, value, false, ui::Align::left)) value = *text;
    where.take_top(picker_gap);
}

std::string proposal_fault(const Reform& proposal)
{
    const auto blank = [](const std::string& text) { return text.find_first_not_of(' ') == std::string::npos; };
    if (blank(proposal.titel)) return "Vul een titel in.";
    if (blank(proposal.rol)) return "Vul in welke functie dit voorstelt, zonder naam.";
    if (blank(proposal.motivering)) return "Vul in waar het voorstel voor is.";
    return {};
}

} // namespace

bool open_dialog(Model& model, const Shell& shell)
{
    return open_file(model, shell, {"Openen", &shell.recent, shell.examples, Command::openen});
}

bool proposal_open_dialog(Model& model, const Shell& shell)
{
    return open_file(model, shell, {"Voorstel openen", nullptr, shell.example_proposals, Command::voorstel_openen});
}

bool save_dialog(Model& model, const Shell& shell)
{
    Screen& screen = model.screen;
    const std::string name =
        shell.file_name.empty() ? name_from_title(model.question.titel) : text_of(path_of(shell.file_name).stem());
    SaveForm form{"Opslaan als", screen.as_text ? ".txt" : ".json", name,
                  screen.as_text ? Command::tekst_bewaren : Command::opslaan_als};
    form.below = [&screen](Rect where) {
        constexpr float height = 28;
        if (const auto on =
                ui::toggle(where.take_top(height), "Als tekst, om te lezen of af te drukken", screen.as_text))
            screen.as_text = *on;
        return height;
    };
    return save_file(model, shell, form);
}

bool proposal_save_dialog(Model& model, const Shell& shell)
{
    Reform& proposal = model.voorstel;
    SaveForm form{"Voorstel opslaan", ".json", proposal.titel.empty() ? "voorstel" : name_from_title(proposal.titel),
                  Command::voorstel_opslaan, proposal_fault(proposal)};
    form.above = [&proposal](Rect where) {
        const float top = where.y;
        text_row(where, "Titel", "/voorstel/titel", proposal.titel);
        text_row(where, "Functie", "/voorstel/rol", proposal.rol);
        text_row(where, "Waarom", "/voorstel/motivering", proposal.motivering);
        return where.y - top;
    };
    return save_file(model, shell, form);
}

bool population_open_dialog(Model& model, const Shell& shell)
{
    static const std::vector<std::string> no_examples;
    return open_file(model, shell, {"Eigen bevolking kiezen", nullptr, no_examples, Command::bevolking_kiezen, ".csv"});
}

bool table_save_dialog(Model& model, const Shell& shell)
{
    const std::string title = model.voorstel.titel.empty() ? "" : name_from_title(model.voorstel.titel) + "-";
    switch (model.screen.dialog) {
    case Dialog::bevolking_bewaren:
        return save_file(model, shell,
                         {"De stad bewaren als tabel", ".csv", title + "stad", Command::bevolking_bewaren});
    case Dialog::reeks_bewaren:
        return save_file(model, shell, {"De reeks bewaren als tabel", ".csv", title + "reeks", Command::reeks_bewaren});
    case Dialog::agenda_bewaren:
        return save_file(
            model, shell,
            {"In de agenda zetten", ".ics", name_from_title(model.question.titel), Command::agenda_bewaren});
    case Dialog::brief_pdf:
        return save_file(model, shell,
                         {"Brief bewaren als PDF", ".pdf", model.screen.brief.for_coach ? "dossier" : "brief",
                          Command::brief_als_pdf});
    case Dialog::werkmap_bewaren:
        return save_file(model, shell,
                         {"Werkmap bewaren (Excel)", ".xlsx", title + "gevolgen", Command::werkmap_bewaren});
    default:
        return save_file(model, shell,
                         {"Gevolgen bewaren als tabel", ".csv", title + "gevolgen", Command::gevolgen_bewaren});
    }
}

} // namespace armoedeval
