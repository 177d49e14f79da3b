// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The amounts of a paper as they are typed in a call: "netto=1102,60".
#include "engine/beside/paper.hpp"

#include <string>

namespace armoedeval {

/// Throws InputError, which names the option, at a name that the paper has not and at what is no amount.
void read_paper_amounts(const std::vector<std::string>& typed, SoortPapier kind, const std::string& option,
                        Paper& paper);

} // namespace armoedeval
