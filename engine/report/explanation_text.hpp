// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/reasons/explanation.hpp"

namespace armoedeval {

/// The household, the situation and the date, above a text.
std::string explanation_heading(const Scenario& scenario, size_t situation);
std::string explanation_text(const Step& step);
std::string explanation_json(const Step& step);

} // namespace armoedeval
