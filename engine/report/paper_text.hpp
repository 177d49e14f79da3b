// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/beside/paper_check.hpp"
#include "engine/household/scenario.hpp"

namespace armoedeval {

/// "Het papier klopt", or what explains the difference.
std::string paper_headline(const PaperCheck& check);
std::string paper_text(const Scenario& scenario, const Paper& paper, const PaperCheck& check);
std::string paper_json(const Scenario& scenario, const Paper& paper, const PaperCheck& check);

} // namespace armoedeval
