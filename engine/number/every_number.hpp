// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The kinds of number on which the law is evaluated. A scheme's body stays in its .cpp and is instantiated for each.
#include "engine/number/lanes.hpp"
#include "engine/number/number.hpp"
#include "engine/number/slope.hpp"
#include "engine/number/traced.hpp"

#define FOR_EVERY_NUMBER(INSTANTIATE)                                                                                  \
    INSTANTIATE(double)                                                                                                \
    INSTANTIATE(Lanes)                                                                                                 \
    INSTANTIATE(Slope)                                                                                                 \
    INSTANTIATE(Traced)
