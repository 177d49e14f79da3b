// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/results/part.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// "WW", "Ziektewet-uitkering": what people call an income beside work.
std::string income_name(SoortInkomen kind);
/// "een uitkering van UWV (Ziektewet)": whom it comes from, where that helps.
std::string income_in_full(SoortInkomen kind);
/// The amount that Waarom? explains for a part: a name of breakdown_amounts.
const char* amount_name(Part part);

/// As people call a part: "Kindgebonden budget"; short: "opvang" in a running line; "het kindgebonden budget".
std::string part_name(Part part, Earned earned = Earned::loon);
std::string part_in_a_line(Part part, Earned earned = Earned::loon);
std::string part_with_article(Part part, Earned earned = Earned::loon);
/// "huurtoeslag, zorgtoeslag en kinderbijslag"
std::string listed(const std::vector<std::string>& words);
/// With a capital; ASCII, as our nouns are.
std::string capitalised(std::string text);

} // namespace armoedeval
