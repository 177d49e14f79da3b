// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Values of the law as they are typed and shown on Beleid.
#include "engine/parameters/parameter.hpp"
#include "gui/words/format.hpp"

#include <string>

namespace armoedeval {

/// A value as a table prints it, from what was typed, in the limits of its unit.
Typed<double> typed_value(Unit unit, const std::string& text);
/// As it can be typed back: 2.580 · 36,97.
std::string field_value(Unit unit, double value);
/// With its unit: "€ 2.580", "36,97 %", "ja".
std::string value_text(Unit unit, double value);

} // namespace armoedeval
