// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The folders of this computer, to choose a file or a place for one. For the pickers only.
#include "gui/views/dialogs/dialogs.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace armoedeval {

inline constexpr float row_height = 36;

/// Shows another folder.
void go_to(Screen& screen, const std::filesystem::path& folder);
/// A line of a list that can be pressed: a picture, a name, and a note below it when there is one.
bool pressed_line(ui::Rect where, const std::string& id, Icon picture, const std::string& name,
                  const std::string& note = "");
/// The file that was pressed or typed, of those that end on `extension`. `above` draws what stands over the folder and
/// returns its height; the head stands still where there is height for it.
std::optional<std::filesystem::path> browser(ui::Rect where, Model& model, const std::string& extension,
                                             const std::function<float(ui::Rect)>& above);

} // namespace armoedeval
