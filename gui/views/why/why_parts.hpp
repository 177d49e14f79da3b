// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The two cards of Waarom?, and what they remember in the screen.
#include "gui/model/model.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/results.hpp"

#include <string>

namespace armoedeval {

/// From the one situation to the other, in steps.
Model why_difference(ui::Rect where, Model model, const Results& results);
/// In which all of that is seen at once.
float why_difference_height(float width, const Results& results);
/// The tree behind the chosen amount.
Model why_amount(ui::Rect where, Model model, const Results& results);
/// What is known of the chosen line of the tree. Its height in a width; drawing it returns the same.
float detail_height(float width, const Step& step);
float draw_detail(ui::Rect where, const Step& step);

/// Unfolded or folded by hand; `otherwise` where nobody touched it.
bool is_unfolded(const Model& model, const std::string& path, bool otherwise);
void set_unfolded(Model& model, const std::string& path, bool open);
/// The chosen line below a path: "/0/2", or nothing.
std::string chosen_line(const Model& model, const std::string& path);
void choose_line(Model& model, const std::string& path, const std::string& line);
/// Unfolds all above a line and chooses it; once it is drawn, `comes_into_view` is true one time.
void show_line(Model& model, const std::string& path, const std::string& line);
bool comes_into_view(Model& model, const std::string& path, const std::string& line);

} // namespace armoedeval
