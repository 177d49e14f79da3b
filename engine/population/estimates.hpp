// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the sums of a population say of the real one.
#include "engine/population/totals.hpp"

namespace armoedeval {

/// Real households, and euros a year, with the standard error where households were drawn.
struct Estimate {
    double value = 0, error = 0;
};
Estimate households(const PopulationResult& result, Sum count);
/// Households of which an amount is not known, though what is left is. Of `gemeentelijk_meegeteld` those of which
/// nothing that the municipality gives is known.
Sum not_known(const LawTotals& law, const char* amount);
/// No household that was computed has this amount: it is no zero.
bool is_known(const PopulationResult& result, size_t law, const char* amount);
Estimate paid(const PopulationResult& result, size_t law, size_t part);
/// More paid out than under the first law.
Estimate costs(const PopulationResult& result, size_t law);
/// With less left at +4 hours, or full-time, than now.
Estimate falls_at_four(const PopulationResult& result, size_t law);
Estimate falls_full_time(const PopulationResult& result, size_t law);

} // namespace armoedeval
