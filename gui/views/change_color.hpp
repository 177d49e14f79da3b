// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The colours of a change in euros a month: more is a gain and less a loss, and as much as before is neither.
#include "gui/paint/geometry.hpp"

namespace armoedeval {

/// Of the words.
ui::Color ink_of_change(double per_month);
/// Behind them.
ui::Color tint_of_change(double per_month);

} // namespace armoedeval
