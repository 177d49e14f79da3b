// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/expenses.hpp"

namespace armoedeval {

/// The days a week on which somebody goes to a job (werkdagen_per_week), for who only shows them.
double workdays(const Commute& reizen, double uren_per_week);

} // namespace armoedeval
