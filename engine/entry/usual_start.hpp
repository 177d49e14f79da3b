// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where something new begins that nobody told yet: each is an amount of the law, and is shown as an assumption.
#include "engine/household/household.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// Where a household lives until it is told.
inline constexpr const char* usual_municipality = "groningen";

/// The amounts at which new work and new childcare begin; nothing where the law does not give them on its date.
struct UsualStart {
    std::vector<std::optional<double>> minimum_wage; ///< of each adult, per hour
    std::optional<double> dagopvang, bso, gastouder; ///< the highest price that the toeslag counts, per hour
    std::optional<double> price(OpvangSoort soort) const
    {
        return soort == OpvangSoort::dagopvang ? dagopvang : soort == OpvangSoort::bso ? bso : gastouder;
    }
    friend bool operator==(const UsualStart&, const UsualStart&) = default;
};
UsualStart usual_start(const Household& household, const Law<double>& wet, Date on);

/// "Werk 24 uur": what a situation is called until somebody names it.
std::string name_of_work(double uren_per_week);
/// The title, with a number behind it where another situation has it already.
std::string unlike_others(const std::string& title, const std::vector<Situation>& others);

} // namespace armoedeval
