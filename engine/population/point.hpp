// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>

namespace armoedeval {

/// The hours of the applicant at which a household is looked at; all else stays, childcare comes with work.
enum class Point : std::size_t { nu, uur_meer, vier_uur_meer, voltijd };
inline constexpr std::size_t point_count = 4;

} // namespace armoedeval
