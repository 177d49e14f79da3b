// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The kinds of number by name only, for who passes them on.

namespace armoedeval {

struct Lanes;
struct Slope;
struct Traced;

} // namespace armoedeval
