// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/error.hpp"
#include "engine/parameters/municipality.hpp"
#include "engine/parameters/parameter.hpp"

#include <filesystem>
#include <memory>

namespace armoedeval {

struct MunicipalityFile {
    std::shared_ptr<const Gemeente> gemeente; ///< null when the file could not be read at all
    std::vector<Parameter> parameters;
    std::vector<Problem> problems;
};

/// Reads one file of tables/gemeenten/; every fault with its place. Does not throw on what somebody wrote.
MunicipalityFile read_municipality_file(const std::filesystem::path& path);

} // namespace armoedeval
