// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Situations that come and go, and the places on the screen that hang on them.
#include "gui/model/model.hpp"

namespace armoedeval {

/// The situation that Uren, Maanden, Waarom? and Doen are about, and the one it is compared with, kept within the list.
void keep_within(Model& model);
/// A copy of the chosen situation after it, chosen.
Model with_copied_situation(Model model);
Model without_situation(Model model, size_t situation);
inline constexpr size_t most_situations = 6;

} // namespace armoedeval
