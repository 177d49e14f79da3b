// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What was received in the year of the peildatum before the household was as it is described.
#include "engine/household/work_kinds.hpp"

#include <optional>

namespace armoedeval {

struct EarlierIncome {
    size_t van = 0;                      ///< place in volwassenen
    std::optional<SoortInkomen> soort{}; ///< nothing: wage
    double bruto = 0, ingehouden = 0;    ///< euros, from 1 January; what was withheld in tax and premies
    friend bool operator==(const EarlierIncome&, const EarlierIncome&) = default;
};

} // namespace armoedeval
