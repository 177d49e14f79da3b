// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/proof/case_table.hpp"

namespace armoedeval {

/// Every scheme with its facts and outcomes; the JSON is armoedeval-regelingen/1.
std::string schemes_text();
std::string schemes_json();
/// Each row that differs, and the closing line "N passed, N failed".
std::string case_result_text(const CaseResult& result);

} // namespace armoedeval
