// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Dates of a call: as typed, and the day on which it is made.
#include "engine/base/date.hpp"

#include <string>

namespace armoedeval {

/// Throws InputError, which names the option, when there is no such day, or nobody lives then.
Date date_of(const std::string& text, const std::string& option);
/// By the clock of this computer, where it stands.
Date todays_date();

} // namespace armoedeval
