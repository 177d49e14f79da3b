#pragma once
#include "gui/results/part.hpp"

#include <string>

namespace armoedeval {

/// The amount that Waarom? explains for a part: a name of breakdown_amounts.
const char* amount_name(Part part);

/// As people call a part: "Kindgebonden budget"; short: "opvang" in a running line.
std::string part_name(Part part, Earned earned = Earned::loon);
std::string part_in_a_line(Part part, Earned earned = Earned::loon);

} // namespace armoedeval
