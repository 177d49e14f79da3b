// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/questions/answer.hpp"

namespace armoedeval {

/// The answer as other programs read it (armoedeval-antwoord/1): cents, null for what is not computed.
std::string to_json(const Answer& answer);

} // namespace armoedeval
