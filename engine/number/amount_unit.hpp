// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// What an amount of a household or of an act counts. A parameter has the unit of its table (parameters/parameter.hpp).
enum class AmountUnit {
    euro, ///< over the time of the formula in which it stands, or over none: the price of a kilometre
    euro_per_maand,
    euro_per_jaar,
    aandeel, ///< 0.08
    procent, ///< 8
    uren,
    dagen,
    kilometers
};

} // namespace armoedeval
