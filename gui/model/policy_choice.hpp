// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What somebody chooses on Beleid beside the proposal itself: whom to look at, and which values to try.
#include <array>
#include <cstdint>
#include <string>

namespace armoedeval {

/// What stands beside the parameters: the example households, all households of the city, or a range of values.
enum class PolicyPart { huishoudens, stad, reeks };

/// Drawn households, or a table of a municipality's own.
struct PopulationChoice {
    std::uint64_t aantal = 100'000, zaad = 1;
    std::string csv; ///< the file of the table; empty: drawn
    friend bool operator==(const PopulationChoice&, const PopulationChoice&) = default;
};

/// The values that a parameter takes, as a table prints them. Without an id there is none.
struct SweepRange {
    std::string id;
    double from = 0, to = 0, step = 0;
    friend bool operator==(const SweepRange&, const SweepRange&) = default;
};

struct SweepChoice {
    std::array<SweepRange, 2> assen; ///< the second only beside a first
    bool voltijd = false;            ///< shows who has less left full-time; otherwise at four hours a week more
    friend bool operator==(const SweepChoice&, const SweepChoice&) = default;
};

} // namespace armoedeval
