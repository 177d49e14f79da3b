// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Every scheme by name, with its facts and outcomes.
#include "engine/proof/scheme_facts.hpp"

namespace armoedeval {

const std::vector<SchemeCases>& all_schemes();
/// Null when there is no scheme of that name.
const SchemeCases* find_scheme(const std::string& name);

} // namespace armoedeval
