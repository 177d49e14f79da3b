// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/population/gains.hpp"

namespace armoedeval {

std::string gains_text(const Gains& gains);
std::string gains_json(const Gains& gains);

} // namespace armoedeval
