// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/results/results.hpp"

#include <string>

namespace armoedeval {

/// The amounts of all situations a month, in whole euros, with tabs between them: a table in a spreadsheet, in mail and
/// in Word ("tekst naar tabel"). A dash where an amount is not computed.
std::string amounts_table(const Results& results);

} // namespace armoedeval
