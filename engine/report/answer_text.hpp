// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"
#include "engine/questions/answer.hpp"

namespace armoedeval {

/// The situations side by side, for people. No law here and no computing but differences to show.
std::string answer_text(const Scenario& scenario, const Answer& answer);

} // namespace armoedeval
