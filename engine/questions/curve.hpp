// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a household has at every number of hours of one job: "and at 12, 16, 24 hours?"
#include "engine/household/scenario.hpp"
#include "engine/number/declared.hpp"
#include "engine/year/amounts.hpp"

#include <array>
#include <string>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// The amounts of a situation for each number of hours, as a chart reads them; euros per year. NaN: not computed.
struct Curve {
    static constexpr size_t amount_count = breakdown_amounts<double>.size();

    std::vector<double> hours; ///< per week, of the situation's first job
    std::array<std::vector<double>, amount_count>
        amounts; ///< as many values as hours; in the order of breakdown_amounts

    /// The values of one amount: curve.of(&Breakdown<double>::besteedbaar).
    const std::vector<double>& of(double Breakdown<double>::*amount) const;
    /// All amounts at one of the hours.
    Breakdown<double> at(size_t point) const;
};

/// Only the hours of the situation's first job vary, from `from` up to and including `to` in equal steps, and with them
/// the hours of childcare that are not fixed. All else stays as the situation says: hourly wage, other jobs, travel
/// costs (at 0 hours too), rent, the partner's work and the vrijlating. Throws InputError when the situation has no
/// work, UnknownValue when the law misses a value.
Curve curve(const Scenario& scenario, size_t situation, const Law<Lanes>& wet, double from = 0, double to = 40,
            double step = 0.25);

} // namespace armoedeval
