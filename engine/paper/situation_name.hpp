// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"

namespace armoedeval {

/// How people call a situation: by its hours of work where these alone tell it from the others, else by its title.
struct SituationName {
    enum class Kind { hours, hours_partner, hours_together, title };
    Kind kind = Kind::title;
    double hours = 0; ///< a week; of one adult, of the partner, or of the two together
};
SituationName name_of(const Scenario& scenario, size_t situation);

} // namespace armoedeval
