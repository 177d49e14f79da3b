// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A single breakpoint as people and programs read it: one place for every command that shows them.
#include "engine/base/json_input.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/questions/measures.hpp"

#include <string>

namespace armoedeval {

/// Where, what and why; lines that end with \n. `earned`: what the work brings, "loon" or "winst".
std::string breakpoint_text(const Breakpoint& point, Axis axis, const std::string& earned = "loon");
Json breakpoint_json(const Breakpoint& point);

/// All of them, with the measures of the situation, which go along the hours whatever the axis.
std::string breakpoints_text(const Scenario& scenario, size_t situation, const Breakpoints& found,
                             const Measures& measures);
std::string breakpoints_json(const Scenario& scenario, size_t situation, const Breakpoints& found,
                             const Measures& measures);

} // namespace armoedeval
