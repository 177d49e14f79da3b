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
/// The example whose file name starts so: "03".
Scenario example(const std::string& number);
/// The day on which the tests look: before every start of the examples of 2026.
inline constexpr Date example_day = std::chrono::year{2026} / 7 / 1;
/// The tables of the program.
const Tables& example_tables();
/// A calculator that has computed nothing yet.
Calculator fresh_calculator();

} // namespace armoedeval
