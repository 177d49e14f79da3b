// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

inline constexpr double months_per_year = 12, weeks_per_year = 52; ///< a year's wage is that of 52 weeks
inline constexpr double weeks_per_month = weeks_per_year / months_per_year;

} // namespace armoedeval
