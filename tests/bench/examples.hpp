// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the benchmarks measure on: the tables and the example households of the program.
#include "engine/household/scenario.hpp"
#include "engine/law/law.hpp"

#include <filesystem>
#include <string>

namespace armoedeval {

inline const Tables& tables()
{
    static const Tables read = read_law_tables(TABLES_FOLDER);
    return read;
}

/// By the name of its file.
inline Scenario example(const std::string& file)
{
    return load_scenario(std::filesystem::path(SCENARIOS_FOLDER) / file);
}

} // namespace armoedeval
