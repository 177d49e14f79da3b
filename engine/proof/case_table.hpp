// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/proof/scheme_cases.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// A row of a table of cases that differs from what the engine gives.
struct CaseDifference {
    size_t line = 0;
    std::string facts; ///< datum and the facts that are filled in
    std::string outcome;
    double expected = 0;
    double got = 0; ///< NaN: not computed
    double margin = 0;
    std::string source;
};

struct CaseResult {
    size_t passed = 0, failed = 0; ///< rows
    std::vector<CaseDifference> differences;
};

/// Runs a table of cases (CSV) of one scheme. Throws InputError: a wrong file, an unknown or missing column, a fact
/// that cannot be, a row without a source, or a date for which the law is not known.
CaseResult run_cases(const SchemeCases& scheme, const std::filesystem::path& file, const Tables& tables);

} // namespace armoedeval
