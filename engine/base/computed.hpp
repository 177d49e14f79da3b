// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cmath>

namespace armoedeval {

/// False for an amount that travels as NaN: the law grants or refuses it, and we do not compute it.
inline bool is_computed(double x)
{
    return x == x;
}

} // namespace armoedeval
