// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The views: each draws a part of the page and returns the model as the person at the screen left it.
#include "engine/paper/picture_words.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/table_entry.hpp"
#include "gui/model/model.hpp"
#include "gui/results/results.hpp"
#include "gui/ui/ui.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// What somebody can type into tables/: of the acts what runs out on a day and what is not final then; of every
/// municipality its values.
struct TablesToFill {
    Date from{};
    const Tables* tables = nullptr;
    std::vector<MissingValue> values; ///< by file; those of the acts first
};

/// What is typed for a whole file, beside its values.
enum class ForFile { bron, vanaf, tot, status, opmerking };
/// The key of what is typed for a value, and for a file.
std::string typed_place(const MissingValue& value);
std::string typed_place(const std::string& file, ForFile what);
/// What was typed for it and for its file, as a value of the law; nothing while it is empty or no number. That of a
/// table with rows: nothing while it is no table.
std::optional<DatedValue> typed_entry(const MissingValue& value, const TablesToFill& all, const Screen& screen);
std::optional<TypedRows> typed_rows(const MissingValue& value, const TablesToFill& all, const Screen& screen);

/// What the shell knows beside the model: the state of the work, and what can be opened.
struct Shell {
    std::string file_name; ///< empty: not saved yet
    bool unsaved = false, can_undo = false, can_redo = false;
    std::vector<std::string> recent;   ///< paths, newest first
    std::vector<std::string> examples; ///< paths
    bool unsaved_proposal = false;
    std::vector<std::string> example_proposals; ///< paths
    Command waiting_for = Command::geen;        ///< what unsaved work stands in the way of
    std::vector<Date> rule_dates;               ///< from which amounts of the law are published, ascending
    std::string settings_file;                  ///< where settings are kept when asked; empty: there is no such place
    Date today{};
    std::string file;                 ///< the whole path of what is open
    bool file_gone = false;           ///< it was removed or moved since it was opened
    std::vector<std::string> letter;  ///< what it would say, while its dialog is open; a line each
    std::vector<PicturePart> picture; ///< what that letter says, for the inwoner's picture
    std::vector<std::pair<std::string, std::string>> languages; ///< of that letter: code, and what to choose
    const TablesToFill* to_fill = nullptr; ///< what tables/ lacks; nothing: they cannot be written from here
};

/// What the coach sees: the whole page.
Model desk(ui::Rect page, Model model, const Results& results, const Shell& shell);
Model top_bar(ui::Rect where, Model model, const Results& results, const Shell& shell);
Model tabs(ui::Rect where, Model model, const Results& results);
/// Niet meegerekend: one line; opened, a list of every reason above it.
Model foot(ui::Rect where, Model model, const Results& results);
Model foot_list(ui::Rect where, Model model, const Results& results);

Model compare_view(ui::Rect where, Model model, const Results& results);
Model hours_view(ui::Rect where, Model model, const Results& results);
Model months_view(ui::Rect where, Model model, const Results& results);
Model why_view(ui::Rect where, Model model, const Results& results);
Model actions_view(ui::Rect where, Model model, const Results& results);
Model policy_view(ui::Rect where, Model model, const Results& results, const Shell& shell);
/// Over the whole window (F11).
Model inwoner_view(ui::Rect where, Model model, const Results& results, const Shell& shell);

/// In place of a view where nothing can be computed: why, and what to do.
Model nothing_to_show(ui::Rect where, Model model, const Results& results);

/// The dialog that is open, if any.
Model dialogs(Model model, const Results& results, const Shell& shell);

} // namespace armoedeval
