// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the dialogs share; nobody else includes this.
#include "gui/views/views.hpp"

namespace armoedeval {

/// Each draws its dialog and returns false when Escape asks to close it.
bool open_dialog(Model& model, const Shell& shell);
bool save_dialog(Model& model, const Shell& shell);
bool proposal_open_dialog(Model& model, const Shell& shell);
bool proposal_save_dialog(Model& model, const Shell& shell);
bool table_save_dialog(Model& model, const Shell& shell);
bool population_open_dialog(Model& model, const Shell& shell);
bool unsaved_dialog(Model& model, const Shell& shell);
bool changed_file_dialog(Model& model, const Shell& shell);
bool date_dialog(Model& model, const Results& results, const Shell& shell);
bool paper_dialog(Model& model, const Results& results);
bool keys_dialog(Model& model);
bool settings_dialog(Model& model, const Shell& shell);
bool about_dialog(Model& model);
bool letter_dialog(Model& model, const Shell& shell);
bool tables_dialog(Model& model, const Shell& shell);

/// Closes it and forgets what was half chosen or half typed in it.
void close_dialog(Model& model);

inline constexpr float button_height = 36;
/// The strip of buttons at the bottom, cut off from `inside`.
ui::Rect take_footer(ui::Rect& inside);
/// A scrolling part whose bar stands outside `where`, so that its content lines up with what is below it.
void scrolled(ui::Rect where, const std::string& id, const std::function<float(ui::Rect)>& inside);
/// A button at the right end of what is left of the footer.
bool footer_button(ui::Rect& footer, const std::string& label, ui::Look look = ui::Look::plain,
                   const ui::Enabled& enabled = {});
/// Wrapped text; cuts its height and `gap` off from `where`.
void take_paragraph(ui::Rect& where, const std::string& text, ui::Font font, ui::Color color, float gap = 12);
/// Wrapped text on a tint, cut off as above.
void take_notice(ui::Rect& where, const std::string& text, ui::Color ink, ui::Color tint, float gap = 12);
/// A head in capitals, cut off as above.
void take_head(ui::Rect& where, const std::string& text);

} // namespace armoedeval
