// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Each adult's income of the year before bijstand, and the tax on it.
#include "engine/year/adult_income.hpp"

#include <string_view>

namespace armoedeval {

/// What the year's assessment of one adult asks, but for bijstand. `ander_inkomen` is the partner's arbeidsinkomen.
template <Number R>
InkomstenbelastingCase<R> aangifte(const HouseholdFacts<R>& household, size_t adult, const AdultIncome<R>& income,
                                   const R& ander_inkomen);

template <Number R> Adults<R> adults(const HouseholdFacts<R>& household, const BasicSituation<R>& situation);

/// Whose an amount is, for an explanation: nobody has to be named where there is one adult.
inline std::string_view rol(size_t adult, size_t count)
{
    return count == 1 ? "" : adult == 0 ? "aanvrager" : "partner";
}

/// The tax and premies of one assessment, credits set off; euros per year.
template <Number R> R belasting(const InkomstenbelastingCase<R>& aangifte, const Law<R>& wet)
{
    return inkomstenbelasting(aangifte, wet.inkomstenbelasting).belasting;
}

} // namespace armoedeval
