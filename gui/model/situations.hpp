// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Situations that come and go, and the places on the screen that hang on them.
#include "gui/model/model.hpp"

namespace armoedeval {

/// The situation that Uren, Maanden, Waarom? and Doen are about, and the one it is compared with, kept within the list.
void keep_within(Model& model);
/// A copy of the chosen situation after it, chosen. It is called what no other is.
Model with_copied_situation(Model model);
/// The situation in another place of the list; the first is now, and stays where it is.
Model with_moved_situation(Model model, size_t from, size_t to);
Model without_situation(Model model, size_t situation);
inline constexpr size_t most_situations = 6;

/// What a copy of now is called until it has work or a name.
inline constexpr const char* new_situation = "Nieuwe situatie";
/// Why a situation cannot be called so: another is. Empty when it can.
std::string why_no_name(const Scenario& question, size_t situation, const std::string& name);
/// "Werk 24 uur (2)" without the number that only keeps it from another.
std::string without_number(const std::string& title);

} // namespace armoedeval
