// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/law/law.hpp"
#include "gui/results/calculator.hpp"
#include "gui/results/results.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// The example households, by name, ascending.
const std::vector<std::filesystem::path>& example_files();
/// All of them; under sanitizers, where each step takes several times as long, a quarter stands for the rest.
const std::vector<std::filesystem::path>& examples_with_a_turn();
/// The example whose file name starts so: "03".
Scenario example(const std::string& number);
/// The day on which the tests look: before every start of the examples of 2026.
inline constexpr Date example_day = std::chrono::year{2026} / 7 / 1;
/// The tables of the program.
const Tables& example_tables();
/// The same, but for 2024 without the factors of the huurtoeslag at AOW age: with them gone it is not computed.
const Tables& tables_without_factors();
/// A household for which that is so, in its last situations.
Scenario not_computed();
/// A calculator that has computed nothing yet.
Calculator fresh_calculator();

} // namespace armoedeval
