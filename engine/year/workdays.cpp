// SPDX-License-Identifier: EUPL-1.2
#include "engine/year/workdays.hpp"

#include "engine/year/costs_of_work.hpp"

namespace armoedeval {

double workdays(const Commute& reizen, double uren_per_week)
{
    return werkdagen_per_week(reizen, uren_per_week);
}

} // namespace armoedeval
