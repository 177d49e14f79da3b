// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/results/part.hpp"

#include <string>

namespace armoedeval {

/// The amount that Waarom? explains for a part: a name of breakdown_amounts.
const char* amount_name(Part part);

/// As people call a part: "Kindgebonden budget"; short: "opvang" in a running line; "het kindgebonden budget".
std::string part_name(Part part, Earned earned = Earned::loon);
std::string part_in_a_line(Part part, Earned earned = Earned::loon);
std::string part_with_article(Part part, Earned earned = Earned::loon);
/// With a capital; ASCII, as our nouns are.
std::string capitalised(std::string text);

} // namespace armoedeval
