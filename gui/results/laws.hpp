// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/number/slope.hpp"
#include "engine/number/traced.hpp"

namespace armoedeval {

/// The law of one date in each kind of number.
struct Laws {
    Date date;
    Law<double> plain;
    Law<Traced> reasons;
    Law<Slope> slopes;
    Law<Lanes> lanes;

    Laws(Date on, const Tables& tables)
        : date(on),
          plain(law_on<double>(on, tables)),
          reasons(law_on<Traced>(on, tables)),
          slopes(law_on<Slope>(on, tables)),
          lanes(law_on<Lanes>(on, tables))
    {
    }
};

} // namespace armoedeval
