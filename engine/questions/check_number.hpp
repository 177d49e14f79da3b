// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"

#include <string>

namespace armoedeval {

class Tables;

/// "7f3a-91c2": the same for the same household on the same date with the same tables, so that an answer on paper can
/// be made again and found to be the same. Values that only stand in for those of later are left out, so it does not
/// matter whether they were asked for. It names nobody; who has the same facts can tell that they are the same.
std::string check_number(const Scenario& scenario, const Tables& tables);

} // namespace armoedeval
