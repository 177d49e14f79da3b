// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/number/slope.hpp"

namespace armoedeval {

/// The law of one side of a comparison, on one date, as every number that a comparison asks for. Points into `tables`.
struct Rules {
    Rules(const Tables& all, Date on);
    const Tables* tables;
    Date date;
    Law<double> plain;
    Law<Lanes> lanes;
    Law<Slope> slopes;
};

} // namespace armoedeval
